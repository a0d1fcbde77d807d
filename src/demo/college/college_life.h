#pragma once
// The college as the demo knows it while it lives through its year. Ids are those that the imports
// gave.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "demo/college/demo_college.h"
#include "demo/life/desk.h"
#include "domain/journal/attestation.h"

namespace letopis::demo {

struct CollegeLesson {
    LessonId lesson_id;
    Date lesson_on;
    int slot_no = 1;
    std::size_t semester = 0;
};

/// A discipline in a group or in a part of it.
struct CollegeCourse {
    CourseId course_id;
    SubjectId subject_id;
    std::string subject_title;
    bool is_of_part = false;  ///< Of a subgroup: practical classes.
    EmployeeId teacher_id;
    std::vector<StudentId> students;
    std::vector<CollegeLesson> lessons;
    std::map<StudentId, int> marks_in_semester;
    std::vector<std::optional<AttestationForm>> forms;  ///< By semester.
};

struct CollegeGroup {
    StudyGroupId study_group_id;
    std::string title;
    int grade = 1;
    bool leaves = false;  ///< This is its last year.
    EmployeeId curator;
    std::vector<StudentId> students;
    std::vector<CollegeCourse> courses;
    std::optional<CollegeCourse> practice;
};

struct College {
    const SchoolPlan& plan;
    const CollegeChoices& choices;
    int first_year = 0;
    SchoolYearId school_year_id;
    std::vector<Period> semesters;
    std::vector<CollegeGroup> kept;  ///< Groups whose journals are kept.
    PersonId director;
    PersonId deputy;
    PersonId section_head;
    PersonId archivist;
    PersonId clerk;

    Date day(int month, int day_of_month) const {
        return {month >= 8 ? first_year : first_year + 1, month, day_of_month};
    }
    /// How able he is, in tenths of a mark.
    int ability(StudentId student) const;
};

/// The groups of the plan whose journals are kept: first one that leaves, then those of each
/// course in turn. Indexes in plan.groups.
std::vector<std::size_t> kept_groups(const SchoolPlan& plan, int count);
/// Whether nobody of the same speciality is a course above: "СД41", "ПЭ33".
bool leaves_this_year(const SchoolPlan& plan, const PlannedGroup& group);

/// 25 August: the college is founded, its timetable and its people are brought in; groups are
/// divided, curators named, practice is opened, the session planned.
Result<Done> found_college(Desk& desk, College& college);
/// The lessons of one semester, as the timetable has them.
Result<Done> read_semester(Desk& desk, College& college, std::size_t semester);
/// The same timetable for the second semester.
Result<Done> bring_second_semester(Desk& desk, College& college);

/// Forms of attestation of one semester, within the limits of a year (VOC-04).
Result<Done> plan_session(Desk& desk, College& college, std::size_t semester);

/// What teachers write on that day.
void teach_day(Desk& desk, College& college, Date on);

/// Results of one semester, day by day of the session: `day` of `days`.
Result<Done> hold_session(Desk& desk, College& college, std::size_t semester, int day, int days);
Result<Done> confirm_year(Desk& desk, College& college);
Result<Done> close_semester(Desk& desk, College& college, std::size_t semester);

/// Directions and retakes of the first session: one debt is settled by a commission after a failed
/// retake, the others by their teachers; one mark is improved.
Result<Done> give_directions(Desk& desk, College& college);
Result<Done> hold_retakes(Desk& desk, College& college);
Result<Done> call_commission(Desk& desk, College& college);

Result<Done> send_to_practice(Desk& desk, College& college);
Result<Done> keep_practice_diaries(Desk& desk, College& college, Date on);
Result<Done> assess_practice_of(Desk& desk, College& college);

/// Final attestation of the groups that leave (VOC-11).
Result<Done> admit_to_finals(Desk& desk, College& college);
Result<Done> hold_college_finals(Desk& desk, College& college);

Result<Done> hold_council(Desk& desk, College& college);
Result<Done> close_groups(Desk& desk, College& college);
Result<Done> move_on(Desk& desk, College& college);

}  // namespace letopis::demo
