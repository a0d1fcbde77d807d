#pragma once
// Absence warnings of a class (ASM-08, E-5): who has missed half of what e.4 allows of a course's
// lessons in the period that runs today. From what stands; nothing is written.

#include <optional>
#include <string>
#include <vector>

#include "domain/finals/absence_warning.h"
#include "ports/reader.h"

namespace letopis {

/// Предупреждение: of one student in one course.
struct AbsenceWarningLine {
    StudentId student_id;
    std::string student;  ///< "Иванов Иван"
    CourseId course_id;
    std::string subject_title;
    std::string period_title;
    Date ends_on;  ///< The last day of the period.
    AbsenceWarning warning;
    std::string words;  ///< absence_warning_words.
    bool operator==(const AbsenceWarningLine&) const = default;
};
LETOPIS_DESCRIBE(AbsenceWarningLine, student_id, student, course_id, subject_title, period_title,
                 ends_on, warning, words)

/// Of the class's courses and its subgroups', by the curriculum, then by the list. `only`: of one
/// student; else of everybody on the list today. Courses without marks are left out.
Result<std::vector<AbsenceWarningLine>> absence_warnings_of(Reader& reader, const StudyGroup& group,
                                                            std::optional<StudentId> only,
                                                            Date today);

}  // namespace letopis
