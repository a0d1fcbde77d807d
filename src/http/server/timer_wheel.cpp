#include "http/server/timer_wheel.h"

#include <algorithm>

namespace letopis::http {

TimerWheel::TimerWheel() {
    for (Timer& head : slots_) head.previous = head.next = &head;
}

void TimerWheel::unlink(Timer& timer) {
    timer.previous->next = timer.next;
    timer.next->previous = timer.previous;
    timer.previous = timer.next = nullptr;
}

void TimerWheel::hang(Timer& timer) {
    timer.looked_at = std::min(timer.deadline, now_ + slot_count - 1);
    Timer& head = slots_[timer.looked_at % slot_count];
    timer.previous = head.previous;
    timer.next = &head;
    head.previous->next = &timer;
    head.previous = &timer;
}

void TimerWheel::take_slot(Timer& into) {
    Timer& head = slots_[now_ % slot_count];
    if (head.next == &head) return;
    into.next = head.next;
    into.previous = head.previous;
    into.next->previous = &into;
    into.previous->next = &into;
    head.previous = head.next = &head;
}

void TimerWheel::arm(Timer& timer, Tick ticks) {
    timer.deadline = now_ + std::max<Tick>(ticks, 1);
    if (timer.next) {
        if (timer.looked_at <= timer.deadline) return;  // Looked at in time as it hangs.
        unlink(timer);
    }
    hang(timer);
}

void TimerWheel::disarm(Timer& timer) {
    if (timer.next) unlink(timer);
}

}  // namespace letopis::http
