#pragma once
// What must be known before something may be written about a lesson, a cell or a result.

#include <optional>

#include "domain/journal/cell_record.h"
#include "domain/journal/page.h"
#include "domain/lessons/locks.h"
#include "ports/reader.h"

namespace letopis {

/// A lesson and the course it belongs to.
struct LessonOfCourse {
    Lesson lesson;
    Course course;
};

/// Refuses `not_found`.
Result<LessonOfCourse> find_lesson(Reader& reader, LessonId id);

/// What is closed around a course: the class (any class that a subgroup draws from; of a course
/// beside the curriculum all of them, JRN-24) or aspects of it, the course, and the period, if one
/// is asked about.
Result<Closures> closures_of(Reader& reader, const Course& course, std::optional<PeriodId> period);

/// What decides whether a lesson may be written to.
struct LessonSetting {
    std::optional<Period> period;  ///< In which the lesson stands.
    Policies policies;             ///< In force at the moment asked about.
    Closures closures;             ///< What has been closed around it.
    LessonLock lock = LessonLock::open;
    LessonLock record_lock = LessonLock::open;  ///< Of topic, homework, briefing.
};
Result<LessonSetting> lesson_setting(Reader& reader, const Lesson& lesson, const Course& course,
                                     Instant now);

/// Whether the aspect is closed for a group: for it, or for a class that it draws from. Refuses
/// `class_closed` where the year is.
Result<bool> is_aspect_closed(Reader& reader, const StudyGroup& group, ClosureAspect aspect);

/// All facts for decide_record_cell and decide_record_comment, by small questions only: this runs
/// on the scribe's thread.
Result<CellFacts> gather_cell_facts(Reader& reader, const LessonOfCourse& place, StudentId student,
                                    Instant now);

/// What one student has in a course between two dates: lessons, his cells, his place on the list.
struct StudentOfCourse {
    std::vector<Lesson> lessons;
    std::vector<Cell> cells;             ///< Only his.
    std::optional<Enrolment> enrolment;  ///< The latest that touches the dates.
};
Result<StudentOfCourse> gather_student_of_course(Reader& reader, const Course& course,
                                                 StudentId student, Date from, Date to);

/// His marks and attendance in some lessons, put together as cells. `comments` may be empty.
std::vector<Cell> cells_of_student(StudentId student, std::span<const StudentMark> marks,
                                   std::span<const Attendance> attendance,
                                   std::span<const Cell> comments);

}  // namespace letopis
