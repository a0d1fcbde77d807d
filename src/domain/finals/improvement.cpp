#include "domain/finals/improvement.h"

#include "domain/journal/attempt.h"
#include "domain/marks/scales.h"

namespace letopis {
namespace {

Refusal not_allowed(std::string_view field, std::string_view detail) {
    return {.code = RefusalCode::result_not_allowed,
            .field = std::string{field},
            .detail = std::string{detail}};
}

/// Which of two results of one scale is better: higher counts.
int rank(ResultValue value) {
    if (const auto place = rank_on_scale(value)) return *place;
    switch (value) {
        case ResultValue::pass:
        case ResultValue::mastered:
        case ResultValue::level_high:
            return 3;
        case ResultValue::level_medium:
        case ResultValue::mastered_partly:
            return 2;
        case ResultValue::level_low:
            return 1;
        default:
            return 0;
    }
}

}  // namespace

Result<std::optional<AttestationHeld>> decide_hold_improvement(const ImprovementFacts& facts,
                                                               const HoldAttestation& command,
                                                               Date today) {
    std::span<const HeldAttestation> before{facts.held};
    if (command.corrects != -1) {
        if (before.empty() || before.back().entry_index != command.corrects)
            return RefusalCode::version_conflict;
        before = before.first(before.size() - 1);
    }
    const auto direction = valid_direction(facts.directions, before, command.held_on);
    if (!direction || direction->kind != RetakeKind::improvement)
        return not_allowed("student_id",
                           "Повышать отметку можно только по направлению, которое действует в "
                           "этот день. Попросите заместителя директора выдать его.");
    LETOPIS_TRY(next, attempt_of(command));
    if (command.result == ResultValue::exempt ||
        !on_scale(facts.scale, command.result, facts.lowest_mark))
        return not_allowed("result", "Этой отметки нет в шкале предмета.");
    if (!before.empty() && command.held_on < before.back().held_on)
        return invalid("held_on", "Аттестация не может быть раньше прошлой, " +
                                      before.back().held_on.russian() + ".");
    LETOPIS_TRY_DONE(check_held(next, today));
    if (command.corrects != -1 && is_same_attempt(facts.held.back(), next))
        return std::optional<AttestationHeld>{};
    return std::optional{std::move(next)};
}

Result<Done> check_improves(ProgrammeFamily family, PeriodId period_id) {
    if (family == ProgrammeFamily::vocational && !period_id.is_nil()) return Done{};
    return not_allowed("kind",
                       "По направлению повышают только отметку за семестр в группе СПО. "
                       "Выберите группу СПО и семестр.");
}

std::optional<HeldAttestation> attempt_by(const RetakeDirection& direction,
                                          std::span<const HeldAttestation> held) {
    for (const HeldAttestation& attempt : held)
        if (direction.given_on <= attempt.held_on && attempt.held_on <= direction.valid_until &&
            direction.direction < attempt.entry_index)
            return attempt;
    return std::nullopt;
}

bool may_be_improved(ResultValue value) {
    switch (value) {
        case ResultValue::five:
        case ResultValue::pass:
        case ResultValue::mastered:
        case ResultValue::level_high:
        case ResultValue::exempt:
            return false;
        default:
            return true;
    }
}

ResultValue result_after(ResultValue first, std::span<const HeldAttestation> held) {
    ResultValue best = first;
    for (const HeldAttestation& attempt : held)
        if (rank(best) < rank(attempt.result)) best = attempt.result;
    return best;
}

}  // namespace letopis
