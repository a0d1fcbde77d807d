#pragma once
// Diary (дневник): one student's week and marks as his family sees them. Read only; it cannot show
// anything of others, because others are not in its input (DRY-08).

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/attendance/exemptions.h"
#include "domain/attendance/study_modes.h"
#include "domain/journal/carried_marks.h"
#include "domain/journal/journal.h"
#include "domain/marks/deferred_results.h"
#include "domain/marks/means.h"

namespace letopis {

struct DiaryMark {
    std::string text;  ///< "5", "5/4", "зач", "•".
    /// Of points and letters: the mark of 2..5 that the worst of them stands for, for its colour;
    /// 0 of other scales (ASM-01).
    int level = 0;
    std::string work;  ///< "Контрольная работа № 2"
    int weight_hundredths = 100;
    std::string comment;
    Instant recorded_at;
    EntryIndex entry_index = -1;  ///< Its receipt.
    bool corrected = false;       ///< It replaced another value.
    bool operator==(const DiaryMark&) const = default;
};
LETOPIS_DESCRIBE(DiaryMark, text, level, work, weight_hundredths, comment, recorded_at, entry_index,
                 corrected)

struct DiaryLesson {
    LessonId lesson_id;
    CourseId course_id;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    std::string subject;
    std::string teacher;  ///< "Петрова А. И."
    std::string room_title;
    bool cancelled = false;
    /// "Замена: Сидоров С. С.", "Урок отменён: карантин" (CUR-07), "Дистанционно: карантин"
    /// (ATT-08), "Освобождён(а) по 30.11.2026" (ATT-07), "обучение на дому с …" (JRN-23) or "".
    std::string change;
    std::string topic;     ///< "" until recorded.
    std::string homework;  ///< What was set at this lesson, for the next one.
    bool homework_none = false;
    std::string attendance;  ///< "н", "б", "у", "о" or "".
    std::string comment;
    std::vector<DiaryMark> marks;
    bool operator==(const DiaryLesson&) const = default;
};
LETOPIS_DESCRIBE(DiaryLesson, lesson_id, course_id, slot_no, starts_at, ends_at, subject, teacher,
                 room_title, cancelled, change, topic, homework, homework_none, attendance, comment,
                 marks)

struct DiaryHomework {
    std::string subject;
    std::string homework;
    Date set_on;
    bool operator==(const DiaryHomework&) const = default;
};
LETOPIS_DESCRIBE(DiaryHomework, subject, homework, set_on)

struct DiaryDay {
    Date on;
    /// "каникулы", "Выходной: …", "Учимся по расписанию понедельника 02.11: …" (CUR-06) or "".
    std::string note;
    std::vector<DiaryLesson> lessons;
    std::vector<DiaryHomework> due;  ///< Homework of earlier lessons that is due on this day.
    bool operator==(const DiaryDay&) const = default;
};
LETOPIS_DESCRIBE(DiaryDay, on, note, lessons, due)

/// A family's first page: the week, and how each subject stands.
struct DiaryWeek {
    StudentId student_id;
    std::string student_name;  ///< "Иванов Иван"
    std::string study_group_title;
    Date today;
    Date monday;
    std::vector<DiaryDay> days;           ///< Monday to Saturday; Sunday only with lessons.
    std::optional<Date> next_school_day;  ///< After today, if a lesson is scheduled.
    bool operator==(const DiaryWeek&) const = default;
};
LETOPIS_DESCRIBE(DiaryWeek, student_id, student_name, study_group_title, today, monday, days,
                 next_school_day)

struct SubjectMark {
    Date lesson_on;
    LessonId lesson_id;
    DiaryMark mark;
    bool operator==(const SubjectMark&) const = default;
};
LETOPIS_DESCRIBE(SubjectMark, lesson_on, lesson_id, mark)

/// One subject in the current period: its marks and the mean explained (DRY-03).
struct SubjectStanding {
    CourseId course_id;
    std::string subject;
    std::string teacher;
    std::optional<Fraction> mean;
    std::int64_t weighted_sum_hundredths = 0;  ///< Σ m·w and Σ w: what the mean is made of.
    std::int64_t weight_hundredths = 0;
    /// "10-балльная" where it is neither the usual scale nor one without numbers (ASM-01). Then the
    /// rule and the borders are its own, as in DiaryMarks.
    std::string scale_title;
    std::string rule;
    std::vector<int> mark_borders;
    int lowest_mark = 2;
    std::vector<int> level_borders;  ///< page.h: for colours.
    std::string forecast;            ///< What would be proposed today: "4" or "".
    int missed_lessons = 0;
    std::vector<SubjectMark> marks;  ///< Newest first.
    /// One per period in order: "4", "н/а", "отсрочка до 30.11.2026", "".
    std::vector<std::string> results;
    std::string annual;
    std::vector<std::string> carried;  ///< "I четверть: ГБОУ …, справка № 7 от 30.10.2026"
    std::vector<std::string> brought;  ///< "5: 7 «А», 06.11.2026, Контрольная работа" (E-21).
    bool operator==(const SubjectStanding&) const = default;
};
LETOPIS_DESCRIBE(SubjectStanding, course_id, subject, teacher, mean, weighted_sum_hundredths,
                 weight_hundredths, scale_title, rule, mark_borders, lowest_mark, level_borders,
                 forecast, missed_lessons, marks, results, annual, carried, brought)

struct DiaryMarks {
    StudentId student_id;
    std::string student_name;
    std::string study_group_title;
    std::string school_year_title;
    PeriodId period_id;
    std::string period_title;
    Date period_starts_on;
    Date period_ends_on;
    std::vector<std::string> period_titles;
    std::string rule;  ///< In words: "5 ставится от 4,60; 4 — от 3,60; 3 — от 2,60".
    std::vector<int> mark_borders;  ///< means.h: 260, 360, 460.
    int lowest_mark = 2;            ///< Of the scale.
    /// CONTROL_GUARD: more than the mean decides, and nothing is promised from it alone.
    bool guards_by_control_works = false;
    /// He is or was in a class that receives certificates, and so has exams to be asked about.
    bool has_exams = false;
    std::vector<SubjectStanding> subjects;  ///< In order of the curriculum.
    bool operator==(const DiaryMarks&) const = default;
};
LETOPIS_DESCRIBE(DiaryMarks, student_id, student_name, study_group_title, school_year_title,
                 period_id, period_title, period_starts_on, period_ends_on, period_titles, rule,
                 mark_borders, lowest_mark, guards_by_control_works, has_exams, subjects)

/// A course the student attends, with its lessons and his cells.
struct DiaryCourse {
    CourseTitle title;
    std::string teacher;
    std::vector<Lesson> lessons;
    std::vector<Cell> cells;  ///< Only his.
};

struct DiaryFacts {
    Person student;
    std::string study_group_title;
    Week week;
    std::vector<DiaryCourse> courses;
    std::vector<Period> periods;
    std::optional<Date> next_school_day;
    std::map<EmployeeId, std::string> substitutes;  ///< Names of those who hold lessons of others.
    std::vector<Exemption> exemptions;              ///< His, on any day of the week.
    std::vector<StudyMode> study_modes;             ///< The same.
    std::vector<CalendarDay> special_days;          ///< Of the week.
    Policies policies{};                            ///< What points stand for (ASM-01).
};

/// Pure. Homework is due at the next lesson of its course after the one it was set at, wherever
/// in the input that lesson is; topics and homework of lessons not yet held are not shown.
DiaryWeek assemble_week(const DiaryFacts& facts, Instant now);

struct StandingFacts {
    Person student;
    std::string study_group_title;
    SchoolYear school_year;
    std::vector<Period> periods;
    std::size_t shown_period = 0;
    Policies policies;
    std::vector<DiaryCourse> courses;  ///< Lessons and cells of the shown period.
    std::vector<PeriodMark> period_marks;
    std::vector<AnnualMark> annual_marks;
    std::vector<CarriedResult> carried;
    std::vector<PlacedMark> brought;  ///< From the class he left in the middle of the shown period.
    std::vector<DeferredResult> deferred{};  ///< His, in any course (e.4).
};

/// Pure.
DiaryMarks assemble_marks(const StandingFacts& facts, Instant now);

}  // namespace letopis
