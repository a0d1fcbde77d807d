#pragma once
// SchoolLedger: the organisation's ledger as others see it. It signs heads of the committed tree
// only, and keeps the last one in a file beside the database, so that a check can tell when
// entries were lost or rewritten since.

#include <string>

#include "base/clock.h"
#include "base/guarded.h"
#include "crypto/signature.h"
#include "ports/ledger_book.h"
#include "store/stored_hashes.h"

namespace letopis::store {

class SchoolLedger final : public LedgerBook {
public:
    struct House {
        ReaderPool& readers;
        Guarded<Tree>& committed_tree;
        const Clock& clock;
        bool is_shared = false;
    };
    /// `kept_checkpoint` is the file's path.
    SchoolLedger(House house, SigningKey key, std::string kept_checkpoint)
        : house_{house},
          key_{std::move(key)},
          kept_path_{std::move(kept_checkpoint)},
          hashes_{house.readers} {}

    Result<std::string> checkpoint() override;
    Result<std::string> checkpoint_at(EntryIndex tree_size) override;
    HashReader& hashes() override { return hashes_; }
    Result<std::string> verifier_key() override;
    Result<ProvenEntry> prove(EntryIndex index) override;
    Result<std::vector<std::string>> prove_consistency(EntryIndex old_size,
                                                       EntryIndex new_size) override;
    Result<Done> export_log(const std::string& folder) override;

    /// Writes the newest signed head to its file, if it is newer than the one there.
    Result<Done> keep_checkpoint();

private:
    struct Signed {
        EntryIndex tree_size = -1;
        std::string note;
        EntryIndex kept_size = -1;  ///< Of the file.
        Instant kept_at;
    };

    /// The committed tree; brought up to date where other programs write too.
    Result<Tree> committed_tree();
    Result<std::string> origin();
    Result<VerifierKey> key();
    /// The signed head of this tree; signed once for each size.
    Result<std::string> note_of(const Tree& tree);
    /// Writes the head to its file, unless a longer one is there.
    Result<Done> keep(const std::string& note, EntryIndex tree_size);

    House house_;
    SigningKey key_;
    std::string kept_path_;
    LookedUpHashes hashes_;
    Guarded<Signed> signed_;
};

}  // namespace letopis::store
