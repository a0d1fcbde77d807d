// Several programs on one database: what one does, the others keep to; and a database that does not
// answer signs nobody out.

#include "identity/testing/accounts_rig.h"

namespace letopis::identity {
namespace {

using testing::AccountsRig;
using testing::Engine;
using testing::start;

constexpr Span bound = Span::seconds(limits::session_check_seconds);
constexpr Span grace = Span::seconds(limits::session_grace_seconds);

class TwoNodes : public AccountsRig {
protected:
    TwoNodes() : AccountsRig{Engine::postgres} {}
    void prepare() override {
        here_ = node();
        there_ = node();
        ASSERT_TRUE(set_at(*here_, "petrova", "long password", petrova_));
        ASSERT_TRUE(set_at(*there_, "ivanova", "long password", ivanova_));
    }
    OpenedSession sign_in(SessionKind kind = SessionKind::family) {
        return sign_in_at(*here_, "petrova", "long password", kind).value();
    }
    /// The link still leads to a server, but not to its tables.
    void lose_tables() { run_in_postgres("ALTER TABLE sessions RENAME TO sessions_away"); }
    void find_tables() { run_in_postgres("ALTER TABLE sessions_away RENAME TO sessions"); }

    std::unique_ptr<AccountFile> here_;
    std::unique_ptr<AccountFile> there_;
};

TEST_F(TwoNodes, ASessionOpenedOnOneIsGoodOnTheOther) {
    const auto opened = sign_in();
    const auto found = find_at(*there_, opened);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->person_id, petrova_);
    EXPECT_EQ(found->expires_at, start + Span::days(30));
    EXPECT_EQ(there_->csrf_token(*found), here_->csrf_token(opened.session));
}

TEST_F(TwoNodes, SigningOutEndsItEverywhereWithinTheBound) {
    const auto opened = sign_in();
    ASSERT_TRUE(find_at(*there_, opened));
    EXPECT_TRUE(sign_out_at(*here_, opened.session));
    EXPECT_FALSE(find_at(*here_, opened)) << "at once where it was asked for";
    pass(bound);
    EXPECT_FALSE(find_at(*there_, opened));
}

TEST_F(TwoNodes, ASessionInUseIsAskedAboutAgainAllTheSame) {
    const auto opened = sign_in();
    ASSERT_TRUE(find_at(*there_, opened));
    pass(Span::seconds(limits::session_check_seconds - 1));
    ASSERT_TRUE(find_at(*there_, opened)) << "this use must not put off the next question";
    EXPECT_TRUE(sign_out_at(*here_, opened.session));
    pass(Span::seconds(1));
    EXPECT_FALSE(find_at(*there_, opened));
}

TEST_F(TwoNodes, ANewPasswordEndsTheOthersOnBothWithinTheBound) {
    const auto mine = sign_in();
    const auto stolen = sign_in();
    ASSERT_TRUE(find_at(*there_, mine) && find_at(*there_, stolen));
    ASSERT_TRUE(change_at(*there_, mine.session, "long password", "another password"));
    EXPECT_FALSE(find_at(*there_, stolen));
    pass(bound);
    EXPECT_FALSE(find_at(*here_, stolen));
    EXPECT_TRUE(find_at(*here_, mine));
    EXPECT_FALSE(sign_in_at(*here_, "petrova", "long password"));
    EXPECT_TRUE(sign_in_at(*here_, "petrova", "another password"));
}

TEST_F(TwoNodes, APasswordGivenOutEndsEverySession) {
    const auto opened = sign_in();
    ASSERT_TRUE(find_at(*there_, opened));
    ASSERT_TRUE(set_at(*here_, "petrova", "given on paper", petrova_));
    EXPECT_FALSE(find_at(*here_, opened));
    pass(bound);
    EXPECT_FALSE(find_at(*there_, opened));
}

TEST_F(TwoNodes, ASessionThatHasEndedElsewhereChangesNoPassword) {
    const auto opened = sign_in();
    ASSERT_TRUE(find_at(*there_, opened));
    EXPECT_TRUE(sign_out_at(*here_, opened.session));
    const auto refused = change_at(*there_, opened.session, "long password", "another password");
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::sign_in_required));
}

