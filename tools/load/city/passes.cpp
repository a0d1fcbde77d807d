#include "load/city/passes.h"

#include "crypto/hash.h"
#include "identity/account_file.h"
#include "identity/password.h"
#include "identity/session_rows.h"

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

Result<Done> keep(identity::Connection& connection, const Visitor& visitor, const Hash& token_hash,
                  Instant now) {
    const std::string login = std::to_string(visitor.org_id) + "." + visitor.person_id.text();
    const identity::Known known{
        .account = {.login = login, .org_id = visitor.org_id, .person_id = visitor.person_id},
        .login_folded = login,
        .password_hash = identity::nobodys_hash()};
    LETOPIS_TRY_DONE(identity::keep_account(connection, known, now));
    return identity::keep_session(connection, {.session = {.token_hash = token_hash,
                                                           .org_id = visitor.org_id,
                                                           .person_id = visitor.person_id,
                                                           .kind = SessionKind::family,
                                                           .opened_at = now},
                                               .login_folded = login,
                                               .seen_at = now});
}

}  // namespace

Result<std::vector<Pass>> open_passes(const identity::Place& place,
                                      const std::vector<Visitor>& visitors, Instant now,
                                      RandomSource& random) {
    const SystemClock clock;
    LETOPIS_TRY(accounts, identity::AccountFile::open(place, random, clock));
    LETOPIS_TRY(records, identity::Records::open(place, now));
    return records->write([&](identity::Connection& connection) -> Result<std::vector<Pass>> {
        std::vector<Pass> passes;
        passes.reserve(visitors.size());
        for (const Visitor& visitor : visitors) {
            Pass pass{.token = make_token(random)};
            const Hash token_hash = sha256(as_bytes(pass.token));
            LETOPIS_TRY_DONE(keep(connection, visitor, token_hash, now));
            pass.csrf = accounts->csrf_token({.token_hash = token_hash});
            passes.push_back(std::move(pass));
        }
        return passes;
    });
}

}  // namespace letopis::load
