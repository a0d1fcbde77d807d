#include "server/person_in_words.h"

#include "base/text.h"

namespace letopis {
namespace {

Refusal whom(const std::string& detail) {
    return Refusal{.code = RefusalCode::not_found, .field = "person", .detail = detail};
}

}  // namespace

Result<PersonId> find_person(Reader& reader, const std::string& words) {
    LETOPIS_TRY(persons, reader.persons());
    const auto id = PersonId::parse(words);
    std::vector<const Person*> found;
    for (const Person& person : persons)
        if ((id && person.person_id == *id) ||
            fold_for_search(person.full_name()) == fold_for_search(words))
            found.push_back(&person);
    if (found.size() == 1) return found[0]->person_id;
    if (found.empty())
        return whom("Нет человека «" + words + "». Укажите фамилию, имя и отчество полностью.");
    Refusal many = whom("Таких несколько: укажите номер человека вместо имени.");
    for (const Person* person : found)
        many.items.push_back({person->person_id.text(),
                              person->birth_date ? "родился(ась) " + person->birth_date->russian()
                                                 : person->personal_no});
    return many;
}

}  // namespace letopis
