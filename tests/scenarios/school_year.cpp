#include "scenarios/school_year.h"

namespace letopis::scenarios {
namespace {

Period period(int number, std::string title, Date from, Date to) {
    return {.number = number, .title = std::move(title), .starts_on = from, .ends_on = to};
}

std::vector<Period> periods_of(PeriodKind kind) {
    switch (kind) {
        case PeriodKind::quarter:
            return {period(1, "I четверть", first_of_september, Date{2026, 10, 25}),
                    period(2, "II четверть", Date{2026, 11, 2}, Date{2026, 12, 27}),
                    period(3, "III четверть", Date{2027, 1, 11}, Date{2027, 3, 21}),
                    period(4, "IV четверть", Date{2027, 3, 29}, Date{2027, 5, 26})};
        case PeriodKind::trimester:
            return {period(1, "I триместр", first_of_september, Date{2026, 11, 15}),
                    period(2, "II триместр", Date{2026, 11, 23}, Date{2027, 2, 14}),
                    period(3, "III триместр", Date{2027, 2, 22}, Date{2027, 5, 26})};
        case PeriodKind::half_year:
            return {period(1, "I полугодие", first_of_september, Date{2026, 12, 27}),
                    period(2, "II полугодие", Date{2027, 1, 11}, Date{2027, 5, 26})};
        case PeriodKind::semester:
            return {period(1, "1 семестр", first_of_september, Date{2026, 12, 30}),
                    period(2, "2 семестр", Date{2027, 1, 11}, Date{2027, 6, 30})};
    }
    return {};
}

}  // namespace

SchoolYear scenario_year() {
    return {.title = "2026/2027", .starts_on = first_of_september, .ends_on = Date{2027, 6, 30}};
}

PeriodSystem scenario_periods(PeriodKind kind) {
    return {.kind = kind, .title = std::string{enum_name(kind)}, .periods = periods_of(kind)};
}

std::optional<PeriodKind> period_kind_of(std::string_view word) {
    if (!word.ends_with('s')) return std::nullopt;
    return parse_enum<PeriodKind>(word.substr(0, word.size() - 1));
}

}  // namespace letopis::scenarios
