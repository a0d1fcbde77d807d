#include "app/works/open_work_schedule.h"

#include <algorithm>

#include "app/works/announced_works.h"
#include "app/works/course_surroundings.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int days_of_week = 7;

bool teaches_one_of(const Standing& standing, const std::vector<CourseTitle>& courses) {
    return std::any_of(courses.begin(), courses.end(), [&](const CourseTitle& one) {
        const auto& mine = standing.teaches_courses;
        return std::find(mine.begin(), mine.end(), one.course.course_id) != mine.end();
    });
}

/// Himself, or a child of his, on the list today.
Result<bool> is_family_of(Reader& reader, const Standing& standing, StudyGroupId id, Date today) {
    const auto& own = standing.studies_in;
    if (std::find(own.begin(), own.end(), id) != own.end()) return true;
    for (const StudentId child : standing.children) {
        LETOPIS_TRY(enrolment, reader.enrolment(child, id, today));
        if (enrolment) return true;
    }
    return false;
}

Result<Done> check_may_read(Reader& reader, const Standing& standing, const StudyGroup& group,
                            const std::vector<CourseTitle>& courses, Date today) {
    LETOPIS_TRY(target, group_target(reader, group));
    auto may = check_access(standing, Action::read_class, target);
    if (may || teaches_one_of(standing, courses)) return Done{};
    LETOPIS_TRY(is_family, is_family_of(reader, standing, group.study_group_id, today));
    if (is_family) return Done{};
    return may;
}

std::vector<Date> mondays_of(const SchedulePeriod& period) {
    std::vector<Date> mondays;
    for (Date monday = Week::of(period.starts_on).monday; monday <= period.ends_on;
         monday = monday.plus_days(days_of_week))
        mondays.push_back(monday);
    return mondays;
}

Result<Done> add_periods(Reader& reader, const StudyGroup& group, std::optional<PeriodId> asked,
                         WorkSchedule& schedule) {
    LETOPIS_TRY(periods, periods_of(reader, group.period_system_id));
    if (periods.empty()) return RefusalCode::not_found;
    for (const Period& one : periods)
        schedule.periods.push_back({one.period_id, one.title, one.starts_on, one.ends_on});
    const auto shown =
        std::find_if(schedule.periods.begin(), schedule.periods.end(),
                     [&](const SchedulePeriod& one) { return asked && one.period_id == *asked; });
    if (asked && shown == schedule.periods.end()) return RefusalCode::not_found;
    schedule.period = asked ? *shown : schedule.periods[period_to_show(periods, schedule.today)];
    schedule.mondays = mondays_of(schedule.period);
    return Done{};
}

/// Where who asks may plan on some day to come.
Result<bool> may_plan(Reader& reader, const Standing& standing, const CourseTitle& title,
                      const WorkSchedule& schedule) {
    if (schedule.period.ends_on < schedule.today) return false;
    LETOPIS_TRY(target, course_target(reader, title.course));
    if (!check_access(standing, Action::plan_works, target)) return false;
    const auto open = check_open_for_planning(reader, title);
    if (!open && !open.error().is_refusal()) return open.error();
    return open.has_value();
}

}  // namespace

Result<WorkSchedule> open_work_schedule(Reader& reader, const Standing& standing, StudyGroupId id,
                                        std::optional<PeriodId> period_id, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(courses, curriculum_of_class(reader, id));
    const Date today = moscow_date(now);
    LETOPIS_TRY_DONE(check_may_read(reader, standing, group, courses, today));
    if (group.kind == StudyGroupKind::subgroup) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    WorkSchedule schedule{.study_group_id = id,
                          .study_group_title = group.title,
                          .school_year_title = year.title,
                          .today = today};
    LETOPIS_TRY_DONE(add_periods(reader, group, period_id, schedule));
    for (const CourseTitle& title : courses) {
        LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, day_in(year, today)));
        LETOPIS_TRY(may, may_plan(reader, standing, title, schedule));
        schedule.courses.push_back({.course_id = title.course.course_id,
                                    .subject_title = title.subject.title,
                                    .group_title = title_of_subgroup(title),
                                    .teachers = std::move(teachers),
                                    .may_plan = may});
    }
    LETOPIS_TRY(planned, reader.planned_works_of_group(id, schedule.period.starts_on,
                                                       schedule.period.ends_on));
    LETOPIS_TRY(works, tell_works(reader, planned));
    for (AnnouncedWork& work : works)
        work.may_remove = today <= work.planned_on &&
                          std::any_of(schedule.courses.begin(), schedule.courses.end(),
                                      [&](const CourseInSchedule& one) {
                                          return one.course_id == work.course_id && one.may_plan;
                                      });
    schedule.works = std::move(works);
    return schedule;
}

}  // namespace letopis
