#pragma once
// open_summary_sheet: the summary sheet of a class (F-08) as it would be printed now, and the
// documents issued for the class.

#include <vector>

#include "domain/access/access.h"
#include "domain/statements/statements.h"
#include "ports/reader.h"

namespace letopis {

struct SummarySheetView {
    StudyGroupId study_group_id;
    bool closed = false;  ///< Until then the sheet is a draft.
    Instant closed_at;    ///< Of a closed class.
    SummarySheet sheet;
    std::vector<IssuedDocument> documents;
    bool operator==(const SummarySheetView&) const = default;
};
LETOPIS_DESCRIBE(SummarySheetView, study_group_id, closed, closed_at, sheet, documents)

/// Refuses `not_found` for an unknown group and for a subgroup, and as the second lock
/// (read_documents).
Result<SummarySheetView> open_summary_sheet(Reader& reader, const Standing& standing,
                                            StudyGroupId study_group_id, Instant now);

}  // namespace letopis
