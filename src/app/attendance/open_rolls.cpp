#include "app/attendance/open_rolls.h"

#include "app/attendance/notice_lines.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

Result<Done> add_students(Reader& reader, const LessonOfCourse& place, LessonRoll& roll) {
    const Date on = place.lesson.lesson_on;
    const StudyGroupId group = place.course.study_group_id;
    LETOPIS_TRY(listed, reader.students_of_group(group));
    LETOPIS_TRY(notices, reader.absence_notices_of_group(group, on, on));
    for (const ListedStudent& one : listed) {
        if (!one.enrolment.covers(on)) continue;
        ++roll.listed;
        const auto* notice = covering(notices, one.person.person_id, on);
        if (notice != nullptr)
            roll.noticed.push_back(
                {.student_id = one.person.person_id,
                 .name = one.person.with_initials(),
                 .cause_title = std::string{absence_cause_title(notice->cause)}});
    }
    LETOPIS_TRY(cells, reader.cells_of_course(place.course.course_id, on, on));
    for (const Cell& cell : cells) {
        if (cell.lesson_id != place.lesson.lesson_id || !cell.attendance) continue;
        if (is_absence(cell.attendance->status)) ++roll.missing;
        if (cell.attendance->status == AttendanceStatus::late) ++roll.late;
    }
    return Done{};
}

}  // namespace

Result<DayRolls> open_rolls(Reader& reader, const Standing& standing, Date on, Instant now) {
    DayRolls day{.on = on};
    LETOPIS_TRY(lessons, reader.lessons_of_teacher(standing.person_id, on, on));
    for (const Lesson& lesson : lessons) {
        if (lesson.held_by() != standing.person_id || lesson.state == LessonState::cancelled)
            continue;
        LETOPIS_TRY(place, find_lesson(reader, lesson.lesson_id));
        LETOPIS_TRY(setting, lesson_setting(reader, place.lesson, place.course, now));
        LessonRoll roll{.lesson_id = lesson.lesson_id,
                        .roll_taken_at = lesson.roll_taken_at,
                        .may_take = !lesson.roll_taken_at && setting.lock == LessonLock::open};
        LETOPIS_TRY_DONE(add_students(reader, place, roll));
        day.lessons.push_back(std::move(roll));
    }
    return day;
}

}  // namespace letopis
