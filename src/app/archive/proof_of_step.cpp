#include "app/archive/proof_of_step.h"

#include "app/archive/issue_documents.h"
#include "package/document_proof.h"

namespace letopis {

Result<ProofOfStep> ProofOfStep::of(LedgerBook& ledger, EntryIndex tree_size) {
    LETOPIS_TRY(vkey, ledger.verifier_key());
    LETOPIS_TRY(key, VerifierKey::parse(vkey));
    LETOPIS_TRY(checkpoint, ledger.checkpoint_at(tree_size));
    LETOPIS_TRY(tree, Tree::resume(tree_size, ledger.hashes()));
    return ProofOfStep{ledger, std::move(key), std::move(checkpoint), std::move(tree)};
}

Result<std::string> ProofOfStep::text(const StatedEntry& stated) {
    LETOPIS_TRY(path, prove_inclusion(tree_, ledger_->hashes(), stated.entry_index, tree_.size()));
    LETOPIS_TRY(proof, make_document_proof(stated.entry, stated.salt, stated.entry_index,
                                           std::move(path), checkpoint_, key_));
    return proof.text();
}

Result<DocumentStamp> ProofOfStep::stamp(const StatedEntry& stated) {
    const auto& document = std::get<DocumentPrepared>(stated.entry.body);
    LETOPIS_TRY(qr_text, text(stated));
    return DocumentStamp{.document_no = document.document_no,
                         .snapshot_at = stated.entry.recorded_at,
                         .tree_size = tree_size(),
                         .root_hash_hex = root_hex(),
                         .data_sha256_hex = document.data_sha256_hex,
                         .printed_by = std::string{drawn_by},
                         .qr_text = std::move(qr_text),
                         .edition = Edition::certifiable};
}

}  // namespace letopis
