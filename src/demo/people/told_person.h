#pragma once
// How the content tells of people: their names in words, days of a school year.

#include <string>
#include <string_view>

#include "base/time.h"
#include "domain/people/people.h"
#include "exchange/person_name.h"

namespace letopis::demo {

Sex sex_of(std::string_view word);
/// The text, or nothing for a dash.
std::string unless_dash(std::string text);
/// "Журавлёва Елена Викторовна": surname, first name, and the rest is the patronymic.
PersonName name_in_words(std::string_view text);
/// "10-09" in the school year that begins in `first_year`; "02-02" is in its spring.
Date day_of_school_year(std::string_view month_and_day, int first_year);

}  // namespace letopis::demo
