#pragma once
// A student's courses with their lessons and his cells: what a week and a period are made of.

#include <vector>

#include "domain/diary/diary.h"
#include "ports/reader.h"

namespace letopis {

/// A time that a student spent in a group.
struct Stay {
    StudyGroup study_group;
    Enrolment enrolment;

    /// Whether he was in the group on any day of these, both inclusive.
    bool touches(Date from, Date to) const {
        return enrolment.enrolled_on <= to && (!enrolment.left_on || from <= *enrolment.left_on);
    }
};

/// All his stays, school class or vocational group first. A stay ends with the school year at the
/// latest.
Result<std::vector<Stay>> read_stays(Reader& reader, StudentId student_id);

/// The stay that a page of these dates is titled by; null where he was in no group.
const Stay* main_stay(const std::vector<Stay>& stays, Date from, Date to);

/// Lessons of his groups between two dates, both inclusive, held while he was in the group; with
/// titles and teachers, in the order of the groups' curricula. Cells are left out.
Result<std::vector<DiaryCourse>> read_courses(Reader& reader, const std::vector<Stay>& stays,
                                              Date from, Date to);

/// Adds his cells of these dates to the courses.
Result<Done> add_cells(Reader& reader, StudentId student_id, Date from, Date to,
                       std::vector<DiaryCourse>& courses);

}  // namespace letopis
