#pragma once
// open_criteria_sheet: the works of one lesson by criteria, a class at once (ASM-14): what each
// student was given, what stands in his cell, and whether it may be written.

#include <optional>
#include <string>
#include <vector>

#include "app/rubrics/rubric_view.h"
#include "domain/access/access.h"
#include "domain/lessons/locks.h"
#include "ports/reader.h"

namespace letopis {

struct WorkToAssess {
    int work_no = 1;
    std::string title;  ///< "Контрольная работа. Дроби"
    bool operator==(const WorkToAssess&) const = default;
};
LETOPIS_DESCRIBE(WorkToAssess, work_no, title)

/// The cell of one work of one student.
struct CriteriaCell {
    StudentId student_id;
    int work_no = 1;
    std::string text;         ///< What stands: "4", "н", "5/4".
    EntryIndex version = -1;  ///< Of the cell.
    EntryIndex rubric = -1;   ///< By which it was assessed; -1: it was not.
    std::vector<int> points;  ///< In the order of its criteria.
    EntryIndex points_version = -1;
    std::string by_points;  ///< The mark that the points gave: "4"; "" without points.
    bool differs = false;   ///< The first mark that stands is another.
    bool operator==(const CriteriaCell&) const = default;
};
LETOPIS_DESCRIBE(CriteriaCell, student_id, work_no, text, version, rubric, points, points_version,
                 by_points, differs)

struct StudentToAssess {
    StudentId student_id;
    int number = 0;  ///< On the list.
    std::string name;
    bool operator==(const StudentToAssess&) const = default;
};
LETOPIS_DESCRIBE(StudentToAssess, student_id, number, name)

/// Оценивание по критериям.
struct CriteriaSheet {
    LessonId lesson_id;
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    Date lesson_on;
    Scale scale = Scale::five_point;
    LessonLock lock = LessonLock::open;  ///< Points («•») may be replaced after the edit window.
    bool may_write = false;
    std::vector<WorkToAssess> works;
    std::vector<RubricView> rubrics;        ///< In use, and those by which something was assessed.
    std::vector<StudentToAssess> students;  ///< On the list that day.
    std::vector<CriteriaCell> cells;        ///< Of each work, by student; all of them.
    bool operator==(const CriteriaSheet&) const = default;
};
LETOPIS_DESCRIBE(CriteriaSheet, lesson_id, course_id, subject_title, study_group_title, lesson_on,
                 scale, lock, may_write, works, rubrics, students, cells)

/// Refuses `not_found` for an unknown lesson; as the second lock (check_lesson_reading).
Result<CriteriaSheet> open_criteria_sheet(Reader& reader, const Standing& standing,
                                          LessonId lesson_id, Instant now);

/// One cell of it, after a command; for who may read the lesson on that day. Refuses likewise.
Result<CriteriaCell> read_criteria_cell(Reader& reader, PersonId asker_id, LessonId lesson_id,
                                        StudentId student_id, int work_no, Date on);

}  // namespace letopis
