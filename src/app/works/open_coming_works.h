#pragma once
// open_coming_works: control works that await a student (ASM-12, DRY-01): what a family sees of
// the schedule, of the child's own courses only.

#include <string>
#include <vector>

#include "app/works/open_work_schedule.h"

namespace letopis {

struct ComingWorks {
    StudentId student_id;
    std::string study_group_title;
    Date today;
    std::string period_title;            ///< Of today's period, or of the one that comes next.
    std::vector<AnnouncedWork> coming;   ///< Of the next two weeks, today included, by day.
    std::vector<AnnouncedWork> of_term;  ///< Of the period, past ones too, by day.
    bool operator==(const ComingWorks&) const = default;
};
LETOPIS_DESCRIBE(ComingWorks, student_id, study_group_title, today, period_title, coming, of_term)

/// Refuses as the second lock (read_diary); `not_found` for who studies nowhere today.
Result<ComingWorks> open_coming_works(Reader& reader, const Standing& standing,
                                      StudentId student_id, Instant now);

}  // namespace letopis
