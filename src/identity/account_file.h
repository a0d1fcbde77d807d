#pragma once
// AccountFile (файл учётных записей): ports/accounts.h over identity.db.
//
//   auto accounts = identity::AccountFile::open(folder + "/identity.db", random, clock);
//
// A worker thread hashes and writes; lookups of sessions touch memory only.

#include <memory>
#include <string>

#include "base/clock.h"
#include "base/guarded.h"
#include "base/random.h"
#include "base/workers.h"
#include "identity/attempts.h"
#include "identity/database.h"
#include "identity/session_book.h"

namespace letopis::identity {

class AccountFile final : public Accounts {
public:
    /// Opens the file, which it makes if it is not there, with the sessions in it. `random` must
    /// be fit for secrets; both must outlive the accounts.
    static Result<std::unique_ptr<AccountFile>> open(const std::string& path, RandomSource& random,
                                                     const Clock& clock);

    void sign_in(Attempt attempt, KindOf kind_of, Answer<OpenedSession> answer) override;
    Span wait_before(std::string_view login, std::string_view address, Instant now) override;
    std::optional<Session> find_session(std::string_view token, Instant now) override;
    bool is_open(const Session& session, Instant now) override;
    std::string csrf_token(const Session& session) const override;
    void change_password(PasswordChange change, Answer<Done> answer) override;
    void sign_out(const Session& session, Answer<Done> answer) override;
    Result<Done> set_password(NewPassword set) override;
    Result<Done> end_sessions(OrgId org_id, PersonId person_id) override;

    /// Ends the sessions that another program has ended in the file: `letopis account` gives a new
    /// password while the server runs. Cheap when nothing was changed there; for a job.
    Result<Done> take_note();

private:
    /// An account with what proves its owner.
    struct Known {
        Account account;
        std::string login_folded;
        std::string password_hash;
    };

    AccountFile(std::unique_ptr<Database> database, RandomSource& random)
        : database_{std::move(database)}, random_{random} {}
    Result<Done> load_key();
    Result<Done> load_sessions(Instant now);

    Result<OpenedSession> check_and_open(const Attempt& attempt, const KindOf& kind_of);
    Result<Done> check_and_change(const PasswordChange& change);
    Result<std::optional<Known>> find_account(const std::string& login_folded);
    /// The account, if the password is right. The same time for a login that is not there.
    Result<Known> prove(const std::string& login_folded, const Secret& password);
    Result<OpenedSession> open_session(const Known& known, SessionKind kind, Instant now);
    /// Keeps the newest sessions of a person within the limit.
    Result<Done> end_surplus(const Session& newest);
    Result<Done> forget_on_disk(const std::vector<KeptSession>& sessions);
    Result<Done> tell_disk(const Session& session, Instant seen_at);

    Guarded<std::unique_ptr<Database>> database_;
    RandomSource& random_;
    Secret csrf_key_;
    std::int64_t data_version_ = 0;  ///< Under the lock of database_.
    Guarded<Attempts> attempts_;
    SessionBook sessions_;
    /// Last: its threads use all of the above.
    Workers workers_{limits::password_checks_at_once, limits::password_checks_waiting};
};

}  // namespace letopis::identity
