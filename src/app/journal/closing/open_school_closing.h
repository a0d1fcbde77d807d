#pragma once
// open_school_closing: the deputy's overview: every class and course, and how much is missing.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/journal/closing.h"
#include "ports/reader.h"

namespace letopis {

struct GapCount {
    GapKind kind = GapKind::topic;
    int count = 0;
    bool operator==(const GapCount&) const = default;
};
LETOPIS_DESCRIBE(GapCount, kind, count)

/// How much one course lacks today: in the periods that have begun and are not closed, and, once
/// the last period is over, in the year.
struct CourseGaps {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;  ///< Of the subgroup, where it is one.
    std::string teachers;
    int periods_closed = 0;
    int periods_begun = 0;
    bool closed = false;
    int gap_count = 0;  ///< Without `period_not_over`, which is nobody's omission.
    std::vector<GapCount> gaps;
    bool operator==(const CourseGaps&) const = default;
};
LETOPIS_DESCRIBE(CourseGaps, course_id, subject_title, study_group_title, teachers, periods_closed,
                 periods_begun, closed, gap_count, gaps)

struct ClassGaps {
    StudyGroupId study_group_id;
    std::string title;
    int grade = 0;
    std::string class_teacher;  ///< Full name.
    bool closed = false;
    int gap_count = 0;
    std::vector<CourseGaps> courses;
    bool operator==(const ClassGaps&) const = default;
};
LETOPIS_DESCRIBE(ClassGaps, study_group_id, title, grade, class_teacher, closed, gap_count, courses)

struct ClosingYear {
    SchoolYearId school_year_id;
    std::string title;
    bool operator==(const ClosingYear&) const = default;
};
LETOPIS_DESCRIBE(ClosingYear, school_year_id, title)

struct SchoolClosing {
    SchoolYearId school_year_id;
    std::string school_year_title;
    Date today;
    std::vector<ClosingYear> school_years;  ///< Newest first.
    std::vector<ClassGaps> classes;         ///< By grade and letter; subgroups inside them.
    bool operator==(const SchoolClosing&) const = default;
};
LETOPIS_DESCRIBE(SchoolClosing, school_year_id, school_year_title, today, school_years, classes)

/// Without a year, that of today. Refuses as the second lock (read_school); `not_found` for an
/// unknown year.
Result<SchoolClosing> open_school_closing(Reader& reader, const Standing& standing,
                                          std::optional<SchoolYearId> year_id, Instant now);

}  // namespace letopis
