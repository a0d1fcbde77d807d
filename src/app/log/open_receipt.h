#pragma once
// open_receipt: an entry with everything that proves it, for a person who may read what it says
// (ORD-1.4.1: everyone can see that nothing was changed behind his back).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/ledger_book.h"
#include "ports/reader.h"

namespace letopis {

struct ReceiptView {
    EntryIndex entry_index = -1;
    std::string kind;      ///< "mark_recorded"
    std::string sentence;  ///< What it says, in Russian, for a person.
    Instant recorded_at;
    std::string encoded;  ///< Canonical bytes (docs/formats/entry.md).
    std::string salt_hex;
    std::string leaf_hash_hex;
    std::vector<std::string> path_hex;
    std::string checkpoint;
    std::string verifier_key;
    std::string tlog_proof;
    bool operator==(const ReceiptView&) const = default;
};
LETOPIS_DESCRIBE(ReceiptView, entry_index, kind, sentence, recorded_at, encoded, salt_hex,
                 leaf_hash_hex, path_hex, checkpoint, verifier_key, tlog_proof)

/// Refuses `not_found` for an entry that is not there and for one the asker may not read: about a
/// cell or a result, whoever may read the journal of the course or the diary of the student; about
/// a lesson, whoever may read the journal, or a student or guardian of its group; about documents,
/// council and closing, whoever may read the class or its documents; about packages and media, the
/// archive; everything else, who may read the school.
Result<ReceiptView> open_receipt(Reader& reader, LedgerBook& ledger, const Standing& standing,
                                 EntryIndex entry_index, Date today);

}  // namespace letopis
