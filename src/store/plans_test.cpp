// Query plans stand next to their statements: a lost index shows up in review, and a table that is
// scanned fails. LETOPIS_GOLDEN=write writes them anew.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "database/sqlite/connection.h"
#include "package/addendum/addendum_rows.h"
#include "store/migrate.h"
#include "store/sql.h"
#include "store/testing/raw_database.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

/// The statement without its comments.
std::string code_of(std::string_view text) {
    std::string code;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1);
        if (!text.starts_with("--")) code += text.substr(0, end + 1);
        text.remove_prefix(end + 1);
    }
    return code;
}

/// Statements that look for rows: each table dump is one long scan, and is meant to be.
bool has_plan(Sql statement) {
    return !sql_text(statement).empty() && !code_of(sql_text(statement)).starts_with("INSERT") &&
           !sql_name(statement).starts_with("tables/") &&
           !sql_name(statement).starts_with("migrations/");
}

std::string plan_of(sqlite3* database, Sql statement) {
    const std::string query = "EXPLAIN QUERY PLAN " + code_of(sql_text(statement));
    sqlite3_stmt* explained = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(database, query.c_str(), -1, &explained, nullptr), SQLITE_OK)
        << sql_name(statement) << ": " << sqlite3_errmsg(database);
    std::string plan;
    std::map<int, int> depths{{0, -1}};
    while (sqlite3_step(explained) == SQLITE_ROW) {
        const int depth = depths[sqlite3_column_int(explained, 1)] + 1;
        depths[sqlite3_column_int(explained, 0)] = depth;
        plan += std::string(static_cast<std::size_t>(depth) * 2, ' ') +
                reinterpret_cast<const char*>(sqlite3_column_text(explained, 3)) + "\n";
    }
    sqlite3_finalize(explained);
    return plan;
}

/// Names that a plan scans although they are tables, not results of an inner query.
std::set<std::string> scanned_tables(const std::string& plan) {
    std::set<std::string> inner;
    std::set<std::string> scanned;
    std::istringstream lines{plan};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words{line};
        std::string verb;
        std::string name;
        words >> verb >> name;
        if (verb == "CO-ROUTINE" || verb == "MATERIALIZE") inner.insert(name);
        if (verb == "SCAN" && !inner.contains(name)) scanned.insert(name);
    }
    return scanned;
}

TEST(GoldenPlans, EveryQuestionHasItsCommittedPlanAndScansNoTable) {
    const char* source = std::getenv("LETOPIS_SOURCE_DIR");
    if (source == nullptr) GTEST_SKIP() << "LETOPIS_SOURCE_DIR is not set";
    const std::filesystem::path folder = std::string{source} + "/src/store/sql";
    const bool write = std::getenv("LETOPIS_GOLDEN") != nullptr;
    SetClock clock{Instant{1}};
    SeededRandom random{1};
    testing::SchoolFolder school;
    school.open(clock, random).reset();
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(school.files().database().c_str(), &database), SQLITE_OK);
    std::set<std::filesystem::path> plans;
    for (std::size_t i = 0; i < sql_count; ++i) {
        const auto statement = static_cast<Sql>(i);
        if (!has_plan(statement)) continue;
        const std::string plan = plan_of(database, statement);
        const auto path = (folder / sql_name(statement)).replace_extension(".plan");
        plans.insert(path);
        if (write) testing::write_bytes(path.string(), plan);
        EXPECT_EQ(testing::file_bytes(path.string()), plan)
            << path << ": run LETOPIS_GOLDEN=write and look at the difference";
        EXPECT_TRUE(scanned_tables(plan).empty()) << path << "\n" << plan;
    }
    EXPECT_EQ(sqlite3_close(database), SQLITE_OK);
    for (const auto& file : std::filesystem::recursive_directory_iterator{folder}) {
        const bool is_stray = file.path().extension() == ".plan" && !plans.contains(file.path());
        EXPECT_FALSE(is_stray) << file.path() << " belongs to no statement";
    }
}

TEST(GoldenPlans, AConnectionThatHasJustMadeItsDatabaseKnowsThemToo) {
    const auto made = database::SqliteConnection::open("", 1, Connection::Mode::writer);
    ASSERT_TRUE(made) << made.error().message();
    ASSERT_TRUE(migrate(**made, Instant{1}));
    const std::string plan = plan_of((*made)->handle(), Sql::marks_of_student_in_course);
    EXPECT_NE(plan.find("INDEX marks_of_student"), std::string::npos) << plan;
}

TEST(Statements, EveryFileIsNamedAndEveryNameHasItsFile) {
    std::set<std::string_view> named;
    for (std::size_t i = 0; i < sql_count; ++i) {
        named.insert(sql_name(static_cast<Sql>(i)));
    }
    for (const EmbeddedText& file : sql_texts()) {
        std::string name{file.name};
        if (const auto sibling = name.find(".postgres.sql"); sibling != std::string::npos)
            name.erase(sibling, std::string_view{".postgres"}.size());
        EXPECT_TRUE(named.contains(name)) << file.name;
    }
}

// Evidence: ORD-1.4.2-3b.
TEST(Statements, LateEntriesAreOfTheKindsThatAnAddendumTells) {
    const std::string_view sql = sql_text(Sql::archive_late_entries);
    const std::size_t from = sql.find("e.kind IN (");
    ASSERT_NE(from, std::string_view::npos);
    std::string_view list = sql.substr(from, sql.find(')', from) - from);
    std::vector<std::string_view> kinds;
    for (std::size_t at = list.find('\''); at != std::string_view::npos; at = list.find('\'')) {
        const std::size_t end = list.find('\'', at + 1);
        ASSERT_NE(end, std::string_view::npos);
        kinds.push_back(list.substr(at + 1, end - at - 1));
        list.remove_prefix(end + 1);
    }
    EXPECT_THAT(kinds, ::testing::UnorderedElementsAreArray(late_kinds));
}

}  // namespace
}  // namespace letopis::store
