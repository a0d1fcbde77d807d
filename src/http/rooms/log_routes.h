#pragma once
// Log (реестр): checkpoints, keys and proofs of growth are public, for they hold hashes and no
// persons; a receipt is for whoever may read its entry.

#include <optional>

#include "app/log/open_receipt.h"
#include "http/routes/call.h"

namespace letopis::http {

/// Which ledger: may be left out where the server has one organisation.
struct LedgerPlace {
    std::optional<std::int64_t> org;
};
LETOPIS_DESCRIBE(LedgerPlace, org)
Result<PlainText> show_checkpoint(Call& call, const LedgerPlace& place);
Result<PlainText> show_key(Call& call, const LedgerPlace& place);

struct ConsistencyPlace {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::optional<std::int64_t> org;
};
LETOPIS_DESCRIBE(ConsistencyPlace, from, to, org)

/// Proof that the tree of `from` entries is a beginning of that of `to` (RFC 9162, 2.1.4).
struct ConsistencyView {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::vector<std::string> path_hex;
};
LETOPIS_DESCRIBE(ConsistencyView, from, to, path_hex)
Result<ConsistencyView> show_consistency(Call& call, const ConsistencyPlace& place);

struct EntryPlace {
    EntryIndex entry_index = -1;
};
LETOPIS_DESCRIBE(EntryPlace, entry_index)
/// An entry with everything that proves it, for whoever may read what it says.
Result<ReceiptView> show_receipt(Call& call, const EntryPlace& place);

}  // namespace letopis::http
