#include "load/city/passes.h"

#include "crypto/hash.h"
#include "identity/account_file.h"
#include "identity/database.h"
#include "identity/password.h"

namespace letopis::load {
namespace {

/// As a token looks: 43 characters of base64url. From a source fit for secrets.
std::string make_token(RandomSource& random) {
    static constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::array<std::uint8_t, 43> bytes{};
    random.fill(bytes);
    std::string token;
    for (const std::uint8_t byte : bytes) token += alphabet[byte % alphabet.size()];
    return token;
}

Result<Done> keep(identity::Database& database, const Visitor& visitor, const Hash& token_hash,
                  const std::string& password_hash, Instant now) {
    const std::string login = std::to_string(visitor.org_id) + "." + visitor.person_id.text();
    LETOPIS_TRY_DONE(database.query("keep_account")
                         .with("login_folded", login)
                         .with("login", login)
                         .with("org_id", visitor.org_id)
                         .with("person_id", visitor.person_id.bytes())
                         .with("password_hash", password_hash)
                         .with("must_change_password", std::int64_t{0})
                         .with("changed_at", now.micros)
                         .run());
    return database.query("keep_session")
        .with("token_hash", token_hash)
        .with("login_folded", login)
        .with("org_id", visitor.org_id)
        .with("person_id", visitor.person_id.bytes())
        .with("kind", std::string_view{"family"})
        .with("must_change_password", std::int64_t{0})
        .with("opened_at", now.micros)
        .with("seen_at", now.micros)
        .run();
}

}  // namespace

Result<std::vector<Pass>> open_passes(const std::string& identity_path,
                                      const std::vector<Visitor>& visitors, Instant now,
                                      RandomSource& random) {
    const SystemClock clock;
    LETOPIS_TRY(accounts, identity::AccountFile::open(identity_path, random, clock));
    LETOPIS_TRY(database, identity::Database::open(identity_path));
    std::vector<Pass> passes;
    passes.reserve(visitors.size());
    LETOPIS_TRY_DONE(database->begin());
    for (const Visitor& visitor : visitors) {
        Pass pass{.token = make_token(random)};
        const Hash token_hash = sha256(as_bytes(pass.token));
        LETOPIS_TRY_DONE(keep(*database, visitor, token_hash, identity::nobodys_hash(), now));
        pass.csrf = accounts->csrf_token({.token_hash = token_hash});
        passes.push_back(std::move(pass));
    }
    LETOPIS_TRY_DONE(database->commit());
    return passes;
}

}  // namespace letopis::load
