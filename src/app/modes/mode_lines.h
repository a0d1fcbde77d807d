#pragma once
// A mode of study as a line of a list: whose, which, until when, by what order (JRN-23).

#include <string>
#include <vector>

#include "base/describe.h"
#include "ports/reader.h"

namespace letopis {

struct StudyModeLine {
    EntryIndex study_mode = -1;
    StudentId student_id;
    std::string student_name;
    StudyModeKind kind = StudyModeKind::home;
    std::string kind_title;
    Date from_on;
    Date to_on;
    std::string order_no;
    Date order_on;
    std::string place;
    std::string ended_order_no;  ///< By which its last day was changed; "" for most.
    bool is_today = false;       ///< It stands today.
    bool attends = false;        ///< He sits in his class's lessons.
    std::string stated_by;
    Instant stated_at;
    bool operator==(const StudyModeLine&) const = default;
};
LETOPIS_DESCRIBE(StudyModeLine, study_mode, student_id, student_name, kind, kind_title, from_on,
                 to_on, order_no, order_on, place, ended_order_no, is_today, attends, stated_by,
                 stated_at)

/// Those of today first, then the latest.
Result<std::vector<StudyModeLine>> study_mode_lines(Reader& reader,
                                                    const std::vector<StudyMode>& modes,
                                                    Date today);

}  // namespace letopis
