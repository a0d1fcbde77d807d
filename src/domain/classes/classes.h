#pragma once
// Classes (классы и группы): who studies where and when, and which courses are taught to them.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/people/people.h"
#include "domain/people/programme_family.h"

namespace letopis {

/// Класс, подгруппа, учебная группа СПО, группа объединения ДО.
LETOPIS_ENUM(StudyGroupKind, school_class, subgroup, vocational_group, association_group)

/// Учебная группа of one school year.
struct StudyGroup {
    StudyGroupId study_group_id;
    SchoolYearId school_year_id;
    ProgrammeFamily family = ProgrammeFamily::general;
    StudyGroupKind kind = StudyGroupKind::school_class;
    std::string title;  ///< "5 «А»", "СД-21", "Хореография, 1 год"
    int grade = 0;  ///< Параллель 1–11; course of study for vocational; 0 where none.
    std::string letter;
    PeriodSystemId period_system_id;
    std::vector<StudyGroupId> parent_group_ids;  ///< For subgroups: the classes they draw from.
    bool operator==(const StudyGroup&) const = default;
};
LETOPIS_DESCRIBE(StudyGroup, study_group_id, school_year_id, family, kind, title, grade, letter,
                 period_system_id, parent_group_ids)

/// Членство в группе by order (JRN-26). The interval is closed at both ends.
struct Enrolment {
    StudentId student_id;
    StudyGroupId study_group_id;
    Date enrolled_on;
    std::optional<Date> left_on;  ///< Last day of membership.
    std::string order_no;
    std::optional<Date> order_on;
    std::string left_order_no;
    std::optional<Date> left_order_on;
    std::string left_reason;  ///< "переведён в 7 «Б»", "выбыл в другую школу"
    bool operator==(const Enrolment&) const = default;

    bool covers(Date on) const { return enrolled_on <= on && (!left_on || on <= *left_on); }
};
LETOPIS_DESCRIBE(Enrolment, student_id, study_group_id, enrolled_on, left_on, order_no, order_on,
                 left_order_no, left_order_on, left_reason)

/// Классное руководство, кураторство.
struct ClassTeacher {
    StudyGroupId study_group_id;
    EmployeeId teacher_id;
    Date valid_from;
    std::optional<Date> valid_to;
    bool operator==(const ClassTeacher&) const = default;
};
LETOPIS_DESCRIBE(ClassTeacher, study_group_id, teacher_id, valid_from, valid_to)

/// Extracurricular (внеурочная деятельность) and after_school (группа продлённого дня) are no
/// lessons of the curriculum (after_school.h).
LETOPIS_ENUM(SubjectKind, subject, elective, module, interdisciplinary_course, practice,
             association, extracurricular, after_school)

/// Учебный предмет, дисциплина, модуль, практика.
struct Subject {
    SubjectId subject_id;
    std::string title;
    std::string short_title;
    SubjectKind kind = SubjectKind::subject;
    int position = 0;  ///< Order of the curriculum, for contents and sheets.
    bool operator==(const Subject&) const = default;
};
LETOPIS_DESCRIBE(Subject, subject_id, title, short_title, kind, position)

/// Шкала (ASM-01): пятибалльная, зачёт/незачёт, безотметочная, уровни (дополнительное образование);
/// by local act of 7, 10, 12 or 100 points, or letters A–F.
LETOPIS_ENUM(Scale, five_point, pass_fail, no_marks, levels, seven_point, ten_point, twelve_point,
             hundred_point, letters)

/// Учебный курс = предмет × группа × год.
struct Course {
    CourseId course_id;
    SubjectId subject_id;
    StudyGroupId study_group_id;
    SchoolYearId school_year_id;
    PeriodSystemId period_system_id;
    Scale scale = Scale::five_point;
    int weekly_hours_hundredths = 0;
    int planned_lessons = 0;  ///< Hours of the plan for the year.
    bool operator==(const Course&) const = default;
};
LETOPIS_DESCRIBE(Course, course_id, subject_id, study_group_id, school_year_id, period_system_id,
                 scale, weekly_hours_hundredths, planned_lessons)

/// Преподаватель курса (JRN-17: a change of teacher stays visible).
struct CourseTeacher {
    CourseId course_id;
    EmployeeId teacher_id;
    Date valid_from;
    std::optional<Date> valid_to;
    std::string comment;
    bool operator==(const CourseTeacher&) const = default;

    bool covers(Date on) const { return valid_from <= on && (!valid_to || on <= *valid_to); }
};
LETOPIS_DESCRIBE(CourseTeacher, course_id, teacher_id, valid_from, valid_to, comment)

/// A student on a group's list.
struct ListedStudent {
    Person person;
    Enrolment enrolment;
};

/// A course with the words that people know it by.
struct CourseTitle {
    Course course;
    Subject subject;
    StudyGroup study_group;
    std::vector<CourseTeacher> teachers;  ///< In order of valid_from.
};

// --- Entries -----------------------------------------------------------------------------

struct StudyGroupFormed {
    StudyGroup study_group;
    bool operator==(const StudyGroupFormed&) const = default;
};
LETOPIS_DESCRIBE(StudyGroupFormed, study_group)

struct StudentEnrolled {
    StudentId student_id;
    StudyGroupId study_group_id;
    Date enrolled_on;
    std::string order_no;
    std::optional<Date> order_on;
    bool operator==(const StudentEnrolled&) const = default;
};
LETOPIS_DESCRIBE(StudentEnrolled, student_id, study_group_id, enrolled_on, order_no, order_on)

struct StudentLeft {
    StudentId student_id;
    StudyGroupId study_group_id;
    Date left_on;
    std::string order_no;
    std::optional<Date> order_on;
    std::string reason;
    bool operator==(const StudentLeft&) const = default;
};
LETOPIS_DESCRIBE(StudentLeft, student_id, study_group_id, left_on, order_no, order_on, reason)

struct ClassTeacherAssigned {
    ClassTeacher class_teacher;
    bool operator==(const ClassTeacherAssigned&) const = default;
};
LETOPIS_DESCRIBE(ClassTeacherAssigned, class_teacher)

struct SubjectAdded {
    Subject subject;
    bool operator==(const SubjectAdded&) const = default;
};
LETOPIS_DESCRIBE(SubjectAdded, subject)

struct CourseOpened {
    Course course;
    bool operator==(const CourseOpened&) const = default;
};
LETOPIS_DESCRIBE(CourseOpened, course)

struct CourseTeacherAssigned {
    CourseTeacher course_teacher;
    bool operator==(const CourseTeacherAssigned&) const = default;
};
LETOPIS_DESCRIBE(CourseTeacherAssigned, course_teacher)

/// The teaching that began on `valid_from` ends on `valid_to`.
struct CourseTeacherEnded {
    CourseId course_id;
    EmployeeId teacher_id;
    Date valid_from;
    Date valid_to;
    std::string comment;
    bool operator==(const CourseTeacherEnded&) const = default;
};
LETOPIS_DESCRIBE(CourseTeacherEnded, course_id, teacher_id, valid_from, valid_to, comment)

}  // namespace letopis
