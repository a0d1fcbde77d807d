#pragma once
// The ends of periods and of the year (итоги и закрытие): on which day results are confirmed,
// periods and courses closed, the council meets, and classes are closed.

#include <optional>

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// What stays undone on purpose.
struct LeftOpen {
    std::optional<std::size_t> class_to_close;  ///< Group of last year, ready but for the closing.
    std::optional<std::size_t> open_course;     ///< Course of the current year; its last period
                                                ///< and its class stay open.
};

class YearEnd {
public:
    YearEnd(Desk& desk, SchoolLife& school, TaughtYear year, LeftOpen left_open);

    /// Whether something is to be done on this day, before and after lessons.
    bool has_morning(Date on) const { return to_close_.contains(on) || councils_.contains(on); }
    bool has_evening(Date on) const { return to_confirm_.contains(on); }

    /// Closes periods and courses, records what the council decided, closes classes.
    Result<Done> morning(Date on);
    /// Confirms the results of periods that end today, and of the year with the last of them.
    Result<Done> evening(Date on);

private:
    struct PeriodOfCourse {
        std::size_t course;
        std::size_t period;
    };
    void plan_course(std::size_t course);
    void plan_group(std::size_t group);
    Date last_lesson_of_group(std::size_t group, const Period& period) const;
    bool stays_open(std::size_t course) const;
    Result<Done> close(const PeriodOfCourse& one);
    Result<Done> hold_council(std::size_t group, Date on);

    Desk& desk_;
    SchoolLife& school_;
    YearLife& year_;
    LeftOpen left_open_;
    std::map<Date, std::vector<PeriodOfCourse>> to_confirm_;
    std::map<Date, std::vector<PeriodOfCourse>> to_close_;
    std::map<Date, std::vector<std::size_t>> councils_;
    std::map<Date, std::vector<std::size_t>> classes_;
};

}  // namespace letopis::demo
