#pragma once
// Lessons of a timetable that was loaded by mistake (INT-04), or was replaced before they were held
// (CUR-06): they were cancelled as a whole, and nothing had been recorded at them. For
// the ledger they are cancelled lessons; for the school they never were: a reader leaves them out
// of every list of lessons, so that no journal, diary, form or count has to know of them, and gives
// one only by its id.

#include <string_view>
#include <vector>

#include "domain/lessons/lessons.h"

namespace letopis {

/// The reason of the former; nobody may write it for another (decide_cancel).
inline constexpr std::string_view timetable_undone_reason = "загрузка расписания отменена";

/// The same of a lesson that stood by a former version of the timetable after the day on which the
/// next one took effect (timetable_versions.h).
inline constexpr std::string_view timetable_replaced_reason = "заменён новым расписанием";

/// Of either kind.
bool is_undone(const Lesson& lesson);
/// Of the latter: it comes back if that version is taken back.
bool is_replaced(const Lesson& lesson);
/// Leaves them out.
void drop_undone(std::vector<Lesson>& lessons);

/// A place of the timetable that ends before the day it began: it never was in force, and is in the
/// timetable no more.
bool is_taken_back(const TimetableSlotPlaced& fact);

}  // namespace letopis
