#include "ledger/checkpoint.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"

namespace letopis {
namespace {

constexpr std::string_view signature_mark = "\xE2\x80\x94 ";  // "— "

Refusal refused(std::string detail) {
    return {.code = RefusalCode::checkpoint_refused, .detail = std::move(detail)};
}

/// C2SP signed-note: a key name is not empty and has neither spaces nor plus signs.
bool is_key_name(std::string_view name) {
    return !name.empty() && name.size() <= 255 && is_clean_text(name) &&
           name.find_first_of(" +\t\n") == std::string_view::npos;
}

/// Decimal without signs and leading zeros.
std::optional<EntryIndex> parse_size(std::string_view text) {
    EntryIndex value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
    if (std::to_string(value) != text) return std::nullopt;
    return value;
}

/// Takes the next line off `text`; nothing if it has no newline.
std::optional<std::string_view> take_line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

struct SignatureLine {
    std::string_view name;
    Bytes bytes;  ///< Key id and signature.
};

std::optional<SignatureLine> parse_signature_line(std::string_view line) {
    if (!line.starts_with(signature_mark)) return std::nullopt;
    line.remove_prefix(signature_mark.size());
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || !is_key_name(line.substr(0, space))) return std::nullopt;
    auto bytes = parse_base64(line.substr(space + 1));
    if (!bytes || bytes->size() < 5) return std::nullopt;
    return SignatureLine{line.substr(0, space), std::move(*bytes)};
}

/// Checks the signature lines of `key` over `body`: at least one, and all of them good. Gives the
/// last one.
Result<Signature> check_signatures(std::string_view body, std::string_view lines,
                                   const VerifierKey& key) {
    const auto id = key.id();
    std::size_t count = 0;
    std::optional<Signature> good;
    while (!lines.empty()) {
        const auto line = take_line(lines);
        const auto parsed = line ? parse_signature_line(*line) : std::nullopt;
        if (!parsed || ++count > limits::checkpoint_signatures)
            return refused("Строка подписи не читается.");
        if (parsed->name != key.name() || !std::ranges::equal(ByteView{parsed->bytes}.first(4), id))
            continue;  // Another's signature: a witness, or an algorithm of a later day.
        Signature signature;
        if (parsed->bytes.size() != 4 + signature.size()) return refused("Подпись неверной длины.");
        std::copy(parsed->bytes.begin() + 4, parsed->bytes.end(), signature.begin());
        if (!is_signed_by(key.public_key(), as_bytes(body), signature))
            return refused("Подпись неверна.");
        good = signature;
    }
    if (!good) return refused("Нет подписи ключом " + key.text() + ".");
    return *good;
}

/// A note taken apart.
struct Note {
    std::string_view body;
    std::string_view signatures;
};

Result<Note> split_note(std::string_view note) {
    if (note.size() > limits::checkpoint_bytes || !is_clean_text(note) ||
        note.find('\t') != std::string_view::npos)
        return refused("Это не текст контрольной точки.");
    const std::size_t end = note.rfind("\n\n");  // Signature lines hold no empty line.
    if (end == std::string_view::npos) return refused("Нет пустой строки перед подписями.");
    return Note{note.substr(0, end + 1), note.substr(end + 2)};
}

}  // namespace

Result<VerifierKey> VerifierKey::of(std::string name, const PublicKey& key) {
    if (!is_key_name(name)) return refused("Имя ключа недопустимо.");
    return VerifierKey{std::move(name), key};
}

Result<VerifierKey> VerifierKey::parse(std::string_view vkey) {
    if (vkey.ends_with('\n')) vkey.remove_suffix(1);
    const std::size_t name_end = vkey.find('+');
    const std::size_t id_end =
        name_end == std::string_view::npos ? name_end : vkey.find('+', name_end + 1);
    if (id_end == std::string_view::npos) return refused("Ключ проверки не читается.");
    const auto bytes = parse_base64(vkey.substr(id_end + 1));
    PublicKey key;
    if (!bytes || bytes->size() != 1 + key.size() || bytes->front() != ed25519_algorithm)
        return refused("Ключ проверки не читается или его алгоритм неизвестен.");
    std::copy(bytes->begin() + 1, bytes->end(), key.begin());
    LETOPIS_TRY(parsed, of(std::string{vkey.substr(0, name_end)}, key));
    if (parsed.text() != vkey) return refused("Отпечаток ключа проверки не сходится.");
    return parsed;
}

std::array<std::uint8_t, 4> VerifierKey::id() const {
    std::string named = name_ + "\n";
    named.push_back(static_cast<char>(ed25519_algorithm));
    const Hash hash = sha256(as_bytes(named), key_);
    return {hash[0], hash[1], hash[2], hash[3]};
}

std::string VerifierKey::text() const {
    Bytes typed = {ed25519_algorithm};
    typed.insert(typed.end(), key_.begin(), key_.end());
    return name_ + "+" + hex(id()) + "+" + base64(typed);
}

std::string checkpoint_body(const Checkpoint& checkpoint) {
    return checkpoint.origin + "\n" + std::to_string(checkpoint.tree_size) + "\n" +
           base64(checkpoint.root_hash) + "\n";
}

std::string sign_checkpoint(const Checkpoint& checkpoint, const SigningKey& key) {
    const auto verifier = VerifierKey::of(checkpoint.origin, key.public_key());
    LETOPIS_CHECK(verifier.has_value(), "an origin is a key name");
    const std::string body = checkpoint_body(checkpoint);
    const Signature signature = key.sign(as_bytes(body));
    const auto id = verifier->id();
    Bytes line{id.begin(), id.end()};
    line.insert(line.end(), signature.begin(), signature.end());
    return body + "\n" + std::string{signature_mark} + checkpoint.origin + " " + base64(line) +
           "\n";
}

Result<Checkpoint> open_checkpoint(std::string_view note, const VerifierKey& key) {
    LETOPIS_TRY(parts, split_note(note));
    LETOPIS_TRY_DONE(check_signatures(parts.body, parts.signatures, key));

    std::string_view rest = parts.body;
    const auto origin = take_line(rest);
    const auto size = take_line(rest);
    const auto root = take_line(rest);
    if (!root) return refused("В контрольной точке меньше трёх строк.");
    if (*origin != key.name()) return refused("Контрольная точка другого реестра.");
    const auto tree_size = parse_size(*size);
    const auto root_bytes = parse_base64(*root);
    Checkpoint checkpoint{.origin = std::string{*origin}};
    if (!tree_size || !root_bytes || root_bytes->size() != checkpoint.root_hash.size())
        return refused("Размер или корень дерева не читается.");
    // C2SP tlog-checkpoint: lines after the root are extensions, and none of them is empty.
    if (rest.starts_with('\n') || rest.find("\n\n") != std::string_view::npos)
        return refused("Лишняя пустая строка.");
    checkpoint.tree_size = *tree_size;
    std::ranges::copy(*root_bytes, checkpoint.root_hash.begin());
    return checkpoint;
}

Result<Signature> checkpoint_signature(std::string_view note, const VerifierKey& key) {
    LETOPIS_TRY_DONE(open_checkpoint(note, key));
    LETOPIS_TRY(parts, split_note(note));
    return check_signatures(parts.body, parts.signatures, key);
}

}  // namespace letopis
