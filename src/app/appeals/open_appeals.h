#pragma once
// open_appeals: what families do not agree with, and what commissions decided (ASM-10).

#include <vector>

#include "app/appeals/appeal_lines.h"
#include "domain/access/access.h"

namespace letopis {

struct AppealsView {
    std::vector<AppealLine> open;     ///< The latest first; at most 200.
    std::vector<AppealLine> decided;  ///< The latest 100.
    bool operator==(const AppealsView&) const = default;
};
LETOPIS_DESCRIBE(AppealsView, open, decided)

/// Refuses as the second lock (decide_appeals).
Result<AppealsView> open_appeals(Reader& reader, const Standing& standing);

}  // namespace letopis
