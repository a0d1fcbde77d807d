#pragma once
// Follow-ups (что потом): what a lesson leaves for later days: points to be replaced by marks,
// mistakes to be corrected, absences to be explained.

#include <map>
#include <vector>

#include "demo/life/absences.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// A cell that will be written again.
struct FollowUp {
    std::size_t course = 0;  ///< In the year's courses.
    std::size_t lesson = 0;
    std::size_t student = 0;
    int work_no = 1;
    std::string marks;              ///< What stands instead of the marks; "" takes them away.
    bool explains_absence = false;  ///< «н» becomes «б»; the marks stay.
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
};

class FollowUps {
public:
    FollowUps(Desk& desk, SchoolLife& school, const Absences& absences)
        : desk_{desk}, school_{school}, absences_{absences} {}

    void plan(TaughtYear year, Date on, FollowUp follow_up);
    /// Writes what is due on this day; what can no longer be written is left as it is.
    Result<Done> write_due(YearLife& year, Date on);

private:
    void plan_explanations(YearLife& year, Date on);
    void write(YearLife& year, const FollowUp& one, const Cell& cell);

    Desk& desk_;
    SchoolLife& school_;
    const Absences& absences_;
    std::map<std::pair<TaughtYear, Date>, std::vector<FollowUp>> due_;
};

}  // namespace letopis::demo
