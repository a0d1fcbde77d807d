#include "domain/finals/forecasts/student_forecast.h"

#include <algorithm>

#include "base/text.h"
#include "domain/marks/attestation_terms.h"

namespace letopis {
namespace {

std::string number_words(int number, std::string_view one, std::string_view few,
                         std::string_view many) {
    return std::to_string(number) + " " + std::string{plural(number, one, few, many)};
}

/// "Средний балл 3,22 (сумма 29, вес 9). 4 ставится от 3,60."
std::string mean_words(const ForecastFacts& facts, const Fraction& mean,
                       const std::optional<int>& proposed) {
    std::string words = "Средний балл " + mean_text(mean);
    const auto borders = mark_borders(facts.scale, facts.policies);
    const int lowest = lowest_number(facts.scale, facts.policies);
    const auto place = static_cast<std::size_t>(std::max(0, proposed.value_or(lowest) - lowest));
    if (place < borders.size())
        words += "; " + std::to_string(lowest + static_cast<int>(place) + 1) + " ставится от " +
                 mean_text({.num = borders[place], .den = 100});
    const auto of_works = facts.totals.control_mean();
    if (facts.policies.period_strategy == PeriodStrategy::control_guard && of_works)
        words += "; среднее за контрольные работы " + mean_text(*of_works);
    return words + ".";
}

std::string count_words(const AttestationFacts& of) {
    std::string words =
        "Отметок " + std::to_string(of.mark_count) + " при минимуме " + std::to_string(of.minimum);
    if (of.mark_count < of.minimum)
        words += ": не хватает " + std::to_string(of.minimum - of.mark_count);
    return words + ".";
}

/// Half of what «н/а» needs, as absence_warning has it: below it the rule only frightens.
bool is_near_limit(const ForecastFacts& facts) {
    const AttestationFacts& of = facts.attestation;
    return of.held_lessons * facts.policies.not_attested_missed_num <=
           of.missed_lessons * facts.policies.not_attested_missed_den * 2;
}

std::string missed_words(const ForecastFacts& facts) {
    const AttestationFacts& of = facts.attestation;
    std::string words = "Пропущено " + std::to_string(of.missed_lessons) + " из " +
                        number_words(of.held_lessons, "урока", "уроков", "уроков");
    if (of.excused_lessons > 0 && facts.reasons == PageReasons::told)
        words += ", из них по уважительной причине " + std::to_string(of.excused_lessons);
    if (!is_near_limit(facts)) return words + ".";
    return words + "; «н/а» возможно, если пропущено больше " +
           std::to_string(facts.policies.not_attested_missed_num) + "/" +
           std::to_string(facts.policies.not_attested_missed_den) + " и отметок меньше минимума.";
}

/// How far the mean is below the next border, in hundredths, rounded up; nothing above the last.
std::optional<int> lack(const ForecastFacts& facts, const Fraction& mean, int proposed) {
    const auto borders = mark_borders(facts.scale, facts.policies);
    const int place = proposed - lowest_number(facts.scale, facts.policies);
    if (place < 0 || borders.size() <= static_cast<std::size_t>(place)) return std::nullopt;
    const std::int64_t short_of =
        borders[static_cast<std::size_t>(place)] * mean.den - mean.num * 100;
    return static_cast<int>((short_of + mean.den - 1) / mean.den);
}

ForecastRisk risk_of(const ForecastFacts& facts, const std::optional<ResultValue>& proposed,
                     const StudentForecast& forecast) {
    if (!proposed) return ForecastRisk::none;
    if (is_unsuccessful(facts.scale, *proposed, facts.policies)) return ForecastRisk::failing;
    const auto number = counted(*proposed);
    if (!number || !forecast.mean) return ForecastRisk::none;
    const auto short_of = lack(facts, *forecast.mean, *number);
    // CONTROL_GUARD may hold a mark below what its mean gives: that is no question of hundredths.
    const bool is_near = short_of && 0 < *short_of &&
                         *short_of <= facts.between_hundredths * level_step(facts.scale);
    return is_near ? ForecastRisk::between : ForecastRisk::none;
}

void add_needed(const ForecastFacts& facts, const std::optional<ResultValue>& proposed,
                StudentForecast& forecast) {
    const AttestationFacts& of = facts.attestation;
    if (forecast.risk == ForecastRisk::not_attested)
        forecast.needed.push_back(
            "Чтобы аттестовать, нужно ещё " +
            number_words(of.minimum - of.mark_count, "отметка", "отметки", "отметок") + ".");
    if (forecast.deferral_until)
        forecast.needed.push_back("Предлагается отсрочка до " + forecast.deferral_until->russian() +
                                  ".");
    const auto number = proposed ? counted(*proposed) : std::nullopt;
    if (!number || !forecast.mean) return;
    constexpr int usual_weight = 100;
    // Of points one point more says little: the next mark of five that they stand for does.
    const int target =
        std::min(*number + level_step(facts.scale), grading_scale(facts.scale).greatest);
    if (*number < target)
        forecast.needed.push_back(
            needed_text(facts.scale, facts.totals, target, usual_weight, facts.policies));
    // With CONTROL_GUARD more than the mean decides: nothing is promised from it alone.
    if (facts.coming && facts.policies.period_strategy != PeriodStrategy::control_guard)
        forecast.needed.push_back(
            forecast_text(facts.scale, facts.totals, *facts.coming, facts.policies));
}

}  // namespace

StudentForecast student_forecast(const ForecastFacts& facts) {
    const AttestationFacts& of = facts.attestation;
    StudentForecast forecast{.mark_count = of.mark_count, .minimum = of.minimum};
    if (facts.scale == Scale::no_marks) return forecast;
    if (has_mean(facts.scale)) forecast.mean = facts.totals.mean();
    const auto proposed = propose_period_mark(facts.scale, facts.totals, facts.policies);
    if (proposed) forecast.value = result_text(*proposed);
    forecast.risk = risk_of(facts, proposed, forecast);
    if (may_be_not_attested(of, facts.policies)) {
        forecast.value = result_text(ResultValue::not_attested);
        forecast.risk = ForecastRisk::not_attested;
    }
    if (proposes_deferral(of, facts.policies)) forecast.deferral_until = facts.deferral_until;

    if (forecast.mean)
        forecast.explanation.push_back(
            mean_words(facts, *forecast.mean, proposed ? counted(*proposed) : std::nullopt));
    else if (facts.scale == Scale::pass_fail && facts.totals.passes + facts.totals.fails > 0)
        forecast.explanation.push_back("Зачётов " + std::to_string(facts.totals.passes) +
                                       ", незачётов " + std::to_string(facts.totals.fails) + ".");
    else if (facts.scale == Scale::levels || facts.scale == Scale::letters)
        forecast.explanation.emplace_back("Итог ставит учитель: по этой шкале он не вычисляется.");
    else
        forecast.explanation.emplace_back("Отметок, которые идут в итог, ещё нет.");
    forecast.explanation.push_back(count_words(of));
    if (facts.totals.overdue > 0)
        forecast.explanation.push_back("Просроченных точек, которые считаются отметкой: " +
                                       std::to_string(facts.totals.overdue) + ".");
    if (facts.totals.pending > 0)
        forecast.explanation.push_back(
            "Ожидается работ (точка): " + std::to_string(facts.totals.pending) + ".");
    if (of.missed_lessons > 0) forecast.explanation.push_back(missed_words(facts));
    add_needed(facts, proposed, forecast);
    return forecast;
}

Date warned_from(const Period& period, int notify_days) {
    return std::max(period.starts_on, period.ends_on.plus_days(-notify_days));
}

bool is_warned_of(const Period& period, int notify_days, Date today) {
    return 0 < notify_days && warned_from(period, notify_days) <= today && today <= period.ends_on;
}

}  // namespace letopis
