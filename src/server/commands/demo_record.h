#pragma once
// DIR/demo.json: what scripts and people need to look around in a demonstration. Scripts rely on
// its names (README, "Surfaces").

#include <string>
#include <vector>

#include "domain/access/access.h"

namespace letopis {

struct DemoRecordLogin {
    Role role = Role::student;
    std::string name;
    std::string login;
    std::string password;
};
LETOPIS_DESCRIBE(DemoRecordLogin, role, name, login, password)

struct DemoRecordCourse {
    CourseId course_id;
    std::vector<LessonId> lesson_ids;
    std::vector<StudentId> student_ids;
};
LETOPIS_DESCRIBE(DemoRecordCourse, course_id, lesson_ids, student_ids)

/// A journal of levels, with who writes it.
struct DemoRecordAssociation {
    CourseId course_id;
    std::vector<LessonId> lesson_ids;
    std::vector<StudentId> student_ids;
    std::string login;
    std::string password;
};
LETOPIS_DESCRIBE(DemoRecordAssociation, course_id, lesson_ids, student_ids, login, password)

/// The course of ten points, its teacher and the first of its students.
struct DemoRecordPoints {
    CourseId course_id;
    StudyGroupId study_group_id;
    std::vector<LessonId> lesson_ids;
    std::vector<StudentId> student_ids;
    std::string login;
    std::string student_login;
    std::string password;
};
LETOPIS_DESCRIBE(DemoRecordPoints, course_id, study_group_id, lesson_ids, student_ids, login,
                 student_login, password)

struct DemoRecordClass {
    StudyGroupId study_group_id;
};
LETOPIS_DESCRIBE(DemoRecordClass, study_group_id)

struct DemoRecordClosedClass {
    StudyGroupId study_group_id;
    PackageId package_id;
};
LETOPIS_DESCRIBE(DemoRecordClosedClass, study_group_id, package_id)

struct DemoRecord {
    std::string organization;
    Date today;
    std::int64_t seed = 1;
    std::int64_t entry_count = 0;
    std::vector<DemoRecordLogin> logins;  ///< Written as an object, by role.
    DemoRecordCourse open_course;
    DemoRecordAssociation association;
    DemoRecordPoints points;
    DemoRecordClass class_to_close;
    DemoRecordClosedClass closed_class;
    std::vector<std::string> media;
};

/// The file, as JSON with a newline at its end.
std::string demo_record_text(const DemoRecord& record);

}  // namespace letopis
