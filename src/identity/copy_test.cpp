// Accounts go from a file to PostgreSQL and back, and nobody notices.

#include "identity/copy.h"

#include "identity/testing/accounts_rig.h"

namespace letopis::identity {
namespace {

using testing::AccountsRig;
using testing::Engine;
using testing::start;

class Copying : public AccountsRig {
protected:
    Copying() : AccountsRig{Engine::postgres} {}
    void prepare() override {
        database_ = place_;
        place_ = file("here.db");
        auto accounts = node();
        for (int i = 0; i < 20; ++i) logins_.push_back("логин" + std::to_string(i));
        for (const std::string& login : logins_)
            ASSERT_TRUE(set_at(*accounts, login, "long password", PersonId::make(start, random_)));
        opened_ = sign_in_at(*accounts, logins_[7], "long password", SessionKind::staff).value();
        csrf_ = accounts->csrf_token(opened_.session);
    }
    Place file(const char* name) const { return {.file = (folder_ / name).string()}; }
    /// Everybody is in, or can come in, at that place.
    void expect_all_at(const Place& place) {
        place_ = place;
        const auto accounts = node();
        const auto found = find_at(*accounts, opened_);
        ASSERT_TRUE(found);
        EXPECT_EQ(accounts->csrf_token(*found), csrf_);
        EXPECT_TRUE(sign_in_at(*accounts, logins_[3], "long password"));
    }

    Place database_;
    std::vector<std::string> logins_;
    OpenedSession opened_;
    std::string csrf_;
};

TEST_F(Copying, ThereAndBackNobodyIsSignedOut) {
    const CopiedAccounts all{.account_count = 20, .session_count = 1};
    const auto there = copy_accounts(file("here.db"), database_, start);
    ASSERT_TRUE(there) << there.error().message();
    EXPECT_EQ(*there, all);
    const auto back = copy_accounts(database_, file("back.db"), start);
    ASSERT_TRUE(back) << back.error().message();
    EXPECT_EQ(*back, all);
    EXPECT_EQ(account_count(database_).value(), 20);
    expect_all_at(database_);
    expect_all_at(file("back.db"));
}

TEST_F(Copying, ACopyThatIsThereIsComparedAndOthersAreNotOverwritten) {
    ASSERT_TRUE(copy_accounts(file("here.db"), database_, start));
    const auto again = copy_accounts(file("here.db"), database_, start);
    ASSERT_TRUE(again) << again.error().message();
    EXPECT_EQ(again->account_count, 20);
    place_ = database_;
    ASSERT_TRUE(set_at(*node(), logins_[0], "another password", PersonId::make(start, random_))
                    .error()
                    .is(RefusalCode::login_taken));
    ASSERT_TRUE(set_at(*node(), "new", "another password", PersonId::make(start, random_)));
    const auto refused = copy_accounts(file("here.db"), database_, start);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::invalid_value));
    EXPECT_EQ(account_count(database_).value(), 21);
}

TEST_F(Copying, WhatWasForgottenCanBeCopiedAnew) {
    ASSERT_TRUE(copy_accounts(file("here.db"), database_, start));
    ASSERT_TRUE(forget_accounts(database_, start));
    EXPECT_EQ(account_count(database_).value(), 0);
    ASSERT_TRUE(copy_accounts(file("here.db"), database_, start));
    expect_all_at(database_);
}

TEST_F(Copying, CountingMakesNothing) {
    EXPECT_EQ(account_count(database_).value(), 0);
    EXPECT_EQ(account_count(file("none.db")).value(), 0);
    EXPECT_FALSE(std::filesystem::exists(file("none.db").file));
    EXPECT_FALSE(account_count({.file = {}, .database_url = "postgresql://127.0.0.1:1/none"}));
}

}  // namespace
}  // namespace letopis::identity
