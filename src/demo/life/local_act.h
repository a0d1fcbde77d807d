#pragma once
// The local act of the demo school (Положение о ведении электронного журнала): the numbers it sets
// by set_policy when the school is founded.

namespace letopis::demo {

/// lock.lesson_edit_days: two weeks, so that the winter holidays close nothing.
inline constexpr int lesson_edit_days = 14;
/// point.max_days.
inline constexpr int pending_days = 14;
/// entry.homework_length: «§ 4» is homework, a dash is not.
inline constexpr int homework_length = 3;
/// lock.lesson_edit_days of a summer that ends before the next year is told.
inline constexpr int summer_edit_days = 100;

}  // namespace letopis::demo