TEST_F(TwoNodes, APasswordOfOnesOwnIsKnownOnTheOther) {
    ASSERT_TRUE(here_->set_password({.account = {.login = "petrova",
                                                 .org_id = 1,
                                                 .person_id = petrova_,
                                                 .must_change_password = true},
                                     .password = secret("given on paper"),
                                     .at = start}));
    const auto opened = sign_in_at(*here_, "petrova", "given on paper").value();
    EXPECT_TRUE(find_at(*there_, opened)->must_change_password);
    ASSERT_TRUE(change_at(*here_, opened.session, "given on paper", "my own password"));
    pass(bound);
    EXPECT_FALSE(find_at(*there_, opened)->must_change_password);
}

TEST_F(TwoNodes, AttemptsAreCountedTogether) {
    for (int i = 0; i < 3; ++i) EXPECT_FALSE(sign_in_at(*here_, "petrova", "guess"));
    for (int i = 0; i < 2; ++i) EXPECT_FALSE(sign_in_at(*there_, "petrova", "guess"));
    for (AccountFile* node : {here_.get(), there_.get()}) {
        const auto refused = sign_in_at(*node, "petrova", "long password");
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().is(RefusalCode::too_many_attempts));
        EXPECT_EQ(node->wait_before("petrova", "10.0.0.9", clock_.now()), Span::minutes(15));
    }
    EXPECT_TRUE(sign_in_at(*there_, "ivanova", "long password"));
}

TEST_F(TwoNodes, ManyAttemptsAtOnceGainNothing) {
    std::vector<std::future<Result<OpenedSession>>> guesses;
    for (int i = 0; i < 12; ++i)
        guesses.push_back(std::async(std::launch::async, [&, i] {
            return sign_in_at(i % 2 == 0 ? *here_ : *there_, "petrova", "guess");
        }));
    int checked = 0;
    for (auto& guess : guesses)
        if (guess.get().error().is(RefusalCode::wrong_credentials)) ++checked;
    EXPECT_EQ(checked, limits::sign_in_tries_per_login);
}

TEST_F(TwoNodes, APersonHasSoManySessionsOnAllTogether) {
    std::vector<OpenedSession> sessions;
    for (std::size_t i = 0; i < limits::sessions_per_person + 1; ++i) {
        pass(Span::seconds(1));
        sessions.push_back(
            sign_in_at(i % 2 == 0 ? *here_ : *there_, "petrova", "long password").value());
    }
    EXPECT_FALSE(find_at(*there_, sessions[0]));
    EXPECT_TRUE(find_at(*there_, sessions[1]));
    EXPECT_TRUE(find_at(*here_, sessions.back()));
}

TEST_F(TwoNodes, UseOfOneIsUseOfBoth) {
    const auto opened = sign_in(SessionKind::staff);
    ASSERT_TRUE(find_at(*there_, opened));
    for (int minute = 0; minute < 40; minute += 10) {
        pass(Span::minutes(10));
        ASSERT_TRUE(find_at(*here_, opened));
        ASSERT_TRUE(here_->take_note());
    }
    ASSERT_TRUE(there_->take_note());
    EXPECT_TRUE(find_at(*there_, opened)) << "forty minutes after it was last used here";
    pass(Span::minutes(30));
    EXPECT_FALSE(find_at(*here_, opened));
    EXPECT_FALSE(find_at(*there_, opened));
}

