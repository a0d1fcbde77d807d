#pragma once
// Rules of period and annual marks that a local act may choose beside those of means.h
// (requirements e.2, e.3, e.5, e.6; ASM-14, VOC-12). Exact, and rounded once.

#include <optional>
#include <span>

#include "domain/marks/means.h"

namespace letopis {

// --- A work: done again, or judged by criteria ---------------------------------------------

/// The mark as it counts in a mean; of both, the exact half.
Fraction counted_after_rework(int first, int last, CorrectionStrategy strategy);

/// What one criterion of a work (критерий, ASM-14) gave of what it could give.
struct WorkValue {
    int points = 0;  ///< 0..greatest
    int greatest = 1;
};
/// All points over all that could be had, as a fraction of 1; nothing without criteria.
std::optional<Fraction> points_share(std::span<const WorkValue> criteria);

/// The mark of a share (a fraction of 1): the border itself gives the higher mark.
ResultValue mark_of_share(const Fraction& share, const ScaleRules& borders);

// --- A period ------------------------------------------------------------------------------

/// CONTROL_GUARD (e.3): as the threshold gives, but at most one step (level_step) above the mark of
/// the control works' mean. Nothing without a mean; without control works the threshold alone.
std::optional<ResultValue> guarded_by_control_mean(Scale scale, const MarkTotals& all,
                                                   const Policies& policies);
/// The other form of CONTROL_GUARD: while a «2» for a control work is not compensated, no 5.
std::optional<ResultValue> guarded_by_control_twos(const MarkTotals& all, int uncompensated_twos,
                                                   const Policies& policies);

/// Накопляемость (e.5): marks over students × held lessons; nothing where there were none.
std::optional<Fraction> accumulation_index(int mark_count, int student_count, int held_lessons);
/// e.5, the demand on structure: how many planned control works have no mark at all.
int control_works_without_marks(std::span<const int> mark_counts);

// --- A year, a discipline ------------------------------------------------------------------

/// HALF_YEAR_WITH_FINAL (e.6): the mean of the half-years and of the annual control work. Exempt
/// half-years are skipped. Nothing without that work or without a half-year, or if fewer than two
/// thirds of the half-years are attested.
std::optional<ResultValue> annual_with_control_work(std::span<const ResultValue> half_years,
                                                    std::optional<ResultValue> control_work);
/// INTERIM_ATTESTATION (e.6): the mean of (the mean of the periods) and the interim attestation,
/// with nothing rounded in between. Nothing where annual_with_control_work would give nothing.
std::optional<ResultValue> annual_with_interim_attestation(std::span<const ResultValue> periods,
                                                           std::optional<ResultValue> attestation);

/// From the attestations of the discipline in order. A last credit («зачёт») stands as it is; a
/// mean is of the marks. Nothing without an attestation, or where one that counts is «н/а».
std::optional<ResultValue> diploma_mark(std::span<const ResultValue> attestations,
                                        AttestationStrategy strategy);

}  // namespace letopis
