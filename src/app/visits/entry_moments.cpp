#include "app/visits/entry_moments.h"

namespace letopis {

Result<bool> EntryMoments::was_recorded_by(EntryIndex entry, Instant moment) {
    auto known = firsts_.find(moment);
    if (known == firsts_.end()) {
        LETOPIS_TRY(first, first_after(moment));
        known = firsts_.emplace(moment, first).first;
    }
    return entry < known->second;
}

Result<EntryIndex> EntryMoments::first_after(Instant moment) {
    LETOPIS_TRY(count, reader_.entry_count());
    EntryIndex low = 0;
    EntryIndex high = count;
    while (low < high) {
        const EntryIndex middle = low + (high - low) / 2;
        LETOPIS_TRY(at, recorded_at(middle));
        if (moment < at)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

Result<Instant> EntryMoments::recorded_at(EntryIndex entry) {
    const auto known = times_.find(entry);
    if (known != times_.end()) return known->second;
    LETOPIS_TRY(row, reader_.entry(entry));
    if (!row) return RefusalCode::not_found;
    times_.emplace(entry, row->recorded_at);
    return row->recorded_at;
}

}  // namespace letopis
