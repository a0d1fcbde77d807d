#pragma once
// Scales as data (шкалы отметок, ASM-01): what each is called, which values it has, and what they
// stand for on the five-point scale, which class statistics (e.9) and the law's documents ask for.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/calendar/policies.h"
#include "domain/marks/marks.h"

namespace letopis {

/// Шкала: its name, and between which numbers its marks lie. Least and greatest are 0 where it has
/// no numbers.
struct GradingScale {
    Scale scale = Scale::five_point;
    std::string_view title;        ///< "10-балльная"
    std::string_view short_title;  ///< "10 баллов"
    int least = 0;
    int greatest = 0;
};
/// All of them, the five-point one first.
std::span<const GradingScale> grading_scales();
const GradingScale& grading_scale(Scale scale);

/// One value of a scale.
struct ScaleValue {
    MarkValue mark = MarkValue::five;
    ResultValue result = ResultValue::five;
    std::string_view text;                  ///< As a result has it: "10", "B", "зач."
    std::optional<ResultValue> five_point;  ///< Nothing where it stands for no mark of 1..5.
    bool is_successful = true;
};
/// From the best to the worst; none of a scale without marks.
std::vector<ScaleValue> scale_values(Scale scale, const Policies& policies);

/// Marks are points of a local scale: 7, 10, 12 or 100.
bool is_of_points(Scale scale);
/// Of points or letters: a scale of the school's own local act.
bool is_local(Scale scale);
/// Marks are numbers, and so have a mean: the five-point scale and those of points.
bool has_mean(Scale scale);

/// Which of two results of one scale is better: what it counts as, of a letter its place from F,
/// the 0th, to A. Nothing for the rest.
std::optional<int> rank_on_scale(ResultValue value);

/// The number a value counts as in a mean: 1..5, or its points. Nothing for the rest.
std::optional<int> counted(MarkValue value);
std::optional<int> counted(ResultValue value);
/// The result of a scale with a mean that is this number; it lies between least and greatest.
ResultValue counted_result(Scale scale, int number);
/// The same number on the scale that `like` is of: a value that is counted.
ResultValue counted_like(ResultValue like, int number);
/// The result that a mark stands for; nothing for a point («•»).
std::optional<ResultValue> result_of(MarkValue value);

/// How many of the scale's numbers one mark of the five-point scale is: 1; of ten and twelve 2, of
/// a hundred 20. What «one step» of e.3 means there.
int level_step(Scale scale);
/// What an overdue point («•») counts as, the best number that is no success: 2, of ten 4 (E-4).
int overdue_number(Scale scale, const Policies& policies);

/// A figure typed or sent is a mark of 1..5 until its course is known: of a course with points it
/// is points. Other values stay as they are.
MarkValue on_its_scale(Scale scale, MarkValue value);
ResultValue on_its_scale(Scale scale, ResultValue value);

/// From so many points on 3, 4 and 5 stand; of a hundred by the percents of e.3. Nothing for
/// scales without points.
std::optional<PointBorders> point_borders(Scale scale, const Policies& policies);

/// The same as 3, 4 and 5 in a row; of letters by their place from F, the 0th, to A; empty for
/// other scales.
std::vector<int> level_borders(Scale scale, const Policies& policies);

/// e.9: what the result stands for on the five-point scale. Points by the borders of the policies
/// and 2 below them; letters A 5, B and C 4, D and E 3, F 2 (ECTS). Nothing for «зач.», levels and
/// what is no mark at all.
std::optional<ResultValue> five_point_of(Scale scale, ResultValue value, const Policies& policies);
/// The same; what stands for none stays as it is («н/а», «зач.»).
ResultValue as_five_point(Scale scale, ResultValue value, const Policies& policies);
/// Of a mark in a cell; a point («•») stands for none.
std::optional<ResultValue> five_point_of(Scale scale, MarkValue value, const Policies& policies);

/// "5 — 9–10, 4 — 7–8, 3 — 5–6, 2 — 1–4": what its values stand for; "" of other scales.
std::string equivalence_words(Scale scale, const Policies& policies);

/// Not passed: a five-point 1 or 2 or what stands for it, «незач.».
bool is_unsuccessful(Scale scale, ResultValue value, const Policies& policies);

/// What may be put into a cell: "Ставятся баллы от 1 до 10 и точка «•»."
std::string scale_words(Scale scale, const Policies& policies);
/// What a result may be: "баллы от 1 до 10, «н/а» или «осв.»".
std::string scale_result_words(Scale scale);

}  // namespace letopis
