// The evidence of clauses: what counts, what is missed, what is refused.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "clauses.h"
#include "places.h"

namespace letopis::tools {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const SourceFile page{"docs/evidence/clauses.md",
                      "# Clauses\n\n| Clause | Gist | State |\n|---|---|---|\n"
                      "| `ORD-1.4.2-4` | два носителя в разных помещениях | now |\n"
                      "| `JRN-13` | исправление не стирает | now |\n"
                      "| `E-12` | 94,53 % | now |\n"
                      "| `ORD-2` | мониторинг | later: the city's view |\n"};

std::vector<std::string> said(const Findings& findings) {
    std::vector<std::string> lines;
    for (const auto& finding : findings)
        lines.push_back(finding.path + ":" + std::to_string(finding.line) + " " + finding.words);
    return lines;
}

TEST(Clauses, AreReadWithTheirState) {
    const auto list = read_clauses(page);
    EXPECT_THAT(said(list.faults), IsEmpty());
    ASSERT_EQ(list.clauses.size(), 4U);
    EXPECT_EQ(list.clauses[0].id, "ORD-1.4.2-4");
    EXPECT_EQ(list.clauses[3].state, ClauseState::later);
}

TEST(Clauses, ALaterOneSaysWhyAndNoneStandsTwice) {
    const auto faults = [](const std::string& rows) {
        return said(read_clauses({page.path, "# C\n" + rows}).faults);
    };
    EXPECT_THAT(faults("| `A-1` | g | later |\n"), ElementsAre(HasSubstr(":2 A-1: 'now'")));
    EXPECT_THAT(faults("| `A-1` | g | now |\n| `A-1` | g | now |\n"),
                ElementsAre(HasSubstr(":3 A-1 stands twice")));
    EXPECT_THAT(faults("| `A-1` | g |\n"), ElementsAre(HasSubstr("a row is")));
    EXPECT_THAT(faults("| `A-1` | g | partly: |\n"), ElementsAre(HasSubstr(":2 A-1: 'now'")));
}

TEST(Clauses, ATableOfFourColumnsSaysWhereEachOfTodayIsMet) {
    const auto list = read_clauses({page.path,
                                    "| Clause | Gist | Where | State |\n| --- | --- | --- | --- |\n"
                                    "| `A-1` | g | `/t` «День» | partly: no paper |\n"
                                    "| `A-2` | g |  | now |\n"
                                    "| `A-3` | g |  | later: why |\n"
                                    "| `A-4` | g | now |\n"});
    EXPECT_THAT(said(list.faults), ElementsAre(HasSubstr(":4 A-2: where"), HasSubstr(":6 a row")));
    ASSERT_EQ(list.clauses.size(), 3U);
    EXPECT_EQ(list.clauses[0].where, "`/t` «День»");
    EXPECT_EQ(list.clauses[0].state, ClauseState::partly);
    EXPECT_EQ(list.clauses[0].why, "no paper");
}

std::vector<std::string> cited(const std::string& path, const std::string& text) {
    std::vector<std::string> ids;
    for (const auto& citation : citations_of({path, text}, read_clauses(page)))
        ids.push_back(citation.id);
    return ids;
}

TEST(Citations, AnIdEndsWhereItsSentenceGoesOn) {
    EXPECT_THAT(cited("src/a.h", "// (JRN-13). ORD-1.4.2-4, ORD-1.4.1-b; E-1..E-9 ORD-4.\n"),
                testing::UnorderedElementsAre("JRN-13", "ORD-1.4.2-4", "ORD-1.4.1-b", "E-1", "E-9",
                                              "ORD-4"));
}

TEST(Citations, OtherWordsAreNone) {
    EXPECT_THAT(cited("src/a.h", "// RECORD-1, x-E-1, E-mail, ORD-ER\n"), IsEmpty());
}

TEST(Citations, AWorkedExampleProvesItsOwnClause) {
    EXPECT_THAT(cited("src/a_test.cpp", "TEST(WorkedExamples, E12_AWeek) {\n"),
                ElementsAre("E-12"));
    EXPECT_THAT(cited("src/a.cpp", "TEST(WorkedExamples, E12_AWeek) {\n"), IsEmpty());
}

TEST(Evidence, TestsProveCodeAndPagesOnlySpeak) {
    Findings unknown;
    const auto evidence =
        gather_evidence(tree_of({{"src/a.h", "// JRN-13\n"},
                                 {"src/a_test.cpp", "// Evidence: ORD-1.4.2-4 ORD-1.4.2-4\n"},
                                 {"tests/scenarios/a.journal", "# evidence: JRN-13\n"},
                                 {"docs/use/a.md", "ORD-1.4.2-4\n"},
                                 {"docs/evidence/table.md", "ORD-2\n"},
                                 {"tools/evidence/x.h", "// JRN-99\n"}}),
                        read_clauses(page), unknown);
    EXPECT_THAT(said(unknown), IsEmpty());
    EXPECT_THAT(evidence.at("JRN-13").proofs, ElementsAre("tests/scenarios/a.journal"));
    EXPECT_THAT(evidence.at("JRN-13").code, ElementsAre("src/a.h"));
    EXPECT_THAT(evidence.at("ORD-1.4.2-4").proofs, ElementsAre("src/a_test.cpp"));
    EXPECT_THAT(evidence.at("ORD-1.4.2-4").pages, ElementsAre("docs/use/a.md"));
    EXPECT_FALSE(evidence.contains("ORD-2"));
}

TEST(Evidence, ACitationOfAnUnknownClauseIsFound) {
    Findings unknown;
    gather_evidence(tree_of({{"src/a.h", "\n// JRN-99\n"}}), read_clauses(page), unknown);
    EXPECT_THAT(said(unknown), ElementsAre("src/a.h:2 JRN-99: no such clause"));
}

TEST(Evidence, AClauseNamedByItsPartsProvesNone) {
    Findings unknown;
    const auto evidence = gather_evidence(tree_of({{"src/a_test.cpp", "// ORD-1.4.2\n"}}),
                                          read_clauses(page), unknown);
    EXPECT_THAT(said(unknown), IsEmpty());
    EXPECT_TRUE(evidence.empty());
}

TEST(Evidence, AClauseOfTodayWithoutATestIsAHole) {
    Findings unknown;
    const auto list = read_clauses(page);
    const auto evidence = gather_evidence(
        tree_of({{"src/a.h", "// JRN-13\n"}, {"src/a_test.cpp", "// ORD-1.4.2-4 E-12\n"}}), list,
        unknown);
    EXPECT_THAT(said(holes_of(list, evidence)), ElementsAre(HasSubstr(":6 JRN-13: no test")));
}

TEST(Evidence, TheTableLinksWhatSpeaksForAClause) {
    Findings unknown;
    const auto list = read_clauses(page);
    const auto table = evidence_table(
        list, gather_evidence(tree_of({{"src/a_test.cpp", "// JRN-13, ORD-2\n"}}), list, unknown));
    EXPECT_THAT(table, HasSubstr("| JRN-13 |  | [a_test.cpp](../../src/a_test.cpp) |  |  |\n"));
    EXPECT_THAT(table, HasSubstr("| ORD-2 *(later)* |  | [a_test.cpp]"));
    EXPECT_THAT(table, HasSubstr("| E-12 |  |  |  |  |\n"));
}

TEST(Evidence, TheTableTellsWhereAClauseIsMetAndWhatOfItIsMissing) {
    Findings unknown;
    const auto list = read_clauses(
        {page.path,
         "| Clause | Gist | Where | State |\n| `A-1` | g | `/t` «День» | partly: x |\n"});
    EXPECT_THAT(said(holes_of(list, {})), ElementsAre(HasSubstr("A-1: no test")));
    EXPECT_THAT(evidence_table(list, gather_evidence({}, list, unknown)),
                HasSubstr("| A-1 *(partly: x)* | `/t` «День» |  |  |  |\n"));
}

const Tree house = tree_of({
    {"src/http/rooms/tables/site_table.cpp",
     "    route<&show_teacher>(get, \"/t\", \"t\"),\n    route<&show>(get, \"/t/{rest*}\", "
     "\"a\"),\n"
     "    route<&show_diary>(get, \"/d\", \"d\"),\n    route<&sign_in>(post, \"/in\", \"in\"),\n"},
    {"src/server/main.cpp",
     "CLI::App* command = add(\"serve\", \"\");\nadd_ledger(\"verify\", 1);\n"},
    {"web/src/teacher_main.tsx", "if (place === \"j\") return 1;\nfollowLinks(\"t\");\n"},
    {"web/src/teacher_rooms.tsx", "if (place === \"gaps\") return 1;\n"},
    {"web/src/office_main.tsx", "if (place === \"people\") return 1;\nfollowLinks(\"s\");\n"},
    {"web/src/journal/room.tsx", "const isPlan = part === \"plan\";\n"},
    {"web/src/journal/room_test.tsx", "expect(part === \"tested\");\n"},
    {"web/text/ru.json", "{ \"journal\": { \"title\": \"Журнал\" } }\n"},
});

TEST(Places, APageIsARouteAPlaceOfItsRouterAndPartsThatScreensTellApart) {
    const ServedPages pages{house};
    for (const char* address : {"/t", "/d", "/t/j", "/t/j/…", "/t/j/…/plan", "/t/gaps"})
        EXPECT_TRUE(pages.serves(address)) << address;
    for (const char* address : {"/", "/x", "/in", "/…", "/t/…", "/t/people", "/s/people", "/d/j",
                                "/t/j/…/plans", "/t/j/…/tested", "/t/j/plan/nothing"})
        EXPECT_FALSE(pages.serves(address)) << address;
}

TEST(Places, OnlyWhatTheProgramHasIsNamed) {
    const auto lost = [](const std::string& where) {
        return said(misplaced(read_clauses({page.path,
                                            "| Clause | Gist | Where | State |\n| `F-08` "
                                            "| g | " +
                                                where + " | now |\n"}),
                              ServedPages{house}));
    };
    EXPECT_THAT(lost("`/t/j/…` «Журнал», F-08; `letopis verify --data ПАПКА`"), IsEmpty());
    EXPECT_THAT(lost("`/t/diary` «Журнал»"),
                ElementsAre(HasSubstr(":2 F-08: /t/diary is no page")));
    EXPECT_THAT(lost("`/t` «Дневник»"), ElementsAre(HasSubstr("nobody sees «Дневник»")));
    EXPECT_THAT(lost("`letopis prove`"), ElementsAre(HasSubstr("letopis prove is no command")));
    EXPECT_THAT(lost("`make`"), ElementsAre(HasSubstr("make is no command")));
    EXPECT_THAT(lost("F-99"), ElementsAre(HasSubstr("F-99: no such clause")));
}

}  // namespace
}  // namespace letopis::tools
