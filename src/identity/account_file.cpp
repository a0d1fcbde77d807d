#include "identity/account_file.h"

#include <sodium.h>

#include "base/check.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "identity/password.h"
#include "identity/session_rows.h"

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

Result<std::unique_ptr<AccountFile>> AccountFile::open(const Place& place, RandomSource& random,
                                                       const Clock& clock) {
    LETOPIS_TRY(records, Records::open(place, clock.now()));
    std::unique_ptr<AccountFile> file{new AccountFile{std::move(records), random, clock}};
    LETOPIS_TRY_DONE(file->load_key());
    LETOPIS_TRY_DONE(file->sweep(clock.now()));
    LETOPIS_TRY_DONE(file->load_sessions(clock.now()));
    // Made ahead, so that the first unknown login takes no longer than the next.
    LETOPIS_TRY_DONE(file->workers_.post([] { nobodys_hash(); }));
    return file;
}

// What cannot be told any more is some minutes of a session's idle time.
AccountFile::~AccountFile() { static_cast<void>(tell_uses(Span{1})); }

Result<Done> AccountFile::load_key() {
    Bytes fresh(crypto_auth_hmacsha256_KEYBYTES);
    random_.fill(fresh);
    const Secret made{std::move(fresh)};
    LETOPIS_TRY(key, records_->write([&](Connection& connection) {
        return need_key(connection, csrf_key_name, made);
    }));
    csrf_key_ = Secret{std::move(key)};
    if (csrf_key_.size() == crypto_auth_hmacsha256_KEYBYTES) return Done{};
    return Fault{.what = "Ключ сеансов в таблицах логинов повреждён. Верните их из копии."};
}

Result<Done> AccountFile::load_sessions(Instant now) {
    if (records_->is_shared()) return Done{};
    LETOPIS_TRY(all, records_->read(read_sessions));
    for (KeptSession& kept : all)
        if (now < expiry_of(kept)) sessions_.put(std::move(kept));
    return Done{};
}

// --- Coming in ---------------------------------------------------------------------------

void AccountFile::sign_in(Attempt attempt, KindOf kind_of, Answer<OpenedSession> answer) {
    const Span wait = wait_before(attempt.login, attempt.address, attempt.at);
    if (wait > Span{}) return answer(too_many_attempts(wait));
    auto shared = std::make_shared<Attempt>(std::move(attempt));
    auto posted = workers_.post([this, shared, kind_of = std::move(kind_of), answer] {
        answer(check_and_open(*shared, kind_of));
    });
    if (!posted) answer(std::move(posted).error());
}

Span AccountFile::wait_before(std::string_view login, std::string_view address, Instant now) {
    return attempts_.wait_before(folded_login(login), std::string{address}, now);
}

Result<OpenedSession> AccountFile::check_and_open(const Attempt& attempt, const KindOf& kind_of) {
    const std::string login = folded_login(attempt.login);
    LETOPIS_TRY_DONE(attempts_.begin(login, attempt.address, attempt.at));
    LETOPIS_TRY(known, prove(login, attempt.password));
    LETOPIS_TRY(kind, kind_of(known.account));
    return open_session(known, kind, attempt);
}

Result<Known> AccountFile::prove(const std::string& login_folded, const Secret& password) {
    LETOPIS_TRY(known, records_->read([&](Connection& connection) {
        return read_account(connection, login_folded);
    }));
    const std::string& hash = known ? known->password_hash : nobodys_hash();
    const bool right = password.size() <= limits::password_bytes && is_password(hash, password);
    if (!known || !right) return RefusalCode::wrong_credentials;
    return *std::move(known);
}

