// Rules about SQL, pages and packages: each is shown a tree that keeps it and one that breaks it.

#include <gtest/gtest.h>

#include "base/bytes.h"
#include "crypto/hash.h"
#include "testing/sample.h"

namespace letopis::tools {
namespace {

SourceFile statement(const std::string& text) { return {"src/store/sql/marks/read.sql", text}; }

SourceFile migration(const std::string& text) {
    return {"src/store/migrations/0001_begin.sql", text};
}

const SourceFile user{"src/store/user.cpp",
                      "run(Sql::marks_read); run(Sql::migrations_applied);\n"};

TEST(Sql, AStatementIsCommentedExplicitAndSeesOneOrganisation) {
    expect_kept(check_sql, {user, statement("-- Marks of one lesson.\n"
                                            "SELECT value, count(*) FROM marks m\n"
                                            "WHERE m.org_id = :org_id AND note <> '* ; ?'\n"
                                            "GROUP BY value;  -- In the order of the scale.\n")});
    expect_broken(check_sql, {user, statement("SELECT value FROM marks WHERE org_id = :org_id;\n")},
                  "begins with a comment");
    expect_broken(check_sql,
                  {user, statement("-- All.\nSELECT *\nFROM marks WHERE org_id = :o;\n")},
                  "read.sql:2 SELECT *");
    expect_broken(check_sql,
                  {user, statement("-- All.\nSELECT m.* FROM marks m WHERE org_id = :o;\n")},
                  "SELECT *");
    expect_broken(check_sql,
                  {user, statement("-- Puts.\nINSERT INTO marks VALUES (:org_id);\n"
                                   "-- By org_id\n")},
                  "INSERT: name the columns");
    expect_broken(check_sql,
                  {user, statement("-- Reads.\nSELECT value FROM marks WHERE org_id = ?;\n")},
                  "parameters have names");
    expect_broken(check_sql,
                  {user, statement("-- Two.\nDELETE FROM a WHERE org_id = :o;\n"
                                   "DELETE FROM b WHERE org_id = :o;\n")},
                  "one statement a file");
    expect_broken(check_sql, {user, statement("-- Reads.\nSELECT value FROM marks;\n")},
                  "no org_id");
}

TEST(Sql, AStatementAcrossOrganisationsSaysWhy) {
    expect_kept(check_sql,
                {user, statement("-- Finds a session.\n"
                                 "-- Across organisations: a token names nobody yet.\n"
                                 "SELECT person_id FROM sessions WHERE token = :token;\n")});
    expect_broken(check_sql,
                  {user, statement("-- Finds a session.\n"
                                   "-- Across organisations: \n"
                                   "SELECT person_id FROM sessions WHERE token = :token;\n")},
                  "no org_id");
}

TEST(Sql, AStatementIsUsed) {
    expect_broken(check_sql,
                  {statement("-- Reads.\nSELECT value FROM marks WHERE org_id = :org_id;\n")},
                  "no code names marks_read");
}

TEST(Sql, EntriesAreNeverChanged) {
    for (const std::string change : {"UPDATE entries SET kind = :k", "DELETE FROM entries"})
        expect_broken(check_sql, {user, statement("-- No.\n" + change + " WHERE org_id = :o;\n")},
                      "read.sql:2 entries are never changed");
    expect_kept(check_sql, {migration("-- The truth.\nCREATE TRIGGER t BEFORE UPDATE ON entries\n"
                                      "BEGIN SELECT RAISE(ABORT, 'no'); END;\n")});
}

TEST(Sql, CodeHoldsNoSql) {
    expect_kept(check_sql,
                {{"src/store/a.cpp", "f(\"Select a lesson\"); g(\"DELETE\");\n"},
                 {"src/store/a_test.cpp", "run(\"UPDATE entries SET encoded = 1\");\n"}});
    for (const std::string sql :
         {"SELECT value ", "select value from marks", " INSERT INTO a", "UPDATE a SET b = 1",
          "delete from a where b", "CREATE TABLE a (b)", "WITH x AS (SELECT 1)"})
        expect_broken(check_sql, {{"src/store/a.cpp", "\nauto s = \"" + sql + "\";\n"}},
                      "src/store/a.cpp:2 SQL in C++");
}

TEST(Sql, TablesAreStrictExactAndCommented) {
    expect_kept(check_sql, {migration("-- The beginning.\n\n"
                                      "-- marks: what stands now.\n"
                                      "CREATE TABLE marks (\n"
                                      "  org_id INTEGER NOT NULL,  -- Organisation.\n"
                                      "  -- One of the scale.\n"
                                      "  value TEXT NOT NULL CHECK (value IN ('a', 'b')),\n"
                                      "  PRIMARY KEY (org_id, value)\n"
                                      ") STRICT, WITHOUT ROWID;\n")});
    const std::string head = "-- The beginning.\n\n-- marks: what stands now.\n";
    expect_broken(check_sql, {migration(head + "CREATE TABLE marks (a INTEGER  -- A.\n);\n")},
                  "marks: tables are STRICT");
    expect_broken(
        check_sql,
        {migration(head + "CREATE TABLE marks (\n  a TEXT,  -- A.\n  b TEXT\n) STRICT;\n")},
        "0001_begin.sql:6 marks.b: say what it holds");
    expect_broken(check_sql,
                  {migration("-- Begin.\n\nCREATE TABLE marks (a TEXT) STRICT;  -- A.\n")},
                  "say what the table holds");
    expect_broken(check_sql,
                  {migration(head + "CREATE TABLE marks (\n  mean REAL  -- M.\n) STRICT;\n")},
                  "REAL: exact numbers only");
}

TEST(Sql, MigrationsAreNumberedWithoutGaps) {
    const SourceFile first = migration("-- The beginning.\n");
    expect_kept(check_sql, {first, {"src/store/migrations/0002_add_rooms.sql", "-- Rooms.\n"}});
    expect_kept(check_sql,
                {first,
                 {"src/store/migrations/0001_begin.postgres.sql",
                  "-- Begin.\n\n-- a: what.\nCREATE TABLE a (\n  b bigint  -- B.\n);\n"}});
    expect_broken(check_sql, {first, {"src/store/migrations/0002_a.postgres.sql", "-- Rooms.\n"}},
                  "without gaps");
    expect_broken(check_sql, {first, {"src/store/migrations/0003_add_rooms.sql", "-- Rooms.\n"}},
                  "without gaps");
    expect_kept(check_sql, {user,
                            {"src/store/sql/migrations/applied.sql",
                             "-- Which ran.\n-- Across organisations: one file is one.\n"
                             "SELECT number FROM migrations;\n"}});
}

TEST(Frozen, AReleasedMigrationNeverChanges) {
    const SourceFile first = migration("-- The beginning.\n");
    const auto digest = sha256_hex(as_bytes(first.text));
    const std::string list = "src/store/migrations/frozen.txt";
    expect_kept(check_frozen, {first, {list, "# 0.1.0\n" + digest + "  0001_begin.sql\n"}});
    expect_broken(check_frozen,
                  {migration("-- The Beginning.\n"), {list, digest + "  0001_begin.sql\n"}},
                  "must never change");
    expect_broken(check_frozen, {{list, digest + "  0001_begin.sql\n"}}, "is missing");
    expect_broken(check_frozen, {{list, "0001_begin.sql\n"}}, "a line is");
}

TEST(Markdown, APageBeginsWithItsOneTitle) {
    expect_kept(check_markdown, {{"README.md", "# Title\n```\n# a comment\n```\n"}});
    expect_broken(check_markdown, {{"README.md", "Words\n# Title\n"}}, "its one title");
    expect_broken(check_markdown, {{"README.md", "# One\n# Two\n"}}, "its one title");
}

TEST(Markdown, LinksLeadSomewhere) {
    const SourceFile page{"docs/a.md", "# A\n\n## Two walks, слева!\n[up](../README.md)\n"};
    const auto readme = [](const std::string& link) {
        return SourceFile{"README.md", "# T\n[a](docs/a.md)\n[b](" + link + ")\n"};
    };
    for (const std::string good : {"docs", "docs/a.md#two-walks-слева", "https://example.org",
                                   "docs/images/journal.png", "#t"})
        expect_kept(check_markdown, {readme(good), page, {"docs/images/journal.png", ""}});
    expect_broken(check_markdown, {readme("docs/b.md"), page},
                  "README.md:3 docs/b.md: leads nowhere");
    expect_broken(check_markdown, {readme("docs/a.md#walks"), page}, "no such heading");
}

TEST(Markdown, APageOfTheDocsIsLinked) {
    expect_broken(check_markdown, {{"README.md", "# T\n"}, {"docs/a.md", "# A\n[me](a.md)\n"}},
                  "docs/a.md:0 no page links to it");
}

TEST(Citations, PagesThatCodeCitesAreThere) {
    const SourceFile record{"docs/adr/0002-floors.md", "# Floors\n"};
    expect_kept(check_citations, {record, {"src/a.h", "// See docs/adr/0002 and docs/adr/.\n"}});
    expect_broken(check_citations, {record, {"src/a.h", "\n// See docs/adr/0003.\n"}},
                  "src/a.h:2 docs/adr/0003: no such page");
}

TEST(Decisions, ARecordIsWholeAndFitsAPage) {
    const std::string whole =
        "# 0001. We write decisions down\n\nDate: 2026-11-20\nStatus: accepted\n\n"
        "## Context\n## Decision\n## Consequences\n## Alternatives refused\n";
    expect_kept(check_decisions, {{"docs/adr/0001-record.md", whole}, {"docs/adr/README.md", ""}});
    expect_broken(check_decisions, {{"docs/adr/0002-record.md", whole}}, "without gaps");
    expect_broken(check_decisions, {{"docs/adr/0001-record.md", whole + std::string(80, '\n')}},
                  "longer than one page");
    expect_broken(check_decisions,
                  {{"docs/adr/0001-record.md", whole.substr(0, whole.find("## Alternatives"))}},
                  "no part 'Alternatives refused'");
}

const SourceFile glossary{"docs/glossary.md",
                          "# Glossary\n\n## Words\n\n| Code | Russian |\n|---|---|\n"
                          "| `Mark`, `PeriodMark` | отметка |\n| `Policy` | параметр |\n\n"
                          "## Words we do not use\n\n| Word | Say |\n|---|---|\n"
                          "| `pupil` | `student` |\n"};

TEST(Glossary, ADomainTypeIsMadeOfItsWords) {
    expect_kept(check_glossary,
                {glossary,
                 {"src/domain/marks/marks.h", "struct Marks {};\nusing Policies = int;\n"},
                 {"src/store/a.h", "struct Cursor {};\n"}});
    expect_broken(check_glossary,
                  {glossary, {"src/domain/marks/marks.h", "\nstruct MarkTerm {};\n"}},
                  "marks.h:2 MarkTerm: 'term' is not in docs/glossary.md");
    EXPECT_THAT(said(check_glossary({})), testing::ElementsAre(testing::HasSubstr("missing")));
}

TEST(Glossary, AWordWeDoNotUseIsFoundInEveryLanguage) {
    expect_broken(check_glossary, {glossary, {"src/app/a.cpp", "int pupil_count = 0;  // pupil\n"}},
                  "pupil_count: not 'pupil' but `student`");
    expect_broken(check_glossary, {glossary, {"web/src/model/a.ts", "const thePupil = 1;\n"}},
                  "thePupil");
    expect_broken(check_glossary,
                  {glossary, {"src/store/sql/a.sql", "-- pupil\nSELECT pupil_id\n"}}, "pupil_id");
}

const SourceFile dependencies{"docs/dependencies.md",
                              "# Dependencies\n\n| Package | Why | Licence | Refused |\n|-|-|-|-|\n"
                              "| `libicu-dev` | sorting | Unicode | none |\n"
                              "| `preact` | pages | MIT | React |\n"};
const SourceFile debian{"tools/debian-packages.txt", "# Packages\n[run]\nlibicu-dev   # why\n"};
const SourceFile npm{"web/package.json",
                     "{ \"name\": \"w\",\n\"dependencies\": { \"preact\": \"11.2.0\" } }\n"};

// Evidence: ORD-1.2: each dependency has a licence, and none is for sale.
TEST(Packages, EachIsExplained) {
    expect_kept(check_packages, {dependencies, debian, npm});
    expect_broken(check_packages, {dependencies, debian}, "preact: nothing uses it");
    expect_broken(check_packages,
                  {dependencies, npm, {debian.path, debian.text + "nginx-light # why\n"}},
                  "debian-packages.txt:4 nginx-light: no row");
    expect_broken(
        check_packages,
        {dependencies,
         debian,
         {npm.path,
          "{\"dependencies\": {\"preact\": \"1\"}, \"devDependencies\": {\"vite\": \"8\"}}"}},
        "vite: no row");
    expect_broken(check_packages,
                  {{dependencies.path, "# D\n| `libicu-dev` | sorting | | none |\n"}, debian},
                  "a row says why");
}

TEST(Packages, TheLockNamesNoRegistry) {
    expect_broken(
        check_packages,
        {dependencies,
         debian,
         npm,
         {"web/package-lock.json", "{\n\"resolved\": \"https://registry.example/a.tgz\"}"}},
        "web/package-lock.json:2 the lock names a registry");
}

// Evidence: ORD-1.2, LAW-11: no advertising, payment or analytics host can be reached from a page.
TEST(Hosts, PagesAskNobodyButTheirOwnServer) {
    expect_kept(check_hosts,
                {{"web/src/view/icon.tsx", "<svg xmlns=\"http://www.w3.org/2000/svg\">"},
                 {"web/src/model/sheet_file.ts",
                  "<x xmlns=\"http://schemas.openxmlformats.org/package/2006\">"},
                 {"web/src/api/client.ts", "// See https://example.org\nfetch(\"/api\");"},
                 {"web/src/model/url.ts", "text.startsWith(\"https://\")"},
                 {"docs/a.md", "https://example.org"}});
    for (const std::string path : {"web/src/api/client.ts", "web/public/sw.html", "web/d.html",
                                   "web/style/tokens.css", "src/http/page.cpp"})
        expect_broken(check_hosts, {{path, "\nload(\"https://cdn.example.org/a.js\")\n"}},
                      path + ":2 a foreign host");
}

}  // namespace
}  // namespace letopis::tools
