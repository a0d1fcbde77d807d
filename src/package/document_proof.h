#pragma once
// The proof that a paper carries (доказательство в QR-коде): one text in the alphabet of QR's
// alphanumeric mode, so that any camera reads it, and nobody needs us to check it.
//
// It proves the entry document_prepared: that these data, under this number, stood in the signed
// ledger before the paper was drawn. Whoever holds the school's key computes the leaf from what is
// written here, climbs the path, and checks the signature over the root; nothing else is needed,
// and every bit of the text counts. docs/formats/document-proof.md tells the bytes.
//
// Size: 250 bytes, the number of the document, and 32 bytes for each hash of the path. The proof is
// made for the tree that ends right after the entry, so the path has as many hashes as the index
// has ones in binary: rarely more than 12, in a ledger of 4 million entries never more than 22.
// 22 hashes make 1 440 characters, a code of version 25-M; zbar reads it from a scan of 150 dpi at
// 0.33 mm a module.

#include "entry/entry.h"
#include "ledger/checkpoint.h"
#include "ledger/tree.h"

namespace letopis {

/// Begins every text. Another format gets another beginning.
inline constexpr std::string_view document_proof_mark = "LETOPIS1:";

struct DocumentProof {
    std::array<std::uint8_t, 4> key_id{};  ///< Whose signature: VerifierKey::id.
    EntryIndex entry_index = 0;
    EntryIndex tree_size = 0;
    Salt salt{};
    Entry entry;  ///< Its body is DocumentPrepared.
    HashPath path;
    Signature signature{};  ///< Over the checkpoint of that tree.
    bool operator==(const DocumentProof&) const = default;

    /// "LETOPIS1:…" The entry must be one that this format holds (see `parse`).
    std::string text() const;
    /// Reads what text() writes. Refuses `proof_refused` for anything else.
    static Result<DocumentProof> parse(std::string_view text);
};

/// What a checked proof says.
struct ProvenDocument {
    DocumentPrepared document;
    Instant recorded_at;
    std::string origin;
    EntryIndex entry_index = 0;
    EntryIndex tree_size = 0;
};
LETOPIS_DESCRIBE(ProvenDocument, document, recorded_at, origin, entry_index, tree_size)

/// Checks a proof against the school's key. Refuses `proof_refused`.
Result<ProvenDocument> verify_document_proof(const DocumentProof& proof, const VerifierKey& key);

/// Puts a proof together and checks it. `checkpoint` is the signed head of `tree_size` entries,
/// `path` the inclusion path of the entry in it. Refuses `checkpoint_refused`, `proof_refused`.
Result<DocumentProof> make_document_proof(const Entry& entry, const Salt& salt,
                                          EntryIndex entry_index, HashPath path,
                                          std::string_view checkpoint, const VerifierKey& key);

}  // namespace letopis