Result<OpenedSession> AccountFile::open_session(const Known& known, SessionKind kind,
                                                const Attempt& attempt) {
    std::array<std::uint8_t, token_bytes> random{};
    random_.fill(random);
    OpenedSession opened{.token = base64url(random), .session = {}};
    sodium_memzero(random.data(), random.size());
    const Account& account = known.account;
    opened.session = {.token_hash = sha256(as_bytes(opened.token)),
                      .org_id = account.org_id,
                      .person_id = account.person_id,
                      .kind = kind,
                      .must_change_password = account.must_change_password,
                      .opened_at = attempt.at};
    KeptSession kept{.session = opened.session,
                     .login_folded = known.login_folded,
                     .seen_at = attempt.at,
                     .seen_on_disk_at = attempt.at,
                     .checked_at = attempt.at};
    opened.session.expires_at = expiry_of(kept);
    auto surplus = records_->write([&](Connection& connection) -> Result<std::vector<TokenHash>> {
        LETOPIS_TRY_DONE(keep_session(connection, kept));
        LETOPIS_TRY_DONE(Attempts::succeed(connection, known.login_folded, attempt.address));
        // In here, so that memory hears of beginnings and ends in the order of the file.
        sessions_.put(kept);
        return end_surplus(connection, account.org_id, account.person_id);
    });
    if (!surplus) {
        sessions_.remove(opened.session.token_hash);
        return std::move(surplus).error();
    }
    for (const TokenHash& ended : *surplus) sessions_.remove(ended);
    return opened;
}

// --- Being in ----------------------------------------------------------------------------

Result<std::optional<Session>> AccountFile::find_session(std::string_view token, Instant now) {
    if (token.size() != token_characters) return std::optional<Session>{};
    return find_by_hash(sha256(as_bytes(token)), now, Use::counts);
}

bool AccountFile::is_open(const Session& session, Instant now) {
    const auto found = find_by_hash(session.token_hash, now, Use::none);
    return found && *found;
}

Result<std::optional<Session>> AccountFile::find_by_hash(const TokenHash& hash, Instant now,
                                                         Use use) {
    const auto seen = sessions_.find(hash, now, use);
    const Span fresh = Span::seconds(limits::session_check_seconds);
    if (seen && (!records_->is_shared() || now < seen->checked_at + fresh))
        return std::optional{seen->session};
    if (!records_->is_shared()) return std::optional<Session>{};
    if (in_trouble_) return what_is_known(seen, now, RefusalCode::storage_unavailable);
    auto asked = ask_tables(hash, seen, now, use);
    if (asked) return asked;
    in_trouble_ = true;
    return what_is_known(seen, now, std::move(asked).error());
}

Result<std::optional<Session>> AccountFile::ask_tables(const TokenHash& hash,
                                                       const std::optional<SessionBook::Seen>& seen,
                                                       Instant now, Use use) {
    const SessionBook::Mark mark = sessions_.mark(hash);
    LETOPIS_TRY(kept, records_->read(
                          [&](Connection& connection) { return read_session(connection, hash); }));
    // What is known here of its use may not have been told yet.
    if (kept && seen) kept->seen_at = std::max(kept->seen_at, seen->seen_at);
    if (!kept || expiry_of(*kept) <= now) {
        sessions_.remove(hash);
        return std::optional<Session>{};
    }
    if (use == Use::counts) kept->seen_at = std::max(kept->seen_at, now);
    kept->checked_at = now;
    kept->session.expires_at = expiry_of(*kept);
    sessions_.put_if(mark, *kept);
    return std::optional{kept->session};
}

