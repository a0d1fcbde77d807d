#pragma once
// The head of the ledger right after a step of a sealing, and paths in its tree: what the documents
// that are drawn next carry.

#include "app/archive/sealing_steps.h"
#include "domain/statements/statements.h"
#include "ledger/checkpoint.h"

namespace letopis {

class ProofOfStep {
public:
    static Result<ProofOfStep> of(LedgerBook& ledger, EntryIndex tree_size);
    /// The text of the QR code that proves an entry of the step.
    Result<std::string> text(const StatedEntry& stated);
    /// Of the document that the entry, a document_prepared, fixes.
    Result<DocumentStamp> stamp(const StatedEntry& stated);
    std::string root_hex() const { return hex(tree_.root()); }
    EntryIndex tree_size() const { return tree_.size(); }

private:
    ProofOfStep(LedgerBook& ledger, VerifierKey key, std::string checkpoint, Tree tree)
        : ledger_{&ledger},
          key_{std::move(key)},
          checkpoint_{std::move(checkpoint)},
          tree_{std::move(tree)} {}
    LedgerBook* ledger_;
    VerifierKey key_;
    std::string checkpoint_;
    Tree tree_;
};

}  // namespace letopis
