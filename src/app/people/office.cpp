#include "app/people/office.h"

#include <algorithm>
#include <array>

namespace letopis {
namespace {

Result<Done> check_holds(Reader& reader, PersonId actor_id, Instant now,
                         std::span<const AppointedRole> roles) {
    if (actor_id.is_nil()) return Done{};
    const Date today = moscow_date(now);
    LETOPIS_TRY(held, reader.roles_of(actor_id));
    for (const RoleAssignment& one : held) {
        const bool lasts = one.valid_from <= today && (!one.valid_to || today <= *one.valid_to);
        if (lasts && std::find(roles.begin(), roles.end(), one.role) != roles.end()) return Done{};
    }
    return RefusalCode::not_your_role;
}

}  // namespace

Result<Done> check_keeps_people(Reader& reader, PersonId actor_id, Instant now) {
    static constexpr std::array roles{AppointedRole::director, AppointedRole::deputy,
                                      AppointedRole::journal_admin, AppointedRole::clerk};
    return check_holds(reader, actor_id, now, roles);
}

Result<Done> check_keeps_policies(Reader& reader, PersonId actor_id, Instant now) {
    static constexpr std::array roles{AppointedRole::director, AppointedRole::deputy,
                                      AppointedRole::journal_admin};
    return check_holds(reader, actor_id, now, roles);
}

Result<Done> check_appoints(Reader& reader, PersonId actor_id, Instant now) {
    static constexpr std::array roles{AppointedRole::director};
    return check_holds(reader, actor_id, now, roles);
}

Result<Person> find_person(Reader& reader, PersonId id) {
    LETOPIS_TRY(person, reader.person(id));
    if (!person) return RefusalCode::not_found;
    return *std::move(person);
}

Result<Done> check_class_open(Reader& reader, const StudyGroup& group) {
    LETOPIS_TRY(closed_at, reader.class_closed_at(group.study_group_id));
    if (closed_at) return RefusalCode::class_closed;
    for (const StudyGroupId parent : group.parent_group_ids) {
        LETOPIS_TRY(parent_closed_at, reader.class_closed_at(parent));
        if (parent_closed_at) return RefusalCode::class_closed;
    }
    return Done{};
}

}  // namespace letopis
