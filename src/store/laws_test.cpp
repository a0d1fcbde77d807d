// The laws that let the same records lie in one file, in one server with other organisations, or
// spread over many: every key and every statement begins with the organisation; one text for both
// engines, but for siblings that say so in their names; no page is found by counting past rows.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "database/postgres/named_parameters.h"
#include "database/testing/sql_laws.h"
#include "store/migrate.h"

namespace letopis::store {
namespace {

using letopis::testing::all_matches;
using letopis::testing::code_of;
using letopis::testing::is_for_one_engine;
using letopis::testing::tables_of;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// Words of enumerations.
const std::set<std::string> codes{"about", "aspect", "code", "family", "parity", "role"};

TEST(Laws, EveryStatementIsAboutOneOrganisationOrSaysWhyNot) {
    for (const EmbeddedText& file : sql_texts()) {
        if (letopis::testing::is_across_organizations(file.text)) continue;
        const std::string code = code_of(file.text);
        SCOPED_TRACE(std::string{file.name});
        if (code.starts_with("INSERT")) {
            EXPECT_TRUE(std::regex_search(code, std::regex{R"(\(\s*org_id)"}));
            EXPECT_THAT(code, HasSubstr(":org_id"));
            continue;
        }
        EXPECT_TRUE(std::regex_search(code, std::regex{R"(\borg_id = :org_id\b)"})) << code;
        // A table that is joined is joined within the organisation.
        const auto joins = all_matches(code, R"(\bJOIN (?!LATERAL\b)(\w+))");
        const auto within = all_matches(code, R"((\w+\.org_id = (?:\w+\.|:)org_id))");
        EXPECT_LE(joins.size(), within.size()) << code;
    }
}

TEST(Laws, EveryKeyAndEveryIndexBeginsWithTheOrganisation) {
    for (const bool in_postgres : {false, true}) {
        const auto tables = tables_of(migration_texts(), in_postgres);
        EXPECT_GT(tables.size(), 30U);
        for (const auto& [name, table] : tables) {
            if (name == "migrations") continue;  // The shape itself belongs to nobody.
            EXPECT_THAT(table.key, StartsWith("org_id")) << name;
            ASSERT_FALSE(table.columns.empty());
            EXPECT_EQ(table.columns.front().first, "org_id") << name;
        }
    }
    for (const EmbeddedText& migration : migration_texts()) {
        const std::string code = code_of(migration.text);
        EXPECT_THAT(all_matches(code, R"((UNIQUE)(?! INDEX))"), IsEmpty()) << migration.name;
        for (const std::string& columns :
             all_matches(code, R"(CREATE (?:UNIQUE )?INDEX \w+ ON \w+ \(\s*([^)]*)\))"))
            EXPECT_THAT(columns, StartsWith("org_id")) << migration.name;
    }
}

TEST(Laws, BothEnginesHaveTheSameTables) {
    auto here = tables_of(migration_texts(), false);
    auto there = tables_of(migration_texts(), true);
    EXPECT_EQ(there.erase("ledger_heads"), 1U);  // A file has its scribe instead.
    ASSERT_EQ(here.size(), there.size());
    for (const auto& [name, table] : here) {
        EXPECT_EQ(table.columns, there[name].columns) << name;
        EXPECT_EQ(table.key, there[name].key) << name;
    }
}

TEST(Laws, SharedStatementsSpeakNoDialectAndCountPastNoRows) {
    for (const EmbeddedText& file : sql_texts()) {
        letopis::testing::expect_plain(file);
        if (!is_for_one_engine(file.name))
            EXPECT_EQ(code_of(file.text).find("RETURNING"), std::string::npos) << file.name;
    }
}

TEST(Laws, WhatPeopleReadIsSortedAndFoldedByTheProgram) {
    const auto tables = tables_of(migration_texts(), false);
    for (const EmbeddedText& file : sql_texts())
        if (!file.name.starts_with("tables/"))  // Those are walked through by their keys.
            letopis::testing::expect_no_cyrillic(file, tables, codes);
    letopis::testing::expect_texts_by_bytes(migration_texts());
}

TEST(Laws, NamesBecomeNumbersForPostgres) {
    const auto numbered = database::number_parameters(
        "-- :comment\nSELECT ':x', a::bigint FROM t WHERE org_id = :org_id AND b = :b OR c = "
        ":org_id");
    EXPECT_EQ(numbered.text,
              "\nSELECT ':x', a::bigint FROM t WHERE org_id = $1 AND b = $2 OR c = $1");
    EXPECT_THAT(numbered.names, ::testing::ElementsAre("org_id", "b"));
}

}  // namespace
}  // namespace letopis::store
