#pragma once
// Pace (темп): how fast long readings go, and whether to go on.

#include <cstdint>
#include <stop_token>

#include "base/clock.h"
#include "base/describe.h"

namespace letopis {

LETOPIS_ENUM(PaceSays, go_on, stop)

class Pace {
public:
    virtual ~Pace() = default;
    /// Told after each piece read; may wait. `stop` ends the work at the next safe place.
    virtual PaceSays after(std::uint64_t bytes) = 0;
};

/// As fast as the medium gives.
class FullPace final : public Pace {
public:
    PaceSays after(std::uint64_t) override { return PaceSays::go_on; }
};

/// At most so many bytes a second, until asked to stop.
class SteadyPace final : public Pace {
public:
    SteadyPace(const Clock& clock, std::uint64_t bytes_per_second, std::stop_token stop);
    PaceSays after(std::uint64_t bytes) override;

private:
    const Clock& clock_;
    std::uint64_t bytes_per_second_;
    std::stop_token stop_;
    Instant began_at_;
    std::uint64_t bytes_ = 0;
};

}  // namespace letopis
