#pragma once
// Diary (дневник): a student's week and marks, and the family's first page with the week in it.

#include "domain/diary/diary.h"
#include "http/routes/call.h"

namespace letopis::http {

struct DiaryPlace {
    StudentId student_id;
    std::optional<Week> week;  ///< "2026-W38"; without it the week of today.
};
LETOPIS_DESCRIBE(DiaryPlace, student_id, week)
Result<Kept<DiaryWeek>> show_diary(Call& call, const DiaryPlace& place);

struct MarksPlace {
    StudentId student_id;
    std::optional<PeriodId> period_id;
};
LETOPIS_DESCRIBE(MarksPlace, student_id, period_id)
Result<Kept<DiaryMarks>> show_marks(Call& call, const MarksPlace& place);

/// The first page of a family: one request. Into the page's element "diary" goes the same JSON as
/// show_diary gives, into "session" the SessionView. Without `student_id` the student himself, or
/// the first child.
struct FamilyPlace {
    std::optional<StudentId> student_id;
    std::optional<Week> week;
};
LETOPIS_DESCRIBE(FamilyPlace, student_id, week)
Result<Response> show_diary_page(Call& call, const FamilyPlace& place);

struct FamilyPlaceAt {
    std::string rest;
    std::optional<StudentId> student_id;
    std::optional<Week> week;
};
LETOPIS_DESCRIBE(FamilyPlaceAt, rest, student_id, week)
Result<Response> show_diary_page_at(Call& call, const FamilyPlaceAt& place);

}  // namespace letopis::http
