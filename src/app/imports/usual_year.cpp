#include "app/imports/usual_year.h"

namespace letopis {
namespace {

Period period(int number, const char* title, Date starts_on, Date ends_on) {
    return {.number = number, .title = title, .starts_on = starts_on, .ends_on = ends_on};
}

}  // namespace

YearOutline usual_year(ProgrammeFamily family, int first_year) {
    const int y = first_year;
    const int z = first_year + 1;
    YearOutline year{.title = std::to_string(y) + "/" + std::to_string(z),
                     .starts_on = Date{y, 9, 1},
                     .ends_on = Date{z, 5, 26}};
    // Трудовой кодекс, ст. 112: the holidays that fall into term time.
    year.days_off = {Date{y, 11, 4}, Date{z, 2, 23}, Date{z, 3, 8},
                     Date{z, 5, 1},  Date{z, 5, 9},  Date{z, 6, 12}};
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

int school_year_of(Date on) { return on.month() >= 6 ? on.year() : on.year() - 1; }

}  // namespace letopis
