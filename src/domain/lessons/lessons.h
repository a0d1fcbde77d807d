#pragma once
// Lessons (уроки): the timetable, a lesson with its topic and homework, and the works done in it.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/calendar/calendar.h"
#include "domain/calendar/policies.h"
#include "domain/classes/classes.h"

namespace letopis {

/// Чётность недели двухнедельного цикла (А/В).
LETOPIS_ENUM(WeekParity, every, week_a, week_b)

/// Клетка расписания.
struct TimetableSlot {
    CourseId course_id;
    WeekParity parity = WeekParity::every;
    int weekday = 1;  ///< Monday is 1.
    int slot_no = 1;
    std::string room_title;
    bool operator==(const TimetableSlot&) const = default;
};
LETOPIS_DESCRIBE(TimetableSlot, course_id, parity, weekday, slot_no, room_title)

/// Вид работы (форма контроля), seed list of requirements c.6 with the weights of e.2. A
/// final_work («промежуточная аттестация») weighs nothing in a period: it counts for the year
/// (AnnualStrategy).
LETOPIS_ENUM(WorkType, class_work, homework_check, answer, self_work, control_work, dictation,
             composition, exposition, test, practical_work, laboratory_work, project, essay, credit,
             by_heart, final_work)

/// Weight of a work of this type in hundredths, unless the teacher sets another.
int default_weight_hundredths(WorkType type);
/// "Контрольная работа", as printed.
std::string_view work_type_title(WorkType type);
/// "К/р", as in a narrow column.
std::string_view work_type_short(WorkType type);
/// Whether one work may carry two marks in one cell: dictation with a task, composition,
/// exposition (JRN-09).
bool allows_two_marks(WorkType type);

/// Работа: what is assessed in a lesson. Identified by the lesson and its number 1..3.
/// Every lesson has work 1 from the start, a class_work of weight 1.
struct Work {
    int work_no = 1;
    WorkType work_type = WorkType::class_work;
    std::string title;
    int weight_hundredths = 100;  ///< 0..1000.
    bool operator==(const Work&) const = default;
};
LETOPIS_DESCRIBE(Work, work_no, work_type, title, weight_hundredths)

LETOPIS_ENUM(LessonState, planned, cancelled)

/// Замена: another teacher holds the lesson; совмещение: he holds it beside one of his own.
LETOPIS_ENUM(SubstitutionKind, substitution, merge)

/// Who holds a lesson instead of its teacher (changes.h).
struct Substitution {
    EmployeeId substitute_id;
    SubstitutionKind kind = SubstitutionKind::substitution;
    int coefficient_hundredths = 100;  ///< Of his pay for the hour: 0..300.
    std::string reason;
    EntryIndex entry_index = -1;  ///< The entry that assigned him.
    Instant assigned_at;
    bool operator==(const Substitution&) const = default;
};

/// Режим урока (modes.h).
LETOPIS_ENUM(LessonMode, offline, distance, self_study)

/// Вид инструктажа (briefings.h).
LETOPIS_ENUM(BriefingKind, introductory, primary, repeated, unscheduled, targeted)

/// Инструктаж, held at a lesson.
struct Briefing {
    BriefingKind kind = BriefingKind::introductory;
    std::string text;  ///< Numbers of the instructions.
    bool operator==(const Briefing&) const = default;
};
LETOPIS_DESCRIBE(Briefing, kind, text)

/// Урок: one course, one date, one place in the day. A double lesson is two (JRN-04).
struct Lesson {
    LessonId lesson_id;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    EmployeeId teacher_id;  ///< Nil where the place is vacant («вакансия»).
    std::string room_title;
    LessonState state = LessonState::planned;
    std::string cancel_reason;  ///< Of a cancelled lesson: "карантин, приказ № 12".
    std::string topic;
    std::optional<Instant> topic_first_at;  ///< When it was first recorded.
    std::string homework;
    bool homework_none = false;          ///< «Не задано», said explicitly (JRN-05).
    std::vector<Work> works = {Work{}};  ///< At least one, in order of work_no.
    EntryIndex version = -1;             ///< Last entry about the lesson's record; -1: none.
    /// Заявка на исправление that waits for an answer (corrections.h); -1: none.
    EntryIndex correction_request = -1;
    std::optional<Instant> unlocked_until;  ///< Временный допуск: open in spite of the window.
    std::optional<Substitution> substitution;
    bool is_extra = false;                 ///< Дополнительный: beyond the timetable.
    std::string change_reason;             ///< Why it was moved, or held beyond the timetable.
    std::optional<Date> moved_from;        ///< Of a moved lesson: the day it stood on first.
    int moved_from_slot_no = 0;            ///< And its place in that day.
    std::optional<Instant> roll_taken_at;  ///< Перекличка: when it was first taken.
    LessonMode mode = LessonMode::offline;
    std::string mode_reason;           ///< "карантин, приказ № 31"; "" for offline.
    std::optional<Briefing> briefing;  ///< Инструктаж, if one was held.

    /// The substitute if there is one, else the teacher; nil where the place is vacant.
    EmployeeId held_by() const { return substitution ? substitution->substitute_id : teacher_id; }
    Instant begins() const { return moscow_instant(lesson_on, starts_at); }
    Instant ends() const { return moscow_instant(lesson_on, ends_at); }
    const Work* work(int work_no) const;
    bool operator==(const Lesson&) const = default;
};

// --- Entries -----------------------------------------------------------------------------

struct TimetableSlotPlaced {
    TimetableSlot slot;
    Date valid_from;
    std::optional<Date> valid_to;
    bool operator==(const TimetableSlotPlaced&) const = default;
};
LETOPIS_DESCRIBE(TimetableSlotPlaced, slot, valid_from, valid_to)

struct LessonScheduled {
    LessonId lesson_id;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    EmployeeId teacher_id;
    std::string room_title;
    bool operator==(const LessonScheduled&) const = default;
};
LETOPIS_DESCRIBE(LessonScheduled, lesson_id, course_id, lesson_on, slot_no, starts_at, ends_at,
                 teacher_id, room_title)

struct LessonCancelled {
    LessonId lesson_id;
    std::string reason;
    bool operator==(const LessonCancelled&) const = default;
};
LETOPIS_DESCRIBE(LessonCancelled, lesson_id, reason)

struct TopicRecorded {
    LessonId lesson_id;
    std::string topic;
    bool operator==(const TopicRecorded&) const = default;
};
LETOPIS_DESCRIBE(TopicRecorded, lesson_id, topic)

struct HomeworkAssigned {
    LessonId lesson_id;
    std::string homework;
    bool homework_none = false;
    bool operator==(const HomeworkAssigned&) const = default;
};
LETOPIS_DESCRIBE(HomeworkAssigned, lesson_id, homework, homework_none)

/// Defines or redefines one work of the lesson.
struct WorkDefined {
    LessonId lesson_id;
    Work work;
    bool operator==(const WorkDefined&) const = default;
};
LETOPIS_DESCRIBE(WorkDefined, lesson_id, work)

/// Removes a work that has no marks.
struct WorkRemoved {
    LessonId lesson_id;
    int work_no = 1;
    bool operator==(const WorkRemoved&) const = default;
};
LETOPIS_DESCRIBE(WorkRemoved, lesson_id, work_no)

}  // namespace letopis
