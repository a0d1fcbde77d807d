#include "identity/account_file.h"

#include <fstream>

#include "database/sqlite/connection.h"
#include "identity/testing/accounts_rig.h"

namespace letopis::identity {
namespace {

using testing::AccountsRig;
using testing::Engine;
using testing::start;

/// What accounts are, wherever they are kept.
class AccountsTest : public AccountsRig, public ::testing::WithParamInterface<Engine> {
protected:
    AccountsTest() : AccountsRig{GetParam()} {}
    ~AccountsTest() override { accounts_.reset(); }
    void prepare() override { reopen(); }
    void reopen() {
        accounts_.reset();
        accounts_ = node();
    }

    Result<Done> set(const std::string& login, std::string_view password, PersonId person,
                     SessionKind kind = SessionKind::family) {
        return set_at(*accounts_, login, password, person, kind);
    }
    Result<OpenedSession> sign_in(const std::string& login, std::string_view password,
                                  SessionKind kind = SessionKind::family) {
        return sign_in_at(*accounts_, login, password, kind);
    }
    Result<Done> change(const Session& session, std::string_view old_password,
                        std::string_view new_password) {
        return change_at(*accounts_, session, old_password, new_password);
    }
    void sign_out(const Session& session) { EXPECT_TRUE(sign_out_at(*accounts_, session)); }
    std::optional<Session> find(const OpenedSession& opened) { return find_at(*accounts_, opened); }
    std::optional<Session> find_token(std::string_view token) {
        return accounts_->find_session(token, start).value();
    }

    std::unique_ptr<AccountFile> accounts_;
};

INSTANTIATE_TEST_SUITE_P(Kept, AccountsTest, ::testing::Values(Engine::file, Engine::postgres),
                         [](const auto& one) {
                             return std::string{one.param == Engine::file ? "InAFile"
                                                                          : "InPostgres"};
                         });

TEST_P(AccountsTest, ARightPasswordOpensASession) {
    ASSERT_TRUE(set("Петрова", "секретное слово", petrova_));
    const auto opened = sign_in("петрова", "секретное слово");
    ASSERT_TRUE(opened) << opened.error().message();
    EXPECT_EQ(opened->token.size(), 43U);
    EXPECT_EQ(opened->session.person_id, petrova_);
    EXPECT_EQ(opened->session.org_id, 1);
    const auto found = find(*opened);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->person_id, petrova_);
    EXPECT_EQ(found->expires_at, start + Span::days(30));
    EXPECT_FALSE(find_token(opened->token.substr(1) + "A"));
    EXPECT_FALSE(find_token(""));
    EXPECT_FALSE(find_token(std::string(100'000, 'a')));
}

TEST_P(AccountsTest, AnythingElseIsRefusedAlike) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    for (const auto& [login, password] : std::vector<std::pair<std::string, std::string>>{
             {"petrova", "long passwore"},
             {"petrova", ""},
             {"petrovа", "long password"},  // A Cyrillic а.
             {"", ""},
             {"\xFF", "x"},
             {"a b", "x"},
             {"petrova2", std::string(1'000'000, 'x')}}) {
        const auto refused = sign_in(login, password);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error(), Error{RefusalCode::wrong_credentials});
    }
}

TEST_P(AccountsTest, AfterFiveWrongPasswordsEvenTheRightOneWaits) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(sign_in("petrova", "guess"));
    const auto refused = sign_in("petrova", "long password");
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::too_many_attempts));
    EXPECT_NE(refused.error().message().find("через 15 минут"), std::string::npos)
        << refused.error().message();
    EXPECT_EQ(accounts_->wait_before("PETROVA", "10.0.0.9", clock_.now()), Span::minutes(15));
    pass(Span::minutes(15));
    EXPECT_TRUE(sign_in("petrova", "long password"));
    EXPECT_EQ(accounts_->wait_before("petrova", "10.0.0.1", clock_.now()), Span{});
}

// Evidence: AP-05.
TEST_P(AccountsTest, AStaffSessionEndsAfterHalfAnHourOfRest) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    const auto opened = sign_in("petrova", "long password", SessionKind::staff);
    ASSERT_TRUE(opened);
    pass(Span::minutes(29));
    ASSERT_TRUE(find(*opened));
    pass(Span::minutes(29));
    EXPECT_EQ(find(*opened)->expires_at, clock_.now() + Span::minutes(30));
    pass(Span::minutes(30));
    EXPECT_FALSE(find(*opened));
}

TEST_P(AccountsTest, ToAskWhetherASessionIsOpenIsNoUseOfIt) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    const auto opened = sign_in("petrova", "long password", SessionKind::staff);
    ASSERT_TRUE(opened);
    pass(Span::minutes(29));
    EXPECT_TRUE(accounts_->is_open(opened->session, clock_.now()));
    pass(Span::minutes(1));
    EXPECT_FALSE(accounts_->is_open(opened->session, clock_.now()));
    EXPECT_FALSE(accounts_->is_open(Session{}, start));
}

