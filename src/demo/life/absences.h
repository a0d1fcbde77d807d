#pragma once
// Absences (пропуски): who is ill, excused or simply not there, day by day, known ahead so that
// every lesson of a day tells the same.

#include <map>
#include <vector>

#include "demo/plan/year_plan.h"
#include "domain/attendance/attendance.h"

namespace letopis::demo {

struct DayAbsence {
    AttendanceStatus status = AttendanceStatus::ill;
    bool first_day = false;  ///< Of an illness: nobody knows yet why he is not there.
    Date back_on;            ///< First day he is there again.
    int from_slot = 1;       ///< Earlier lessons of the day he attends.
};

class Absences {
public:
    /// `today`: up to which somebody has been ill for weeks.
    Absences(const SchoolPlans& plans, std::uint64_t seed, Date today);

    /// Nothing for who is there.
    const DayAbsence* of(std::size_t student, Date on) const;
    /// Days on which somebody comes back after an illness that began unexplained.
    const std::vector<std::size_t>& returning(Date on) const;
    /// The first day of the illness that ends before `back_on`.
    Date began(std::size_t student, Date back_on) const;

private:
    void live_through(std::size_t student, int first_year, std::uint64_t seed);
    void fall_ill(std::size_t student, Date from, int days);
    /// So long that the family is warned (ASM-08): nearly half of the quarter that runs today.
    void miss_the_quarter(const SchoolPlans& plans, std::size_t student, Date today);

    std::vector<std::map<Date, DayAbsence>> by_student_;
    std::map<Date, std::vector<std::size_t>> returning_;
};

}  // namespace letopis::demo
