#include "domain/people/people.h"

#include "base/text.h"

namespace letopis {
namespace {

void append_word(std::string& name, std::string_view word) {
    if (word.empty()) return;
    if (!name.empty()) name += ' ';
    name += word;
}

}  // namespace

std::string Person::full_name() const {
    std::string name = last_name;
    append_word(name, first_name);
    append_word(name, patronymic);
    return name;
}

std::string Person::last_first() const {
    std::string name = last_name;
    append_word(name, first_name);
    return name;
}

std::string Person::with_initials() const {
    std::string name = last_name;
    for (const std::string& word : {first_name, patronymic})
        if (!word.empty()) append_word(name, std::string{first_code_points(word, 1)} + ".");
    return name;
}

}  // namespace letopis
