#include "ports/gathering/lesson_access.h"

#include "domain/lessons/changes.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

bool is_held_by_substitute(const Lesson& lesson, PersonId person_id) {
    return lesson.substitution && lesson.substitution->substitute_id == person_id;
}

Result<bool> is_over(Reader& reader, const Course& course, Date on) {
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    return last_day_of(year) < on;
}

/// What was refused, unless the substitute's right opens it.
Result<Done> or_as_substitute(Reader& reader, PersonId person_id, const LessonOfCourse& place,
                              Date on, Result<Done> checked) {
    if (checked || checked.error().is_fault()) return checked;
    LETOPIS_TRY(substitutes, substitutes_at(reader, person_id, place, on));
    if (substitutes) return Done{};
    return checked;
}

}  // namespace

Result<bool> substitutes_at(Reader& reader, PersonId person_id, const LessonOfCourse& place,
                            Date on) {
    if (!is_held_by_substitute(place.lesson, person_id)) return false;
    LETOPIS_TRY(over, is_over(reader, place.course, on));
    return !over;
}

Result<std::vector<Lesson>> lessons_substituted_by(Reader& reader, PersonId person_id,
                                                   const Course& course, Date on) {
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    if (last_day_of(year) < on) return std::vector<Lesson>{};
    LETOPIS_TRY(lessons, reader.lessons_of_teacher(person_id, year.starts_on, last_day_of(year)));
    std::erase_if(lessons, [&](const Lesson& lesson) {
        return lesson.course_id != course.course_id || !is_held_by_substitute(lesson, person_id);
    });
    return lessons;
}

Result<bool> substitutes_in(Reader& reader, PersonId person_id, CourseId course_id, Date on) {
    LETOPIS_TRY(course, reader.course(course_id));
    if (!course) return false;
    LETOPIS_TRY(lessons, lessons_substituted_by(reader, person_id, *course, on));
    return !lessons.empty();
}

Result<Done> check_lesson_writing(Reader& reader, PersonId person_id, const LessonOfCourse& place,
                                  Instant now) {
    const Date today = moscow_date(now);
    auto checked =
        check_course_access(reader, person_id, Action::write_journal, place.course, today);
    const bool is_refused = !checked;
    LETOPIS_TRY_DONE(or_as_substitute(reader, person_id, place, today, std::move(checked)));
    if (is_refused && !substitute_may_write(place.lesson, person_id, now))
        return RefusalCode::lesson_not_held;
    return Done{};
}

Result<Done> check_lesson_reading(Reader& reader, PersonId person_id, const LessonOfCourse& place,
                                  Date on) {
    return or_as_substitute(
        reader, person_id, place, on,
        check_course_access(reader, person_id, Action::read_journal, place.course, on));
}

Result<Done> check_lesson_reading(Reader& reader, const Standing& standing,
                                  const LessonOfCourse& place, Date on) {
    LETOPIS_TRY(target, course_target(reader, place.course));
    return or_as_substitute(reader, standing.person_id, place, on,
                            check_access(standing, Action::read_journal, target));
}

}  // namespace letopis
