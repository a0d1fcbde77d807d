#include "app/attestation/defer_attestation.h"

#include <algorithm>

#include "app/attestation/deferral_facts.h"
#include "app/attestation/owed_results.h"
#include "domain/classes/membership.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_on_list(Reader& reader, const Course& course, StudentId student_id,
                           const Period& period) {
    LETOPIS_TRY(listed, reader.students_of_group(course.study_group_id));
    for (const Member& member : members_of(listed))
        if (member.person.person_id == student_id &&
            member.touches(period.starts_on, period.ends_on))
            return Done{};
    return RefusalCode::student_not_enrolled;
}

/// An attempt for that period, in time or not: there is nothing to wait for.
Result<Done> check_not_attested(Reader& reader, const AttestationDeferred& defer) {
    LETOPIS_TRY(of_course, reader.attestations_of_course(defer.course_id));
    const auto held = attempts_for(of_course, defer.student_id, defer.period_id);
    if (held.empty()) return Done{};
    return Refusal{.code = RefusalCode::result_confirmed,
                   .field = "period_id",
                   .detail = "За этот период он уже аттестован " + held.front().held_on.russian() +
                             " на «" + std::string{result_text(held.front().result)} +
                             "»: отсрочка не нужна."};
}

Result<std::vector<EntryBody>> decide_deferring(DecisionContext& context, PersonId actor_id,
                                                const AttestationDeferred& defer) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(title, find_course(reader, defer.course_id));
    LETOPIS_TRY_DONE(
        check_group_access(reader, actor_id, Action::defer_attestation, title.study_group, today));
    LETOPIS_TRY(facts,
                gather_deferral_facts(reader, title.course, defer.student_id, defer.period_id));
    facts.today = today;
    LETOPIS_TRY(closures, closures_of(reader, title.course, std::nullopt));
    if (const auto refusal = closure_refusal(closures)) return *refusal;
    LETOPIS_TRY_DONE(check_on_list(reader, title.course, defer.student_id, facts.period));
    LETOPIS_TRY_DONE(check_not_attested(reader, defer));
    LETOPIS_TRY(fact, decide_defer_attestation(facts, defer));
    return std::vector<EntryBody>{std::move(fact)};
}

Result<std::vector<EntryBody>> decide_withdrawing(DecisionContext& context, PersonId actor_id,
                                                  EntryIndex deferral, const std::string& reason) {
    Reader& reader = context.reader;
    LETOPIS_TRY(standing, reader.deferral(deferral));
    if (!standing) return RefusalCode::not_found;
    LETOPIS_TRY(title, find_course(reader, standing->course_id));
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::defer_attestation,
                                        title.study_group, moscow_date(context.now)));
    LETOPIS_TRY(facts, gather_deferral_facts(reader, title.course, standing->student_id,
                                             standing->period_id));
    LETOPIS_TRY(fact, decide_withdraw_deferral(*standing, facts, reason));
    if (!fact) return std::vector<EntryBody>{};
    std::vector<EntryBody> withdrawn{*std::move(fact)};
    LETOPIS_TRY(known, reader.deferrals_of_student(standing->student_id));
    for (const Deferral& one : known) {
        if (one.course_id != standing->course_id || one.period_id != standing->period_id ||
            one.deferral == deferral)
            continue;
        LETOPIS_TRY(other, decide_withdraw_deferral(one, facts, reason));
        if (other) withdrawn.emplace_back(*std::move(other));
    }
    return withdrawn;
}

}  // namespace

Command defer_attestation(CommandId command_id, PersonId actor_id, AttestationDeferred defer) {
    return {command_id, actor_id, [actor_id, defer = std::move(defer)](DecisionContext& context) {
                return decide_deferring(context, actor_id, defer);
            }};
}

Command withdraw_deferral(CommandId command_id, PersonId actor_id, EntryIndex deferral,
                          std::string reason) {
    return {command_id, actor_id,
            [actor_id, deferral, reason = std::move(reason)](DecisionContext& context) {
                return decide_withdrawing(context, actor_id, deferral, reason);
            }};
}

}  // namespace letopis
