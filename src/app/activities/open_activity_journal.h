#pragma once
// open_activity_journal: the journal of extracurricular activity (F-24) or of an after-school group
// (F-25) for the year so far.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/attendance/letters.h"
#include "domain/classes/after_school.h"
#include "ports/reader.h"

namespace letopis {

/// On its list, by the alphabet, each once.
struct ActivityStudent {
    StudentId student_id;
    int number = 0;
    std::string name;         ///< "Иванов Иван"
    std::string class_title;  ///< His class that day; of who left, when he did.
    Date joined_on;
    std::string joined_by;  ///< "приказ № 12 от 28.08.2026"; "" where there is none.
    std::optional<Date> left_on;
    std::string left_by;
    int missed = 0;      ///< Hours.
    std::string result;  ///< "посещал(а)"; "" while there is none.
    bool operator==(const ActivityStudent&) const = default;
};
LETOPIS_DESCRIBE(ActivityStudent, student_id, number, name, class_title, joined_on, joined_by,
                 left_on, left_by, missed, result)

/// A lesson that has begun and is not cancelled: one hour.
struct ActivityLesson {
    Date lesson_on;
    int slot_no = 1;
    std::string topic;
    std::string form;     ///< The section of the plan that it is of; else how it was held.
    std::string held_by;  ///< "Петрова А. И."
    bool operator==(const ActivityLesson&) const = default;
};
LETOPIS_DESCRIBE(ActivityLesson, lesson_on, slot_no, topic, form, held_by)

/// Absence or lateness at a lesson: indexes into the lists.
struct ActivityCell {
    int lesson_index = 0;
    int student_index = 0;
    std::string text;
    bool operator==(const ActivityCell&) const = default;
};
LETOPIS_DESCRIBE(ActivityCell, lesson_index, student_index, text)

struct ActivityJournal {
    CourseId course_id;
    StudyGroupId study_group_id;
    SubjectKind kind = SubjectKind::extracurricular;
    std::string subject_title;
    std::string study_group_title;
    std::vector<std::string> classes;  ///< From which it draws; itself for a whole class.
    std::string organization_full_name;
    std::string school_year_title;
    Date year_ends_on;
    Date today;
    std::vector<std::string> hours;  ///< "понедельник, 08:30–09:15, каб. 12"
    std::string teachers;            ///< All of the year, with dates where they changed.
    int planned_hours = 0;
    int given_hours = 0;             ///< Lessons with a topic.
    std::vector<RegimeLine> regime;  ///< Of an after-school group.
    bool may_keep_regime = false;
    bool may_write = false;  ///< Topics and attendance, in the journal itself.
    std::vector<ActivityStudent> students;
    std::vector<ActivityLesson> lessons;
    std::vector<ActivityCell> cells;
    AttendanceLetters letters;  ///< Of the cells (ATT-01).
    bool operator==(const ActivityJournal&) const = default;
};
LETOPIS_DESCRIBE(ActivityJournal, course_id, study_group_id, kind, subject_title, study_group_title,
                 classes, organization_full_name, school_year_title, year_ends_on, today, hours,
                 teachers, planned_hours, given_hours, regime, may_keep_regime, may_write, students,
                 lessons, cells, letters)

/// Refuses `not_found` for an unknown course and for one of the curriculum; as the second lock
/// (read_journal).
Result<ActivityJournal> open_activity_journal(Reader& reader, const Standing& standing,
                                              CourseId course_id, Instant now);

}  // namespace letopis
