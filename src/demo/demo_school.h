#pragma once
// The demo school: an invented Moscow school with a whole school year behind it and the current one
// up to today, made by the commands that people use. The same seed and moment give the same
// entries.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/progress.h"
#include "domain/access/access.h"
#include "domain/classes/classes.h"
#include "domain/people/people.h"
#include "ports/readers.h"
#include "ports/writer.h"

namespace letopis {

struct DemoChoices {
    std::uint64_t seed = 1;
    int student_count = 140;  ///< About; at most 2000.
    /// The day that is told last: any day of a school year that begins from 2016 to 2098.
    Date today;
    /// The latest moment that is told.
    TimeOfDay time_of_day{18 * 60};
};

/// Somebody with a login of his own to be given out.
struct DemoLogin {
    PersonId person_id;
    std::string name;         ///< "Журавлёва Елена Викторовна"
    std::string login;        ///< "zhuravleva.ev"
    std::vector<Role> roles;  ///< On the demo's last day.
};

/// One login to show for a role.
struct DemoRoleLogin {
    Role role = Role::student;
    DemoLogin login;
};

/// A journal that can be written into today: lessons of the edit window, or the latest there are.
struct DemoOpenCourse {
    CourseId course_id;
    StudyGroupId study_group_id;
    std::string subject_title;
    std::string study_group_title;
    EmployeeId teacher_id;
    Scale scale = Scale::five_point;
    std::vector<LessonId> lesson_ids;    ///< In order.
    std::vector<StudentId> student_ids;  ///< By the alphabet, on the list today.
};

struct DemoClass {
    StudyGroupId study_group_id;
    std::string title;
    std::string school_year_title;
};

struct DemoSchool {
    Organization organization;
    std::vector<DemoRoleLogin> role_logins;  ///< Director, deputy, teacher, …: one each.
    std::vector<DemoLogin> logins;           ///< Everybody, by the alphabet.
    DemoOpenCourse open_course;
    DemoOpenCourse association_course;      ///< Of additional education, marked by levels.
    DemoOpenCourse points_course;           ///< Marked by ten points (ASM-01).
    DemoClass class_to_close;               ///< Complete; only its closing is missing.
    std::vector<DemoClass> closed_classes;  ///< In order of their closing; not sealed yet.
    Instant told_until;
    EntryIndex entry_count = 0;
};

/// Refuses a day that is too early or too late to be told.
Result<Done> check_demo_choices(const DemoChoices& choices);

/// Fills an organisation that has no entries yet. The clock is set from moment to moment, and
/// stands at the last one in the end. Progress is told in days. Whatever the school refuses is a
/// mistake of the demo and comes back as it is.
Result<DemoSchool> fill_demo_school(Writer& writer, Readers& readers, SetClock& clock,
                                    const DemoChoices& choices, Progress& progress);

}  // namespace letopis
