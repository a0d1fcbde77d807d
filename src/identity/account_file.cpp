#include "identity/account_file.h"

#include <sodium.h>

#include <algorithm>
#include <set>

#include "base/check.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "identity/password.h"

namespace letopis::identity {
namespace {

constexpr std::size_t token_bytes = 32;
constexpr std::size_t token_characters = 43;
constexpr std::string_view csrf_key_name = "csrf";

std::string base64url(ByteView bytes) {
    std::string text(
        sodium_base64_ENCODED_LEN(token_bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    LETOPIS_CHECK(bytes.size() == token_bytes, "tokens have one length");
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back();  // The zero that ends it.
    return text;
}

SessionKind kind_of_text(std::string_view text) {
    return text == "staff" ? SessionKind::staff : SessionKind::family;
}
std::string_view text_of_kind(SessionKind kind) {
    return kind == SessionKind::staff ? "staff" : "family";
}

PersonId person_of(const Bytes& bytes) {
    IdBytes id{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), id.size()), id.begin());
    return PersonId{id};
}

Refusal too_many(Span wait) {
    const std::int64_t minute = Span::minutes(1).micros;
    const std::int64_t minutes = (wait.micros + minute - 1) / minute;
    return {.code = RefusalCode::too_many_attempts,
            .detail = "Следующая попытка — через " + std::to_string(minutes) + " " +
                      std::string{plural(minutes, "минуту", "минуты", "минут")} + "."};
}

Result<Done> check_login(const std::string& login_folded) {
    const bool fits = !login_folded.empty() && is_clean_text(login_folded) &&
                      code_point_count(login_folded) <= limits::login_code_points &&
                      login_folded.find_first_of(" \t\n") == std::string::npos;
    if (fits) return Done{};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "login",
                   .detail = "Логин — от 1 до 60 знаков без пробелов."};
}

/// What somebody typed, as logins are looked for; empty for what no login can be.
std::string folded_login(std::string_view typed) {
    if (!is_clean_text(typed)) return {};
    std::string folded = fold_for_search(typed);
    if (!check_login(folded)) folded.clear();
    return folded;
}

}  // namespace

// --- Opening -----------------------------------------------------------------------------

Result<std::unique_ptr<AccountFile>> AccountFile::open(const std::string& path,
                                                       RandomSource& random, const Clock& clock) {
    LETOPIS_TRY(database, Database::open(path));
    std::unique_ptr<AccountFile> file{new AccountFile{std::move(database), random}};
    LETOPIS_TRY_DONE(file->load_key());
    LETOPIS_TRY_DONE(file->load_sessions(clock.now()));
    // Made ahead, so that the first unknown login takes no longer than the next.
    LETOPIS_TRY_DONE(file->workers_.post([] { nobodys_hash(); }));
    return file;
}

Result<Done> AccountFile::load_key() {
    return database_.with([&](auto& database) -> Result<Done> {
        {
            Query find = database->query("find_key");
            LETOPIS_TRY(found, find.with("name", csrf_key_name).next());
            if (found) {
                csrf_key_ = Secret{find.bytes(0)};
                if (csrf_key_.size() == crypto_auth_hmacsha256_KEYBYTES) return Done{};
                return Fault{.what = "accounts: the key of the server is damaged"};
            }
        }
        Bytes key(crypto_auth_hmacsha256_KEYBYTES);
        random_.fill(key);
        csrf_key_ = Secret{std::move(key)};
        Query keep = database->query("keep_key");
        return keep.with("name", csrf_key_name).with("secret", csrf_key_.reveal()).run();
    });
}

