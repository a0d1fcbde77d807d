#pragma once
// Urgency (срочность): who gives way when more is asked than can be answered. The first to go are
// reports, which can be printed in an hour; the last are the marks that a teacher is typing.

#include <cstdint>

#include "base/limits.h"
#include "http/message/request.h"

namespace letopis::http {

/// In the order in which they give way. `always` is for what costs nothing, or lets people in and
/// out, or tells the operator how things stand.
enum class Urgency : std::uint8_t { report, history, diary, teaching, writing, always };

/// How long a request may have waited before nobody is helped by an answer.
constexpr std::int64_t patience_micros(Urgency urgency) {
    switch (urgency) {
        case Urgency::report:
            return limits::report_patience_milliseconds * 1000;
        case Urgency::history:
            return limits::history_patience_milliseconds * 1000;
        case Urgency::diary:
            return limits::diary_patience_milliseconds * 1000;
        case Urgency::teaching:
            return limits::teaching_patience_milliseconds * 1000;
        case Urgency::writing:
            return limits::writing_patience_milliseconds * 1000;
        case Urgency::always:
            break;
    }
    return INT64_MAX;
}

}  // namespace letopis::http
