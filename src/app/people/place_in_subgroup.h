#pragma once
// place_in_subgroup: which subgroup of a class a student has a subject in, from a day on (JRN-18).

#include <optional>

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

struct PlaceInSubgroup {
    StudyGroupId class_id;
    StudentId student_id;
    SubjectId subject_id;
    std::optional<StudyGroupId> subgroup_id;  ///< None of them.
    Date from;
};

/// He leaves the other subgroups of this subject the day before. The decision refuses as the
/// second lock (keep_people); `not_found` for an unknown class, for a subgroup where the
/// subject is not taught to the class, and for an after-school group, which is entered and left by
/// order; `class_closed`, `aspect_closed`; `student_not_enrolled` in
/// the class that day; `invalid_value` for a day outside of its school year; `dates_out_of_order`
/// where a stay that must end begins on that day or later. Where he is already: success without an
/// entry.
Command place_in_subgroup(CommandId command_id, PersonId actor_id, PlaceInSubgroup placement);

}  // namespace letopis
