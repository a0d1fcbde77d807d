// The laws that let the same records lie in one file, in one server with other organisations, or
// spread over many: every key and every statement begins with the organisation; one text for both
// engines, but for siblings that say so in their names; no page is found by counting past rows.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "database/postgres/named_parameters.h"
#include "store/migrate.h"

namespace letopis::store {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

bool is_sibling(std::string_view name) { return name.ends_with(".postgres.sql"); }

/// The text without comments.
std::string code_of(std::string_view text) {
    std::string code;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        code += std::string{line.substr(0, line.find("--"))} + "\n";
        at = end + 1;
    }
    return code;
}

std::vector<std::string> all_matches(const std::string& text, const char* pattern) {
    const std::regex expression{pattern};
    std::vector<std::string> found;
    for (std::sregex_iterator at{text.begin(), text.end(), expression}, end; at != end; ++at)
        found.push_back((*at)[1].str());
    return found;
}

/// A table of the migrations: its columns in order, with their kinds, and its key.
struct Table {
    std::vector<std::pair<std::string, std::string>> columns;
    std::string key;
};

std::map<std::string, Table> tables_of(bool in_postgres) {
    std::map<std::string, Table> tables;
    const std::regex table{R"(CREATE TABLE (\w+) \(([^;]*)\)[^;()]*;)"};
    const std::regex column{R"((?:^|\n)  ([a-z_0-9]+) +(INTEGER|TEXT|BLOB|bigint|text|bytea)\b)"};
    for (const EmbeddedText& migration : migration_texts()) {
        if (is_sibling(migration.name) != in_postgres) continue;
        const std::string code = code_of(migration.text);
        for (std::sregex_iterator at{code.begin(), code.end(), table}, end; at != end; ++at) {
            const std::string inside = (*at)[2].str();
            Table& made = tables[(*at)[1].str()];
            for (std::sregex_iterator one{inside.begin(), inside.end(), column}; one != end;
                 ++one) {
                const std::string kind = (*one)[2].str();
                made.columns.emplace_back((*one)[1].str(), kind == "bigint"  ? "INTEGER"
                                                           : kind == "text"  ? "TEXT"
                                                           : kind == "bytea" ? "BLOB"
                                                                             : kind);
            }
            const auto keys = all_matches(inside, R"(PRIMARY KEY \(([^)]*)\))");
            if (!keys.empty()) made.key = keys.front();
            if (inside.find("NOT NULL PRIMARY KEY") != std::string::npos)
                made.key = made.columns.front().first;
        }
    }
    return tables;
}

TEST(Laws, EveryStatementIsAboutOneOrganisationOrSaysWhyNot) {
    for (const EmbeddedText& file : sql_texts()) {
        if (file.text.find("-- Across organisations: ") != std::string_view::npos) continue;
        std::string code = code_of(file.text);
        code.erase(0, code.find_first_not_of('\n'));
        SCOPED_TRACE(std::string{file.name});
        if (code.starts_with("INSERT")) {
            EXPECT_TRUE(std::regex_search(code, std::regex{R"(\(\s*org_id)"}));
            EXPECT_THAT(code, HasSubstr(":org_id"));
            continue;
        }
        EXPECT_TRUE(std::regex_search(code, std::regex{R"(\borg_id = :org_id\b)"})) << code;
        // A table that is joined is joined within the organisation.
        const auto joins = all_matches(code, R"(\bJOIN (\w+))");
        const auto within = all_matches(code, R"((\w+\.org_id = (?:\w+\.|:)org_id))");
        EXPECT_LE(joins.size(), within.size()) << code;
    }
}

TEST(Laws, EveryKeyAndEveryIndexBeginsWithTheOrganisation) {
    for (const bool in_postgres : {false, true}) {
        const auto tables = tables_of(in_postgres);
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
    auto here = tables_of(false);
    auto there = tables_of(true);
    EXPECT_EQ(there.erase("ledger_heads"), 1U);  // A file has its scribe instead.
    ASSERT_EQ(here.size(), there.size());
    for (const auto& [name, table] : here) {
        EXPECT_EQ(table.columns, there[name].columns) << name;
        EXPECT_EQ(table.key, there[name].key) << name;
    }
}

TEST(Laws, SharedStatementsSpeakNoDialectAndCountPastNoRows) {
    const std::regex dialect{
        R"(\b(strftime|julianday|GLOB|MATCH|rowid|ifnull|json_\w+|group_concat|total|ILIKE|unnest|)"
        R"(to_char|array_agg|REPLACE INTO|INSERT OR|PRAGMA|RETURNING|NOW)\b|::|\|\|)"};
    for (const EmbeddedText& file : sql_texts()) {
        const std::string code = code_of(file.text);
        EXPECT_EQ(code.find("OFFSET"), std::string::npos) << file.name;
        EXPECT_EQ(code.find("SELECT *"), std::string::npos) << file.name;
        std::smatch found;
        if (is_sibling(file.name)) continue;
        EXPECT_FALSE(std::regex_search(code, found, dialect)) << file.name << found.str();
    }
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
