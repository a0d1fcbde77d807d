#include "app/works/open_work_days.h"

#include <algorithm>

#include "app/works/course_surroundings.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Nothing where the period asked for is none of these.
std::optional<Period> period_asked(const std::vector<Period>& periods,
                                   std::optional<PeriodId> asked, Date today) {
    for (const Period& one : periods)
        if (asked ? one.period_id == *asked : today <= one.ends_on) return one;
    if (asked || periods.empty()) return std::nullopt;
    return periods.back();
}

WorkDay day_of(const CourseSurroundings& around, Date on) {
    const PlanFacts facts = around.facts_on(on);
    WorkDay day{.on = on,
                .conflicts = work_conflicts(
                    facts, {.course_id = around.title.course.course_id, .planned_on = on})};
    for (const Lesson& lesson : facts.lessons) day.slot_nos.push_back(lesson.slot_no);
    day.is_forbidden =
        std::any_of(day.conflicts.begin(), day.conflicts.end(), [](const WorkConflict& one) {
            return one.kind == WorkConflictKind::day_taken ||
                   one.kind == WorkConflictKind::no_lesson;
        });
    return day;
}

}  // namespace

Result<WorkDays> open_work_days(Reader& reader, const Standing& standing, CourseId course_id,
                                std::optional<PeriodId> period_id, Instant now) {
    LETOPIS_TRY(title, find_course(reader, course_id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    LETOPIS_TRY_DONE(check_access(standing, Action::plan_works, target));
    const Date today = moscow_date(now);
    LETOPIS_TRY(periods, periods_of(reader, title.course.period_system_id));
    const auto period = period_asked(periods, period_id, today);
    if (!period) return RefusalCode::not_found;
    WorkDays view{.course_id = course_id,
                  .subject_title = title.subject.title,
                  .study_group_title = title.study_group.title,
                  .min_interval_days = 0};
    const Date from = std::max(today, period->starts_on);
    LETOPIS_TRY(policies, reader.policies());
    view.min_interval_days = work_interval_days(policies, from);
    if (period->ends_on < from) return view;
    LETOPIS_TRY(around, gather_surroundings(reader, std::move(title), from, period->ends_on));
    for (const Date on : around.own_days()) view.days.push_back(day_of(around, on));
    return view;
}

}  // namespace letopis
