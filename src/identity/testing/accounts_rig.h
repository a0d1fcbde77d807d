#pragma once
// Accounts in a scratch file or a scratch schema of PostgreSQL, opened by as many nodes as a test
// likes, and what people do with them.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <future>

#include "database/testing/scratch_database.h"
#include "identity/account_file.h"

namespace letopis::identity::testing {

inline const Instant start = moscow_instant(Date{2026, 9, 1}, TimeOfDay{8 * 60});

enum class Engine { file, postgres };

class AccountsRig : public ::testing::Test {
protected:
    explicit AccountsRig(Engine engine) : engine_{engine} {
        std::string name = ::testing::UnitTest::GetInstance()->current_test_info()->name();
        std::replace(name.begin(), name.end(), '/', '_');
        folder_ = std::filesystem::temp_directory_path() / ("letopis_identity_" + name);
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    ~AccountsRig() override { std::filesystem::remove_all(folder_); }

    void SetUp() override {
        place_ = {.file = (folder_ / "identity.db").string()};
        if (engine_ == Engine::postgres) place_.database_url = letopis::testing::scratch_database();
        if (engine_ == Engine::postgres && !place_.in_postgres())
            GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
        prepare();
    }
    virtual void prepare() {}

    /// One more program that opens the accounts.
    std::unique_ptr<AccountFile> node() {
        auto opened = AccountFile::open(place_, random_, clock_);
        if (!opened) ADD_FAILURE() << opened.error().message();
        return std::move(opened).value();
    }

    static Secret secret(std::string_view text) { return Secret{as_bytes(text)}; }
    Result<Done> set_at(AccountFile& node, const std::string& login, std::string_view password,
                        PersonId person, SessionKind kind = SessionKind::family) {
        return node.set_password({.account = {.login = login, .org_id = 1, .person_id = person},
                                  .password = secret(password),
                                  .kind = kind,
                                  .at = clock_.now()});
    }
    Result<OpenedSession> sign_in_at(AccountFile& node, const std::string& login,
                                     std::string_view password,
                                     SessionKind kind = SessionKind::family) {
        std::promise<Result<OpenedSession>> promise;
        node.sign_in(
            {.login = login,
             .password = secret(password),
             .address = "10.0.0.1",
             .at = clock_.now()},
            [kind](const Account&) { return Result<SessionKind>{kind}; },
            [&](Result<OpenedSession> opened) { promise.set_value(opened); });
        return promise.get_future().get();
    }
    Result<Done> change_at(AccountFile& node, const Session& session, std::string_view old_password,
                           std::string_view new_password) {
        std::promise<Result<Done>> promise;
        node.change_password({.session = session,
                              .old_password = secret(old_password),
                              .new_password = secret(new_password),
                              .at = clock_.now()},
                             [&](Result<Done> done) { promise.set_value(done); });
        return promise.get_future().get();
    }
    Result<Done> sign_out_at(AccountFile& node, const Session& session) {
        std::promise<Result<Done>> promise;
        node.sign_out(session, [&](Result<Done> done) { promise.set_value(done); });
        return promise.get_future().get();
    }
    Result<std::optional<Session>> look_at(AccountFile& node, const OpenedSession& opened) {
        return node.find_session(opened.token, clock_.now());
    }
    std::optional<Session> find_at(AccountFile& node, const OpenedSession& opened) {
        const auto found = look_at(node, opened);
        EXPECT_TRUE(found) << found.error().message();
        return found ? *found : std::nullopt;
    }
    void pass(Span span) { clock_.set(clock_.now() + span); }

    /// At an administrator's console.
    void run_in_postgres(const std::string& script) {
        auto console = database::Pipeline::open(place_.database_url, "console",
                                                database::Connection::Mode::writer);
        ASSERT_TRUE(console);
        const auto done = (*console)->execute(script);
        EXPECT_TRUE(done) << done.error().message();
    }

    Engine engine_;
    std::filesystem::path folder_;
    Place place_;
    SeededRandom random_{2026};
    SetClock clock_{start};
    const PersonId petrova_ = PersonId::make(start, random_);
    const PersonId ivanova_ = PersonId::make(start, random_);
};

}  // namespace letopis::identity::testing
