#pragma once
// Accounts (учётные записи): who may come in, and the sessions of those who have. Not in the
// ledger: a login is not a fact about the school.
//
// Invariants:
//   1. neither a password nor a session's token is kept anywhere: only what cannot be turned back;
//   2. a session that was ended is not found again, on no thread of this program;
//   3. what costs time (hashing, writing) never runs on the caller's thread.

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "crypto/secret.h"

namespace letopis {

/// Работник или семья: decides how long a session lives and how long a password must be
/// (requirements f.6).
enum class SessionKind : std::uint8_t { staff, family };

/// A login of one person of one organisation.
struct Account {
    std::string login;
    OrgId org_id = 0;
    PersonId person_id;
    bool must_change_password = false;  ///< Somebody else knows it: it was given out on paper.
};

/// Сеанс.
struct Session {
    std::array<std::uint8_t, 32> token_hash{};
    OrgId org_id = 0;
    PersonId person_id;
    SessionKind kind = SessionKind::family;
    bool must_change_password = false;
    Instant opened_at;
    Instant expires_at;  ///< Moves on with use for staff.
};

/// What the browser keeps, once, and the session behind it.
struct OpenedSession {
    std::string token;  ///< 43 characters of base64url.
    Session session;
};

class Accounts {
public:
    virtual ~Accounts() = default;

    /// Called once the password is known to be right, on a worker's thread: what kind of session
    /// the person gets.
    using KindOf = std::function<Result<SessionKind>(const Account&)>;
    template <class Value>
    using Answer = std::function<void(Result<Value>)>;

    struct Attempt {
        std::string login;
        Secret password;
        std::string address;  ///< Of the client.
        Instant at;
    };
    /// Checks the password and opens a session. Answers once, on a worker's thread or at once.
    /// Refuses `too_many_attempts` before looking at the password; `busy` when too many wait;
    /// `wrong_credentials` in the same time for an unknown login as for a wrong password.
    virtual void sign_in(Attempt attempt, KindOf kind_of, Answer<OpenedSession> answer) = 0;
    /// How long after `now` an attempt would still be refused, as far as is remembered from
    /// refusing others. Memory only.
    virtual Span wait_before(std::string_view login, std::string_view address, Instant now) = 0;

    /// The session of a token, if it is still open, which counts as use of it. Cheap: memory, and
    /// where several nodes share the accounts, at most once in some seconds one question to the
    /// database. Faults, or refuses `storage_unavailable`, when that was needed and not answered:
    /// whether the session is open is then not known.
    virtual Result<std::optional<Session>> find_session(std::string_view token, Instant now) = 0;
    /// Whether the session is still open at that moment; false also when that was to be asked and
    /// not answered. Does not count as use of it: a page that is only left open must not keep its
    /// session. As cheap as find_session.
    virtual bool is_open(const Session& session, Instant now) = 0;
    /// What a page must send back with whatever changes something. Differs for every session.
    virtual std::string csrf_token(const Session& session) const = 0;

    struct PasswordChange {
        Session session;
        Secret old_password;
        Secret new_password;
        Instant at;
    };
    /// Ends all other sessions of the person. Refuses `wrong_credentials`, `too_many_attempts`,
    /// `password_too_short` (10 characters for staff, 8 for families), `busy`.
    virtual void change_password(PasswordChange change, Answer<Done> answer) = 0;
    /// The session is over when this returns; the disk knows it when `answer` is called, and other
    /// nodes some seconds later (identity/account_file.h).
    virtual void sign_out(const Session& session, Answer<Done> answer) = 0;

    struct NewPassword {
        Account account;
        Secret password;
        SessionKind kind = SessionKind::family;
        Instant at;
    };
    /// Makes the account, or gives it a new password and ends its sessions. For the command line:
    /// works on the caller's thread. Refuses `login_taken` for a login of another person,
    /// `password_too_short`, `invalid_value` for a login with spaces or without characters.
    virtual Result<Done> set_password(NewPassword set) = 0;
    /// Logins of the person, in their order; none for who was given none. Asks the database.
    virtual Result<std::vector<Account>> accounts_of(OrgId org_id, PersonId person_id) = 0;
    /// Ends every session of the person.
    virtual Result<Done> end_sessions(OrgId org_id, PersonId person_id) = 0;
};

}  // namespace letopis