Result<Done> AccountFile::load_sessions(Instant now) {
    std::vector<KeptSession> over;
    LETOPIS_TRY_DONE(database_.with([&](auto& database) -> Result<Done> {
        Query list = database->query("list_sessions");
        for (;;) {
            LETOPIS_TRY(row, list.next());
            if (!row) return Done{};
            KeptSession kept;
            const Bytes hash = list.bytes(0);
            std::copy_n(hash.begin(), kept.session.token_hash.size(),
                        kept.session.token_hash.begin());
            kept.login_folded = list.text(1);
            kept.session.org_id = list.number(2);
            kept.session.person_id = person_of(list.bytes(3));
            kept.session.kind = kind_of_text(list.text(4));
            kept.session.must_change_password = list.number(5) != 0;
            kept.session.opened_at = {list.number(6)};
            kept.seen_at = kept.seen_on_disk_at = {list.number(7)};
            if (expiry_of(kept) <= now) {
                over.push_back(std::move(kept));
            } else {
                sessions_.put(std::move(kept));
            }
        }
    }));
    return forget_on_disk(over);
}

// --- Coming in ---------------------------------------------------------------------------

void AccountFile::sign_in(Attempt attempt, KindOf kind_of, Answer<OpenedSession> answer) {
    const Span wait = attempts_.with([&](Attempts& attempts) {
        const std::string login = folded_login(attempt.login);
        const Span rest = attempts.wait_before(login, attempt.address, attempt.at);
        if (rest == Span{}) attempts.begin(login, attempt.address, attempt.at);
        return rest;
    });
    if (wait > Span{}) return answer(too_many(wait));
    auto shared = std::make_shared<Attempt>(std::move(attempt));
    auto posted = workers_.post([this, shared, kind_of = std::move(kind_of), answer] {
        answer(check_and_open(*shared, kind_of));
    });
    if (!posted) answer(std::move(posted).error());
}

Span AccountFile::wait_before(std::string_view login, std::string_view address, Instant now) {
    return attempts_.with([&](Attempts& attempts) {
        return attempts.wait_before(folded_login(login), std::string{address}, now);
    });
}

Result<OpenedSession> AccountFile::check_and_open(const Attempt& attempt, const KindOf& kind_of) {
    const std::string login = folded_login(attempt.login);
    LETOPIS_TRY(known, prove(login, attempt.password));
    LETOPIS_TRY(kind, kind_of(known.account));
    LETOPIS_TRY(opened, open_session(known, kind, attempt.at));
    attempts_.with([&](Attempts& attempts) { attempts.succeed(login, attempt.address); });
    return opened;
}

Result<std::optional<AccountFile::Known>> AccountFile::find_account(
    const std::string& login_folded) {
    return database_.with([&](auto& database) -> Result<std::optional<Known>> {
        Query find = database->query("find_account");
        LETOPIS_TRY(found, find.with("login_folded", login_folded).next());
        if (!found) return std::optional<Known>{};
        return std::optional{Known{.account = {.login = find.text(0),
                                               .org_id = find.number(1),
                                               .person_id = person_of(find.bytes(2)),
                                               .must_change_password = find.number(4) != 0},
                                   .login_folded = login_folded,
                                   .password_hash = find.text(3)}};
    });
}

Result<AccountFile::Known> AccountFile::prove(const std::string& login_folded,
                                              const Secret& password) {
    LETOPIS_TRY(known, find_account(login_folded));
    const std::string& hash = known ? known->password_hash : nobodys_hash();
    const bool right = password.size() <= limits::password_bytes && is_password(hash, password);
    if (!known || !right) return RefusalCode::wrong_credentials;
    return *std::move(known);
}

