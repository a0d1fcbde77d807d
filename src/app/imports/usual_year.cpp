#include "app/imports/usual_year.h"

#include <algorithm>

#include "domain/lessons/lesson_dates.h"

namespace letopis {
namespace {

Period period(int number, const char* title, Date starts_on, Date ends_on) {
    return {.number = number, .title = title, .starts_on = starts_on, .ends_on = ends_on};
}

/// By whose holidays lessons are held: semesters for a college, else the most periods: a school
/// with quarters and half-years has the holidays of the quarters. The first of equals.
const PeriodSystem& finest_for(const std::vector<PeriodSystem>& systems, ProgrammeFamily family) {
    if (family == ProgrammeFamily::vocational)
        for (const PeriodSystem& system : systems)
            if (system.kind == PeriodKind::semester) return system;
    return *std::max_element(systems.begin(), systems.end(),
                             [](const PeriodSystem& one, const PeriodSystem& other) {
                                 return one.periods.size() < other.periods.size();
                             });
}

}  // namespace

YearOutline usual_year(ProgrammeFamily family, int first_year) {
    const int y = first_year;
    const int z = first_year + 1;
    YearOutline year{.title = std::to_string(y) + "/" + std::to_string(z),
                     .starts_on = Date{y, 9, 1},
                     .ends_on = Date{z, 5, 26}};
    year.days_off = public_holidays(first_year);
    switch (family) {
        case ProgrammeFamily::general:
            year.period_system_title = "Четверти";
            year.periods = {period(1, "I четверть", Date{y, 9, 1}, Date{y, 10, 25}),
                            period(2, "II четверть", Date{y, 11, 2}, Date{y, 12, 29}),
                            period(3, "III четверть", Date{z, 1, 11}, Date{z, 3, 21}),
                            period(4, "IV четверть", Date{z, 3, 29}, year.ends_on)};
            break;
        case ProgrammeFamily::vocational:
            year.ends_on = Date{z, 6, 30};
            year.period_kind = PeriodKind::semester;
            year.period_system_title = "Семестры";
            year.periods = {period(1, "I семестр", Date{y, 9, 1}, Date{y, 12, 29}),
                            period(2, "II семестр", Date{z, 1, 11}, year.ends_on)};
            break;
        case ProgrammeFamily::additional:
            year.period_kind = PeriodKind::half_year;
            year.period_system_title = "Полугодия";
            year.periods = {period(1, "I полугодие", Date{y, 9, 1}, Date{y, 12, 29}),
                            period(2, "II полугодие", Date{z, 1, 11}, year.ends_on)};
            break;
    }
    return year;
}

YearOutline usual_year(ProgrammeFamily family, int first_year, PeriodKind kind) {
    YearOutline year = usual_year(family, first_year);
    if (year.period_kind == kind) return year;
    const int y = first_year;
    const int z = first_year + 1;
    year.period_kind = kind;
    switch (kind) {
        case PeriodKind::quarter:
            year.periods = usual_year(ProgrammeFamily::general, first_year).periods;
            year.period_system_title = "Четверти";
            break;
        case PeriodKind::trimester:
            year.period_system_title = "Триместры";
            year.periods = {period(1, "I триместр", Date{y, 9, 1}, Date{y, 11, 15}),
                            period(2, "II триместр", Date{y, 11, 23}, Date{z, 2, 21}),
                            period(3, "III триместр", Date{z, 3, 1}, year.ends_on)};
            break;
        case PeriodKind::half_year:
        case PeriodKind::semester: {
            const bool halves = kind == PeriodKind::half_year;
            year.period_system_title = halves ? "Полугодия" : "Семестры";
            year.periods = {
                period(1, halves ? "I полугодие" : "I семестр", Date{y, 9, 1}, Date{y, 12, 29}),
                period(2, halves ? "II полугодие" : "II семестр", Date{z, 1, 11}, year.ends_on)};
            break;
        }
    }
    year.periods.back().ends_on = year.ends_on;
    return year;
}

std::vector<BellSlot> usual_bells(ProgrammeFamily family) {
    struct Day {
        int starts_at;
        int lesson;
        std::vector<int> breaks;
    };
    const Day day = family == ProgrammeFamily::vocational ? Day{9 * 60, 90, {10, 30, 10, 10}}
                    : family == ProgrammeFamily::additional
                        ? Day{15 * 60, 45, {10, 10, 10, 10, 10}}
                        : Day{8 * 60 + 30, 45, {10, 15, 15, 15, 15, 10, 10}};
    std::vector<BellSlot> bells;
    int at = day.starts_at;
    for (std::size_t i = 0; i <= day.breaks.size(); ++i) {
        bells.push_back(
            {.slot_no = static_cast<int>(i) + 1, .starts_at = {at}, .ends_at = {at + day.lesson}});
        at += day.lesson + (i < day.breaks.size() ? day.breaks[i] : 0);
    }
    return bells;
}

Result<YearOutline> outline_for(Reader& reader, ProgrammeFamily family, int first_year) {
    YearOutline outline = usual_year(family, first_year);
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years) {
        if (year.title != outline.title) continue;
        LETOPIS_TRY(systems, reader.period_systems(year.school_year_id));
        outline.starts_on = year.starts_on;
        outline.ends_on = year.ends_on;
        if (systems.empty()) continue;
        const PeriodSystem& taken = finest_for(systems, family);
        outline.period_kind = taken.kind;
        outline.period_system_title = taken.title;
        outline.periods = taken.periods;
    }
    return outline;
}

int school_year_of(Date on) { return on.month() >= 6 ? on.year() : on.year() - 1; }

}  // namespace letopis
