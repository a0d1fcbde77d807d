#include "domain/calendar/typed_dates.h"

namespace letopis {
namespace {

constexpr int first_year = 1990;
constexpr int last_year = 2099;
constexpr int first_birth_year = 1901;

}  // namespace

Result<Done> check_typed_date(const std::optional<Date>& on, std::string_view field) {
    if (!on || (first_year <= on->year() && on->year() <= last_year)) return Done{};
    return invalid(field, "Проверьте год: он должен быть от 1990 до 2099.");
}

Result<Done> check_birth_date(const std::optional<Date>& on, Date today) {
    if (!on) return Done{};
    if (today < *on) return invalid("birth_date", "Эта дата ещё не наступила. Исправьте её.");
    if (on->year() < first_birth_year)
        return invalid("birth_date", "Проверьте год рождения: он не раньше 1901.");
    return Done{};
}

}  // namespace letopis
