#include "app/people/keep_guardianship.h"

#include <algorithm>

#include "app/people/office.h"
#include "base/limits.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_guardianship(const Guardianship& one) {
    LETOPIS_TRY_DONE(check_typed_date(one.valid_from, "valid_from"));
    LETOPIS_TRY_DONE(check_typed_date(one.valid_to, "valid_to"));
    if (one.valid_to && *one.valid_to < one.valid_from)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "valid_to"};
    LETOPIS_TRY_DONE(written_text(one.relation, limits::name_code_points, "relation"));
    LETOPIS_TRY_DONE(written_text(one.basis, limits::reason_code_points, "basis"));
    if (one.rights == GuardianRights::none && one.basis.empty())
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "basis",
                       .detail = "Укажите документ, которым права ограничены."};
    return Done{};
}

}  // namespace

Command establish_guardianship(CommandId command_id, PersonId actor_id, Guardianship guardianship) {
    return {command_id, actor_id,
            [actor_id, guardianship = std::move(guardianship)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                LETOPIS_TRY_DONE(find_person(reader, guardianship.student_id));
                LETOPIS_TRY_DONE(find_person(reader, guardianship.guardian_id));
                LETOPIS_TRY_DONE(check_guardianship(guardianship));
                LETOPIS_TRY(known, reader.guardianships_of_student(guardianship.student_id));
                if (std::find(known.begin(), known.end(), guardianship) != known.end())
                    return std::vector<EntryBody>{};
                return std::vector<EntryBody>{GuardianshipEstablished{guardianship}};
            }};
}

Command end_guardianship(CommandId command_id, PersonId actor_id, GuardianshipEnded ending) {
    return {command_id, actor_id,
            [actor_id, ending = std::move(ending)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                LETOPIS_TRY_DONE(check_typed_date(ending.valid_to, "valid_to"));
                LETOPIS_TRY_DONE(written_text(ending.basis, limits::reason_code_points, "basis"));
                LETOPIS_TRY(known, context.reader.guardianships_of_student(ending.student_id));
                const auto in_force = [&](const Guardianship& one) {
                    return one.guardian_id == ending.guardian_id &&
                           one.valid_from <= ending.valid_to &&
                           (!one.valid_to || ending.valid_to < *one.valid_to);
                };
                if (std::none_of(known.begin(), known.end(), in_force))
                    return RefusalCode::not_found;
                return std::vector<EntryBody>{ending};
            }};
}

}  // namespace letopis
