#pragma once
// The school as the demo knows it while it lives through its years: courses with their lessons and
// topics, who sits in them, what has been recorded. Ids are those that the imports gave.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "demo/life/desk.h"
#include "demo/plan/year_plan.h"
#include "demo/texts/topic_plan.h"

namespace letopis::demo {

struct LessonLife {
    LessonId lesson_id;
    Date lesson_on;
    int slot_no = 1;
    Instant begins;
    Instant ends;
    bool cancelled = false;
    std::vector<Work> works{Work{}};  ///< As they were last recorded.
    EntryIndex version = -1;          ///< Of the lesson's record.
};

/// A student's time in a course and what he was given there.
struct MemberLife {
    std::size_t student = 0;  ///< Index in the population.
    int marks_in_period = 0;
};

struct CourseLife {
    CourseId course_id;
    std::size_t taught = 0;  ///< Index in the year's courses.
    std::size_t group = 0;   ///< Index in the shape.
    StudyGroupId study_group_id;
    std::optional<std::size_t> teacher;  ///< Index in the staff; nobody: a vacancy.
    Scale scale = Scale::five_point;
    std::string code;
    int weekly_lessons = 1;
    std::vector<Period> periods;
    std::vector<LessonLife> lessons;
    std::vector<PlannedTopic> topics;
    std::size_t next_topic = 0;  ///< Lessons held so far.
    std::vector<MemberLife> members;
};

/// A class, vocational group or association in one year.
struct GroupLife {
    StudyGroupId study_group_id;
    std::string title;
    std::vector<std::size_t> courses;  ///< Indexes in the year's CourseLife.
};

struct YearLife {
    TaughtYear year = TaughtYear::current;
    SchoolYearId school_year_id;
    std::string title;
    std::vector<GroupLife> groups;  ///< By index in the shape.
    std::vector<CourseLife> courses;
    /// Lessons of each date as (course, lesson), in order of their end.
    std::map<Date, std::vector<std::pair<std::size_t, std::size_t>>> by_date;
};

/// Who is who in the ledger.
struct KnownPeople {
    std::vector<StudentId> students;    ///< By index in the population; nil before they arrive.
    std::vector<GuardianId> guardians;  ///< The same.
    std::vector<EmployeeId> teachers;   ///< By index in the staff; nil before they join.
    PersonId director;
    PersonId deputy;
    PersonId archivist;
    PersonId clerk;
    std::map<AppointedRole, PersonId> posts;  ///< Of the office; of several the last named.
};

struct SchoolLife {
    const SchoolPlans& plans;
    std::uint64_t seed = 0;
    KnownPeople people;
    YearLife last{.year = TaughtYear::last};
    YearLife current{.year = TaughtYear::current};

    YearLife& year(TaughtYear which) { return which == TaughtYear::last ? last : current; }
    const DemoStudent& student(std::size_t index) const { return plans.population.students[index]; }
    bool is_here(std::size_t student, Date on) const;
    EmployeeId teacher_of(const CourseLife& course) const {
        return course.teacher ? people.teachers[*course.teacher] : EmployeeId{};
    }
};

/// The period of the course that the date lies in.
const Period* period_at(const CourseLife& course, Date on);

/// Fills the year's courses, lessons and members from what the school knows after its imports.
Result<Done> read_year(Desk& desk, SchoolLife& school, TaughtYear year);

}  // namespace letopis::demo
