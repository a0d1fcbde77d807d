#include "app/duties/duty_calendar.h"

#include <algorithm>

#include "domain/lessons/lesson_dates.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// The first of equals.
std::vector<Period> finest(const std::vector<PeriodSystem>& systems) {
    const auto best = std::max_element(systems.begin(), systems.end(),
                                       [](const PeriodSystem& one, const PeriodSystem& other) {
                                           return one.periods.size() < other.periods.size();
                                       });
    return best == systems.end() ? std::vector<Period>{} : best->periods;
}

Result<std::set<PeriodSystemId>> systems_of_led(Reader& reader, const Standing& standing,
                                                const DutySeason& season,
                                                const std::vector<CourseTitle>& taught) {
    std::set<PeriodSystemId> systems;
    for (const StudyGroupId id : standing.leads_groups) {
        const auto known = std::find_if(taught.begin(), taught.end(), [id](const CourseTitle& one) {
            return one.study_group.study_group_id == id;
        });
        if (known != taught.end()) {
            systems.insert(known->study_group.period_system_id);
            continue;
        }
        LETOPIS_TRY(group, reader.study_group(id));
        if (group && group->school_year_id == season.calendar.school_year.school_year_id)
            systems.insert(group->period_system_id);
    }
    return systems;
}

}  // namespace

Result<DutySeason> duty_season(Reader& reader, Date on) {
    LETOPIS_TRY(year, school_year_on(reader, on));
    LETOPIS_TRY(systems, reader.period_systems(year.school_year_id));
    LETOPIS_TRY(policies, reader.policies());
    LETOPIS_TRY(special, reader.calendar_days(year.starts_on, year.ends_on));
    auto days_off = public_holidays(year.starts_on.year());
    return DutySeason{.calendar = {.school_year = std::move(year),
                                   .periods = finest(systems),
                                   .week_days = policies_on(policies, on).week_days,
                                   .days_off = std::move(days_off),
                                   .special_days = std::move(special)},
                      .systems = std::move(systems)};
}

Result<OwnSystems> own_systems(Reader& reader, const Standing& standing, const DutySeason& season) {
    OwnSystems own;
    if (season.systems.size() < 2) return own;
    std::vector<CourseTitle> taught;
    if (standing.has(Role::subject_teacher)) {
        LETOPIS_TRY(courses, reader.courses_of_teacher(standing.person_id,
                                                       season.calendar.school_year.school_year_id));
        taught = std::move(courses);
        for (const CourseTitle& one : taught)
            own[Role::subject_teacher].insert(one.course.period_system_id);
    }
    if (standing.has(Role::class_teacher)) {
        LETOPIS_TRY(led, systems_of_led(reader, standing, season, taught));
        own[Role::class_teacher] = std::move(led);
    }
    return own;
}

DutyCalendar calendar_of(const DutySeason& season, const OwnSystems& own) {
    DutyCalendar calendar = season.calendar;
    for (const auto& [role, ids] : own) {
        std::set<Date> ends;
        for (const PeriodSystem& system : season.systems)
            if (ids.contains(system.period_system_id))
                for (const Period& period : system.periods) ends.insert(period.ends_on);
        if (!ends.empty()) calendar.own_ends[role] = {ends.begin(), ends.end()};
    }
    return calendar;
}

Result<DutyCalendar> duty_calendar(Reader& reader, const Standing& standing, Date on) {
    LETOPIS_TRY(season, duty_season(reader, on));
    LETOPIS_TRY(own, own_systems(reader, standing, season));
    return calendar_of(season, own);
}

}  // namespace letopis
