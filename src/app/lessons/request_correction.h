#pragma once
// request_correction: a teacher asks to open a lesson whose edit window is over (JRN-14).

#include <string>

#include "domain/lessons/corrections.h"
#include "ports/writer.h"

namespace letopis {

struct RequestCorrection {
    LessonId lesson_id;
    std::string reason;  ///< "На работе стояло 4, внесено 3".
    bool operator==(const RequestCorrection&) const = default;
};
LETOPIS_DESCRIBE(RequestCorrection, lesson_id, reason)

/// The decision refuses `not_found`; as the second lock (check_lesson_writing); then as
/// decide_request_correction.
Command request_correction(CommandId command_id, PersonId actor_id, RequestCorrection request);

}  // namespace letopis