TEST_F(TwoNodes, APageThatIsOnlyLeftOpenIsClosedWhereItsSessionEndedElsewhere) {
    const auto opened = sign_in(SessionKind::staff);
    for (int minute = 1; minute <= 20; ++minute) {
        pass(Span::minutes(1));
        ASSERT_TRUE(there_->take_note());
        ASSERT_TRUE(there_->is_open(opened.session, clock_.now())) << minute;
    }
    pass(Span::minutes(10));
    EXPECT_FALSE(there_->is_open(opened.session, clock_.now())) << "to look is no use";
    const auto another = sign_in();
    ASSERT_TRUE(there_->is_open(another.session, clock_.now()));
    EXPECT_TRUE(sign_out_at(*here_, another.session));
    pass(bound);
    EXPECT_FALSE(there_->is_open(another.session, clock_.now()));
}

TEST_F(TwoNodes, ADatabaseThatDoesNotAnswerSignsNobodyOut) {
    const auto known = sign_in();
    const auto unknown = sign_in_at(*there_, "ivanova", "long password").value();
    lose_tables();
    pass(bound);
    EXPECT_TRUE(find_at(*here_, known)) << "whoever was known to be in stays";
    const auto answer = look_at(*here_, unknown);
    ASSERT_FALSE(answer) << "nobody knows, and nobody is told that it is over";
    EXPECT_TRUE(answer.error().is_fault() || answer.error().is(RefusalCode::storage_unavailable));
    EXPECT_FALSE(here_->take_note());
    pass(grace);
    EXPECT_FALSE(look_at(*here_, known)) << "not for ever: it may have ended meanwhile";
    find_tables();
    ASSERT_TRUE(here_->take_note());
    EXPECT_TRUE(find_at(*here_, known));
    EXPECT_TRUE(find_at(*here_, unknown));
}

TEST_F(TwoNodes, ALinkThatIsCutIsMadeAnew) {
    place_.database_url +=
        "&application_name=" + place_.database_url.substr(place_.database_url.rfind('D') + 1);
    here_ = node();
    const auto opened = sign_in_at(*there_, "petrova", "long password").value();
    for (int i = 0; i < 5; ++i) {
        run_in_postgres(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = "
            "current_setting('application_name') AND pid <> pg_backend_pid()");
        pass(bound);
        const auto first = look_at(*here_, opened);
        EXPECT_TRUE(!first || *first) << "signed out by a lost link";
        ASSERT_TRUE(here_->take_note());
        EXPECT_TRUE(find_at(*here_, opened));
    }
}

TEST(SessionBook, WhatEndsWhileTheTablesAreAskedIsNotPutBack) {
    SessionBook book;
    KeptSession kept{.session = {.opened_at = start}, .login_folded = "petrova", .seen_at = start};
    const auto before = book.mark(kept.session.token_hash);
    book.remove(kept.session.token_hash);
    book.put_if(before, kept);
    EXPECT_FALSE(book.find(kept.session.token_hash, start, SessionBook::Use::none));
    book.put_if(book.mark(kept.session.token_hash), kept);
    EXPECT_TRUE(book.find(kept.session.token_hash, start, SessionBook::Use::none));
}

class ManyNodes : public AccountsRig {
protected:
    ManyNodes() : AccountsRig{Engine::postgres} {}
};

TEST_F(ManyNodes, ThatBeginAtOnceMakeOneSetOfTablesAndOneKey) {
    SystemRandom random;
    std::vector<std::future<std::string>> keys;
    for (int i = 0; i < 4; ++i)
        keys.push_back(std::async(std::launch::async, [&] {
            auto opened = AccountFile::open(place_, random, clock_);
            return opened ? (*opened)->csrf_token({}) : opened.error().message();
        }));
    const std::string first = keys[0].get();
    EXPECT_EQ(first.size(), 43U) << first;
    for (std::size_t i = 1; i < keys.size(); ++i) EXPECT_EQ(keys[i].get(), first);
}

TEST_F(ManyNodes, TablesOfANewerProgramAreAFault) {
    node().reset();
    run_in_postgres("INSERT INTO identity_migrations VALUES (99, 'x', 'y', 0)");
    const auto opened = AccountFile::open(place_, random_, clock_);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().is_fault());
}

}  // namespace
}  // namespace letopis::identity
