#pragma once
// Looks (взгляды): what somebody opens, and how a file asks what is in it.
//
//   WHO opens journal алгебра [period 2]     shows cell Иванов У1: н 4 · comment Иванов У1: …
//                                            shows lock У1: open · topic У1: … · homework У1: …
//                                            shows mean|count|proposal|result|flag Иванов period 1:
//                                            … shows students: Иванов, Петров · mode: write
//   WHO opens history Иванов У1              shows rows: 2 · row 1: recorded 3 Петрова
//   WHO opens diary Иванов 2026-W38          shows marks|topic|homework|due|comment|change
//                                            2026-09-14 алгебра: …
//                                            shows lessons 2026-09-14: алгебра, русский
//   WHO opens marks Иванов                   shows mean|forecast|results|annual|missed алгебра: …
//   WHO opens closing алгебра                shows gaps period 1: 2 · gap period 1 1: … · gaps
//   year: 0 WHO opens class 8Б                       shows gaps: 2 · gap 1: … · proposal Иванов:
//   transfer WHO opens sheet 8Б                       shows result Иванов алгебра "I четверть": 4
//                                            shows decision Иванов: … · note Иванов: …
//   WHO opens plan алгебра                   shows hour 2: Дроби 2026-09-14 2026-09-16 given
//                                            shows planned|due|given|lost|missing|spare|reason|mode

#include <optional>
#include <string>
#include <variant>

#include "scenarios/cast.h"
#include "scenarios/rig.h"

namespace letopis::scenarios {

using View = std::variant<std::monostate, JournalPage, CellHistory, DiaryWeek, DiaryMarks,
                          CourseClosing, ClassClosingView, SummarySheetView, LessonPlanView>;

/// Opens what the words say. Faults of the file are noted in `words`.
Result<View> open_view(Rig& rig, PersonId asker, Words& words, Cast& cast);

/// What the view shows at the place that the words name. Faults of the file are noted in `words`.
std::string shown_in(const View& view, Words& words, Cast& cast);

}  // namespace letopis::scenarios
