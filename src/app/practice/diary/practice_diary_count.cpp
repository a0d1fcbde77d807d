#include "app/practice/diary/practice_diary_count.h"

#include <algorithm>
#include <set>

#include "app/practice/practice_facts.h"
#include "ports/gathering/curriculum.h"

namespace letopis {
namespace {

Result<Done> count_lessons(Reader& reader, const PracticeAssignment& practice,
                           const PracticeLessons& lessons, PracticeDiaryCount& count) {
    std::vector<LessonId> held;
    for (const Lesson& lesson : lessons.held)
        if (practice.from_on <= lesson.lesson_on && lesson.lesson_on <= practice.to_on)
            held.push_back(lesson.lesson_id);
    if (held.empty()) return Done{};
    LETOPIS_TRY(
        rows, reader.attendance_of_student(practice.student_id, practice.from_on, practice.to_on));
    std::set<LessonId> missed;
    for (const Attendance& row : rows)
        if (is_absence(row.status)) missed.insert(row.lesson_id);
    for (const LessonId lesson : held) {
        count.held_hours += lessons.hours;
        if (!missed.contains(lesson)) count.attended_hours += lessons.hours;
    }
    return Done{};
}

}  // namespace

Result<PracticeLessons> practice_lessons(Reader& reader, const CourseTitle& title,
                                         std::span<const PracticeAssignment> practices,
                                         Instant now) {
    LETOPIS_TRY(is_open, is_course_open(reader, title.course));
    PracticeLessons lessons{.held = {}, .hours = hours_of_lesson(title), .is_open = is_open};
    if (practices.empty()) return lessons;
    const Date from = std::ranges::min(practices, {}, &PracticeAssignment::from_on).from_on;
    const Date last = std::ranges::max(practices, {}, &PracticeAssignment::to_on).to_on;
    const Date until = std::min(last, moscow_date(now));
    if (until < from) return lessons;
    LETOPIS_TRY(held, reader.lessons_of_course(title.course.course_id, from, until));
    std::erase_if(held, [&](const Lesson& lesson) {
        return lesson.state == LessonState::cancelled || now < lesson.begins();
    });
    lessons.held = std::move(held);
    return lessons;
}

Result<PracticeDiaryCount> count_practice_lines(Reader& reader, const PracticeAssignment& practice,
                                                Instant now) {
    LETOPIS_TRY(diary, reader.practice_diary(practice.assignment));
    const PracticeHours hours = practice_hours(diary);
    PracticeDiaryCount count{
        .written_hours = hours.written, .confirmed_hours = hours.confirmed, .missing = {}};
    if (!practice.result) {
        LETOPIS_TRY(special, reader.calendar_days(practice.from_on, practice.to_on));
        count.missing = missing_practice_days(practice, diary, special, moscow_date(now));
    }
    for (const PracticeDay& day : diary) {
        if (day.state == PracticeDayState::written) ++count.waiting_days;
        if (day.state == PracticeDayState::returned) ++count.returned_days;
    }
    return count;
}

Result<PracticeDiaryCount> count_practice_diary(Reader& reader, const PracticeAssignment& practice,
                                                const PracticeLessons& lessons, Instant now) {
    LETOPIS_TRY(count, count_practice_lines(reader, practice, now));
    if (!lessons.is_open) count.missing.clear();
    LETOPIS_TRY_DONE(count_lessons(reader, practice, lessons, count));
    return std::move(count);
}

}  // namespace letopis
