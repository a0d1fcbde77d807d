#pragma once
// Names of people as files write them, taken apart.

#include <string>
#include <string_view>

namespace letopis {

/// Фамилия, имя, отчество as far as they could be told apart; initials stay initials ("А.").
struct PersonName {
    std::string last_name;
    std::string first_name;
    std::string patronymic;
    bool operator==(const PersonName&) const = default;
};

/// "Иванова Мария Петровна", "Иванова М.П.", "М.П. Иванова", "Мария Петровна Иванова", "Иванова".
/// last_name is never empty for a text that has a letter; nothing of the text is lost.
PersonName split_person_name(std::string_view text);

/// One spelling for finding the same person twice: lower case, ё as е, single spaces.
std::string folded_name(const PersonName& name);

}  // namespace letopis