// Evidence: AP-05.
TEST_P(AccountsTest, AStaffSessionEndsAfterEightHoursOfWork) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    const auto opened = sign_in("petrova", "long password", SessionKind::staff);
    ASSERT_TRUE(opened);
    for (int i = 1; i < 8 * 3; ++i) {
        pass(Span::minutes(20));
        ASSERT_TRUE(find(*opened)) << i;
    }
    pass(Span::minutes(20));
    EXPECT_FALSE(find(*opened));
}

TEST_P(AccountsTest, SessionsOutliveTheProgram) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    const auto staff = sign_in("petrova", "long password", SessionKind::staff);
    const auto family = sign_in("petrova", "long password");
    ASSERT_TRUE(staff && family);
    pass(Span::minutes(20));
    ASSERT_TRUE(find(*staff));
    reopen();
    pass(Span::minutes(20));
    EXPECT_TRUE(find(*staff)) << "its last use was noted";
    EXPECT_EQ(accounts_->csrf_token(*find(*family)).size(), 43U);
    pass(Span::days(30));
    reopen();
    EXPECT_FALSE(find(*family));
}

TEST_P(AccountsTest, AnEndedSessionIsNotFoundAgain) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    const auto first = sign_in("petrova", "long password");
    const auto second = sign_in("petrova", "long password");
    ASSERT_TRUE(first && second);
    sign_out(first->session);
    EXPECT_FALSE(find(*first));
    EXPECT_TRUE(find(*second));
    EXPECT_TRUE(accounts_->end_sessions(1, petrova_));
    EXPECT_FALSE(find(*second));
    reopen();
    EXPECT_FALSE(find(*first));
    EXPECT_FALSE(find(*second));
}

TEST_P(AccountsTest, APersonHasSoManySessionsAndTheOldestGo) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    std::vector<OpenedSession> sessions;
    for (std::size_t i = 0; i < limits::sessions_per_person + 2; ++i) {
        pass(Span::seconds(1));
        auto opened = sign_in("petrova", "long password");
        ASSERT_TRUE(opened);
        sessions.push_back(*opened);
    }
    EXPECT_FALSE(find(sessions[0]));
    EXPECT_FALSE(find(sessions[1]));
    EXPECT_TRUE(find(sessions[2]));
    EXPECT_TRUE(find(sessions.back()));
}

TEST_P(AccountsTest, ANewPasswordEndsTheOtherSessions) {
    ASSERT_TRUE(accounts_->set_password({.account = {.login = "petrova",
                                                     .org_id = 1,
                                                     .person_id = petrova_,
                                                     .must_change_password = true},
                                         .password = secret("given on paper"),
                                         .kind = SessionKind::staff,
                                         .at = start}));
    const auto here = sign_in("petrova", "given on paper", SessionKind::staff);
    const auto there = sign_in("petrova", "given on paper", SessionKind::staff);
    ASSERT_TRUE(here && there);
    EXPECT_TRUE(here->session.must_change_password);
    const auto wrong = change(here->session, "something else", "my own password");
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(wrong.error().is(RefusalCode::wrong_credentials));
    const auto too_short = change(here->session, "given on paper", "nine char");
    ASSERT_FALSE(too_short);
    EXPECT_TRUE(too_short.error().is(RefusalCode::password_too_short));
    ASSERT_TRUE(change(here->session, "given on paper", "my own password"));
    EXPECT_FALSE(find(*there));
    ASSERT_TRUE(find(*here));
    EXPECT_FALSE(find(*here)->must_change_password);
    EXPECT_FALSE(sign_in("petrova", "given on paper"));
    EXPECT_TRUE(sign_in("petrova", "my own password"));
}

TEST_P(AccountsTest, APasswordGivenByAnotherProgramEndsTheSessionsHere) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    ASSERT_TRUE(set("ivanova", "long password", ivanova_));
    const auto stolen = sign_in("petrova", "long password");
    const auto other = sign_in("ivanova", "long password");
    ASSERT_TRUE(stolen && other);
    ASSERT_TRUE(accounts_->take_note());
    EXPECT_TRUE(find(*stolen));
    {
        const auto command = node();
        ASSERT_TRUE(set_at(*command, "petrova", "another password", petrova_));
    }
    pass(Span::seconds(limits::session_check_seconds));
    ASSERT_TRUE(accounts_->take_note());
    EXPECT_FALSE(find(*stolen));
    EXPECT_TRUE(find(*other));
    EXPECT_TRUE(sign_in("petrova", "another password"));
}

TEST_P(AccountsTest, AnOpenComputerIsNoPlaceToGuessAPassword) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    const auto opened = sign_in("petrova", "long password");
    ASSERT_TRUE(opened);
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(change(opened->session, "guess", "another word"));
    const auto refused = change(opened->session, "long password", "another word");
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::too_many_attempts));
}

