#pragma once
// TimerWheel (колесо времени): deadlines of many connections, in ticks. Setting one costs next to
// nothing: a deadline that moves later is only noted, and seen when its old one comes.

#include <array>
#include <cstdint>

namespace letopis::http {

class TimerWheel {
public:
    using Tick = std::uint64_t;

    /// A deadline; a member of what it belongs to. Must be disarmed before it is destroyed.
    struct Timer {
        Timer* previous = nullptr;  ///< Both null while disarmed.
        Timer* next = nullptr;
        Tick deadline = 0;
        Tick looked_at = 0;  ///< The tick whose slot it hangs in.
    };

    TimerWheel();
    TimerWheel(const TimerWheel&) = delete;
    TimerWheel& operator=(const TimerWheel&) = delete;

    /// Sets the deadline `ticks` (at least 1) from now, instead of any earlier one.
    void arm(Timer& timer, Tick ticks);
    void disarm(Timer& timer);
    /// Ticks until the deadline of an armed timer.
    Tick left(const Timer& timer) const { return timer.deadline - now_; }

    /// One tick passes. Calls `expired(timer)` for each deadline that has come, disarmed before;
    /// it may arm and disarm any timer.
    template <class Expired>
    void tick(Expired expired) {
        ++now_;
        Timer due;  // Taken out first: a timer that is armed again may hang in the same slot.
        due.previous = due.next = &due;
        take_slot(due);
        while (due.next != &due) {
            Timer& timer = *due.next;
            unlink(timer);
            if (timer.deadline > now_) {
                hang(timer);
            } else {
                expired(timer);
            }
        }
    }

private:
    static constexpr std::size_t slot_count = 128;
    static void unlink(Timer& timer);
    void hang(Timer& timer);
    void take_slot(Timer& into);

    Tick now_ = 0;
    std::array<Timer, slot_count> slots_;  ///< Heads of circular lists.
};

}  // namespace letopis::http
