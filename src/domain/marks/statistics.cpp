#include "domain/marks/statistics.h"

#include <numeric>

#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

std::optional<Fraction> share(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return std::nullopt;
    const std::int64_t common = std::gcd(part, whole);
    return Fraction{.num = part / common, .den = whole / common};
}

/// The counter of this result; one that is no number and not «н/а» is none of the indicators.
int& counter_of(ResultTotals& totals, const std::optional<ResultValue>& result) {
    switch (result.value_or(ResultValue::mastered)) {
        case ResultValue::five:
            return totals.fives;
        case ResultValue::four:
            return totals.fours;
        case ResultValue::three:
            return totals.threes;
        case ResultValue::two:
            return totals.twos;
        case ResultValue::one:
            return totals.ones;
        case ResultValue::not_attested:
            return totals.not_attested;
        case ResultValue::exempt:
            return totals.exempt;
        default:
            return totals.without_mark;
    }
}

}  // namespace

ResultTotals result_totals(std::span<const ListedResult> listed, Date on) {
    ResultTotals totals;
    for (const ListedResult& one : listed)
        if (one.enrolment.covers(on)) ++counter_of(totals, one.result);
    return totals;
}

std::optional<Fraction> success_share(const ResultTotals& totals) {
    return share(totals.fives + totals.fours + totals.threes, totals.students());
}

std::optional<Fraction> quality_share(const ResultTotals& totals) {
    return share(totals.fives + totals.fours, totals.students());
}

std::optional<Fraction> mean_mark(const ResultTotals& totals, TotalsMode mode) {
    const int sum =
        5 * totals.fives + 4 * totals.fours + 3 * totals.threes + 2 * totals.twos + totals.ones;
    return share(sum, mode == TotalsMode::marked ? totals.marked() : totals.students());
}

std::optional<Fraction> learning_degree(const ResultTotals& totals, SummaryForm form) {
    int sum = 100 * totals.fives + 64 * totals.fours + 36 * totals.threes;
    if (form == SummaryForm::full)
        sum += 16 * totals.twos + 7 * (totals.not_attested + totals.ones);
    return share(sum, totals.students());
}

StatisticsRules statistics_rules(std::span<const PolicyValue> set, Date on) {
    StatisticsRules rules;
    if (policy_value_on(set, "statistics.mean", on) == "all_students")
        rules.mean = TotalsMode::all_students;
    if (policy_value_on(set, "statistics.learning", on) == "short")
        rules.learning = SummaryForm::short_form;
    return rules;
}

std::string statistics_words(const StatisticsRules& rules) {
    std::string words = "Средний балл — сумма отметок, делённая на число ";
    words += rules.mean == TotalsMode::marked ? "получивших отметку" : "обучающихся вместе с «н/а»";
    words += "; СОУ — ";
    words += rules.learning == SummaryForm::full ? "полная формула." : "без слагаемых «2» и «н/а».";
    return words;
}

std::optional<StudentKind> student_kind(std::span<const ResultValue> results) {
    ResultTotals totals;
    for (const ResultValue result : results) {
        if (result == ResultValue::fail) return StudentKind::failing;
        ++counter_of(totals, result);
    }
    if (totals.students() == 0) return std::nullopt;
    if (totals.twos + totals.ones + totals.not_attested > 0) return StudentKind::failing;
    if (totals.threes > 1) return StudentKind::satisfactory;
    if (totals.threes == 1) return StudentKind::one_three;
    if (totals.fours > 1) return StudentKind::good;
    return totals.fours == 1 ? StudentKind::one_four : StudentKind::excellent;
}

}  // namespace letopis
