#pragma once
// choose_scale: by which scale a course is marked (ASM-01), before its first mark.

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

struct ChooseScale {
    CourseId course_id;
    Scale scale = Scale::five_point;
};

/// The decision refuses as the second lock (keep_people); `not_found` for an unknown course;
/// `class_closed`, `aspect_closed` (the lessons), `course_closed`; `invalid_value` at `scale` for a
/// course beside the curriculum, for levels outside additional education, and for a course in
/// which a mark, a result or an attestation stands: those are of the scale they were given by. The
/// scale it has already is success without an entry.
Command choose_scale(CommandId command_id, PersonId actor_id, ChooseScale choice);

}  // namespace letopis
