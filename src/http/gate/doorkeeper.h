#pragma once
// Doorkeeper (вахтёр) of an I/O thread: turns requests away while there are more than can be
// answered. It costs a few microseconds to say "busy", a hundred to answer; so a server that is
// asked ten times too much still answers as much as it can, and whoever is answered has not waited
// long. What has waited beyond its patience (urgency.h) is turned away, so the least urgent first.
//
// Invariants:
//   1. A single late request is answered: it is late because the machine was, and turning it away
//      would help nobody. Only a standing queue, many late requests or some for a while without one
//      that was on time, sheds.
//   2. Nothing is remembered of the queue once a request was on time: recovery is immediate.

#include "http/routes/urgency.h"

namespace letopis::http {

class Doorkeeper {
public:
    /// Whether a request that has waited so long may go on. 0 for one that did not wait, or of
    /// which it is not known. `now_micros` is of a steady clock.
    bool admits(Urgency urgency, std::int64_t waited_micros, std::int64_t now_micros) {
        if (waited_micros < limits::on_time_milliseconds * 1000) {
            late_in_a_row_ = 0;  // Invariant 2.
            return true;
        }
        if (late_in_a_row_ == 0) late_since_micros_ = now_micros;
        const bool stands =
            late_in_a_row_ >= limits::late_requests_of_a_queue ||
            now_micros - late_since_micros_ >= limits::queue_stands_milliseconds * 1000;
        if (!stands) {
            ++late_in_a_row_;  // Invariant 1.
            return true;
        }
        return waited_micros < patience_micros(urgency);
    }

private:
    std::size_t late_in_a_row_ = 0;
    std::int64_t late_since_micros_ = 0;
};

}  // namespace letopis::http
