// The evidence of clauses: what counts, what is missed, what is refused.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "clauses.h"

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
    EXPECT_THAT(table, HasSubstr("| JRN-13 | [a_test.cpp](../../src/a_test.cpp) |  |  |\n"));
    EXPECT_THAT(table, HasSubstr("| ORD-2 *(later)* | [a_test.cpp]"));
    EXPECT_THAT(table, HasSubstr("| E-12 |  |  |  |\n"));
}

}  // namespace
}  // namespace letopis::tools
