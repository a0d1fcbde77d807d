#pragma once
// Who may write about one lesson, and read it: the teacher of its course, and who holds the lesson
// instead of him (AP-09). A substitute has a right to this lesson only, not to the course (b.3, 3).

#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {

/// Whether he holds the lesson as a substitute, in a school year that is not over on that date.
Result<bool> substitutes_at(Reader& reader, PersonId person_id, const LessonOfCourse& place,
                            Date on);

/// Lessons of the course that he holds as a substitute; none once its school year is over.
Result<std::vector<Lesson>> lessons_substituted_by(Reader& reader, PersonId person_id,
                                                   const Course& course, Date on);

/// Whether there are any; false for an unknown course.
Result<bool> substitutes_in(Reader& reader, PersonId person_id, CourseId course_id, Date on);

/// The second lock for write_journal on one lesson: as check_course_access, and open to its
/// substitute from the beginning of the lesson. He is refused `lesson_not_held` before it. What
/// has been closed and the edit window (locks.h) hold for him as for the teacher.
Result<Done> check_lesson_writing(Reader& reader, PersonId person_id, const LessonOfCourse& place,
                                  Instant now);

/// The second lock for read_journal on one lesson: as check_course_access, and open to its
/// substitute.
Result<Done> check_lesson_reading(Reader& reader, PersonId person_id, const LessonOfCourse& place,
                                  Date on);

/// The same for a Standing at hand.
Result<Done> check_lesson_reading(Reader& reader, const Standing& standing,
                                  const LessonOfCourse& place, Date on);

}  // namespace letopis
