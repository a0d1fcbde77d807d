#include "app/people/found_school.h"

#include "base/text.h"

namespace letopis {
namespace {

Refusal empty(std::string field, std::string detail) {
    return {
        .code = RefusalCode::invalid_value, .field = std::move(field), .detail = std::move(detail)};
}

}  // namespace

Command found_school(CommandId command_id, FoundSchool founding) {
    return {command_id, PersonId{},
            [founding =
                 std::move(founding)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY(organization, context.reader.organization());
                if (organization) return RefusalCode::organization_exists;
                if (squeeze_spaces(founding.organization.full_name).empty())
                    return empty("full_name", "Укажите полное наименование по уставу.");
                if (squeeze_spaces(founding.director.last_name).empty())
                    return empty("last_name", "Укажите фамилию директора.");
                return std::vector<EntryBody>{
                    OrganizationRegistered{founding.organization},
                    PersonRegistered{founding.director},
                    RoleAssigned{{.person_id = founding.director.person_id,
                                  .role = AppointedRole::director,
                                  .valid_from = founding.directs_from,
                                  .basis = founding.basis}}};
            }};
}

}  // namespace letopis
