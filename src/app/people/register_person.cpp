#include "app/people/register_person.h"

#include <algorithm>

#include "app/people/office.h"
#include "base/limits.h"
#include "base/text.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_names(const Person& person) {
    if (squeeze_spaces(person.last_name).empty())
        return Refusal{
            .code = RefusalCode::invalid_value, .field = "last_name", .detail = "Укажите фамилию."};
    for (const std::string* name : {&person.last_name, &person.first_name, &person.patronymic}) {
        if (!is_clean_text(*name))
            return Refusal{.code = RefusalCode::invalid_value, .detail = "В имени не буквы."};
        if (code_point_count(*name) > limits::name_code_points) return RefusalCode::text_too_long;
    }
    return Done{};
}

bool is_same(const Person& one, const Person& other) {
    return one.birth_date && one.birth_date == other.birth_date &&
           fold_for_search(one.full_name()) == fold_for_search(other.full_name());
}

}  // namespace

Command register_person(CommandId command_id, PersonId actor_id, Person person) {
    return {command_id, actor_id,
            [actor_id, person = std::move(person)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                LETOPIS_TRY_DONE(check_names(person));
                LETOPIS_TRY(known, context.reader.persons());
                for (const Person& one : known) {
                    if (one == person) return std::vector<EntryBody>{};
                    if (one.person_id != person.person_id && is_same(one, person))
                        return RefusalCode::duplicate_person;
                }
                return std::vector<EntryBody>{PersonRegistered{person}};
            }};
}

}  // namespace letopis
