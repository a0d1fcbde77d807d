#include "app/attestation/early/allow_early_attestation.h"

#include <algorithm>

#include "domain/classes/membership.h"
#include "domain/finals/early_attestation_rules.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// A class or a vocational group whose year is open.
Result<StudyGroup> find_open_class(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    if (!is_home_class(group)) return RefusalCode::not_found;
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    if (closed_at) return RefusalCode::class_closed;
    return group;
}

Result<Period> period_of(Reader& reader, const StudyGroup& group, PeriodId id) {
    LETOPIS_TRY(periods, periods_of(reader, group.period_system_id));
    for (Period& one : periods)
        if (one.period_id == id) return std::move(one);
    return RefusalCode::not_found;
}

Result<bool> is_on_list(Reader& reader, const StudyGroup& group, StudentId student_id,
                        const Period& period) {
    LETOPIS_TRY(listed, reader.students_of_group(group.study_group_id));
    const auto members = members_of(listed);
    return std::any_of(members.begin(), members.end(), [&](const Member& one) {
        return one.person.person_id == student_id && one.touches(period.starts_on, period.ends_on);
    });
}

Result<std::vector<EntryBody>> decide_allowing(DecisionContext& context, PersonId actor_id,
                                               const EarlyAttestationAllowed& allow) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_modes, today));
    LETOPIS_TRY(group, find_open_class(reader, allow.study_group_id));
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::keep_modes, group, today));
    LETOPIS_TRY(period, period_of(reader, group, allow.period_id));
    LETOPIS_TRY(listed, is_on_list(reader, group, allow.student_id, period));
    LETOPIS_TRY(policies, reader.policies());
    LETOPIS_TRY(known, reader.early_attestations_of_group(allow.study_group_id));
    LETOPIS_TRY(fact, decide_allow_early_attestation({.known = known,
                                                      .period = std::move(period),
                                                      .policies = policies_on(policies, today),
                                                      .is_on_list = listed,
                                                      .today = today},
                                                     allow));
    return std::vector<EntryBody>{std::move(fact)};
}

Result<std::vector<EntryBody>> decide_withdrawing(DecisionContext& context, PersonId actor_id,
                                                  EntryIndex early_attestation,
                                                  const std::string& reason) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_modes, moscow_date(context.now)));
    LETOPIS_TRY(standing, reader.early_attestation(early_attestation));
    if (!standing) return RefusalCode::not_found;
    LETOPIS_TRY(group, find_open_class(reader, standing->study_group_id));
    LETOPIS_TRY_DONE(
        check_group_access(reader, actor_id, Action::keep_modes, group, moscow_date(context.now)));
    LETOPIS_TRY(fact, decide_withdraw_early_attestation(*standing, reason));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command allow_early_attestation(CommandId command_id, PersonId actor_id,
                                EarlyAttestationAllowed allow) {
    return {command_id, actor_id, [actor_id, allow = std::move(allow)](DecisionContext& context) {
                return decide_allowing(context, actor_id, allow);
            }};
}

Command withdraw_early_attestation(CommandId command_id, PersonId actor_id,
                                   EntryIndex early_attestation, std::string reason) {
    return {command_id, actor_id,
            [actor_id, early_attestation, reason = std::move(reason)](DecisionContext& context) {
                return decide_withdrawing(context, actor_id, early_attestation, reason);
            }};
}

}  // namespace letopis
