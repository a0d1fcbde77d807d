#include "app/visits/open_visit.h"

#include "base/limits.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// As it is kept: a name of one line without spaces at its ends.
Result<Person> checked_person(Reader& reader, const Person& person) {
    LETOPIS_TRY(last, written_text(person.last_name, limits::name_code_points, "last_name"));
    LETOPIS_TRY(first, written_text(person.first_name, limits::name_code_points, "first_name"));
    LETOPIS_TRY(middle, written_text(person.patronymic, limits::name_code_points, "patronymic"));
    LETOPIS_TRY(known, reader.person(person.person_id));
    if (known) return RefusalCode::duplicate_person;
    if (last.empty()) return invalid("last_name", "Укажите фамилию проверяющего.");
    Person checked{.person_id = person.person_id};
    checked.last_name = std::move(last);
    checked.first_name = std::move(first);
    checked.patronymic = std::move(middle);
    return checked;
}

Result<Done> check_named(Reader& reader, const OpenVisit& visit) {
    const std::vector<StudyGroupId>& groups = visit.study_group_ids;
    const bool is_to_school = visit.reach == VisitReach::whole_school;
    if (is_to_school && !groups.empty())
        return invalid("study_group_ids",
                       "Открывается вся школа: отдельных классов при этом не называют.");
    if (!is_to_school && groups.empty())
        return invalid("study_group_ids",
                       "Отметьте классы, названные в распоряжении, или выберите «Вся школа».");
    if (limits::visit_groups < groups.size()) return Done{};  // The rule says so.
    for (const StudyGroupId id : groups) {
        LETOPIS_TRY(group, reader.study_group(id));
        if (!group) return invalid("study_group_ids", "Такого класса нет. Выберите из списка.");
        if (group->kind == StudyGroupKind::subgroup)
            return invalid("study_group_ids", "Выберите класс целиком: подгруппы войдут с ним.");
    }
    return Done{};
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const OpenVisit& visit) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_visits, today));
    LETOPIS_TRY(person, checked_person(reader, visit.inspector));
    LETOPIS_TRY_DONE(check_typed_date(visit.basis_on, "basis_on"));
    if (today < visit.basis_on)
        return invalid("basis_on", "Этот день ещё не наступил. Исправьте дату распоряжения.");
    LETOPIS_TRY_DONE(check_named(reader, visit));
    LETOPIS_TRY(opened, decide_open_visit({.inspector_id = person.person_id,
                                           .authority = visit.authority,
                                           .basis_no = visit.basis_no,
                                           .basis_on = visit.basis_on,
                                           .from_on = visit.from_on,
                                           .to_on = visit.to_on,
                                           .study_group_ids = visit.study_group_ids},
                                          today));
    return std::vector<EntryBody>{PersonRegistered{std::move(person)}, std::move(opened)};
}

}  // namespace

Command open_visit(CommandId command_id, PersonId actor_id, OpenVisit visit) {
    return {command_id, actor_id, [actor_id, visit = std::move(visit)](DecisionContext& context) {
                return decide(context, actor_id, visit);
            }};
}

Result<Visit> find_visit_to_hand_out(Reader& reader, const Standing& standing, EntryIndex visit,
                                     Date today) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_visits, Target{}));
    LETOPIS_TRY(found, reader.visit(visit));
    if (!found) return RefusalCode::not_found;
    if (found->ended_on || found->to_on < today)
        return Refusal{.code = RefusalCode::account_closed,
                       .detail = "Эта проверка окончена. Откройте новую."};
    return *std::move(found);
}

}  // namespace letopis
