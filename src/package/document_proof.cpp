#include "package/document_proof.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"
#include "ledger/proof.h"
#include "package/base45.h"

namespace letopis {
namespace {

constexpr std::size_t most_path_hashes = 62;
constexpr std::uint8_t has_actor = 1;
constexpr std::uint8_t has_course = 2;

Refusal refused(std::string detail) {
    return {.code = RefusalCode::proof_refused, .detail = std::move(detail)};
}

class Packing {
public:
    template <class Array>
    void bytes(const Array& array) {
        out_.insert(out_.end(), array.begin(), array.end());
    }
    void byte(std::size_t value) { out_.push_back(static_cast<std::uint8_t>(value)); }
    /// Seven bits a byte, lowest first; all but the last byte have the high bit set.
    void number(std::int64_t value) {
        auto rest = static_cast<std::uint64_t>(value);
        for (; rest > 0x7F; rest >>= 7) byte((rest & 0x7F) | 0x80);
        byte(rest);
    }
    Bytes take() { return std::move(out_); }

private:
    Bytes out_;
};

class Unpacking {
public:
    explicit Unpacking(ByteView bytes) : left_{bytes} {}

    template <class Array>
    void bytes(Array& array) {
        if (left_.size() < array.size()) return fail();
        std::ranges::copy(left_.first(array.size()), array.begin());
        left_ = left_.subspan(array.size());
    }
    std::uint8_t byte() {
        std::array<std::uint8_t, 1> one{};
        bytes(one);
        return one[0];
    }
    std::int64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            const std::uint8_t piece = byte();
            value |= static_cast<std::uint64_t>(piece & 0x7F) << shift;
            if ((piece & 0x80) != 0) continue;
            if (piece == 0 && shift > 0) fail();  // A shorter spelling exists.
            return static_cast<std::int64_t>(value);
        }
        fail();
        return 0;
    }
    std::string text(std::size_t size) {
        if (left_.size() < size) return fail(), "";
        std::string text{as_text(left_.first(size))};
        left_ = left_.subspan(size);
        return text;
    }
    template <class AnyId>
    AnyId id() {
        IdBytes value{};
        bytes(value);
        return AnyId{value};
    }
    void fail() { failed_ = true; }
    bool done() const { return !failed_ && left_.empty(); }
    bool failed() const { return failed_; }

private:
    ByteView left_;
    bool failed_ = false;
};

Hash digest_of(const std::string& digest_hex) {
    const auto bytes = parse_hex(digest_hex);
    Hash digest{};
    if (bytes && bytes->size() == digest.size()) std::ranges::copy(*bytes, digest.begin());
    return digest;
}

void pack_entry(Packing& out, const Entry& entry) {
    const auto& document = std::get<DocumentPrepared>(entry.body);
    out.byte((entry.actor_id.is_nil() ? 0 : has_actor) |
             (document.course_id.is_nil() ? 0 : has_course));
    out.number(entry.recorded_at.micros);
    out.bytes(entry.command_id.bytes());
    if (!entry.actor_id.is_nil()) out.bytes(entry.actor_id.bytes());
    out.bytes(document.document_id.bytes());
    out.byte(static_cast<std::size_t>(document.form));
    out.bytes(document.study_group_id.bytes());
    if (!document.course_id.is_nil()) out.bytes(document.course_id.bytes());
    out.byte(document.document_no.size());
    out.bytes(document.document_no);
    out.bytes(digest_of(document.data_sha256_hex));
    out.number(document.tree_size);
}

Entry unpack_entry(Unpacking& in) {
    DocumentPrepared document;
    Entry entry;
    const std::uint8_t flags = in.byte();
    if (flags > (has_actor | has_course)) in.fail();
    entry.recorded_at = Instant{in.number()};
    entry.command_id = in.id<CommandId>();
    if ((flags & has_actor) != 0) {
        entry.actor_id = in.id<PersonId>();
        if (entry.actor_id.is_nil()) in.fail();
    }
    document.document_id = in.id<DocumentId>();
    const std::uint8_t form = in.byte();
    if (form < names_of(FormKind{}).size())
        document.form = static_cast<FormKind>(form);
    else
        in.fail();
    document.study_group_id = in.id<StudyGroupId>();
    if ((flags & has_course) != 0) {
        document.course_id = in.id<CourseId>();
        if (document.course_id.is_nil()) in.fail();
    }
    document.document_no = in.text(in.byte());
    if (!is_clean_text(document.document_no)) in.fail();
    Hash digest{};
    in.bytes(digest);
    document.data_sha256_hex = hex(digest);
    document.tree_size = in.number();
    entry.body = std::move(document);
    return entry;
}

