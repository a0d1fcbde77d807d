#pragma once
// PracticeLine: an assignment to practice as people read it.

#include <optional>
#include <string>

#include "app/practice/diary/practice_diary_count.h"
#include "domain/journal/practice.h"
#include "ports/reader.h"

namespace letopis {

/// Предстоит, идёт, прошла и ждёт аттестационного листа, лист есть.
LETOPIS_ENUM(PracticeState, ahead, under_way, to_assess, assessed)
/// "предстоит", …
std::string_view practice_state_title(PracticeState state);
/// On that day. A sheet may come before the last day.
PracticeState practice_state(const PracticeAssignment& assignment, Date today);

/// Строка ведомости.
struct PracticeLine {
    EntryIndex assignment = -1;
    CourseId course_id;
    StudentId student_id;
    std::string student_name;  ///< In full.
    std::string subject_title;
    PracticeKind kind = PracticeKind::educational;
    std::string kind_title;
    std::string base;
    std::string base_lead;
    EmployeeId lead_id;
    std::string lead;  ///< "Сидоров П. П."
    Date from_on;
    Date to_on;
    int hours = 0;
    std::string order_no;
    PracticeState state = PracticeState::ahead;
    std::string state_title;
    std::string competences;
    std::string characteristic;
    std::optional<ResultValue> result;
    std::string result_words;  ///< "5 (отлично)"; "" without a sheet.
    std::optional<Date> assessed_on;
    EntryIndex version = -1;  ///< The last entry about it.
    PracticeDiaryCount diary;
    bool operator==(const PracticeLine&) const = default;
};
LETOPIS_DESCRIBE(PracticeLine, assignment, course_id, student_id, student_name, subject_title, kind,
                 kind_title, base, base_lead, lead_id, lead, from_on, to_on, hours, order_no, state,
                 state_title, competences, characteristic, result, result_words, assessed_on,
                 version, diary)

/// `title`: of the practice's course.
Result<PracticeLine> practice_line(Reader& reader, const PracticeAssignment& assignment,
                                   const CourseTitle& title, Instant now);
/// The same for many lines of one course: `lessons` are read once.
Result<PracticeLine> practice_line(Reader& reader, const PracticeAssignment& assignment,
                                   const CourseTitle& title, const PracticeLessons& lessons,
                                   Instant now);

/// "07.09.2026 – 19.09.2026"
std::string practice_dates(const PracticeLine& line);

}  // namespace letopis
