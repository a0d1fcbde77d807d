#pragma once
// What notifications between programs say: "7:1200 12:88 9:all", the organisation and the size of
// its ledger, or that any of its tables may have changed.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"

namespace letopis::store {

struct FeedWord {
    OrgId org_id = 0;
    std::optional<EntryIndex> size;  ///< Nothing: everything may have changed.
    bool operator==(const FeedWord&) const = default;
};

std::string feed_text(const FeedWord& word);
/// Words that are not understood are left out: the heads tell of them all the same.
std::vector<FeedWord> parse_feed(std::string_view text);

}  // namespace letopis::store
