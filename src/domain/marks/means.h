#pragma once
// Means and proposals (requirements (e)): exact arithmetic, rounded once, at the end.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/calendar/calendar.h"
#include "domain/calendar/policies.h"
#include "domain/marks/scales.h"

namespace letopis {

/// A mark as it counts: its value and the weight of its work.
struct WeighedMark {
    MarkValue value = MarkValue::five;
    int weight_hundredths = 100;
    std::optional<Date> due_on{};              ///< For a pending mark: when it is due.
    std::optional<MarkValue> reworked_from{};  ///< What it was before the work was done again.
    bool is_of_control_work = false;
    bool operator==(const WeighedMark&) const = default;
};

/// How marks are added up: what an overdue point counts as, and which mark of a work done again.
struct CountingRules {
    PendingPolicy pending = PendingPolicy::count_as_two;
    CorrectionStrategy rework = CorrectionStrategy::last;
    int overdue_as = 2;  ///< The number of an overdue point: overdue_number (scales.h).
};
CountingRules counting_rules(Scale scale, const Policies& policies);

/// The numbers a period mark is proposed from.
struct MarkTotals {
    std::int64_t weighted_sum = 0;  ///< Σ m·w, weights in hundredths.
    std::int64_t weight = 0;        ///< Σ w.
    int mark_count = 0;  ///< Number of marks (накопляемость); two parts count as two.
    int passes = 0;
    int fails = 0;
    int pending = 0;  ///< Points that are not yet due, or that the policy removes.
    int overdue = 0;  ///< Points past their date that count: as a two, or as a fail.
    /// Halves beside weighted_sum, which the mean of a mark and its rework may leave.
    std::int64_t halves = 0;
    std::int64_t control_sum = 0;     ///< 2·Σ m·w of the control works among them …
    std::int64_t control_weight = 0;  ///< … and 2·Σ w.

    /// Σ m·w / Σ w in lowest terms; nothing without a numeric mark of positive weight (e.2).
    std::optional<Fraction> mean() const;
    /// The same of the control works alone.
    std::optional<Fraction> control_mean() const;
    /// With what others add.
    MarkTotals operator+(const MarkTotals& added) const;
    bool operator==(const MarkTotals&) const = default;
};

/// Adds up marks as they count on `on`: a pending mark that is overdue counts by the policy (E-4),
/// a mark of a work done again by `rework` (e.2).
MarkTotals total_of(std::span<const WeighedMark> marks, Date on, const CountingRules& rules);

/// e.3, of a scale with a mean: THRESHOLD(t) gives k if M ≥ (k−1)+t, at least the lowest mark; MATH
/// is THRESHOLD(0.50); PERCENT_BORDERS takes the mean as a share of 5. Points are a share of their
/// greatest as they are: by percent they are rounded as by MATH.
ResultValue round_mean(Scale scale, const Fraction& mean, const Policies& policies);
/// From how many hundredths of a mean each mark above the lowest is given, upwards: 260, 360, 460.
/// None of a scale without a mean.
std::vector<int> mark_borders(Scale scale, const Policies& policies);
/// What mark_borders begins above: the policies' lowest mark, or the scale's least points.
int lowest_number(Scale scale, const Policies& policies);

/// What is proposed for a period: by the scale from the mean (with CONTROL_GUARD at most one step
/// above what the control works' mean gives), from passes and fails (a pass where passes are not
/// fewer), or `mastered` where no marks are given. Nothing where there is nothing to propose from;
/// nor of levels and letters, which are the teacher's own judgement.
std::optional<ResultValue> propose_period_mark(Scale scale, const MarkTotals& totals,
                                               const Policies& policies);

/// What is proposed for the year from the results of its periods, in order (e.6). Exempt periods
/// are skipped; a pass counts as 1 and a fail as 0. Nothing if a period is not attested and fewer
/// than two thirds are, or if there is no result. `mastered` where no marks are given.
/// `final_work`: the mark of the year's final work; strategies that ask for it propose nothing on a
/// scale with a mean without it.
std::optional<ResultValue> propose_annual_mark(Scale scale, std::span<const ResultValue> results,
                                               AnnualStrategy strategy,
                                               std::optional<ResultValue> final_work = {});

/// e.7: the final mark of the year: the mean of annual and exam mark, …,5 up; without an exam the
/// annual mark itself.
ResultValue final_mark(ResultValue annual, std::optional<ResultValue> exam);

/// How many marks a period asks for (e.5), by its length; a half-year and a semester are one.
struct MinimumRow {
    int quarter = 0;
    int trimester = 0;
    int half_year = 0;
    bool operator==(const MinimumRow&) const = default;
};
/// Минимум отметок by the weekly hours of a course: less than 2, from 2, from 3. The defaults are
/// those of e.5; what the local act says comes from attestation_terms.h.
struct MinimumMarks {
    MinimumRow one_hour{3, 4, 5};
    MinimumRow two_hours{5, 6, 8};
    MinimumRow three_hours{7, 9, 12};
    bool operator==(const MinimumMarks&) const = default;
};
/// e.5: how many marks a period needs, by weekly hours.
int minimum_marks(int weekly_hours_hundredths, PeriodKind kind, const MinimumMarks& by_act = {});

/// What decides whether «н/а» is permitted (e.4).
struct AttestationFacts {
    int held_lessons = 0;
    int missed_lessons = 0;
    int excused_lessons = 0;  ///< Those of the missed that illness or a good reason excuses.
    int mark_count = 0;
    int minimum = 0;
};
/// e.4, E-5: only if the missed share exceeds the policy and the marks are fewer than the minimum.
bool may_be_not_attested(const AttestationFacts& facts, const Policies& policies);

/// "3,64": two decimals, half up, with the Russian comma.
std::string mean_text(const Fraction& mean);

}  // namespace letopis