// Evidence: AP-05.
TEST_P(AccountsTest, ALoginBelongsToOnePerson) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    const auto taken = set("Petrova", "long password", ivanova_);
    ASSERT_FALSE(taken);
    EXPECT_TRUE(taken.error().is(RefusalCode::login_taken));
    for (const auto* bad : {"", "with space", "tab\tbed"}) {
        const auto refused = set(bad, "long password", ivanova_);
        ASSERT_FALSE(refused) << bad;
        EXPECT_TRUE(refused.error().is(RefusalCode::invalid_value));
    }
    const auto too_short = set("ivanova", "семь зн", ivanova_);
    ASSERT_FALSE(too_short);
    EXPECT_TRUE(too_short.error().is(RefusalCode::password_too_short));
    EXPECT_TRUE(set("ivanova", "восемь з", ivanova_));
}

TEST_P(AccountsTest, TheTokenOfAPageDiffersByItsSession) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    const auto first = sign_in("petrova", "long password");
    const auto second = sign_in("petrova", "long password");
    ASSERT_TRUE(first && second);
    const std::string csrf = accounts_->csrf_token(first->session);
    EXPECT_NE(csrf, accounts_->csrf_token(second->session));
    EXPECT_NE(csrf, first->token);
    reopen();
    EXPECT_EQ(csrf, accounts_->csrf_token(first->session));
}

TEST_P(AccountsTest, ARestartForgivesNoAttempts) {
    ASSERT_TRUE(set("petrova", "long password", petrova_));
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(sign_in("petrova", "guess"));
    reopen();
    const auto refused = sign_in("petrova", "long password");
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::too_many_attempts));
    pass(Span::minutes(15));
    ASSERT_TRUE(accounts_->take_note());
    EXPECT_TRUE(sign_in("petrova", "long password"));
}

TEST_P(AccountsTest, SuccessForgivesALoginAndDoesNotCountForItsAddress) {
    for (int person = 0; person < limits::sign_in_tries_per_address + 5; ++person) {
        const std::string login = "login" + std::to_string(person);
        ASSERT_TRUE(set(login, "long password", PersonId::make(start, random_)));
        ASSERT_TRUE(sign_in(login, "long password")) << person;
    }
    for (int i = 0; i < 4; ++i) EXPECT_FALSE(sign_in("login1", "guess"));
    EXPECT_TRUE(sign_in("login1", "long password"));
    for (int i = 0; i < 4; ++i) EXPECT_FALSE(sign_in("login1", "guess"));
    EXPECT_TRUE(sign_in("login1", "long password"));
}

TEST_P(AccountsTest, AfterSixtyFailuresAnAddressRests) {
    for (int i = 0; i < limits::sign_in_tries_per_address; ++i)
        EXPECT_TRUE(sign_in("nobody" + std::to_string(i), "guess")
                        .error()
                        .is(RefusalCode::wrong_credentials))
            << i;
    EXPECT_TRUE(sign_in("nobody", "guess").error().is(RefusalCode::too_many_attempts));
    EXPECT_EQ(accounts_->wait_before("petrova", "10.0.0.1", clock_.now()), Span::minutes(15));
    EXPECT_EQ(accounts_->wait_before("petrova", "10.0.0.2", clock_.now()), Span{});
}

class AccountsInAFile : public AccountsRig {
protected:
    AccountsInAFile() : AccountsRig{Engine::file} {}
};

TEST_F(AccountsInAFile, NeitherPasswordNorTokenLiesInTheFile) {
    auto accounts = node();
    ASSERT_TRUE(set_at(*accounts, "petrova", "long password", petrova_));
    EXPECT_FALSE(sign_in_at(*accounts, "wrongfield", "petrova"));
    const auto opened = sign_in_at(*accounts, "petrova", "long password");
    ASSERT_TRUE(opened);
    accounts.reset();
    for (const auto& file : std::filesystem::directory_iterator{folder_}) {
        std::ifstream in{file.path(), std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
        EXPECT_EQ(bytes.find("long password"), std::string::npos) << file.path();
        EXPECT_EQ(bytes.find("wrongfield"), std::string::npos) << file.path();
        EXPECT_EQ(bytes.find(opened->token), std::string::npos) << file.path();
    }
}

TEST_F(AccountsInAFile, AFileOfANewerProgramIsAFault) {
    node().reset();
    {
        auto file =
            database::SqliteConnection::open(place_.file, 0, database::Connection::Mode::writer);
        ASSERT_TRUE(file && (*file)->keep_schema_version(99));
    }
    const auto opened = AccountFile::open(place_, random_, clock_);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().is_fault());
    EXPECT_FALSE(AccountFile::open({.file = "/nowhere/at/all/identity.db"}, random_, clock_));
}

}  // namespace
}  // namespace letopis::identity
