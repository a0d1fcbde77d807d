#pragma once
// open_fulfilment: выполнение учебного плана (F-05, CUR-01, JRN-07): lessons planned and given in
// each course, by period and in the year, and what is said of it (E-11).

#include <optional>
#include <string>
#include <vector>

#include "app/reports/report_spans.h"
#include "domain/access/access.h"
#include "domain/statements/fulfilment.h"

namespace letopis {

/// Whose courses; nothing set: the whole school's.
struct FulfilmentSearch {
    std::optional<StudyGroupId> study_group_id;  ///< With the subgroups that draw from it.
    std::optional<EmployeeId> teacher_id;
};

struct FulfilmentSpan {
    std::string title;
    int planned = 0;  ///< Of the year: by the curriculum, where that is known.
    LessonCount count;
    int deviation = 0;  ///< Given less what should have been given by now.
    /// Lessons less than planned that the course was condensed by: each was cancelled for a reason.
    int condensed = 0;
    std::string conclusion;  ///< «программа выполнена…», once the span is over.
    bool operator==(const FulfilmentSpan&) const = default;
};
LETOPIS_DESCRIBE(FulfilmentSpan, title, planned, count, deviation, condensed, conclusion)

struct CourseFulfilment {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    std::string teachers;
    int weekly_hours_hundredths = 0;
    std::vector<FulfilmentSpan> spans;  ///< Periods that have begun, in order, then the year.
    bool lags = false;  ///< In the year by as many lessons as FulfilmentReport::lag_from, or more.
    bool operator==(const CourseFulfilment&) const = default;
};
LETOPIS_DESCRIBE(CourseFulfilment, course_id, subject_title, study_group_title, teachers,
                 weekly_hours_hundredths, spans, lags)

struct FulfilmentReport {
    std::string title;  ///< The class's, or the teacher's full name; empty: the school.
    std::string school_year_title;
    Date today;
    int lag_from = 0;
    std::vector<CourseFulfilment> courses;  ///< By class, then by the curriculum.
    bool cut_off = false;                   ///< There were more than limits::courses_in_report.
    int lagging = 0;
    bool operator==(const FulfilmentReport&) const = default;
};
LETOPIS_DESCRIBE(FulfilmentReport, title, school_year_title, today, lag_from, courses, cut_off,
                 lagging)

/// Of the current school year. A class is shown as the second lock says (read_class), a teacher's
/// courses to himself, everything else by read_school. Refuses `not_found` for an unknown class
/// or teacher.
Result<FulfilmentReport> open_fulfilment(Reader& reader, const Standing& standing,
                                         const FulfilmentSearch& search, Instant now);

}  // namespace letopis
