#pragma once
// A small school for the whole program, whose lessons were held in the days before today: one
// class, one subject, six lessons. Its folder is what `letopis serve --data` takes.

#include <string>
#include <vector>

#include "entry/entry.h"

namespace letopis::testing {

struct SmallSchool {
    static constexpr int student_count = 12;
    static constexpr int lesson_count = 6;
    static constexpr const char* password = "пароль на листке";
    /// Logins of the people below.
    static constexpr const char* teacher_login = "petrova";
    static constexpr const char* director_login = "orlov";

    /// Its lessons were held on the days before this one.
    Date today;

    StudyGroupId class_7a;
    CourseId algebra;
    EmployeeId teacher;
    PersonId director;
    std::vector<StudentId> students;
    std::vector<LessonId> lessons;

    explicit SmallSchool(Date today);
    /// Everything, as one command states it.
    std::vector<EntryBody> facts() const;

private:
    Date first_day() const { return today.plus_days(-60); }
    void add_students(std::vector<EntryBody>& all) const;
    void add_lessons(std::vector<EntryBody>& all) const;
};

/// The school of today in a new folder of data, with logins. The class is open.
SmallSchool found_small_school(const std::string& folder);
/// States more facts in a folder that no server has open.
void state_there(const std::string& folder, const std::vector<EntryBody>& facts);

}  // namespace letopis::testing
