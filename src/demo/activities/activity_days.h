#pragma once
// Activities beside the curriculum (JRN-24): a course of a whole class, a course of a group, an
// after-school group with its regime, each with topics and absences day by day.

#include "app/activities/form_activity.h"
#include "demo/life/absences.h"
#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// A course beside the curriculum as the demo lives through it.
struct ActivityLife {
    CourseId course_id;
    EmployeeId teacher_id;
    std::vector<std::size_t> members;      ///< Indexes in the population.
    std::vector<std::string> topic_codes;  ///< One for each hour of a day (content/activities.txt).
    std::map<Date, std::vector<LessonLife>> days;
    int days_held = 0;
    std::vector<Period> periods;
    std::size_t periods_closed = 0;
};

class ActivityDays {
public:
    ActivityDays(Desk& desk, SchoolLife& school, const Absences& absences)
        : desk_{desk}, school_{school}, absences_{absences} {}

    /// Before the first day of the current year. Each course gets the first hour at which its
    /// classes and a teacher of theirs are free all the year; none where there is no such hour.
    Result<Done> form();
    /// Topics and absences of the day's lessons that are over by `until`, told as they end.
    Result<Done> tell_day(Date on, Instant until);

private:
    struct Hour;
    struct Wanted;
    Result<Done> form_one(const Wanted& wanted);
    Result<std::optional<Hour>> free_hour(Reader& reader, const Wanted& wanted,
                                          const std::vector<EmployeeId>& candidates,
                                          FormActivity& forming);
    void add_members(const Wanted& wanted, ActivityLife& life, FormActivity& forming) const;
    Result<Done> keep_regime(StudyGroupId group, TimeOfDay from_hour);
    Result<Done> read_lessons(ActivityLife& life);
    void keep_plan(const ActivityLife& life);
    void close_periods(ActivityLife& life, Date on);
    void tell_lesson(ActivityLife& life, const LessonLife& lesson, std::size_t hour);

    Desk& desk_;
    SchoolLife& school_;
    const Absences& absences_;
    std::vector<ActivityLife> lives_;
};

}  // namespace letopis::demo
