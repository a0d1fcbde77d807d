#pragma once
// What the school has already, gathered once so that an import can decide without asking again.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "domain/calendar/calendar.h"
#include "domain/classes/classes.h"
#include "domain/lessons/lesson_dates.h"
#include "domain/lessons/lessons.h"
#include "domain/lessons/timetable/timetable_versions.h"
#include "domain/people/people.h"
#include "ports/reader.h"

namespace letopis {

/// A course with all that an import may add to it.
struct KnownCourse {
    Course course;
    std::vector<CourseTeacher> teachers;
    std::vector<TimetableSlotPlaced> timetable;
    std::vector<Lesson> lessons;  ///< Only of the dates asked for.
    LessonTraces traces = {};     ///< Of them; only where a version is to be replaced.

    bool has_lesson(Date on, int slot_no) const;
    /// Places that have no last day.
    std::vector<TimetableSlot> open_places() const;
    /// Until further notice.
    bool is_taught_by(EmployeeId teacher) const;
};

/// A person with what tells students, guardians and employees apart.
struct KnownPerson {
    Person person;
    std::vector<Enrolment> enrolments;
    std::vector<Guardianship> children;  ///< As a guardian.

    /// Neither student nor guardian: he can only be an employee.
    bool may_be_employee() const { return enrolments.empty() && children.empty(); }
};

struct KnownSchool {
    std::optional<SchoolYear> year;
    std::vector<PeriodSystem> period_systems;
    std::vector<BellSlot> bells;
    std::vector<NamedBells> named_bells{};
    std::unordered_map<StudyGroupId, std::vector<GroupBells>> bells_of_groups{};
    std::vector<CalendarDay> special_days{};  ///< Of the year.
    std::vector<Subject> subjects;
    std::vector<StudyGroup> groups;
    /// Whose year is closed, or that part of it, or of a class that they draw from (JRN-15).
    std::unordered_set<StudyGroupId> groups_with_closed_lists{};
    std::unordered_set<StudyGroupId> groups_with_closed_lessons{};
    std::vector<KnownCourse> courses;
    std::vector<KnownPerson> persons;

    /// Null where the group has no such course.
    const KnownCourse* course_of(SubjectId subject, StudyGroupId group) const;
    /// The named bells it hears that day, or the class that a subgroup draws from; null: those of
    /// its programme.
    const std::vector<BellSlot>* bells_heard(StudyGroupId group, Date on) const;
    /// Which periods a new group has where the year has several: quarters or trimesters for
    /// grades 1–9, half-years for 10–11, semesters for a college, half-years for additional
    /// education; `usual` where there is no such system.
    const PeriodSystem& system_for(ProgrammeFamily family, int grade,
                                   const PeriodSystem& usual) const;
};

/// What stands at the lessons read, from that day on (KnownCourse::traces).
Result<Done> read_traces(Reader& reader, Date from, KnownSchool& school);

/// Classes, courses and people of the year with this title (people of all years).
Result<KnownSchool> read_known_school(Reader& reader, std::string_view year_title,
                                      ProgrammeFamily family, std::optional<DateRange> lessons);

}  // namespace letopis
