#pragma once
// A small school for tests: ids by number, and one thing of each kind with usual values.

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/calendar/calendar.h"
#include "domain/classes/classes.h"
#include "domain/journal/journal.h"
#include "domain/lessons/lessons.h"
#include "domain/marks/marks.h"
#include "domain/people/people.h"

namespace letopis::testing {

/// The id with this number.
template <class Kind>
Kind id_of(int number) {
    IdBytes bytes{};
    bytes[14] = static_cast<std::uint8_t>(number >> 8);
    bytes[15] = static_cast<std::uint8_t>(number & 0xFF);
    return Kind{bytes};
}

inline Instant moscow(Date on, std::string_view time) {
    return moscow_instant(on, *TimeOfDay::parse(time));
}

/// A moment of the sample lesson's day, after it.
inline Instant noon(Date on) { return moscow(on, "12:00"); }

// --- Calendar: 2026/2027, quarters ---

inline const Date first_september{2026, 9, 1};
inline const Date quarter_end{2026, 10, 25};

inline SchoolYear school_year() {
    return {.school_year_id = id_of<SchoolYearId>(1),
            .title = "2026/2027",
            .starts_on = first_september,
            .ends_on = Date{2027, 5, 26}};
}

inline std::vector<Period> quarters() {
    const auto quarter = [](int number, std::string_view roman, Date from, Date to) {
        return Period{.period_id = id_of<PeriodId>(number),
                      .number = number,
                      .title = std::string{roman} + " четверть",
                      .starts_on = from,
                      .ends_on = to};
    };
    return {quarter(1, "I", first_september, quarter_end),
            quarter(2, "II", Date{2026, 11, 2}, Date{2026, 12, 27}),
            quarter(3, "III", Date{2027, 1, 11}, Date{2027, 3, 21}),
            quarter(4, "IV", Date{2027, 3, 29}, Date{2027, 5, 26})};
}

// --- People ---

inline Person person(int number, std::string last_name, std::string first_name,
                     std::string patronymic = "", Sex sex = Sex::male) {
    return {.person_id = id_of<PersonId>(number),
            .last_name = std::move(last_name),
            .first_name = std::move(first_name),
            .patronymic = std::move(patronymic),
            .sex = sex};
}
inline Person ivanov() { return person(1, "Иванов", "Иван", "Иванович"); }
inline Person petrova() { return person(2, "Петрова", "Анна", "Сергеевна", Sex::female); }
inline Person yolkin() { return person(3, "Ёлкин", "Пётр"); }

inline const PersonId teacher_id = id_of<PersonId>(100);

// --- A class and its course ---

inline StudyGroup class_5a() {
    return {.study_group_id = id_of<StudyGroupId>(1),
            .school_year_id = id_of<SchoolYearId>(1),
            .title = "5 «А»",
            .grade = 5,
            .letter = "А",
            .period_system_id = id_of<PeriodSystemId>(1)};
}

inline Subject algebra() {
    return {.subject_id = id_of<SubjectId>(1),
            .title = "Алгебра",
            .short_title = "Алг.",
            .position = 3};
}

inline Course algebra_course() {
    return {.course_id = id_of<CourseId>(1),
            .subject_id = algebra().subject_id,
            .study_group_id = class_5a().study_group_id,
            .school_year_id = id_of<SchoolYearId>(1),
            .period_system_id = id_of<PeriodSystemId>(1),
            .weekly_hours_hundredths = 300,
            .planned_lessons = 102};
}

inline CourseTitle algebra_title() {
    return {.course = algebra_course(), .subject = algebra(), .study_group = class_5a()};
}

inline Enrolment enrolled(const Person& student, Date from = first_september,
                          std::optional<Date> to = std::nullopt) {
    return {.student_id = student.person_id,
            .study_group_id = class_5a().study_group_id,
            .enrolled_on = from,
            .left_on = to,
            .order_no = "3",
            .order_on = from,
            .left_order_no = to ? "15" : "",
            .left_order_on = to};
}

inline ListedStudent listed(const Person& student, Date from = first_september,
                            std::optional<Date> to = std::nullopt) {
    return {.person = student, .enrolment = enrolled(student, from, to)};
}

// --- Lessons, cells, marks ---

/// A lesson of the course, complete: with a topic and homework. Its number is its id.
inline Lesson lesson(int number, Date on, int slot_no = 1) {
    const int starts_at = 8 * 60 + 30 + (slot_no - 1) * 60;
    return {.lesson_id = id_of<LessonId>(number),
            .course_id = algebra_course().course_id,
            .lesson_on = on,
            .slot_no = slot_no,
            .starts_at = TimeOfDay{starts_at},
            .ends_at = TimeOfDay{starts_at + 45},
            .teacher_id = teacher_id,
            .topic = "Дроби",
            .homework = "№ 5"};
}

inline Mark mark(const Lesson& lesson, const Person& student, MarkValue value, int work_no = 1,
                 int part_no = 1, EntryIndex entry_index = 10) {
    const Instant at = lesson.begins();
    return {.place = {.lesson_id = lesson.lesson_id,
                      .student_id = student.person_id,
                      .work_no = work_no,
                      .part_no = part_no},
            .value = value,
            .first_recorded_at = at,
            .recorded_at = at,
            .recorded_by = teacher_id,
            .entry_index = entry_index};
}

inline Cell cell(const Lesson& lesson, const Person& student, std::vector<Mark> marks = {}) {
    return {
        .lesson_id = lesson.lesson_id, .student_id = student.person_id, .marks = std::move(marks)};
}

/// A cell with these marks, as parts of the first work.
inline Cell cell_with(const Lesson& lesson, const Person& student,
                      std::initializer_list<MarkValue> values) {
    Cell made = cell(lesson, student);
    int part_no = 0;
    for (const MarkValue value : values)
        made.marks.push_back(mark(lesson, student, value, 1, ++part_no));
    return made;
}

inline Attendance attendance(const Lesson& lesson, const Person& student, AttendanceStatus status,
                             EntryIndex entry_index = 20) {
    return {.lesson_id = lesson.lesson_id,
            .student_id = student.person_id,
            .status = status,
            .first_recorded_at = lesson.begins(),
            .recorded_at = lesson.begins(),
            .recorded_by = teacher_id,
            .entry_index = entry_index};
}

/// A cell that says only that the student was not there, or late.
inline Cell absence(const Lesson& lesson, const Person& student,
                    AttendanceStatus status = AttendanceStatus::absent) {
    Cell made = cell(lesson, student);
    made.attendance = attendance(lesson, student, status);
    return made;
}

inline PeriodMark period_mark(const Person& student, const Period& period, ResultValue value) {
    return {.course_id = algebra_course().course_id,
            .student_id = student.person_id,
            .period_id = period.period_id,
            .value = value,
            .proposed = value,
            .recorded_by = teacher_id,
            .entry_index = 30};
}

inline AnnualMark annual_mark(const Person& student, ResultValue value) {
    return {.course_id = algebra_course().course_id,
            .student_id = student.person_id,
            .value = value,
            .proposed = value,
            .recorded_by = teacher_id,
            .entry_index = 40};
}

// --- What came of it ---

/// A text for each of the values, to compare lists by.
template <class Values, class Say>
std::vector<std::string> texts_of(const Values& values, Say say) {
    std::vector<std::string> texts;
    texts.reserve(values.size());
    for (const auto& value : values) texts.push_back(say(value));
    return texts;
}

/// The code of a refusal; nothing for success.
template <class Value>
std::optional<RefusalCode> refusal_code(const Result<Value>& result) {
    if (result) return std::nullopt;
    return result.error().refusal().code;
}

}  // namespace letopis::testing
