#include "app/people/namesakes.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

bool may_be_one(const Person& one, const Person& other) {
    if (fold_for_search(one.last_name) != fold_for_search(other.last_name)) return false;
    if (fold_for_search(one.first_name) != fold_for_search(other.first_name)) return false;
    if (one.birth_date && one.birth_date == other.birth_date) return true;
    return one.patronymic.empty() || other.patronymic.empty() ||
           fold_for_search(one.patronymic) == fold_for_search(other.patronymic);
}

Result<RefusalItem> shown(Reader& reader, const Person& person, Date on) {
    std::string words = person.full_name();
    LETOPIS_TRY(groups, groups_of_student(reader, person.person_id, on));
    if (!groups.empty()) words += ", " + groups.front().title;
    return RefusalItem{.place = std::move(words),
                       .remedy = person.birth_date ? "дата рождения " + person.birth_date->russian()
                                                   : "дата рождения не указана"};
}

}  // namespace

Result<Done> check_names(const Person& person, Date today) {
    if (squeeze_spaces(person.last_name).empty())
        return Refusal{
            .code = RefusalCode::invalid_value, .field = "last_name", .detail = "Укажите фамилию."};
    const std::pair<const char*, const std::string*> names[] = {{"last_name", &person.last_name},
                                                                {"first_name", &person.first_name},
                                                                {"patronymic", &person.patronymic}};
    for (const auto& [field, name] : names) {
        if (!is_clean_text(*name)) return invalid(field, "В имени не буквы.");
        if (code_point_count(*name) > limits::name_code_points)
            return Refusal{.code = RefusalCode::text_too_long, .field = field};
    }
    LETOPIS_TRY_DONE(written_text(person.personal_no, limits::order_code_points, "personal_no"));
    return check_birth_date(person.birth_date, today);
}

bool is_same_person(const Person& one, const Person& other) {
    return one.birth_date && one.birth_date == other.birth_date &&
           fold_for_search(one.full_name()) == fold_for_search(other.full_name());
}

Result<Done> check_namesakes(Reader& reader, const Person& person, NamesakeAnswer answer, Date on) {
    LETOPIS_TRY(known, reader.persons());
    std::vector<RefusalItem> namesakes;
    for (const Person& one : known) {
        if (one.person_id == person.person_id) continue;
        if (is_same_person(one, person))
            return Refusal{.code = RefusalCode::duplicate_person,
                           .field = "last_name",
                           .detail = "Найдите его по фамилии и откройте карточку."};
        if (answer == NamesakeAnswer::another_person || !may_be_one(one, person)) continue;
        if (namesakes.size() == limits::namesakes_shown) break;
        LETOPIS_TRY(item, shown(reader, one, on));
        namesakes.push_back(std::move(item));
    }
    if (namesakes.empty()) return Done{};
    return Refusal{.code = RefusalCode::duplicate_person,
                   .field = "namesake",
                   .detail = "Если это другой человек, подтвердите.",
                   .items = std::move(namesakes)};
}

}  // namespace letopis
