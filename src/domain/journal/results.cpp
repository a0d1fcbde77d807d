#include "domain/journal/results.h"

#include <algorithm>
#include <cstdlib>

#include "base/limits.h"
#include "base/written_text.h"
#include "domain/journal/course_marks.h"
#include "domain/marks/scales.h"

namespace letopis {
namespace {

/// A mark, as against «н/а» and «осв.», which say that there is none.
bool is_mark(ResultValue value) {
    return value != ResultValue::not_attested && value != ResultValue::exempt;
}

/// A level or a letter is the teacher's own judgement: nothing is computed from others.
bool is_proposed_on(Scale scale) { return scale != Scale::levels && scale != Scale::letters; }

Refusal of_value(RefusalCode code, std::string detail = {}) {
    return {.code = code, .field = "value", .detail = std::move(detail)};
}

Refusal off_scale(Scale scale) {
    return of_value(RefusalCode::result_not_allowed, "Укажите " + scale_result_words(scale) + ".");
}

/// What is asked for, what is proposed and what stands.
struct Choice {
    ResultValue value;
    std::optional<ResultValue> proposed;
    std::optional<ResultValue> standing;
    std::string reason;
    Scale scale = Scale::five_point;

    /// «Посещал(а)» is chosen beside «освоено», which nothing was computed for either.
    bool differs() const {
        return proposed && *proposed != value && value != ResultValue::attended;
    }
};

Refusal unexplained(std::string detail) {
    return {.code = RefusalCode::override_reason_required,
            .field = "reason",
            .detail = std::move(detail)};
}

/// e.3: a difference by one step (level_step), with a reason.
std::optional<Refusal> override_objection(const Choice& choice) {
    if (choice.reason.empty()) {
        if (choice.value == ResultValue::exempt)
            return unexplained("Для «осв.» укажите документ об освобождении и его срок.");
        if (choice.differs())
            return unexplained("Рассчитано: " + std::string{result_text(*choice.proposed)} + ".");
        if (choice.standing && *choice.standing != choice.value)
            return unexplained("Уже подтверждено: " + std::string{result_text(*choice.standing)} +
                               ". Объясните изменение.");
    }
    if (!choice.differs()) return std::nullopt;
    const auto wanted = counted(choice.value);
    const auto computed = counted(*choice.proposed);
    if (wanted && computed && std::abs(*wanted - *computed) > level_step(choice.scale))
        return of_value(RefusalCode::override_too_far,
                        "Рассчитано: " + std::string{result_text(*choice.proposed)} + ".");
    return std::nullopt;
}

ResultFlag flag_of(const Choice& choice) {
    return choice.differs() ? ResultFlag::forced : ResultFlag::confirmed;
}

template <class Standing>
EntryIndex version_of(const std::optional<Standing>& standing) {
    return standing ? standing->entry_index : -1;
}
template <class Standing>
std::optional<ResultValue> value_of(const std::optional<Standing>& standing) {
    return standing ? std::optional{standing->value} : std::nullopt;
}

bool touches(const std::optional<Enrolment>& enrolment, const Period& period) {
    return enrolment && enrolment->enrolled_on <= period.ends_on &&
           (!enrolment->left_on || period.starts_on <= *enrolment->left_on);
}

std::optional<Refusal> too_early(const Period& period, const Policies& policies, Instant now) {
    const Date from = confirmable_from(period, policies);
    if (from <= moscow_date(now)) return std::nullopt;
    return Refusal{.code = RefusalCode::period_not_over,
                   .detail = period.title + ": итоги ставятся с " + from.russian() + "."};
}

bool is_of_credit(ResultValue value) {
    return value == ResultValue::pass || value == ResultValue::fail;
}

bool may_stand(const PeriodMarkFacts& facts, ResultValue value) {
    return on_scale(facts.course.scale, value, facts.policies.lowest_mark) ||
           (facts.form == AttestationForm::credit && is_of_credit(value) &&
            has_mean(facts.course.scale));
}

/// e.8: «semester mark = form of interim attestation». It is not computed from current marks.
std::optional<Refusal> attestation_objection(const PeriodMarkFacts& facts, const Choice& choice) {
    if (choice.value == ResultValue::exempt && !facts.has_exemption)
        return of_value(RefusalCode::exemption_required);
    const bool changes = choice.standing && *choice.standing != choice.value;
    if (!choice.reason.empty() || (!changes && choice.value != ResultValue::exempt))
        return std::nullopt;
    return override_objection(choice);
}

/// What keeps the value from standing as the mark of a period.
std::optional<Refusal> objection(const PeriodMarkFacts& facts, const Choice& choice) {
    if (!may_stand(facts, choice.value)) return off_scale(facts.course.scale);
    if (facts.form) return attestation_objection(facts, choice);
    if (is_mark(choice.value) && !choice.proposed && is_proposed_on(facts.course.scale))
        return of_value(RefusalCode::result_not_allowed, "Отметок за период нет.");
    if (choice.value == ResultValue::not_attested &&
        !may_be_not_attested(facts.attestation, facts.policies))
        return of_value(RefusalCode::not_attested_forbidden,
                        "Пропущено " + std::to_string(facts.attestation.missed_lessons) + " из " +
                            std::to_string(facts.attestation.held_lessons) + ", отметок " +
                            std::to_string(facts.attestation.mark_count) + " при минимуме " +
                            std::to_string(facts.attestation.minimum) + ".");
    if (choice.value == ResultValue::exempt && !facts.has_exemption)
        return of_value(RefusalCode::exemption_required);
    return override_objection(choice);
}

/// The same for the year.
std::optional<Refusal> objection(const AnnualMarkFacts& facts, const YearResults& results,
                                 const Choice& choice) {
    const bool of_credits =
        is_of_credit(choice.value) && choice.proposed && is_of_credit(*choice.proposed);
    if (!of_credits && !on_scale(facts.course.scale, choice.value, facts.policies.lowest_mark))
        return off_scale(facts.course.scale);
    if (choice.value == ResultValue::exempt && !facts.has_exemption)
        return of_value(RefusalCode::exemption_required);
    if (!is_proposed_on(facts.course.scale)) return override_objection(choice);
    if (choice.proposed) {
        if (choice.value == ResultValue::not_attested)
            return of_value(
                RefusalCode::not_attested_forbidden,
                "Год аттестован: рассчитано " + std::string{result_text(*choice.proposed)} + ".");
        return override_objection(choice);
    }
    const bool left_to_council = std::find(results.values.begin(), results.values.end(),
                                           ResultValue::not_attested) != results.values.end();
    if (choice.value != ResultValue::exempt && !left_to_council)
        return of_value(RefusalCode::result_not_allowed, "Итогов за периоды нет.");
    if (choice.value != ResultValue::exempt && choice.reason.empty())
        return unexplained("Год не аттестован: укажите решение педагогического совета.");
    return override_objection(choice);
}

std::string missing_words(const YearResults& results) {
    std::string words = "Нет итога за период: ";
    for (const Period& period : results.missing)
        words += (&period == &results.missing.front() ? "" : ", ") + period.title;
    return words + ".";
}

/// Whether all that the year is computed from stands by now.
std::optional<Refusal> incomplete_year(const AnnualMarkFacts& facts, const YearResults& results,
                                       Instant now) {
    if (!facts.periods.empty())
        if (auto refusal = too_early(facts.periods.back(), facts.policies, now)) return refusal;
    if (facts.course.scale == Scale::no_marks || results.missing.empty()) return std::nullopt;
    return Refusal{.code = RefusalCode::period_not_over, .detail = missing_words(results)};
}

}  // namespace

Result<std::optional<PeriodMarkConfirmed>> decide_confirm_period_mark(
    const PeriodMarkFacts& facts, const ConfirmPeriodMark& command, Instant now) {
    if (const auto refusal = closure_refusal(facts.closures)) return *refusal;
    const auto reason = written_text(command.reason, limits::reason_code_points, "reason");
    const auto mean = mean_on(facts.course.scale, facts.totals);
    const Choice choice{
        .value = on_its_scale(facts.course.scale, command.value),
        .proposed = propose_period_mark(facts.course.scale, facts.totals, facts.policies),
        .standing = value_of(facts.current),
        .reason = reason ? *reason : command.reason,
        .scale = facts.course.scale};
    if (facts.current && facts.current->value == choice.value &&
        facts.current->reason == choice.reason && facts.current->mean == mean &&
        facts.current->proposed == choice.proposed)
        return std::optional<PeriodMarkConfirmed>{};
    if (command.base_version != version_of(facts.current)) return RefusalCode::version_conflict;
    if (auto refusal = too_early(facts.period, facts.policies, now)) return *std::move(refusal);
    if (!touches(facts.enrolment, facts.period)) return RefusalCode::student_not_enrolled;
    if (!reason) return reason.error();
    if (auto refusal = objection(facts, choice)) return *std::move(refusal);
    return std::optional{
        PeriodMarkConfirmed{.course_id = command.course_id,
                            .student_id = command.student_id,
                            .period_id = command.period_id,
                            .value = choice.value,
                            .mean = mean,
                            .proposed = choice.proposed,
                            .flag = facts.form ? ResultFlag::confirmed : flag_of(choice),
                            .reason = choice.reason,
                            .corrects = version_of(facts.current),
                            .rule_set_version = std::string{rule_set_version}}};
}

Result<std::optional<AnnualMarkConfirmed>> decide_confirm_annual_mark(
    const AnnualMarkFacts& facts, const ConfirmAnnualMark& command, Instant now) {
    if (const auto refusal = closure_refusal(facts.closures)) return *refusal;
    const auto reason = written_text(command.reason, limits::reason_code_points, "reason");
    std::vector<Enrolment> enrolments;
    if (facts.enrolment) enrolments.push_back(*facts.enrolment);
    const YearResults results = year_results(facts.periods, {.enrolments = enrolments,
                                                             .period_marks = facts.period_marks,
                                                             .marked_on = facts.marked_on,
                                                             .study_modes = facts.study_modes});
    const Choice choice{
        .value = on_its_scale(facts.course.scale, command.value),
        .proposed = propose_annual_mark(facts.course.scale, results.values,
                                        facts.policies.annual_strategy, facts.final_work),
        .standing = value_of(facts.current),
        .reason = reason ? *reason : command.reason,
        .scale = facts.course.scale};
    if (facts.current && facts.current->value == choice.value &&
        facts.current->reason == choice.reason && facts.current->proposed == choice.proposed)
        return std::optional<AnnualMarkConfirmed>{};
    if (command.base_version != version_of(facts.current)) return RefusalCode::version_conflict;
    if (auto refusal = incomplete_year(facts, results, now)) return *std::move(refusal);
    if (facts.periods.empty() || !touches(facts.enrolment, facts.periods.back()))
        return RefusalCode::student_not_enrolled;
    if (!reason) return reason.error();
    if (auto refusal = objection(facts, results, choice)) return *std::move(refusal);
    return std::optional{AnnualMarkConfirmed{.course_id = command.course_id,
                                             .student_id = command.student_id,
                                             .value = choice.value,
                                             .proposed = choice.proposed,
                                             .flag = flag_of(choice),
                                             .reason = choice.reason,
                                             .corrects = version_of(facts.current),
                                             .rule_set_version = std::string{rule_set_version}}};
}

std::vector<Period> taught_periods(std::span<const Period> periods,
                                   std::span<const Lesson> lessons) {
    std::vector<Period> taught;
    for (const Period& period : periods)
        if (std::any_of(lessons.begin(), lessons.end(), [&](const Lesson& lesson) {
                return lesson.state != LessonState::cancelled && period.covers(lesson.lesson_on);
            }))
            taught.push_back(period);
    return taught;
}

bool is_taught_elsewhere(const Period& period, std::span<const StudyMode> study_modes,
                         std::span<const PeriodMark> period_marks) {
    const auto is_elsewhere = [](const StudyMode* mode) {
        return mode != nullptr && !attends_class(mode->kind);
    };
    const StudyMode* last = study_mode_on(study_modes, period.ends_on);
    if (last != nullptr && last->kind == StudyModeKind::individual_plan)
        return period_marks.empty();
    return is_elsewhere(last) && is_elsewhere(study_mode_on(study_modes, period.starts_on));
}

YearResults year_results(std::span<const Period> periods, const YearRecord& record) {
    YearResults results;
    std::vector<PeriodMark> earlier;
    for (const Period& period : periods) {
        const auto mark =
            std::find_if(record.period_marks.begin(), record.period_marks.end(),
                         [&](const PeriodMark& one) { return one.period_id == period.period_id; });
        if (mark != record.period_marks.end()) {
            results.values.push_back(mark->value);
            earlier.push_back(*mark);
            continue;
        }
        const bool was_listed = std::any_of(
            record.enrolments.begin(), record.enrolments.end(),
            [&](const Enrolment& enrolment) { return enrolment.covers(period.ends_on); });
        const bool has_marks = std::any_of(record.marked_on.begin(), record.marked_on.end(),
                                           [&](Date on) { return period.covers(on); });
        if (was_listed && (has_marks || !is_taught_elsewhere(period, record.study_modes, earlier)))
            results.missing.push_back(period);
    }
    return results;
}

Date confirmable_from(const Period& period, const Policies& policies) {
    return period.ends_on.plus_days(-policies.confirm_days);
}

}  // namespace letopis
