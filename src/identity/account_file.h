#pragma once
// AccountFile (картотека учётных записей): ports/accounts.h over the tables of logins and sessions,
// in identity.db or in PostgreSQL.
//
//   auto accounts = identity::AccountFile::open({.file = folder + "/identity.db"}, random, clock);
//
// A worker thread hashes and writes. How a session is found depends on who else may end it:
//
//   in a file      memory has all sessions, and nothing is asked;
//   in PostgreSQL  memory has those that come to this node. Each is asked about again when the last
//                  answer is limits::session_check_seconds old, by whoever comes with it: so much
//                  later than on the node where it ended it may be over here. While the database
//                  does not answer, what was known to be open stays open for
//                  limits::session_grace_seconds, and about anything else nobody is told that his
//                  session is over: he is answered that the storage is not available.

#include <atomic>
#include <memory>
#include <string>

#include "base/clock.h"
#include "base/random.h"
#include "base/workers.h"
#include "identity/account_rows.h"
#include "identity/attempts.h"
#include "identity/session_book.h"

namespace letopis::identity {

class AccountFile final : public Accounts {
public:
    /// Opens the place, where tables are made if they are not there. `random` must be fit for
    /// secrets; both must outlive the accounts.
    static Result<std::unique_ptr<AccountFile>> open(const Place& place, RandomSource& random,
                                                     const Clock& clock);
    ~AccountFile() override;

    void sign_in(Attempt attempt, KindOf kind_of, Answer<OpenedSession> answer) override;
    Span wait_before(std::string_view login, std::string_view address, Instant now) override;
    Result<std::optional<Session>> find_session(std::string_view token, Instant now) override;
    bool is_open(const Session& session, Instant now) override;
    std::string csrf_token(const Session& session) const override;
    void change_password(PasswordChange change, Answer<Done> answer) override;
    void sign_out(const Session& session, Answer<Done> answer) override;
    Result<Done> set_password(NewPassword set) override;
    Result<std::vector<Account>> accounts_of(OrgId org_id, PersonId person_id) override;
    Result<Done> end_sessions(OrgId org_id, PersonId person_id) override;

    /// What is done besides, for a job, every second: ends the sessions that another program has
    /// ended in the file (`letopis account` gives a new password while the server runs), tells the
    /// tables of last uses, removes what is over, and finds out whether a database that did not
    /// answer does again.
    Result<Done> take_note();

private:
    AccountFile(std::unique_ptr<Records> records, RandomSource& random, const Clock& clock)
        : records_{std::move(records)}, random_{random}, clock_{clock}, attempts_{*records_} {}
    Result<Done> load_key();
    Result<Done> load_sessions(Instant now);

    Result<OpenedSession> check_and_open(const Attempt& attempt, const KindOf& kind_of);
    Result<Done> check_and_change(const PasswordChange& change);
    /// The account, if the password is right. The same time for a login that is not there.
    Result<Known> prove(const std::string& login_folded, const Secret& password);
    Result<OpenedSession> open_session(const Known& known, SessionKind kind,
                                       const Attempt& attempt);
    Result<Done> keep_new_password(const Known& known, const PasswordChange& change);

    using Use = SessionBook::Use;
    Result<std::optional<Session>> find_by_hash(const TokenHash& hash, Instant now, Use use);
    Result<std::optional<Session>> ask_tables(const TokenHash& hash,
                                              const std::optional<SessionBook::Seen>& seen,
                                              Instant now, Use use);
    /// The session that was seen, within its grace; `trouble` else.
    static Result<std::optional<Session>> what_is_known(
        const std::optional<SessionBook::Seen>& seen, Instant now, Error trouble);
    /// By which account a session was opened; empty where it is not open.
    Result<std::string> login_of(const Session& session);
    /// Ends a person's sessions but `kept`, if any.
    Result<Done> end_person(Connection& connection, OrgId org_id, PersonId person_id,
                            const TokenHash* kept);
    enum class Moment { within_transaction, after_commit };
    void forget_person(OrgId org_id, PersonId person_id, const TokenHash* kept, Moment moment);

    Result<Done> follow_file();
    Result<Done> tell_uses(Span lag);
    Result<Done> sweep(Instant now);

    std::unique_ptr<Records> records_;
    RandomSource& random_;
    const Clock& clock_;
    Secret csrf_key_;
    Attempts attempts_;
    SessionBook sessions_;
    /// The database did not answer: only take_note asks it, until it does.
    std::atomic<bool> in_trouble_{false};
    // Of take_note alone:
    std::int64_t data_version_ = 0;
    Instant swept_at_;
    Instant told_at_;
    /// Last: its threads use all of the above.
    Workers workers_{limits::password_checks_at_once, limits::password_checks_waiting};
};

}  // namespace letopis::identity
