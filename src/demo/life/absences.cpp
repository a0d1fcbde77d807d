#include "demo/life/absences.h"

#include <algorithm>
#include <array>

#include "demo/chance.h"

namespace letopis::demo {
namespace {

// Of ten thousand school days, by month from January: on how many an illness begins.
constexpr std::array<int, 12> illnesses_begin{95, 110, 80, 60, 40, 20, 0, 0, 45, 70, 85, 90};
// The same for days missed without and with a valid reason.
constexpr int truancies = 25;
constexpr int excuses = 35;

bool is_weekend(Date on) { return static_cast<int>(on.weekday()) > 5; }

}  // namespace

Absences::Absences(const SchoolPlans& plans, std::uint64_t seed, Date today)
    : by_student_(plans.population.students.size()) {
    for (std::size_t student = 0; student < by_student_.size(); ++student) {
        for (const TaughtYear year : {TaughtYear::last, TaughtYear::current})
            live_through(student, plans.first_year_of(year), seed);
        // A quarter in a sanatorium: too many lessons missed to be attested.
        if (plans.population.students[student].story.long_ill) {
            const Date from{plans.first_year_of(TaughtYear::last) + 1, 1, 21};
            constexpr int weeks = 9;
            fall_ill(student, from, weeks * 7);
        }
        if (plans.population.students[student].story.ill_now)
            miss_the_quarter(plans, student, today);
    }
}

void Absences::live_through(std::size_t student, int first_year, std::uint64_t seed) {
    Chance chance{seed, "absences/" + std::to_string(first_year), student};
    const int health = chance.between(5, 20);  // Tenths: some are ill more often than others.
    const Date ends{first_year + 1, 6, 30};
    constexpr int ten_thousand = 10'000;
    for (Date on{first_year, 9, 3}; on <= ends; on = on.plus_days(1)) {
        if (is_weekend(on)) continue;
        const int drawn = chance.below(ten_thousand);
        const int ill = illnesses_begin[static_cast<std::size_t>(on.month()) - 1] * health / 10;
        auto& days = by_student_[student];
        if (drawn < ill) {
            const int length = chance.between(3, 9);
            fall_ill(student, on, length);
            on = on.plus_days(length + 2);
        } else if (drawn < ill + truancies) {
            days[on] = {.status = AttendanceStatus::absent,
                        .back_on = on.plus_days(1),
                        .from_slot = chance.between(1, 5)};
        } else if (drawn < ill + truancies + excuses) {
            days[on] = {.status = AttendanceStatus::excused,
                        .back_on = on.plus_days(1),
                        .from_slot = chance.happens(500) ? 1 : chance.between(3, 6)};
        }
    }
}

void Absences::fall_ill(std::size_t student, Date from, int length) {
    const Date back_on = from.plus_days(length);
    for (Date on = from; on < back_on; on = on.plus_days(1))
        by_student_[student][on] = {.first_day = on == from, .back_on = back_on};
    returning_[back_on].push_back(student);
}

void Absences::miss_the_quarter(const SchoolPlans& plans, std::size_t student, Date today) {
    const YearOutline year =
        calendar_of(CalendarOf::quarters, plans.first_year_of(TaughtYear::current));
    const auto quarter = std::find_if(year.periods.begin(), year.periods.end(),
                                      [&](const Period& one) { return one.covers(today); });
    if (quarter == year.periods.end()) return;
    const auto days_between = [&](Date from, Date to) {
        int days = 0;
        for (Date on = from; on <= to; on = on.plus_days(1))
            days += is_school_day(year, on) ? 1 : 0;
        return days;
    };
    constexpr int of_hundred = 36;  // «н/а» is above two thirds, the warning from a third on.
    const int wanted = days_between(quarter->starts_on, quarter->ends_on) * of_hundred / 100 + 1;
    Date first = today;  // He is ill still.
    while (quarter->starts_on < first && days_between(first, today) < wanted)
        first = first.plus_days(-1);
    if (quarter->starts_on <= first && days_between(first, today) == wanted)
        fall_ill(student, first, first.days_until(today) + 1);
}

const DayAbsence* Absences::of(std::size_t student, Date on) const {
    const auto found = by_student_[student].find(on);
    return found == by_student_[student].end() ? nullptr : &found->second;
}

const std::vector<std::size_t>& Absences::returning(Date on) const {
    static const std::vector<std::size_t> none;
    const auto found = returning_.find(on);
    return found == returning_.end() ? none : found->second;
}

Date Absences::began(std::size_t student, Date back_on) const {
    Date first = back_on;
    while (const DayAbsence* day = of(student, first.plus_days(-1))) {
        first = first.plus_days(-1);
        if (day->first_day) break;
    }
    return first;
}

}  // namespace letopis::demo
