// Logins of every earlier release, on both engines, opened by the program of today: samples of
// tests/frozen, which never change.

#include "identity/migrate.h"

#include <cstdlib>
#include <fstream>

#include "database/sqlite/connection.h"
#include "identity/copy.h"
#include "identity/testing/accounts_rig.h"

namespace letopis::identity {
namespace {

using testing::AccountsRig;
using testing::Engine;
using testing::start;

constexpr std::string_view password = "пароль на листке";
constexpr std::string_view petrovas_token = "frozen-session-of-petrova-0123456789abcdefg";

class Frozen : public AccountsRig {
protected:
    explicit Frozen(Engine engine) : AccountsRig{engine} {}
    static std::string sample(const std::string& name) {
        const char* const root = std::getenv("LETOPIS_SOURCE_DIR");
        const std::string path =
            std::string{root != nullptr ? root : "."} + "/tests/frozen/" + name;
        std::ifstream in{path};
        std::string text{std::istreambuf_iterator<char>{in}, {}};
        EXPECT_FALSE(text.empty()) << path << ": LETOPIS_SOURCE_DIR says where the source tree is";
        return text;
    }
    Place file_of(const std::string& version) const {
        Place place{.file = (folder_ / (version + ".db")).string()};
        std::filesystem::remove(place.file);  // Of an earlier question.
        auto file =
            database::SqliteConnection::open(place.file, 0, database::Connection::Mode::writer);
        EXPECT_TRUE(file);
        const auto loaded = (*file)->execute(sample(version + "/accounts.sql"));
        EXPECT_TRUE(loaded) << loaded.error().message();
        return place;
    }
    /// Whoever was in is in, whoever had a password has it.
    void expect_opens(const Place& place) {
        place_ = place;
        clock_.set(start + Span::minutes(20));
        const auto accounts = node();
        const auto found = accounts->find_session(petrovas_token, clock_.now());
        ASSERT_TRUE(found && *found);
        EXPECT_EQ((*found)->kind, SessionKind::staff);
        const auto opened = sign_in_at(*accounts, "ПЕТРОВА", password, SessionKind::staff);
        ASSERT_TRUE(opened) << opened.error().message();
        EXPECT_EQ(opened->session.org_id, 1);
        EXPECT_TRUE(sign_in_at(*accounts, "ёлкин", password));
        EXPECT_EQ(account_count(place).value(), 3);
    }
};

class FrozenFiles : public Frozen {
protected:
    FrozenFiles() : Frozen{Engine::file} {}
};
TEST_F(FrozenFiles, OfEveryVersionOpen) {
    for (const char* version : {"identity_1", "identity_2"}) {
        SCOPED_TRACE(version);
        expect_opens(file_of(version));
    }
}

TEST_F(FrozenFiles, EndAsAFileMadeToday) {
    const auto shape = [](const Place& place) {
        auto file =
            database::SqliteConnection::open(place.file, 0, database::Connection::Mode::writer);
        EXPECT_TRUE(file && migrate(**file, start));
        return (*file)
            ->ask_lines(
                "SELECT sql FROM sqlite_schema WHERE sql NOT NULL AND name NOT LIKE 'sqlite%' "
                "ORDER BY name")
            .value();
    };
    const auto today = shape({.file = (folder_ / "today.db").string()});
    EXPECT_GT(today.size(), 5U);
    EXPECT_EQ(shape(file_of("identity_1")), today);
    EXPECT_EQ(shape(file_of("identity_2")), today);
}

class FrozenInPostgres : public Frozen {
protected:
    FrozenInPostgres() : Frozen{Engine::postgres} {}
};
TEST_F(FrozenInPostgres, OpensAndIsRowByRowWhatTheFilesAre) {
    const Place there = place_;
    run_in_postgres(sample("identity_2/accounts.postgres.sql"));
    for (const char* version : {"identity_1", "identity_2"}) {
        SCOPED_TRACE(version);
        // A copy that is there is only compared, and refused where a row differs.
        const auto same = copy_accounts(file_of(version), there, start);
        ASSERT_TRUE(same) << same.error().message();
        EXPECT_EQ(*same, (CopiedAccounts{.account_count = 3, .session_count = 2}));
    }
    expect_opens(there);
    const auto differs = copy_accounts(file_of("identity_2"), there, start);
    EXPECT_FALSE(differs) << "somebody has come in there since";
}

}  // namespace
}  // namespace letopis::identity