Result<OpenedSession> AccountFile::open_session(const Known& known, SessionKind kind, Instant now) {
    std::array<std::uint8_t, token_bytes> random{};
    random_.fill(random);
    OpenedSession opened{.token = base64url(random), .session = {}};
    sodium_memzero(random.data(), random.size());
    opened.session = {.token_hash = sha256(as_bytes(opened.token)),
                      .org_id = known.account.org_id,
                      .person_id = known.account.person_id,
                      .kind = kind,
                      .must_change_password = known.account.must_change_password,
                      .opened_at = now};
    KeptSession kept{.session = opened.session,
                     .login_folded = known.login_folded,
                     .seen_at = now,
                     .seen_on_disk_at = now};
    opened.session.expires_at = expiry_of(kept);
    LETOPIS_TRY_DONE(database_.with([&](auto& database) {
        Query keep = database->query("keep_session");
        return keep.with("token_hash", kept.session.token_hash)
            .with("login_folded", kept.login_folded)
            .with("org_id", kept.session.org_id)
            .with("person_id", kept.session.person_id.bytes())
            .with("kind", text_of_kind(kind))
            .with("must_change_password", kept.session.must_change_password ? 1 : 0)
            .with("opened_at", now.micros)
            .with("seen_at", now.micros)
            .run();
    }));
    sessions_.put(std::move(kept));
    LETOPIS_TRY_DONE(end_surplus(opened.session));
    return opened;
}

Result<Done> AccountFile::end_surplus(const Session& newest) {
    auto sessions = sessions_.of_person(newest.org_id, newest.person_id);
    if (sessions.size() <= limits::sessions_per_person) return Done{};
    std::sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) {
        return a.session.opened_at < b.session.opened_at;
    });
    sessions.resize(sessions.size() - limits::sessions_per_person);
    for (const KeptSession& kept : sessions) sessions_.remove(kept.session.token_hash);
    return forget_on_disk(sessions);
}

// --- Being in ----------------------------------------------------------------------------

std::optional<Session> AccountFile::find_session(std::string_view token, Instant now) {
    if (token.size() != token_characters) return std::nullopt;
    const auto seen = sessions_.find(sha256(as_bytes(token)), now);
    if (!seen) return std::nullopt;
    // A full queue only means that the disk hears of it later.
    if (seen->tell_disk)
        static_cast<void>(workers_.post(
            [this, session = seen->session, now] { static_cast<void>(tell_disk(session, now)); }));
    return seen->session;
}

bool AccountFile::is_open(const Session& session, Instant now) {
    return sessions_.is_open(session.token_hash, now);
}

Result<Done> AccountFile::tell_disk(const Session& session, Instant seen_at) {
    return database_.with([&](auto& database) {
        Query see = database->query("see_session");
        return see.with("token_hash", session.token_hash)
            .with("org_id", session.org_id)
            .with("seen_at", seen_at.micros)
            .with("must_change_password", session.must_change_password ? 1 : 0)
            .run();
    });
}

std::string AccountFile::csrf_token(const Session& session) const {
    std::array<std::uint8_t, crypto_auth_hmacsha256_BYTES> mac{};
    crypto_auth_hmacsha256(mac.data(), session.token_hash.data(), session.token_hash.size(),
                           csrf_key_.reveal().data());
    return base64url(mac);
}

void AccountFile::change_password(PasswordChange change, Answer<Done> answer) {
    auto shared = std::make_shared<PasswordChange>(std::move(change));
    auto posted = workers_.post([this, shared, answer] { answer(check_and_change(*shared)); });
    if (!posted) answer(std::move(posted).error());
}

Result<Done> AccountFile::check_and_change(const PasswordChange& change) {
    const Session& session = change.session;
    std::string login;
    sessions_.change(session.token_hash,
                     [&](const KeptSession& kept) { login = kept.login_folded; });
    if (login.empty()) return RefusalCode::sign_in_required;
    LETOPIS_TRY_DONE(check_new_password(change.new_password, session.kind));
    // Who found a computer left open must not guess the password at leisure.
    const Span wait = attempts_.with([&](Attempts& attempts) {
        const Span rest = attempts.wait_before(login, "", change.at);
        if (rest == Span{}) attempts.begin(login, "", change.at);
        return rest;
    });
    if (wait > Span{}) return too_many(wait);
    LETOPIS_TRY_DONE(prove(login, change.old_password));
    attempts_.with([&](Attempts& attempts) { attempts.succeed(login, ""); });
    const std::string hash = hash_password(change.new_password);
    LETOPIS_TRY_DONE(database_.with([&](auto& database) {
        Query keep = database->query("change_password");
        return keep.with("password_hash", hash)
            .with("changed_at", change.at.micros)
            .with("login_folded", login)
            .with("org_id", session.org_id)
            .run();
    }));
    const auto others = sessions_.remove_if([&](const KeptSession& kept) {
        return kept.session.org_id == session.org_id &&
               kept.session.person_id == session.person_id &&
               kept.session.token_hash != session.token_hash;
    });
    Session own = session;
    own.must_change_password = false;
    sessions_.change(session.token_hash,
                     [](KeptSession& kept) { kept.session.must_change_password = false; });
    LETOPIS_TRY_DONE(forget_on_disk(others));
    return tell_disk(own, change.at);
}

