// The laws of SQL in the room of logins (database/testing/sql_laws.h): one text for both engines,
// and a statement is about one organisation or says why it is not.
//
// Logins stand before organisations: one says to which organisation somebody belongs, so it is the
// one thing that is unique among all of them (docs/adr/0024). Keys that do not begin with the
// organisation are named here, each with its reason; there are no others.

#include "database/testing/sql_laws.h"

#include "identity/texts.h"

namespace letopis::identity {
namespace {

using letopis::testing::all_matches;
using letopis::testing::code_of;
using letopis::testing::tables_of;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

struct KeyAcross {
    const char* key;
    const char* reason;
};
const std::map<std::string, KeyAcross> keys_across{
    {"accounts", {"login_folded", "whoever comes in has only his login"}},
    {"sessions", {"token_hash", "whoever comes has only his token"}},
    {"attempts", {"kind, name_hash", "who tries to come in has no organisation yet"}},
    {"keys", {"name", "a key belongs to the server"}},
    {"identity_migrations", {"number", "the shape itself belongs to nobody"}}};
/// Attempts again: those of all whose time is over are forgotten together.
const std::set<std::string> indexes_across{"attempts_by_age"};

TEST(IdentityLaws, EveryStatementIsAboutOneOrganisationOrSaysWhyNot) {
    EXPECT_GT(identity_statements().size(), 25U);
    for (const EmbeddedText& file : identity_statements()) {
        if (letopis::testing::is_across_organizations(file.text)) continue;
        const std::string code = code_of(file.text);
        SCOPED_TRACE(std::string{file.name});
        if (code.starts_with("INSERT")) {
            EXPECT_TRUE(std::regex_search(code, std::regex{R"(\([^)]*\borg_id\b)"})) << code;
            EXPECT_THAT(code, HasSubstr(":org_id"));
            continue;
        }
        EXPECT_TRUE(std::regex_search(code, std::regex{R"(\borg_id = :org_id\b)"})) << code;
        EXPECT_THAT(all_matches(code, R"(\b(JOIN)\b)"), IsEmpty()) << "a join across organisations";
    }
}

TEST(IdentityLaws, KeysAcrossOrganisationsAreTheNamedOnes) {
    for (const bool in_postgres : {false, true}) {
        const auto tables = tables_of(identity_migrations(), in_postgres);
        EXPECT_GE(tables.size(), 4U);
        for (const auto& [name, table] : tables) {
            const auto across = keys_across.find(name);
            if (across != keys_across.end())
                EXPECT_EQ(table.key, across->second.key) << name << ": " << across->second.reason;
            else
                EXPECT_THAT(table.key, StartsWith("org_id")) << name;
        }
    }
    for (const EmbeddedText& migration : identity_migrations()) {
        const std::string code = code_of(migration.text);
        EXPECT_THAT(all_matches(code, R"(\b(UNIQUE)\b)"), IsEmpty()) << migration.name;
        const std::regex index{R"(CREATE INDEX (\w+) ON \w+ \(\s*([^)]*)\))"};
        for (std::sregex_iterator at{code.begin(), code.end(), index}, end; at != end; ++at)
            if (!indexes_across.contains((*at)[1].str()))
                EXPECT_THAT((*at)[2].str(), StartsWith("org_id")) << migration.name;
    }
}

TEST(IdentityLaws, BothEnginesHaveTheSameTables) {
    auto there = tables_of(identity_migrations(), true);
    EXPECT_EQ(there.erase("identity_migrations"), 1U);  // A file keeps its number in its head.
    const auto here = tables_of(identity_migrations(), false);
    ASSERT_EQ(here.size(), there.size());
    for (const auto& [name, table] : here) {
        EXPECT_EQ(table.columns, there[name].columns) << name;
        EXPECT_EQ(table.key, there[name].key) << name;
    }
}

TEST(IdentityLaws, SharedStatementsSpeakNoDialectAndSortNothingThatPeopleRead) {
    const auto tables = tables_of(identity_migrations(), false);
    // Names of keys are our own words.
    for (const EmbeddedText& file : identity_statements()) {
        letopis::testing::expect_plain(file);
        letopis::testing::expect_no_cyrillic(file, tables, {"name"});
    }
    letopis::testing::expect_texts_by_bytes(identity_migrations());
}

}  // namespace
}  // namespace letopis::identity
