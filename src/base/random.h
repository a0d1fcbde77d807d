#pragma once
// Where random bytes come from: always a parameter, so that a demo or a test can be repeated.

#include <cstdint>
#include <span>

namespace letopis {

/// A source of random bytes.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    /// A number in [0, below). `below` must be positive.
    std::uint64_t below(std::uint64_t below);
};

/// The kernel's source (getrandom). The only one fit for secrets.
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// A repeatable source (SplitMix64) for demos and tests. Never for secrets.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed) : state_{seed} {}
    void fill(std::span<std::uint8_t> bytes) override;
    std::uint64_t next();

private:
    std::uint64_t state_;
};

}  // namespace letopis
