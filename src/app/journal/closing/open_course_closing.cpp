#include "app/journal/closing/open_course_closing.h"

#include <algorithm>

#include "app/journal/closing/closing_facts.h"
#include "domain/finals/deferred_attestation.h"
#include "domain/journal/mark_counts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<ClosingPeriod> closing_period(Reader& reader, const CourseFacts& course,
                                     const Period& period, Date today) {
    ClosingPeriod shown{.period_id = period.period_id,
                        .number = period.number,
                        .title = period.title,
                        .starts_on = period.starts_on,
                        .ends_on = period.ends_on,
                        .begun = period.starts_on <= today};
    const auto closing =
        std::find_if(course.closings.begin(), course.closings.end(),
                     [&](const PeriodClosing& one) { return one.period_id == period.period_id; });
    if (closing != course.closings.end()) {
        LETOPIS_TRY(name, short_name(reader, closing->closed_by));
        shown.closed = true;
        shown.closed_at = closing->closed_at;
        shown.closed_by_name = std::move(name);
    }
    if (!shown.begun) return shown;
    LETOPIS_TRY(facts, gather_period_facts(reader, course, period));
    shown.notes = deferral_notes(facts, today);
    if (shown.closed) return shown;
    shown.gaps = gaps_of_period(facts, today);
    shown.few_marks = few_marks_notes(facts, today);
    return shown;
}

}  // namespace

Result<CourseClosing> open_course_closing(Reader& reader, const Standing& standing,
                                          CourseId course_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(title, find_course(reader, course_id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_journal, target));
    LETOPIS_TRY(year, find_school_year(reader, title.course.school_year_id));
    LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, day_in(year, today)));
    LETOPIS_TRY(facts, gather_course_facts(reader, title));

    CourseClosing closing{
        .course_id = course_id,
        .subject_title = title.subject.title,
        .study_group_id = title.study_group.study_group_id,
        .study_group_title = title.study_group.title,
        .teachers = std::move(teachers),
        .closed = facts.already_closed,
        .may_close = check_access(standing, Action::close_course, target).has_value()};
    for (const Period& period : facts.periods) {
        LETOPIS_TRY(shown, closing_period(reader, facts, period, today));
        closing.periods.push_back(std::move(shown));
    }
    if (!closing.closed) closing.gaps = gaps_of_course(facts, today);
    return closing;
}

}  // namespace letopis
