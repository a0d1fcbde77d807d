#pragma once
// Accounts in memory: every login has the password "right password", tokens are numbers. For tests
// of what stands in front of the accounts; the real ones are tested in identity/.

#include <map>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/text.h"
#include "ports/accounts.h"

namespace letopis::http::testing {

class MemoryAccounts final : public Accounts {
public:
    static constexpr std::string_view right_password = "right password";

    void add(const std::string& login, OrgId org_id, PersonId person_id) {
        accounts_[login] = {.login = login, .org_id = org_id, .person_id = person_id};
    }
    /// A session without signing in.
    OpenedSession open(OrgId org_id, PersonId person_id, Instant now) {
        OpenedSession opened{.token = std::to_string(++count_), .session = {}};
        opened.session = {.org_id = org_id,
                          .person_id = person_id,
                          .kind = SessionKind::family,
                          .opened_at = now,
                          .expires_at = now + Span::days(30)};
        opened.session.token_hash[0] = static_cast<std::uint8_t>(count_);
        opened.session.token_hash[1] = static_cast<std::uint8_t>(count_ >> 8);
        sessions_[opened.token] = opened.session;
        return opened;
    }

    void sign_in(Attempt attempt, KindOf kind_of, Answer<OpenedSession> answer) override {
        if (busy) return answer(RefusalCode::busy);
        const auto found = accounts_.find(attempt.login);
        const bool right = as_text(attempt.password.reveal()) == right_password;
        if (found == accounts_.end() || !right) return answer(RefusalCode::wrong_credentials);
        auto kind = kind_of(found->second);
        if (!kind) return answer(std::move(kind).error());
        OpenedSession opened = open(found->second.org_id, found->second.person_id, attempt.at);
        opened.session.kind = *kind;
        answer(std::move(opened));
    }
    Span wait_before(std::string_view, std::string_view, Instant) override { return {}; }
    Result<std::optional<Session>> find_session(std::string_view token, Instant now) override {
        if (unavailable) return RefusalCode::storage_unavailable;
        const auto found = sessions_.find(std::string{token});
        if (found == sessions_.end() || found->second.expires_at <= now)
            return std::optional<Session>{};
        return std::optional{found->second};
    }
    bool is_open(const Session& session, Instant now) override {
        for (const auto& [token, open] : sessions_)
            if (open.token_hash == session.token_hash) return now < open.expires_at;
        return false;
    }
    std::string csrf_token(const Session& session) const override {
        return "csrf-" + hex(session.token_hash);
    }
    void change_password(PasswordChange change, Answer<Done> answer) override {
        const bool right = as_text(change.old_password.reveal()) == right_password;
        const ByteView next = change.new_password.reveal();
        if (right && limits::password_bytes < next.size())
            return answer(Refusal{.code = RefusalCode::text_too_long, .field = "new_password"});
        if (right && code_point_count(as_text(next)) < limits::family_password_code_points)
            return answer(
                Refusal{.code = RefusalCode::password_too_short, .field = "new_password"});
        passwords_set += right ? 1 : 0;
        answer(right ? Result<Done>{Done{}} : Result<Done>{RefusalCode::wrong_credentials});
    }
    void sign_out(const Session& session, Answer<Done> answer) override {
        std::erase_if(sessions_, [&](const auto& item) {
            return item.second.token_hash == session.token_hash;
        });
        answer(Done{});
    }
    Result<Done> set_password(NewPassword set) override {
        const auto found = accounts_.find(set.account.login);
        if (found != accounts_.end() && found->second.person_id != set.account.person_id)
            return RefusalCode::login_taken;
        ++passwords_set;
        accounts_[set.account.login] = set.account;
        return Done{};
    }
    Result<std::vector<Account>> accounts_of(OrgId org_id, PersonId person_id) override {
        std::vector<Account> found;
        for (const auto& [login, account] : accounts_)
            if (account.org_id == org_id && account.person_id == person_id)
                found.push_back(account);
        return found;
    }
    Result<Done> end_sessions(OrgId org_id, PersonId person_id) override {
        std::erase_if(sessions_, [&](const auto& item) {
            return item.second.org_id == org_id && item.second.person_id == person_id;
        });
        return Done{};
    }

    std::size_t passwords_set = 0;  ///< How often one was set or changed.
    bool busy = false;
    bool unavailable = false;

private:
    std::map<std::string, Account> accounts_;
    std::map<std::string, Session> sessions_;
    int count_ = 0;
};

}  // namespace letopis::http::testing
