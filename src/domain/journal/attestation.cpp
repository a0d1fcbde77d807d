#include "domain/journal/attestation.h"

#include <set>
#include <tuple>

#include "domain/journal/attempt.h"
#include "domain/lessons/briefings.h"

namespace letopis {
namespace {

Refusal not_allowed(std::string_view field, std::string_view detail) {
    return Refusal{.code = RefusalCode::result_not_allowed,
                   .field = std::string{field},
                   .detail = std::string{detail}};
}

Result<Done> check_result(const AttestationDebt& debt, ResultValue result) {
    if (!debt.arose_on)
        return not_allowed("student_id", "По этому предмету нет академической задолженности.");
    if (result == ResultValue::exempt || !on_scale(debt.scale, result, debt.lowest_mark))
        return not_allowed("result", "Этой отметки нет в шкале предмета.");
    return Done{};
}

}  // namespace

std::string_view attestation_form_title(AttestationForm form) {
    switch (form) {
        case AttestationForm::credit:
            return "зачёт";
        case AttestationForm::graded_credit:
            return "дифференцированный зачёт";
        case AttestationForm::exam:
            return "экзамен";
        case AttestationForm::complex_exam:
            return "комплексный экзамен";
        case AttestationForm::module_exam:
            return "экзамен по модулю";
        case AttestationForm::course_work:
            break;
    }
    return "курсовая работа (проект)";
}

Result<std::optional<AttestationPlanned>> decide_plan_attestation(
    const std::optional<AttestationPlan>& standing, const Closures& closures,
    const PlanAttestation& command) {
    if (const auto refusal = closure_refusal(closures)) return *refusal;
    const auto known = standing ? std::optional{standing->form} : std::nullopt;
    if (known == command.form) return std::optional<AttestationPlanned>{};
    return std::optional{AttestationPlanned{
        .course_id = command.course_id, .period_id = command.period_id, .form = command.form}};
}

AttestationLoad attestation_load(std::span<const PlannedAttestation> planned) {
    AttestationLoad load;
    // A discipline that is attested in each of its subgroups is attested once; a complex exam is
    // one for all disciplines of it: those of the same semester.
    std::set<std::tuple<SubjectId, PeriodId, AttestationForm>> counted;
    for (const PlannedAttestation& one : planned) {
        if (is_physical_culture(one.subject)) continue;
        const bool is_complex = one.plan.form == AttestationForm::complex_exam;
        const SubjectId subject = is_complex ? SubjectId{} : one.subject.subject_id;
        if (!counted.emplace(subject, one.plan.period_id, one.plan.form).second) continue;
        switch (one.plan.form) {
            case AttestationForm::credit:
            case AttestationForm::graded_credit:
                ++load.credits;
                break;
            case AttestationForm::exam:
            case AttestationForm::complex_exam:
            case AttestationForm::module_exam:
                ++load.exams;
                break;
            case AttestationForm::course_work:
                break;
        }
    }
    return load;
}

Result<std::optional<AttestationHeld>> decide_hold_attestation(const AttestationDebt& debt,
                                                               const HoldAttestation& command,
                                                               Date today) {
    std::span<const HeldAttestation> before{debt.held};
    if (command.corrects != -1) {
        if (before.empty() || before.back().entry_index != command.corrects)
            return RefusalCode::version_conflict;
        before = before.first(before.size() - 1);
    }
    LETOPIS_TRY(next, attempt_of(command));
    LETOPIS_TRY_DONE(check_result(debt, command.result));
    LETOPIS_TRY_DONE(check_attestation(
        *debt.arose_on, attempts_of(before),
        {.held_on = command.held_on, .kind = command.kind, .result = command.result}));
    LETOPIS_TRY_DONE(check_held(next, today));
    if (command.corrects != -1 && is_same_attempt(debt.held.back(), next))
        return std::optional<AttestationHeld>{};
    return std::optional{std::move(next)};
}

std::vector<SubjectAttestation> attempts_of(std::span<const HeldAttestation> held) {
    std::vector<SubjectAttestation> attempts;
    attempts.reserve(held.size());
    for (const HeldAttestation& one : held)
        attempts.push_back({.held_on = one.held_on, .kind = one.kind, .result = one.result});
    return attempts;
}

}  // namespace letopis
