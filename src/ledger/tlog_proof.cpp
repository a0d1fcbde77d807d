#include "ledger/tlog_proof.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "ledger/proof.h"

namespace letopis {
namespace {

constexpr std::string_view first_line = "c2sp.org/tlog-proof@v1\n";
constexpr std::size_t most_path_hashes = 63;  ///< A tree of 2^63 leaves is 63 levels high.

Refusal proof_refused(std::string detail) {
    return {.code = RefusalCode::proof_refused, .detail = std::move(detail)};
}

/// Takes "<word><value>\n" off the text and gives the value; nothing if it is not there.
std::optional<std::string_view> take_field(std::string_view& text, std::string_view word) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || !text.starts_with(word)) return std::nullopt;
    const std::string_view value = text.substr(word.size(), end - word.size());
    text.remove_prefix(end + 1);
    return value;
}

}  // namespace

std::string TlogProof::text() const {
    std::string text{first_line};
    text += "index " + std::to_string(index) + "\n";
    for (const Hash& hash : path) text += base64(hash) + "\n";
    return text + "\n" + checkpoint;
}

Result<TlogProof> TlogProof::parse(std::string_view text) {
    if (!text.starts_with(first_line)) return proof_refused("Это не доказательство.");
    text.remove_prefix(first_line.size());
    if (text.starts_with("extra ")) {
        const auto extra = take_field(text, "extra ");
        if (!extra || !parse_base64(*extra)) return proof_refused("Строка extra не читается.");
    }
    TlogProof proof;
    const auto index = take_field(text, "index ");
    if (!index) return proof_refused("Нет номера записи.");
    const auto [end, error] =
        std::from_chars(index->data(), index->data() + index->size(), proof.index);
    if (error != std::errc{} || proof.index < 0 || std::to_string(proof.index) != *index)
        return proof_refused("Номер записи не читается.");
    for (;;) {
        const auto line = take_field(text, "");
        if (!line) return proof_refused("Нет контрольной точки.");
        if (line->empty()) break;
        const auto bytes = parse_base64(*line);
        Hash hash;
        if (!bytes || bytes->size() != hash.size() || proof.path.size() == most_path_hashes)
            return proof_refused("Путь не читается.");
        std::ranges::copy(*bytes, hash.begin());
        proof.path.push_back(hash);
    }
    proof.checkpoint = text;
    return proof;
}

Result<Checkpoint> verify_tlog_proof(const TlogProof& proof, const Hash& leaf,
                                     const VerifierKey& key) {
    LETOPIS_TRY(checkpoint, open_checkpoint(proof.checkpoint, key));
    if (!proves_inclusion(leaf, proof.index, checkpoint.tree_size, proof.path,
                          checkpoint.root_hash))
        return proof_refused("Путь от записи не приводит к подписанному корню.");
    return checkpoint;
}

}  // namespace letopis
