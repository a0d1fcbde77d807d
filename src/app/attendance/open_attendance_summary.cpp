#include "app/attendance/open_attendance_summary.h"

#include <algorithm>

#include "domain/marks/means.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<AttendanceSpan>> spans_of(Reader& reader, const StudyGroup& group,
                                             const SchoolYear& year) {
    LETOPIS_TRY(periods, periods_of(reader, group.period_system_id));
    std::vector<AttendanceSpan> spans;
    for (const Period& period : periods)
        spans.push_back(
            {.title = period.title, .starts_on = period.starts_on, .ends_on = period.ends_on});
    spans.push_back(
        {.title = "Учебный год", .starts_on = year.starts_on, .ends_on = last_day_of(year)});
    return spans;
}

}  // namespace

Result<AttendanceSummary> open_attendance_summary(Reader& reader, const Standing& standing,
                                                  StudyGroupId id, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::account_absences, target));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    AttendanceSummary view{.study_group_id = id,
                           .study_group_title = group.title,
                           .school_year_title = year.title,
                           .today = moscow_date(now)};
    LETOPIS_TRY(class_teacher, class_teacher_on(reader, id, day_in(year, view.today)));
    view.class_teacher = std::move(class_teacher);
    LETOPIS_TRY(spans, spans_of(reader, group, year));
    view.spans = std::move(spans);
    LETOPIS_TRY(attendance,
                ClassAttendance::gather(reader, group, year.starts_on, last_day_of(year), now));
    for (const Person& student : attendance.students()) {
        AttendanceSummaryRow row{.student_id = student.person_id, .name = student.last_first()};
        for (AttendanceSpan& span : view.spans) {
            row.totals.push_back(
                attendance.totals_of(student.person_id, span.starts_on, span.ends_on));
            add(row.totals.back(), span.totals);
        }
        view.rows.push_back(std::move(row));
    }
    const auto student_count = static_cast<std::int64_t>(view.rows.size());
    for (AttendanceSpan& span : view.spans) {
        span.attended = attended_text(span.totals);
        if (student_count > 0 && span.totals.lessons > 0)
            span.missed_each = mean_text({.num = span.totals.missed, .den = student_count});
    }
    return view;
}

}  // namespace letopis
