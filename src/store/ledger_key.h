#pragma once
// The key of an organisation's ledger: a file that its owner alone may read.

#include <optional>
#include <string>

#include "crypto/signature.h"

namespace letopis::store {

/// Reads the key; nothing if it is not there. Faults for a file that others may read, and for one
/// that is no key.
Result<std::optional<SigningKey>> read_ledger_key(const std::string& path);

/// Whether the ledger has entries already: then its key must be there.
enum class LedgerAge { empty, has_entries };

/// read_ledger_key, or a new key for an empty ledger. Faults for a key that is lost: a new one
/// would sign what the old one has signed.
Result<SigningKey> open_ledger_key(const std::string& path, RandomSource& random, LedgerAge age);

}  // namespace letopis::store
