#pragma once
// What was stated about closed classes after their sheets were issued (ORD-1.4.2-3b): a question
// about a whole school year that no package need be read for.

#include <cstdint>
#include <vector>

#include "entry/entry.h"

namespace letopis {

/// An entry that an addendum will tell.
struct LateEntry {
    StudyGroupId study_group_id;  ///< The class.
    EntryIndex entry_index = -1;
    Instant recorded_at;
    bool operator==(const LateEntry&) const = default;
};
LETOPIS_DESCRIBE(LateEntry, study_group_id, entry_index, recorded_at)

/// What a Reader is asked as well.
class LateEntryReader {
public:
    virtual ~LateEntryReader() = default;
    /// Of the closed classes of a school year: the entries with a result or a decision about them,
    /// of the kinds that an addendum has rows for (package/addendum/addendum_rows.h) but names,
    /// from the size of the ledger on that their last sheet or addendum was issued at. In order of
    /// the class and the index, at most `limit` of each class.
    virtual Result<std::vector<LateEntry>> late_entries(SchoolYearId id, std::int64_t limit) = 0;
};

}  // namespace letopis
