#pragma once
// The clock is a parameter. SystemClock is the only place that asks the machine.

#include "base/time.h"

namespace letopis {

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// A clock that is set by hand: the demo's and the tests'.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant at) : at_{at} {}
    Instant now() const override { return at_; }
    void set(Instant at) { at_ = at; }

private:
    Instant at_;
};

}  // namespace letopis