Result<std::optional<Session>> AccountFile::what_is_known(
    const std::optional<SessionBook::Seen>& seen, Instant now, Error trouble) {
    const Span grace = Span::seconds(limits::session_grace_seconds);
    if (seen && now < seen->checked_at + grace) return std::optional{seen->session};
    return trouble;
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

Result<std::string> AccountFile::login_of(const Session& session) {
    std::string login;
    if (!records_->is_shared()) {
        sessions_.change(session.token_hash,
                         [&](const KeptSession& kept) { login = kept.login_folded; });
        return login;
    }
    LETOPIS_TRY(kept, records_->read([&](Connection& connection) {
        return read_session(connection, session.token_hash);
    }));
    if (kept) login = std::move(kept->login_folded);
    return login;
}

Result<Done> AccountFile::check_and_change(const PasswordChange& change) {
    LETOPIS_TRY(login, login_of(change.session));
    if (login.empty()) return RefusalCode::sign_in_required;
    LETOPIS_TRY_DONE(check_new_password(change.new_password, change.session.kind));
    // Who found a computer left open must not guess the password at leisure.
    LETOPIS_TRY_DONE(attempts_.begin(login, "", change.at));
    LETOPIS_TRY(known, prove(login, change.old_password));
    known.password_hash = hash_password(change.new_password);
    return keep_new_password(known, change);
}

Result<Done> AccountFile::keep_new_password(const Known& known, const PasswordChange& change) {
    const Session& session = change.session;
    const auto written = records_->write([&](Connection& connection) -> Result<Done> {
        LETOPIS_TRY_DONE(identity::change_password(connection, known, change.at));
        LETOPIS_TRY_DONE(Attempts::succeed(connection, known.login_folded, ""));
        LETOPIS_TRY_DONE(trust_session(connection, session, change.at));
        return end_person(connection, session.org_id, session.person_id, &session.token_hash);
    });
    if (!written) return written;
    forget_person(session.org_id, session.person_id, &session.token_hash, Moment::after_commit);
    sessions_.change(session.token_hash,
                     [](KeptSession& kept) { kept.session.must_change_password = false; });
    return Done{};
}

// --- Going out ---------------------------------------------------------------------------

void AccountFile::sign_out(const Session& session, Answer<Done> answer) {
    sessions_.remove(session.token_hash);
    auto posted = workers_.post([this, hash = session.token_hash, org_id = session.org_id, answer] {
        auto ended = records_->write(
            [&](Connection& connection) { return end_session(connection, hash, org_id); });
        // Whoever asked the tables meanwhile has seen it open.
        sessions_.remove(hash);
        answer(std::move(ended));
    });
    if (!posted) answer(std::move(posted).error());
}

Result<Done> AccountFile::set_password(NewPassword set) {
    const std::string login = fold_for_search(set.account.login);
    LETOPIS_TRY_DONE(check_login(login));
    LETOPIS_TRY_DONE(check_new_password(set.password, set.kind));
    const Known known{.account = set.account,
                      .login_folded = login,
                      .password_hash = hash_password(set.password)};
    const auto written = records_->write([&](Connection& connection) -> Result<Done> {
        LETOPIS_TRY_DONE(keep_account(connection, known, set.at));
        return end_person(connection, set.account.org_id, set.account.person_id, nullptr);
    });
    if (!written) return written;
    forget_person(set.account.org_id, set.account.person_id, nullptr, Moment::after_commit);
    return Done{};
}

Result<std::vector<Account>> AccountFile::accounts_of(OrgId org_id, PersonId person_id) {
    return records_->read(
        [&](Connection& connection) { return read_accounts_of(connection, org_id, person_id); });
}

Result<Done> AccountFile::end_sessions(OrgId org_id, PersonId person_id) {
    LETOPIS_TRY_DONE(records_->write([&](Connection& connection) {
        return end_person(connection, org_id, person_id, nullptr);
    }));
    forget_person(org_id, person_id, nullptr, Moment::after_commit);
    return Done{};
}

Result<Done> AccountFile::end_person(Connection& connection, OrgId org_id, PersonId person_id,
                                     const TokenHash* kept) {
    LETOPIS_TRY_DONE(end_sessions_of(connection, org_id, person_id, kept));
    forget_person(org_id, person_id, kept, Moment::within_transaction);
    return Done{};
}

// A file's transactions come one after another, and memory, which alone is asked, follows in their
// order. In PostgreSQL whoever asks the tables before the commit still sees the session open.
void AccountFile::forget_person(OrgId org_id, PersonId person_id, const TokenHash* kept,
                                Moment moment) {
    if (records_->is_shared() != (moment == Moment::after_commit)) return;
    sessions_.remove_if([&](const KeptSession& one) {
        return one.session.org_id == org_id && one.session.person_id == person_id &&
               (kept == nullptr || one.session.token_hash != *kept);
    });
}

}  // namespace letopis::identity