/// Whether pack_entry keeps everything.
bool can_be_packed(const Entry& entry) {
    const auto* const document = std::get_if<DocumentPrepared>(&entry.body);
    return document != nullptr && entry.recorded_at.micros >= 0 && document->tree_size >= 0 &&
           document->document_no.size() <= 255 && is_clean_text(document->document_no) &&
           document->data_sha256_hex == hex(digest_of(document->data_sha256_hex));
}

}  // namespace

std::string DocumentProof::text() const {
    LETOPIS_CHECK(can_be_packed(entry), "a proof of a document that this format holds");
    Packing out;
    out.bytes(key_id);
    out.number(entry_index);
    out.number(tree_size);
    out.bytes(salt);
    pack_entry(out, entry);
    out.byte(path.size());
    for (const Hash& hash : path) out.bytes(hash);
    out.bytes(signature);
    return std::string{document_proof_mark} + base45(out.take());
}

Result<DocumentProof> DocumentProof::parse(std::string_view text) {
    if (!text.starts_with(document_proof_mark))
        return refused("Это не доказательство документа «Летописи».");
    const auto bytes = parse_base45(text.substr(document_proof_mark.size()));
    if (!bytes) return refused("Текст кода прочитан с ошибкой.");
    Unpacking in{*bytes};
    DocumentProof proof;
    in.bytes(proof.key_id);
    proof.entry_index = in.number();
    proof.tree_size = in.number();
    in.bytes(proof.salt);
    proof.entry = unpack_entry(in);
    const std::size_t hashes = in.byte();
    if (hashes > most_path_hashes) in.fail();
    for (std::size_t i = 0; i < hashes && !in.failed(); ++i) in.bytes(proof.path.emplace_back());
    in.bytes(proof.signature);
    if (!in.done()) return refused("Текст кода прочитан не полностью или с ошибкой.");
    return proof;
}

Result<ProvenDocument> verify_document_proof(const DocumentProof& proof, const VerifierKey& key) {
    if (!can_be_packed(proof.entry)) return refused("Это запись не о документе.");
    if (proof.key_id != key.id()) return refused("Код подписан другим ключом.");
    const Hash leaf = blinded_leaf_hash(proof.salt, as_bytes(encode_entry(proof.entry)));
    const auto root = root_by_path(leaf, proof.entry_index, proof.tree_size, proof.path);
    if (!root) return refused("Путь не той длины.");
    const std::string body = checkpoint_body({key.name(), proof.tree_size, *root});
    if (!is_signed_by(key.public_key(), as_bytes(body), proof.signature))
        return refused("Подпись реестра неверна: документ или код изменены.");
    return ProvenDocument{.document = std::get<DocumentPrepared>(proof.entry.body),
                          .recorded_at = proof.entry.recorded_at,
                          .origin = key.name(),
                          .entry_index = proof.entry_index,
                          .tree_size = proof.tree_size};
}

Result<DocumentProof> make_document_proof(const Entry& entry, const Salt& salt,
                                          EntryIndex entry_index, HashPath path,
                                          std::string_view checkpoint, const VerifierKey& key) {
    LETOPIS_TRY(head, open_checkpoint(checkpoint, key));
    LETOPIS_TRY(signature, checkpoint_signature(checkpoint, key));
    DocumentProof proof{.key_id = key.id(),
                        .entry_index = entry_index,
                        .tree_size = head.tree_size,
                        .salt = salt,
                        .entry = entry,
                        .path = std::move(path),
                        .signature = signature};
    LETOPIS_TRY_DONE(verify_document_proof(proof, key));
    return proof;
}

}  // namespace letopis
