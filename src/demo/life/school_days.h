#pragma once
// School days (учебные дни): a year day by day, from the orders of the morning to the results of
// the evening, as far as the demo's last moment.
//
// A moment is a commit that waits for the disk. Days long past are told in one moment, after their
// last lesson; the latest ones lesson by lesson, as they were.

#include "base/progress.h"
#include "demo/activities/activity_days.h"
#include "demo/life/teaching.h"
#include "demo/life/year_end.h"

namespace letopis::demo {

class SchoolDays {
public:
    SchoolDays(Desk& desk, SchoolLife& school, const Absences& absences, LeftOpen left_open,
               Instant until);

    /// From 1 September to 31 August, or to the last moment. `progress` hears of days.
    Result<Done> live_through(TaughtYear year, Progress& progress);

    /// Lessons beside the curriculum are told after those of the day.
    void set_activities(ActivityDays& activities) { activities_ = &activities; }

    /// Lessons of the two latest days may lack something; this teacher's always do.
    void set_shown_teacher(std::size_t teacher) { shown_teacher_ = teacher; }

private:
    Result<Done> live_through_day(YearLife& year, YearEnd& year_end, Date on);
    Result<Done> begin_day(YearLife& year, YearEnd& year_end, Date on);
    Result<Done> tell_day_at_once(YearLife& year, Date on);
    Result<Done> tell_lesson_by_lesson(YearLife& year, Date on);
    /// False when the demo ends before that moment.
    bool comes(Date on, TimeOfDay time) const;
    Result<Done> go_to(Date on, TimeOfDay time);
    /// Why the lesson falls out; empty for one that is held.
    std::string cancellation(const YearLife& year, const CourseLife& course, Date on,
                             Chance& chance) const;
    void cancel_lessons(YearLife& year, Date on);
    Keeping keeping_of(const YearLife& year, std::pair<std::size_t, std::size_t> place) const;
    bool is_recent(Date on) const;

    Desk& desk_;
    SchoolLife& school_;
    LeftOpen left_open_;
    Instant until_;
    FollowUps follow_ups_;
    Teaching teaching_;
    ActivityDays* activities_ = nullptr;
    std::optional<std::size_t> shown_teacher_;
    std::uint64_t days_done_ = 0;
};

}  // namespace letopis::demo
