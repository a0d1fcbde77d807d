#pragma once
// Journal (журнал): a teacher's day, the page of a course, the record of a lesson, a cell's
// history.

#include <optional>

#include "app/journal/list_courses.h"
#include "app/journal/open_day.h"
#include "app/journal/open_history.h"
#include "domain/journal/page.h"
#include "http/routes/call.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct DayPlace {
    std::optional<Date> on;
};
LETOPIS_DESCRIBE(DayPlace, on)
Result<TeacherDay> show_day(Call& call, const DayPlace& place);

struct YearPlace {
    std::optional<SchoolYearId> school_year_id;
};
LETOPIS_DESCRIBE(YearPlace, school_year_id)
Result<CourseList> show_courses(Call& call, const YearPlace& place);
/// The same of the teaching load, for who keeps the timetable.
void show_load(Call& call, Later<CourseList> later);

struct JournalPlace {
    CourseId course_id;
    std::optional<PeriodId> period_id;
};
LETOPIS_DESCRIBE(JournalPlace, course_id, period_id)
/// Whether the asker holds lessons of the course instead of their teacher: what he then sees of it
/// is his own (open_journal.h).
Result<bool> substitutes_in(Call& call, CourseId course_id);
Result<Kept<JournalPage>> show_journal(Call& call, const JournalPlace& place);

struct LessonPlace {
    LessonId lesson_id;
};
LETOPIS_DESCRIBE(LessonPlace, lesson_id)
void save_lesson(Call& call, const LessonPlace& place, LessonCommand body,
                 Later<LessonOutcome> later);

struct CellPlace {
    LessonId lesson_id;
    StudentId student_id;
};
LETOPIS_DESCRIBE(CellPlace, lesson_id, student_id)
Result<CellHistory> show_history(Call& call, const CellPlace& place);

}  // namespace letopis::http
