#pragma once
// EntryMoments: which entries had been recorded by a moment. Entries stand in the order of their
// time (store/batch.h, invariant 2), so a few looks into the ledger tell, however many entries are
// asked about.

#include <map>

#include "ports/reader.h"

namespace letopis {

class EntryMoments {
public:
    explicit EntryMoments(Reader& reader) : reader_{reader} {}

    /// Whether the entry was recorded at that moment or before it.
    Result<bool> was_recorded_by(EntryIndex entry, Instant moment);

private:
    /// Index of the first entry after the moment; the number of entries where there is none.
    Result<EntryIndex> first_after(Instant moment);
    Result<Instant> recorded_at(EntryIndex entry);

    Reader& reader_;
    std::map<EntryIndex, Instant> times_;
    std::map<Instant, EntryIndex> firsts_;
};

}  // namespace letopis
