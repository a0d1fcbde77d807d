#include "domain/statements/table_form.h"

#include <array>

namespace letopis {

std::string month_and_year(Date on) {
    constexpr std::array<const char*, 12> months{"январь",   "февраль", "март",   "апрель",
                                                 "май",      "июнь",    "июль",   "август",
                                                 "сентябрь", "октябрь", "ноябрь", "декабрь"};
    return std::string{months[static_cast<std::size_t>(on.month() - 1)]} + " " +
           std::to_string(on.year());
}

std::string few_text(int number) { return number == 0 ? std::string{} : std::to_string(number); }

std::string hours_text(int hundredths) {
    std::string text = std::to_string(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0) {
        text += rest < 10 ? ",0" : ",";
        text += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text;
}

}  // namespace letopis
