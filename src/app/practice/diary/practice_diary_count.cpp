#include "app/practice/diary/practice_diary_count.h"

#include <algorithm>
#include <set>

#include "ports/gathering/curriculum.h"

namespace letopis {
namespace {

Result<Done> count_lessons(Reader& reader, const PracticeAssignment& practice,
                           const CourseTitle& title, Instant now, PracticeDiaryCount& count) {
    const Date until = std::min(practice.to_on, moscow_date(now));
    if (until < practice.from_on) return Done{};
    LETOPIS_TRY(lessons, reader.lessons_of_course(practice.course_id, practice.from_on, until));
    if (lessons.empty()) return Done{};
    LETOPIS_TRY(rows, reader.attendance_of_student(practice.student_id, practice.from_on, until));
    std::set<LessonId> missed;
    for (const Attendance& row : rows)
        if (is_absence(row.status)) missed.insert(row.lesson_id);
    const int hours = hours_of_lesson(title);
    for (const Lesson& lesson : lessons) {
        if (lesson.state == LessonState::cancelled || now < lesson.begins()) continue;
        count.held_hours += hours;
        if (!missed.contains(lesson.lesson_id)) count.attended_hours += hours;
    }
    return Done{};
}

}  // namespace

Result<PracticeDiaryCount> count_practice_diary(Reader& reader, const PracticeAssignment& practice,
                                                const CourseTitle& title, Instant now) {
    LETOPIS_TRY(diary, reader.practice_diary(practice.assignment));
    LETOPIS_TRY(special, reader.calendar_days(practice.from_on, practice.to_on));
    const PracticeHours hours = practice_hours(diary);
    PracticeDiaryCount count{
        .written_hours = hours.written,
        .confirmed_hours = hours.confirmed,
        .missing = missing_practice_days(practice, diary, special, moscow_date(now))};
    for (const PracticeDay& day : diary) {
        if (day.state == PracticeDayState::written) ++count.waiting_days;
        if (day.state == PracticeDayState::returned) ++count.returned_days;
    }
    LETOPIS_TRY_DONE(count_lessons(reader, practice, title, now, count));
    return count;
}

}  // namespace letopis
