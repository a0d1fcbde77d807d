#pragma once
// What must hold for any bytes. The fuzzers and the smoke run in the ordinary tests call the same
// functions.

#include "base/check.h"
#include "ledger/checkpoint.h"
#include "ledger/tiles.h"
#include "ledger/tlog_proof.h"

namespace letopis {

/// A key whose private half nobody has: no input may be taken for its checkpoint.
inline VerifierKey nobodys_key() {
    auto key = VerifierKey::of("letopis.example/nobody", PublicKey{9});
    LETOPIS_CHECK(key.has_value(), "the name is good");
    return std::move(key).value();
}

inline void fuzz_checkpoint(ByteView bytes) {
    const auto opened = open_checkpoint(as_text(bytes), nobodys_key());
    LETOPIS_CHECK(!opened, "nobody can sign for this key");
    LETOPIS_CHECK(opened.error().is(RefusalCode::checkpoint_refused), "it refuses in one way");
    const auto key = VerifierKey::parse(as_text(bytes));
    if (key) {
        const auto again = VerifierKey::parse(key->text());
        LETOPIS_CHECK(again && *again == *key, "a key that is read is written the same");
    }
}

inline void fuzz_tlog_proof(ByteView bytes) {
    const auto proof = TlogProof::parse(as_text(bytes));
    if (!proof) {
        LETOPIS_CHECK(proof.error().is(RefusalCode::proof_refused), "it refuses in one way");
        return;
    }
    const auto again = TlogProof::parse(proof->text());
    LETOPIS_CHECK(again && *again == *proof, "a proof that is read is written the same");
    LETOPIS_CHECK(!verify_tlog_proof(*proof, Hash{}, nobodys_key()), "nobody can sign");
}

inline void fuzz_entry_bundle(ByteView bytes) {
    for (const std::size_t width : {std::size_t{1}, bytes.size() / 35, tile_width}) {
        const auto leaves = parse_entry_bundle_file(bytes, width);
        if (!leaves) continue;
        const Bytes again = entry_bundle_file(*leaves);
        LETOPIS_CHECK(std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()),
                      "a bundle has one spelling");
    }
}

}  // namespace letopis
