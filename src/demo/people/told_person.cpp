#include "demo/people/told_person.h"

#include "base/check.h"
#include "demo/texts/content_table.h"

namespace letopis::demo {

Sex sex_of(std::string_view word) { return word == "female" ? Sex::female : Sex::male; }

std::string unless_dash(std::string text) { return text == "-" ? std::string{} : text; }

PersonName name_in_words(std::string_view text) {
    const auto words = parts_of(text, " ");
    PersonName name{.last_name = std::string{words[0]}};
    if (words.size() > 1) name.first_name = words[1];
    for (std::size_t i = 2; i < words.size(); ++i)
        name.patronymic += (i > 2 ? " " : "") + std::string{words[i]};
    return name;
}

Date day_of_school_year(std::string_view month_and_day, int first_year) {
    const auto on = Date::parse(std::to_string(first_year) + "-" + std::string{month_and_day});
    LETOPIS_CHECK(on, "a day of a school year is told as month and day");
    return on->month() >= 9 ? *on : Date{first_year + 1, on->month(), on->day()};
}

}  // namespace letopis::demo
