#pragma once
// Live (прямые обновления): how long it takes until one teacher's mark is told to another who has
// the same journal open, maybe at another node. One mark after the other, each heard of before the
// next is written: this times the way, not the load. Nobody else may write in the same courses.

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "load/cast.h"
#include "load/generator.h"

namespace letopis::load {

struct LiveChoices {
    Target writing;    ///< Where marks are written …
    Target listening;  ///< … and where they are heard of; port 0: at the same.
    std::size_t marks = 200;
    std::size_t courses = 20;  ///< In turns.
};

struct LiveResult {
    Histogram from_sending;  ///< From sending the mark to hearing of it.
    Histogram from_answer;   ///< From its acknowledgement; 0 where that came later.
    std::size_t unheard = 0;
};

/// Faults when a server cannot be reached or answers otherwise than it should, or when the free
/// cells of the courses do not suffice.
Result<LiveResult> measure_live(const Cast& cast, const LiveChoices& choices, const Clock& clock,
                                RandomSource& random);
/// {"marks", "unheard", "from_sending": {"p50_ms", "p95_ms", "max_ms"}, "from_answer": {…}}
std::string live_json(const LiveResult& result);

/// The course of each of as many listeners as there may be: limits::live_connections_per_session
/// for each teacher, the teachers in turns.
std::vector<std::size_t> listened_courses(const Cast& cast);
std::string listening_request(const Cast& cast, std::size_t course);

}  // namespace letopis::load
