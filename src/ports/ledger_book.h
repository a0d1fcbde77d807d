#pragma once
// LedgerBook: the ledger's state *integrated* and *published*: tree size, checkpoint, proofs.

#include <string>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "ledger/tree.h"

namespace letopis {

/// An entry with everything that proves it: what a receipt shows.
struct ProvenEntry {
    EntryIndex entry_index = -1;
    std::string encoded;
    std::string salt_hex;
    std::string leaf_hash_hex;
    std::vector<std::string> path_hex;  ///< Inclusion path, leaf to root (RFC 9162, 2.1.3).
    std::string checkpoint;             ///< C2SP signed note that covers the entry.
    std::string tlog_proof;             ///< C2SP tlog-proof text of the same.
};

class LedgerBook {
public:
    virtual ~LedgerBook() = default;

    /// The latest signed checkpoint; signs a new one first if entries came since.
    virtual Result<std::string> checkpoint() = 0;
    /// The signed head of the first `tree_size` entries: the same bytes whenever it is asked for
    /// (Ed25519 signs without chance), so that what was made from it can be made again. Refuses
    /// `not_found` beyond the end.
    virtual Result<std::string> checkpoint_at(EntryIndex tree_size) = 0;
    /// The stored hashes of the tree, for proofs and packages of any size up to the present.
    /// Leaves of any range may be asked for as the edge's. Safe from any thread.
    virtual HashReader& hashes() = 0;
    /// The verifier key of this organisation's ledger (C2SP vkey).
    virtual Result<std::string> verifier_key() = 0;
    /// Receipt of one entry under the latest checkpoint. Refuses `not_found`.
    virtual Result<ProvenEntry> prove(EntryIndex index) = 0;
    /// Consistency path between two sizes, hex, for a reader who kept an old checkpoint.
    virtual Result<std::vector<std::string>> prove_consistency(EntryIndex old_size,
                                                               EntryIndex new_size) = 0;
    /// Writes the public tlog-tiles tree (checkpoint, tile/…, vkey) into a folder.
    virtual Result<Done> export_log(const std::string& folder) = 0;
};

}  // namespace letopis
