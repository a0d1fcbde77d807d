#pragma once
// The laws of SQL, as tests read them: what a text says without its comments, which tables the
// migrations make, and what no text for both engines may say. Each room that has statements holds
// its own to them: store/laws_test.cpp, identity/laws_test.cpp.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/embedded.h"

namespace letopis::testing {

/// A text for one engine says so in its name.
inline bool is_for_one_engine(std::string_view name) {
    return name.ends_with(".postgres.sql") || name.ends_with(".sqlite.sql");
}

/// A statement about more than one organisation gives its reason.
inline bool is_across_organizations(std::string_view text) {
    return text.find("-- Across organisations: ") != std::string_view::npos;
}

/// The text without comments.
inline std::string code_of(std::string_view text) {
    std::string code;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        code += std::string{line.substr(0, line.find("--"))} + "\n";
        at = end + 1;
    }
    return code.erase(0, code.find_first_not_of('\n'));
}

/// What the first group of the pattern finds, each time.
inline std::vector<std::string> all_matches(const std::string& text, const char* pattern) {
    const std::regex expression{pattern};
    std::vector<std::string> found;
    for (std::sregex_iterator at{text.begin(), text.end(), expression}, end; at != end; ++at)
        found.push_back((*at)[1].str());
    return found;
}

/// A table of the migrations: its columns in order, with their kinds, and its key.
struct SqlTable {
    std::vector<std::pair<std::string, std::string>> columns;
    std::string key;

    bool operator==(const SqlTable&) const = default;
    bool has_text(const std::string& name) const {
        return std::find(columns.begin(), columns.end(), std::pair{name, std::string{"TEXT"}}) !=
               columns.end();
    }
};
using SqlTables = std::map<std::string, SqlTable>;

/// Kinds are SQLite's in both.
inline SqlTables tables_of(std::span<const EmbeddedText> migrations, bool in_postgres) {
    SqlTables tables;
    const std::regex table{R"(CREATE TABLE (\w+) \(([^;]*)\)[^;()]*;)"};
    const std::regex column{R"((?:^|\n)  ([a-z_0-9]+) +(INTEGER|TEXT|BLOB|bigint|text|bytea)\b)"};
    const std::regex added{R"(ALTER TABLE (\w+) ADD COLUMN ([a-z_0-9]+) +(\w+))"};
    const auto add = [](SqlTable& table, const std::string& name, const std::string& kind) {
        table.columns.emplace_back(name, kind == "bigint"  ? "INTEGER"
                                         : kind == "text"  ? "TEXT"
                                         : kind == "bytea" ? "BLOB"
                                                           : kind);
    };
    for (const EmbeddedText& migration : migrations) {
        if (migration.name.ends_with(".postgres.sql") != in_postgres) continue;
        const std::string code = code_of(migration.text);
        for (std::sregex_iterator at{code.begin(), code.end(), table}, end; at != end; ++at) {
            const std::string inside = (*at)[2].str();
            SqlTable& made = tables[(*at)[1].str()] = {};
            for (std::sregex_iterator one{inside.begin(), inside.end(), column}; one != end; ++one)
                add(made, (*one)[1].str(), (*one)[2].str());
            const auto keys = all_matches(inside, R"(PRIMARY KEY \(([^)]*)\))");
            if (!keys.empty()) made.key = keys.front();
            if (inside.find("NOT NULL PRIMARY KEY") != std::string::npos)
                made.key = made.columns.front().first;
        }
        for (std::sregex_iterator at{code.begin(), code.end(), added}, end; at != end; ++at)
            add(tables[(*at)[1].str()], (*at)[2].str(), (*at)[3].str());
    }
    return tables;
}

/// What only one of the engines understands, or each in its own way; empty if there is nothing.
inline std::string dialect_in(const std::string& code) {
    static const std::regex words{
        R"(\b(strftime|julianday|GLOB|MATCH|rowid|ifnull|json_\w+|group_concat|total|ILIKE|unnest|)"
        R"(to_char|array_agg|REPLACE INTO|INSERT OR|PRAGMA|NOW)\b|::|\|\|)"};
    std::smatch found;
    return std::regex_search(code, found, words) ? found.str() : "";
}

/// One text for both engines; pages are found by keys, never counted past; what has a limit has an
/// order, or says why it needs none ("LIMIT: …"); no row is given to another organisation.
inline void expect_plain(const EmbeddedText& file) {
    const std::string code = code_of(file.text);
    EXPECT_EQ(code.find("OFFSET"), std::string::npos) << file.name;
    EXPECT_EQ(code.find("SELECT *"), std::string::npos) << file.name;
    if (code.find("LIMIT") != std::string::npos && file.text.find("LIMIT: ") == std::string::npos)
        EXPECT_NE(code.find("ORDER BY"), std::string::npos) << file.name << ": which of them?";
    EXPECT_THAT(all_matches(code, R"(SET\s(?:[^;]*,)?\s*(org_id) =)"), ::testing::IsEmpty())
        << file.name;
    if (!is_for_one_engine(file.name)) EXPECT_EQ(dialect_in(code), "") << file.name;
}

/// Every column that rows are sorted by.
inline std::vector<std::string> sorted_by(const std::string& code) {
    std::vector<std::string> columns;
    for (const std::string& list :
         all_matches(code, R"(ORDER BY\s+([^;)]*?)\s*(?:\bLIMIT\b|\bFOR\b|\)|;|$))"))
        for (const std::string& column :
             all_matches(list + ",", R"((?:\w+\.)?(\w+)(?:\s+(?:ASC|DESC))?\s*,)"))
            columns.push_back(column);
    return columns;
}

/// Neither engine knows the order and the letters of Russian as the other does: texts for people
/// are sorted and folded by C++ (base/text.h), which keeps a key beside them, and whatever
/// PostgreSQL compares it compares by bytes. `codes` are texts of our own: words of enumerations.
inline void expect_no_cyrillic(const EmbeddedText& file, const SqlTables& tables,
                               const std::set<std::string>& codes) {
    const std::string code = code_of(file.text);
    EXPECT_FALSE(
        std::regex_search(code, std::regex{R"(\b(lower|upper|LIKE|COLLATE|NOCASE|initcap)\b)"}))
        << file.name;
    for (const std::string& column : sorted_by(code)) {
        const bool is_day = column.ends_with("_on") || column == "valid_from";
        if (is_day || column.ends_with("_folded") || codes.contains(column)) continue;
        for (const std::string& name : all_matches(code, R"(\b(?:FROM|JOIN)\s+(\w+))")) {
            const auto table = tables.find(name);
            if (table != tables.end())
                EXPECT_FALSE(table->second.has_text(column))
                    << file.name << " sorts by " << column << ", which people read";
        }
    }
}

/// PostgreSQL compares texts by their bytes, as SQLite does.
inline void expect_texts_by_bytes(std::span<const EmbeddedText> migrations) {
    for (const EmbeddedText& migration : migrations) {
        if (!migration.name.ends_with(".postgres.sql")) continue;
        for (const std::string& more : all_matches(code_of(migration.text), R"( text\b([^,\n]*))"))
            EXPECT_NE(more.find(R"(COLLATE "C")"), std::string::npos) << migration.name << more;
    }
}

}  // namespace letopis::testing
