#include "app/people/assign_role.h"

#include <algorithm>

#include "app/people/office.h"
#include "base/limits.h"
#include "base/written_text.h"
#include "domain/access/role_scopes.h"
#include "domain/calendar/typed_dates.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_basis(const std::string& basis) {
    LETOPIS_TRY(words, written_text(basis, limits::reason_code_points, "basis"));
    if (words.empty()) return Refusal{.code = RefusalCode::order_required, .field = "basis"};
    return Done{};
}

/// He does not hold the role twice on one day.
Result<Done> check_held_once(const std::vector<RoleAssignment>& held,
                             const RoleAssignment& assignment) {
    const auto twice = std::find_if(held.begin(), held.end(), [&](const RoleAssignment& one) {
        return one.role == assignment.role && one.valid_from != assignment.valid_from &&
               (!one.valid_to || assignment.valid_from <= *one.valid_to) &&
               (!assignment.valid_to || one.valid_from <= *assignment.valid_to);
    });
    if (twice == held.end()) return Done{};
    return invalid("valid_from", "Эта должность у него уже есть с " + twice->valid_from.russian() +
                                     ". Сначала снимите его с неё или укажите день после снятия.");
}

Result<std::optional<RoleScope>> scope_of(Reader& reader, const RoleAssignment& assignment,
                                          const std::optional<AskedScope>& asked) {
    if (!asked) {
        if (!needs_scope(assignment.role)) return std::optional<RoleScope>{};
        return invalid("reach",
                       "Укажите, на какие группы или предметы распространяется "
                       "назначение.");
    }
    RoleScope scope{.person_id = assignment.person_id,
                    .role = assignment.role,
                    .valid_from = assignment.valid_from,
                    .reach = asked->reach};
    std::vector<StudyGroup> groups;
    if (asked->reach == RoleReach::groups) scope.study_group_ids = asked->study_group_ids;
    if (asked->reach == RoleReach::subjects) scope.subject_ids = asked->subject_ids;
    if (asked->reach == RoleReach::students) scope.student_ids = asked->student_ids;
    if (asked->reach == RoleReach::parallels) scope.grades = asked->grades;
    if (asked->reach == RoleReach::families) scope.families = asked->families;
    if (scope.study_group_ids.size() <= limits::scope_groups)
        for (const StudyGroupId id : scope.study_group_ids) {
            LETOPIS_TRY(group, find_study_group(reader, id));
            groups.push_back(std::move(group));
        }
    LETOPIS_TRY_DONE(check_role_scope(scope, groups));
    LETOPIS_TRY(subjects, reader.subjects());
    for (const SubjectId id : scope.subject_ids)
        if (std::none_of(subjects.begin(), subjects.end(),
                         [id](const Subject& one) { return one.subject_id == id; }))
            return RefusalCode::not_found;
    for (const StudentId id : scope.student_ids) {
        LETOPIS_TRY(enrolments, reader.enrolments_of(id));
        if (enrolments.empty()) return RefusalCode::not_found;
    }
    return std::optional{std::move(scope)};
}

Result<std::vector<EntryBody>> decide_assign_role(DecisionContext& context, PersonId actor_id,
                                                  const RoleAssignment& assignment,
                                                  const std::optional<AskedScope>& asked) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::appoint, moscow_date(context.now)));
    LETOPIS_TRY_DONE(find_person(reader, assignment.person_id));
    LETOPIS_TRY_DONE(check_basis(assignment.basis));
    LETOPIS_TRY_DONE(check_typed_date(assignment.valid_from, "valid_from"));
    LETOPIS_TRY_DONE(check_typed_date(assignment.valid_to, "valid_to"));
    if (assignment.valid_to && *assignment.valid_to < assignment.valid_from)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "valid_to"};
    LETOPIS_TRY(scope, scope_of(reader, assignment, asked));
    LETOPIS_TRY(held, reader.roles_of(assignment.person_id));
    LETOPIS_TRY_DONE(check_held_once(held, assignment));
    std::vector<EntryBody> entries;
    // With a scope it is said anew by an order of its own: the appointment keeps the one it has.
    const bool stands = std::any_of(held.begin(), held.end(), [&](const RoleAssignment& one) {
        return one == assignment ||
               (scope && one.role == assignment.role && one.valid_from == assignment.valid_from &&
                one.valid_to == assignment.valid_to);
    });
    if (!stands) entries.emplace_back(RoleAssigned{assignment});
    if (!scope) return entries;
    LETOPIS_TRY(scopes, reader.role_scopes_of(assignment.person_id));
    if (std::find(scopes.begin(), scopes.end(), *scope) == scopes.end())
        entries.emplace_back(RoleScopeSet{*std::move(scope), assignment.basis});
    return entries;
}

}  // namespace

Command assign_role(CommandId command_id, PersonId actor_id, RoleAssignment assignment,
                    std::optional<AskedScope> asked) {
    return {command_id, actor_id,
            [actor_id, assignment = std::move(assignment),
             asked = std::move(asked)](DecisionContext& context) {
                return decide_assign_role(context, actor_id, assignment, asked);
            }};
}

Command end_role(CommandId command_id, PersonId actor_id, RoleEnded ending) {
    return {command_id, actor_id,
            [actor_id, ending = std::move(ending)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::appoint,
                                                     moscow_date(context.now)));
                LETOPIS_TRY(held, context.reader.roles_of(ending.person_id));
                const auto found =
                    std::find_if(held.begin(), held.end(), [&](const RoleAssignment& one) {
                        return one.role == ending.role && one.valid_from == ending.valid_from;
                    });
                if (found == held.end()) return RefusalCode::not_found;
                LETOPIS_TRY_DONE(check_basis(ending.basis));
                LETOPIS_TRY_DONE(check_typed_date(ending.valid_to, "valid_to"));
                if (ending.valid_to < ending.valid_from)
                    return Refusal{.code = RefusalCode::dates_out_of_order, .field = "valid_to"};
                if (found->valid_to == ending.valid_to) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{ending};
            }};
}

}  // namespace letopis
