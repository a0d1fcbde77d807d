#include "store/ledger_key.h"

#include "base/file_ops.h"

namespace letopis::store {
namespace {

constexpr std::string_view first_words = "letopis ledger key 1 ";
constexpr std::uint64_t most_bytes = 1024;

/// "letopis ledger key 1 <seed in base64>\n"
std::string key_text(const SigningKey& key) {
    return std::string{first_words} + base64(key.seed().reveal()) + "\n";
}

Result<SigningKey> parse_key(const std::string& path, std::string_view text) {
    if (text.starts_with(first_words) && text.ends_with('\n')) {
        text.remove_prefix(first_words.size());
        text.remove_suffix(1);
        if (auto seed = parse_base64(text)) {
            auto key = SigningKey::of_seed(Secret{std::move(*seed)});
            if (key) return key;
        }
    }
    return Fault{path + ": это не ключ реестра. Восстановите файл из копии."};
}

}  // namespace

Result<std::optional<SigningKey>> read_ledger_key(const std::string& path) {
    LETOPIS_TRY(bytes, read_file(path, most_bytes));
    if (!bytes) return std::optional<SigningKey>{};
    const Secret text{*std::move(bytes)};
    LETOPIS_TRY(access, access_of(path));
    if (access != FileAccess::owner)
        return Fault{path + ": ключ реестра доступен не только владельцу. Выполните chmod 600 " +
                     path + " и выясните, кто мог его прочесть."};
    LETOPIS_TRY(key, parse_key(path, as_text(text.reveal())));
    return std::optional{std::move(key)};
}

Result<SigningKey> open_ledger_key(const std::string& path, RandomSource& random, LedgerAge age) {
    LETOPIS_TRY(known, read_ledger_key(path));
    if (known) return *std::move(known);
    if (age == LedgerAge::has_entries)
        return Fault{path +
                     ": ключ реестра потерян, а записи в реестре есть. Восстановите файл из "
                     "копии: новым ключом старый не заменить."};
    const SigningKey key = SigningKey::generate(random);
    LETOPIS_TRY_DONE(write_file_durably(path, as_bytes(key_text(key)), FileAccess::owner));
    return key;
}

}  // namespace letopis::store
