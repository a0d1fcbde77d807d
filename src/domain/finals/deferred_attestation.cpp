#include "domain/finals/deferred_attestation.h"

#include <algorithm>

#include "domain/classes/membership.h"
#include "domain/journal/attempt.h"

namespace letopis {
namespace {

/// Whether the command may take the place it asks for.
Result<Done> check_place(const DeferredAttestation& facts, EntryIndex corrects) {
    if (corrects == -1) {
        if (facts.held.empty()) return Done{};
        return Refusal{.code = RefusalCode::already_closed,
                       .field = "student_id",
                       .detail = "За этот период он уже аттестован."};
    }
    if (facts.held.size() != 1 || facts.held.front().entry_index != corrects)
        return RefusalCode::version_conflict;
    return Done{};
}

Result<Done> check_day(const DeferredAttestation& facts, Date held_on) {
    if (held_on < facts.period.ends_on)
        return invalid("held_on", "Период ещё шёл: аттестация не может быть раньше " +
                                      facts.period.ends_on.russian() + ".");
    if (facts.deferral.until < held_on)
        return invalid("held_on", "Отсрочка была до " + facts.deferral.until.russian() +
                                      ". Попросите заместителя директора продлить её.");
    return Done{};
}

}  // namespace

Result<std::optional<AttestationHeld>> decide_hold_deferred(const DeferredAttestation& facts,
                                                            const HoldAttestation& command,
                                                            Date today) {
    LETOPIS_TRY_DONE(check_place(facts, command.corrects));
    LETOPIS_TRY(next, attempt_of(command));
    if (command.result == ResultValue::exempt ||
        !on_scale(facts.scale, command.result, facts.lowest_mark))
        return Refusal{.code = RefusalCode::result_not_allowed,
                       .field = "result",
                       .detail = "Этой отметки нет в шкале предмета."};
    LETOPIS_TRY_DONE(check_day(facts, command.held_on));
    LETOPIS_TRY_DONE(check_held(next, today));
    if (command.corrects != -1 && is_same_attempt(facts.held.front(), next))
        return std::optional<AttestationHeld>{};
    return std::optional{std::move(next)};
}

std::vector<std::string> deferral_notes(const PeriodFacts& facts, Date today) {
    std::vector<std::string> notes;
    if (facts.deferred.empty()) return notes;
    for (const Member& member : members_of(facts.students)) {
        const StudentId id = member.person.person_id;
        const DeferredResult* one = deferred_result(facts.deferred, id, facts.period.period_id);
        if (one == nullptr || !one->excuses(today)) continue;
        std::string note = member.person.last_first() + ": отсрочка до " + one->until.russian();
        if (one->value)
            note += ", аттестован(а) на «" + std::string{result_text(*one->value)} + "»";
        notes.push_back(std::move(note));
    }
    return notes;
}

const HeldAttestation* deferred_attempt(const Deferral& deferral,
                                        std::span<const HeldAttestation> held) {
    const auto first = std::find_if(held.begin(), held.end(), [&](const HeldAttestation& one) {
        return one.course_id == deferral.course_id && one.student_id == deferral.student_id &&
               one.period_id == deferral.period_id;
    });
    return first == held.end() || deferral.until < first->held_on ? nullptr : &*first;
}

std::vector<Deferral> standing_deferrals(std::span<const Deferral> deferrals) {
    std::vector<Deferral> standing;
    for (const Deferral& one : deferrals) {
        if (one.is_withdrawn) continue;
        std::erase_if(standing, [&](const Deferral& earlier) {
            return earlier.course_id == one.course_id && earlier.student_id == one.student_id &&
                   earlier.period_id == one.period_id;
        });
        standing.push_back(one);
    }
    return standing;
}

std::vector<DeferredResult> deferred_results(std::span<const Deferral> deferrals,
                                             std::span<const HeldAttestation> held) {
    std::vector<DeferredResult> results;
    for (const Deferral& one : standing_deferrals(deferrals)) {
        const HeldAttestation* const attempt = deferred_attempt(one, held);
        results.push_back({.course_id = one.course_id,
                           .student_id = one.student_id,
                           .period_id = one.period_id,
                           .until = one.until,
                           .value = attempt ? std::optional{attempt->result} : std::nullopt});
    }
    return results;
}

}  // namespace letopis
