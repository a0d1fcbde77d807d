#include "app/people/register_person.h"

#include "app/people/namesakes.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(Reader& reader, const Person& person,
                                      const std::optional<Person>& known, NamesakeAnswer answer,
                                      Date today) {
    LETOPIS_TRY_DONE(check_names(person, today));
    if (known == person) return std::vector<EntryBody>{};
    // Who is registered already has been told from his namesakes.
    const NamesakeAnswer told = known ? NamesakeAnswer::another_person : answer;
    LETOPIS_TRY_DONE(check_namesakes(reader, person, told, today));
    return std::vector<EntryBody>{PersonRegistered{person}};
}

}  // namespace

Command register_person(CommandId command_id, PersonId actor_id, Person person,
                        NamesakeAnswer answer) {
    return {command_id, actor_id,
            [actor_id, person = std::move(person),
             answer](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY_DONE(
                    check_school_access(context.reader, actor_id, Action::keep_people, today));
                LETOPIS_TRY(known, context.reader.person(person.person_id));
                return decide(context.reader, person, known, answer, today);
            }};
}

Command change_particulars(CommandId command_id, PersonId actor_id, Person person) {
    return {command_id, actor_id,
            [actor_id, person = std::move(person)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY_DONE(
                    check_school_access(context.reader, actor_id, Action::keep_people, today));
                LETOPIS_TRY(known, context.reader.person(person.person_id));
                if (!known) return RefusalCode::not_found;
                return decide(context.reader, person, known, NamesakeAnswer::ask, today);
            }};
}

}  // namespace letopis
