#include "demo/chance.h"

namespace letopis::demo {
namespace {

/// FNV-1a: any spread will do, as long as it is the same everywhere.
std::uint64_t hash_of(std::uint64_t seed, std::string_view purpose, std::uint64_t number) {
    std::uint64_t hash = 0xCBF29CE484222325ULL ^ seed;
    const auto mix = [&](std::uint64_t byte) { hash = (hash ^ byte) * 0x100000001B3ULL; };
    for (const char c : purpose) mix(static_cast<unsigned char>(c));
    for (int shift = 0; shift < 64; shift += 8) mix((number >> shift) & 0xFF);
    for (int shift = 0; shift < 64; shift += 8) mix((seed >> shift) & 0xFF);
    return hash;
}

}  // namespace

Chance::Chance(std::uint64_t seed, std::string_view purpose, std::uint64_t number)
    : source_{hash_of(seed, purpose, number)} {}

int Chance::below(int below) {
    LETOPIS_CHECK(below > 0, "a range must not be empty");
    return static_cast<int>(source_.below(static_cast<std::uint64_t>(below)));
}

}  // namespace letopis::demo
