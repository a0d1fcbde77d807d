#pragma once
// open_day: a teacher's lessons of one date, and what they still owe (ORD-1.4.1-a).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/journal/page.h"
#include "ports/gathering/due_debts.h"
#include "ports/reader.h"

namespace letopis {

struct DayLesson {
    LessonId lesson_id;
    CourseId course_id;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    std::string subject_title;
    std::string study_group_title;
    std::string room_title;
    bool cancelled = false;
    std::string cancel_reason;
    LessonLock lock = LessonLock::open;
    std::string topic;
    std::string homework;
    bool homework_none = false;
    std::vector<Work> works;
    std::vector<DueDebt> debts;  ///< Empty before it begins and once it is closed.
    std::string instead_of;      ///< The asker substitutes for "Петрова А. И."; else "".
    std::string given_to;  ///< "Сидоров С. С." holds it instead of the asker; else "".
    std::optional<SubstitutionKind> substitution;
    bool is_extra = false;
    std::optional<Date> moved_from;
    std::string change_reason;  ///< Of the substitution, the move or the extra lesson.
    std::string held;  ///< "Дистанционно: карантин"; "" in the classroom (ATT-08).
    bool operator==(const DayLesson&) const = default;
};
LETOPIS_DESCRIBE(DayLesson, lesson_id, course_id, slot_no, starts_at, ends_at, subject_title,
                 study_group_title, room_title, cancelled, cancel_reason, lock, topic, homework,
                 homework_none, works, debts, instead_of, given_to, substitution, is_extra,
                 moved_from, change_reason, held)

/// An earlier lesson with debts that can still be made good.
struct OlderDebt {
    LessonId lesson_id;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    std::string subject_title;
    std::string study_group_title;
    std::vector<LessonDebt> debts;
    bool operator==(const OlderDebt&) const = default;
};
LETOPIS_DESCRIBE(OlderDebt, lesson_id, course_id, lesson_on, slot_no, subject_title,
                 study_group_title, debts)

/// «Точка» of one of his courses whose term has passed or is near (ASM-04).
struct DayPoint {
    LessonId lesson_id;
    CourseId course_id;
    StudentId student_id;
    std::string student;  ///< "Ежов Кирилл"
    std::string subject_title;
    std::string study_group_title;
    Date lesson_on;
    Date due_on;  ///< Its last day.
    DebtUrgency urgency = DebtUrgency::soon;
    bool operator==(const DayPoint&) const = default;
};
LETOPIS_DESCRIBE(DayPoint, lesson_id, course_id, student_id, student, subject_title,
                 study_group_title, lesson_on, due_on, urgency)

/// День учителя.
struct TeacherDay {
    Date on;
    Date today;
    std::string note;  ///< "Учимся по расписанию понедельника 02.11: …" (CUR-06) or "".
    std::vector<DayLesson> lessons;      ///< In order of the day.
    int debt_count = 0;                  ///< Lessons of this day with debts.
    int older_debt_count = 0;            ///< Lessons before this day with debts.
    std::vector<OlderDebt> older_debts;  ///< The latest of them, newest first.
    int point_count = 0;           ///< Of today: «точки» whose term has passed or is near.
    std::vector<DayPoint> points;  ///< Those whose term is the earliest.
    std::optional<Date> previous_on;  ///< Nearest days with lessons.
    std::optional<Date> next_on;
    bool operator==(const TeacherDay&) const = default;
};
LETOPIS_DESCRIBE(TeacherDay, on, today, note, lessons, debt_count, older_debt_count, older_debts,
                 point_count, points, previous_on, next_on)

/// One's own day: it needs no second lock, for it holds only lessons of the asker. Older debts are
/// those of the school year; «точки» are told of on the day itself, two days before their term and
/// until they are replaced, unless the local act lets them go (marks.pending). Refuses `not_found`
/// in a school without years.
Result<TeacherDay> open_day(Reader& reader, const Standing& standing, Date on, Instant now);

}  // namespace letopis
