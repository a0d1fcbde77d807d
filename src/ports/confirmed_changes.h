#pragma once
// When a change of a lesson was confirmed (CUR-07): the lesson says how it stands now, its entries
// say since when.

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "domain/lessons/confirmed_changes.h"

namespace letopis {

/// What a Reader is asked as well.
class ConfirmedChangeReader {
public:
    virtual ~ConfirmedChangeReader() = default;
    /// Of lessons of the group's own courses that stand between two days, both inclusive: at most
    /// `limit`, the latest first. Of a timetable that was taken back (undone.h) nothing.
    virtual Result<std::vector<ConfirmedChange>> confirmed_changes(StudyGroupId id, Date from,
                                                                   Date to, std::int64_t limit) = 0;
};

}  // namespace letopis
