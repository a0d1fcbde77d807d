#include "base/random.h"

#include <sys/random.h>

#include <cstring>

#include "base/check.h"

namespace letopis {

std::uint64_t RandomSource::below(std::uint64_t below) {
    LETOPIS_CHECK(below > 0, "a range must not be empty");
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % below;
    for (;;) {
        std::uint64_t drawn = 0;
        std::uint8_t bytes[sizeof drawn];
        fill(bytes);
        std::memcpy(&drawn, bytes, sizeof drawn);
        if (drawn < limit) return drawn % below;
    }
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = getrandom(bytes.data() + done, bytes.size() - done, 0);
        LETOPIS_CHECK(got > 0, "the kernel gives random bytes");
        done += static_cast<std::size_t>(got);
    }
}

std::uint64_t SeededRandom::next() {
    std::uint64_t word = (state_ += 0x9E3779B97F4A7C15ULL);
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9ULL;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBULL;
    return word ^ (word >> 31);
}

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
    for (std::size_t done = 0; done < bytes.size();) {
        const std::uint64_t word = next();
        const std::size_t count = std::min(sizeof word, bytes.size() - done);
        std::memcpy(bytes.data() + done, &word, count);
        done += count;
    }
}

}  // namespace letopis
