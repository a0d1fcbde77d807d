// How our tools read C++, build lists and Markdown: enough, and not fooled.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading/cmake_lists.h"
#include "reading/lexing.h"
#include "reading/markdown_text.h"
#include "reading/tree.h"

namespace letopis::tools {
namespace {

TEST(Lexing, CommentsLiteralsAndMacrosAreNotCode) {
    const Lexed lexed =
        lex("#define A rand( \\\n  b)\nf('\"', \"rand(\", R\"x(a)\" rand()x\"); // c\n");
    EXPECT_EQ(lexed.code.find("rand("), std::string::npos);
    EXPECT_NE(lexed.code.find("f("), std::string::npos);
    ASSERT_EQ(lexed.literals.size(), 2U);
    EXPECT_EQ(lexed.literals[0].text, "rand(");
    EXPECT_EQ(lexed.literals[1].text, "a)\" rand(");
    EXPECT_EQ(lexed.literals[0].line, 3);
}

TEST(Lexing, DigitSeparatorsAreNoQuotes) {
    EXPECT_NE(lex("int a = 1'000'000; rand(1);").code.find("rand("), std::string::npos);
}

TEST(Lexing, AFunctionIsMeasuredFromBraceToBrace) {
    const auto functions =
        functions_of(lex("namespace a {\nstruct S {\n  int x{1};\n  int f() {\n    return [] {\n"
                         "      return 1;\n    }();\n  }\n};\ntemplate <class T>\nvoid g() {}\n}\n")
                         .code);
    ASSERT_EQ(functions.size(), 2U);
    EXPECT_EQ(functions[0].first_line, 4);
    EXPECT_EQ(functions[0].line_count, 5);
    EXPECT_EQ(functions[1].line_count, 1);
}

TEST(Lexing, EveryWayToNameATypeIsSeen) {
    std::vector<std::string> names;
    for (const auto& type : type_names_of("class A; struct B {}; enum class C {}; using D = int; "
                                          "LETOPIS_ENUM(E, x) interface F {} type G = 1;"))
        names.push_back(type.name);
    EXPECT_THAT(names, testing::UnorderedElementsAre("A", "B", "C", "D", "E", "F", "G"));
}

TEST(BuildListReading, KeywordsAndCommentsAreToldApart) {
    const auto calls = cmake_calls_of(
        "# letopis_room(no)\nletopis_room(app/marks # why\n  DEPENDS base domain\n  SOURCES "
        "\"a.cpp\")\n"
        "foreach(x IN LISTS xs)\nendforeach()\n");
    ASSERT_EQ(calls.size(), 3U);
    EXPECT_EQ(calls[0].command, "letopis_room");
    EXPECT_EQ(calls[0].line, 2);
    EXPECT_THAT(calls[0].list_of("DEPENDS"), testing::ElementsAre("base", "domain"));
    EXPECT_THAT(calls[0].list_of("SOURCES"), testing::ElementsAre("a.cpp"));
    EXPECT_THAT(calls[0].list_of("TESTS"), testing::IsEmpty());
}

TEST(MarkdownReading, TablesLinksAndHeadingsOutsideOfCode) {
    const Page page = read_page(
        "# A\n```\n[no](no.md)\n```\n## B c\n| x | y |\n|---|---|\n| `a` b | |\n`[no](x)` "
        "[yes](z)\n");
    ASSERT_EQ(page.headings.size(), 2U);
    ASSERT_EQ(page.links.size(), 1U);
    EXPECT_EQ(page.links[0].target, "z");
    ASSERT_EQ(page.rows.size(), 2U);
    EXPECT_EQ(page.rows[1].under, "B c");
    EXPECT_THAT(page.rows[1].cells, testing::ElementsAre("`a` b", ""));
}

TEST(TreeReading, NamesFallIntoWords) {
    EXPECT_THAT(words_of_name("MarkRecorded"), testing::ElementsAre("mark", "recorded"));
    EXPECT_THAT(words_of_name("mark_recorded"), testing::ElementsAre("mark", "recorded"));
    EXPECT_THAT(words_of_name("PDFPage2"), testing::ElementsAre("pdf", "page2"));
}

TEST(TreeReading, TestsAreKnownByTheirNames) {
    for (const std::string path : {"src/a/b_test.cpp", "src/a/testing/b.h", "tests/x.cpp",
                                   "web/e2e/a.spec.ts", "src/a/b_fuzz.cpp", "web/src/a/b_test.ts"})
        EXPECT_TRUE((SourceFile{path, ""}.is_test())) << path;
    for (const std::string path : {"src/a/latest.cpp", "src/a/fuzz_targets.h", "web/src/a/b.ts"})
        EXPECT_FALSE((SourceFile{path, ""}.is_test())) << path;
}

}  // namespace
}  // namespace letopis::tools
