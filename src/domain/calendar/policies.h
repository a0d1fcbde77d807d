#pragma once
// Policies (параметры регламента): the numbers that a school's local act decides, with the
// defaults of requirements (f). Never a constant in a rule.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"

namespace letopis {

/// What an expired pending mark («точка») comes to (ASM-04, E-4): nothing is waited for any more;
/// it counts as two; it stays and waits, and counts for nothing. But for the first it is a debt.
enum class PendingPolicy { remove, count_as_two, leave };
/// How a period mark is proposed (e.3): from the mean; from it, but at most one above the control
/// works' mean; from the percent of what could be had.
enum class PeriodStrategy { threshold, math, control_guard, percent_borders };
/// How the annual mark is proposed (e.6): from the periods' marks; from them and the year's final
/// work (WorkType::final_work), as one mark among them or as one half of the whole.
enum class AnnualStrategy { mean_math, mean_tie_last, half_year_with_final, interim_attestation };
/// VOC-12: what the diploma mark of a discipline is taken from, its last attestation or all.
enum class AttestationStrategy { last, mean };
/// e.2, marks.rework: which mark counts of a work that was done again.
enum class CorrectionStrategy { last, best, mean_of_both };
/// Границы PERCENT_BORDERS (e.3): from how many percent each mark is given.
struct ScaleRules {
    int three_percent = 50;
    int four_percent = 70;
    int five_percent = 90;
    bool operator==(const ScaleRules&) const = default;
};

/// How points of a local scale stand for 3, 4 and 5 (ASM-01, e.9): from so many on.
struct PointBorders {
    int three = 0;
    int four = 0;
    int five = 0;
    bool operator==(const PointBorders&) const = default;
};

/// The values in force on one date. Hundredths where a value is a fraction.
struct Policies {
    int edit_days = 7;                                           ///< lock.lesson_edit_days
    int unlock_hours = 48;                                       ///< lock.unlock_hours
    int reason_required_after_hours = 24;                        ///< correction.reason_required
    int pending_days = 14;                                       ///< point.max_days
    PendingPolicy pending = PendingPolicy::count_as_two;         ///< marks.pending
    PeriodStrategy period_strategy = PeriodStrategy::threshold;  ///< period.strategy
    int period_threshold_hundredths = 60;                        ///< period.threshold: 5 from 4.60
    AnnualStrategy annual_strategy = AnnualStrategy::mean_math;  ///< annual.strategy
    CorrectionStrategy rework = CorrectionStrategy::last;        ///< marks.rework
    AttestationStrategy diploma = AttestationStrategy::last;     ///< diploma.mark
    ScaleRules percent_borders;        ///< period.three_percent, …four_percent, …five_percent
    PointBorders of_seven{3, 5, 6};    ///< scale.seven_three, …seven_four, …seven_five
    PointBorders of_ten{5, 7, 9};      ///< scale.ten_three, …ten_four, …ten_five
    PointBorders of_twelve{4, 7, 10};  ///< scale.twelve_three, …twelve_four, …twelve_five
    int not_attested_missed_num = 2;   ///< attest.na_missed_share = 2/3
    int not_attested_missed_den = 3;
    int confirm_days = 10;  ///< period.confirm_days: period marks may be given so early
    int lowest_mark = 2;    ///< scale.lowest: 1 where the local act allows it
    // Deadlines of entry (f.1) and who sees what is overdue (1.4.1).
    int attendance_minutes = 15;    ///< entry.attendance: after the end of the lesson
    int topic_days = 0;             ///< entry.topic: days after the lesson, until 23:59
    int homework_minutes = 60;      ///< entry.homework: after the students' last lesson
    int written_work_days = 3;      ///< marks.written_work_days: working days
    int written_work_max_days = 7;  ///< marks.written_work_max_days: calendar days
    int composition_days = 10;      ///< marks.composition_days: of grades 9 to 11
    int week_days = 5;              ///< week.days: 5 or 6 working days
    int class_teacher_hours = 0;    ///< control.class_teacher_hours after the deadline
    int deputy_hours = 24;          ///< control.deputy_hours after the deadline
    int director_hours = 72;        ///< control.director_hours after the deadline
    bool behaviour_marks = false;   ///< behaviour.marks: «off» or «on» (ASM-13)
    bool operator==(const Policies&) const = default;
};

/// One policy as it was set.
struct PolicyValue {
    std::string key;
    std::string value;
    Date valid_from;
    std::string clause;
};

/// Folds the policies set so far into the values in force on `on`; later dates win, and among
/// equal dates the later entry. Unknown keys are ignored: a newer program may have set them.
Policies policies_on(std::span<const PolicyValue> set, Date on);

/// Checks one value before it is set. Refuses `invalid_value` naming the key and the range.
Result<Done> check_policy(std::string_view key, std::string_view value);

}  // namespace letopis
