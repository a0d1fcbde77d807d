#pragma once
// Offline proof (доказательство): one text that proves one entry without a network, C2SP
// tlog-proof:
//
//   c2sp.org/tlog-proof@v1
//   index 7
//   <base64 of each hash of the inclusion path, a line each>
//                          (empty line)
//   <checkpoint note>

#include <string>
#include <string_view>

#include "ledger/checkpoint.h"
#include "ledger/tree.h"

namespace letopis {

/// An entry's place in the ledger, with the checkpoint that covers it.
struct TlogProof {
    EntryIndex index = 0;
    HashPath path;
    std::string checkpoint;  ///< The whole signed note.
    bool operator==(const TlogProof&) const = default;

    std::string text() const;
    /// Reads what text() writes (an "extra" line is allowed and dropped). Refuses `proof_refused`
    /// for anything else. The checkpoint's signature is not looked at here.
    static Result<TlogProof> parse(std::string_view text);
};

/// Whether this proof holds for a leaf: the checkpoint is signed by `key`, and the path leads from
/// the leaf to its root. Returns the checkpoint. Refuses `checkpoint_refused`, `proof_refused`.
Result<Checkpoint> verify_tlog_proof(const TlogProof& proof, const Hash& leaf,
                                     const VerifierKey& key);

}  // namespace letopis