// --- Going out ---------------------------------------------------------------------------

void AccountFile::sign_out(const Session& session, Answer<Done> answer) {
    sessions_.remove(session.token_hash);
    const KeptSession gone{.session = session, .login_folded = {}};
    auto posted = workers_.post([this, gone, answer] { answer(forget_on_disk({gone})); });
    if (!posted) answer(std::move(posted).error());
}

Result<Done> AccountFile::forget_on_disk(const std::vector<KeptSession>& sessions) {
    if (sessions.empty()) return Done{};
    return database_.with([&](auto& database) -> Result<Done> {
        LETOPIS_TRY_DONE(database->begin());
        for (const KeptSession& kept : sessions) {
            Query end = database->query("end_session");
            auto ended = end.with("token_hash", kept.session.token_hash)
                             .with("org_id", kept.session.org_id)
                             .run();
            if (ended) continue;
            database->rollback();
            return ended;
        }
        return database->commit();
    });
}

Result<Done> AccountFile::set_password(NewPassword set) {
    const std::string login = fold_for_search(set.account.login);
    LETOPIS_TRY_DONE(check_login(login));
    LETOPIS_TRY_DONE(check_new_password(set.password, set.kind));
    LETOPIS_TRY(known, find_account(login));
    const bool taken = known && (known->account.org_id != set.account.org_id ||
                                 known->account.person_id != set.account.person_id);
    if (taken) return Refusal{.code = RefusalCode::login_taken, .field = "login"};
    const std::string hash = hash_password(set.password);
    LETOPIS_TRY_DONE(database_.with([&](auto& database) {
        Query keep = database->query("keep_account");
        return keep.with("login_folded", login)
            .with("login", set.account.login)
            .with("org_id", set.account.org_id)
            .with("person_id", set.account.person_id.bytes())
            .with("password_hash", hash)
            .with("must_change_password", set.account.must_change_password ? 1 : 0)
            .with("changed_at", set.at.micros)
            .run();
    }));
    return end_sessions(set.account.org_id, set.account.person_id);
}

Result<Done> AccountFile::end_sessions(OrgId org_id, PersonId person_id) {
    return forget_on_disk(sessions_.remove_if([&](const KeptSession& kept) {
        return kept.session.org_id == org_id && kept.session.person_id == person_id;
    }));
}

// A session lies in the file before it is in memory, and what is removed here is compared under the
// lock of the file: one that is just being opened is not taken for ended.
Result<Done> AccountFile::take_note() {
    return database_.with([&](auto& database) -> Result<Done> {
        {
            Query version = database->query("data_version");
            LETOPIS_TRY_DONE(version.next());
            if (version.number(0) == data_version_) return Done{};
            data_version_ = version.number(0);
        }
        std::set<Bytes> open;
        Query list = database->query("list_sessions");
        for (;;) {
            LETOPIS_TRY(row, list.next());
            if (!row) break;
            open.insert(list.bytes(0));
        }
        sessions_.remove_if([&](const KeptSession& kept) {
            const auto& hash = kept.session.token_hash;
            return !open.contains(Bytes{hash.begin(), hash.end()});
        });
        return Done{};
    });
}

}  // namespace letopis::identity
