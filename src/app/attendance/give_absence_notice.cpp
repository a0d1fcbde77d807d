#include "app/attendance/give_absence_notice.h"

#include <tuple>

#include "ports/standing.h"

namespace letopis {
namespace {

bool is_adult(const Person& person, Date today) {
    constexpr int full_age = 18;
    if (!person.birth_date) return false;
    const Date born = *person.birth_date;
    return std::tuple{born.year() + full_age, born.month(), born.day()} <=
           std::tuple{today.year(), today.month(), today.day()};
}

}  // namespace

Result<Done> check_may_give_notice(Reader& reader, const Standing& standing, StudentId student_id,
                                   Date today) {
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::give_notice, target));
    if (standing.person_id != student_id) return Done{};
    LETOPIS_TRY(person, reader.person(student_id));
    if (!person || !is_adult(*person, today)) return RefusalCode::not_your_role;
    return Done{};
}

Command give_absence_notice(CommandId command_id, PersonId actor_id, GiveAbsenceNotice notice) {
    return {command_id, actor_id,
            [actor_id, notice = std::move(notice)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(standing, read_standing(context.reader, actor_id, today));
                LETOPIS_TRY_DONE(
                    check_may_give_notice(context.reader, standing, notice.student_id, today));
                LETOPIS_TRY(known, context.reader.absence_notices_of_student(
                                       notice.student_id, notice.from_on, notice.to_on));
                LETOPIS_TRY(fact, decide_absence_notice(notice, known, today));
                return std::vector<EntryBody>{std::move(fact)};
            }};
}

}  // namespace letopis
