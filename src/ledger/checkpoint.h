#pragma once
// Checkpoint (контрольная точка): the signed head of the ledger. C2SP tlog-checkpoint inside a
// C2SP signed note:
//
//   letopis.example/school-1234          origin, also the name of the key
//   1000                                 number of entries
//   n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=    root hash
//                                        (empty line)
//   — letopis.example/school-1234 az3grn…            signature line
//
// Signatures by keys we do not know are ignored, so that witnesses, and one day other algorithms,
// can add lines to old checkpoints. See docs/formats/checkpoint.md.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/id.h"
#include "base/result.h"
#include "crypto/hash.h"
#include "crypto/signature.h"

namespace letopis {

/// What a checkpoint says.
/// Invariant: origin is not empty and has no spaces, plus signs and control characters.
struct Checkpoint {
    std::string origin;
    EntryIndex tree_size = 0;
    Hash root_hash{};
    bool operator==(const Checkpoint&) const = default;
};

/// A public key with its name: who is believed. Its text is a C2SP vkey,
/// "name+keyid+base64(algorithm ‖ key)".
class VerifierKey {
public:
    /// The algorithm byte of Ed25519 in notes.
    static constexpr std::uint8_t ed25519_algorithm = 0x01;

    /// Refuses `checkpoint_refused` for a name that cannot stand in a note.
    static Result<VerifierKey> of(std::string name, const PublicKey& key);
    /// Reads a vkey line, with or without its newline. Refuses `checkpoint_refused` for anything
    /// else, also for a key id that is not the key's own.
    static Result<VerifierKey> parse(std::string_view vkey);

    const std::string& name() const { return name_; }
    const PublicKey& public_key() const { return key_; }
    /// SHA-256(name ‖ "\n" ‖ algorithm ‖ key), first four bytes.
    std::array<std::uint8_t, 4> id() const;
    /// The vkey, without a newline.
    std::string text() const;
    bool operator==(const VerifierKey&) const = default;

private:
    VerifierKey(std::string name, const PublicKey& key) : name_{std::move(name)}, key_{key} {}
    std::string name_;
    PublicKey key_;
};

/// The three lines that are signed.
std::string checkpoint_body(const Checkpoint& checkpoint);

/// The whole note, signed by the log's own key, whose name is the origin. The origin must be
/// valid (VerifierKey::of).
std::string sign_checkpoint(const Checkpoint& checkpoint, const SigningKey& key);

/// Reads a note and checks its signature: the checkpoint is what `key` signed. Refuses
/// `checkpoint_refused` for a malformed note, a foreign origin, a missing or a wrong signature.
/// Lines after the third that the signer added, and signatures of other keys, are ignored.
Result<Checkpoint> open_checkpoint(std::string_view note, const VerifierKey& key);

/// The signature by `key` in a note. Refuses as open_checkpoint.
Result<Signature> checkpoint_signature(std::string_view note, const VerifierKey& key);

}  // namespace letopis
