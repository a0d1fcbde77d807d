#pragma once
// open_policies: what the local act decides, since when and by which clause (requirements (f)).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// A value as it was set.
struct PolicyLine {
    std::string value;
    Date valid_from;
    std::string clause;
    bool operator==(const PolicyLine&) const = default;
};
LETOPIS_DESCRIBE(PolicyLine, value, valid_from, clause)

/// Параметр регламента.
struct PolicyView {
    std::string key;
    std::string value;  ///< In force today.
    std::string default_value;
    int least = 0;  ///< Of a number; both 0 where it is none.
    int greatest = 0;
    std::vector<std::string> choices;  ///< Of a word.
    std::vector<PolicyLine> lines;     ///< All that was set, the latest date first.
    bool operator==(const PolicyView&) const = default;
};
LETOPIS_DESCRIBE(PolicyView, key, value, default_value, least, greatest, choices, lines)

struct PoliciesView {
    Date today;
    bool may_set = false;
    std::vector<PolicyView> policies;
    std::vector<std::string> subject_titles;  ///< Of the school, to choose from (JRN-09).
    bool operator==(const PoliciesView&) const = default;
};
LETOPIS_DESCRIBE(PoliciesView, today, may_set, policies, subject_titles)

/// Who keeps journals and who looks after them may read (b.2). Refuses `not_your_role` otherwise.
Result<PoliciesView> open_policies(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
