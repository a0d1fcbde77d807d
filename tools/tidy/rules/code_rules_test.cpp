// Rules about code: each is shown a tree that keeps it and one that breaks it.

#include <gtest/gtest.h>

#include "testing/sample.h"

namespace letopis::tools {
namespace {

const SourceFile law{"tools/floors.txt",
                     "src/base :\n"
                     "src/domain : src/base\n"
                     "staircase src/domain : people marks\n"
                     "src/app : src/base src/domain\n"
                     "apart src/app\n"
                     "src/store : src/base\n"
                     "library sqlite3.h : src/store\n"
                     "library store/bulk/ : src/store/bulk\n"
                     "without src/domain : fstream sys/ base/clock.h\n"
                     "tests : all\n"
                     "web/src/model :\n"
                     "web/src : web/src/model\n"
                     "apart web/src\n"};

Findings floors(std::vector<SourceFile> files) {
    files.push_back(law);
    return check_floors(tree_of(std::move(files)));
}

TEST(Floors, CodeMayLookDown) {
    EXPECT_THAT(said(floors({{"src/base/id.h", ""},
                             {"src/domain/marks/marks.h", "#include \"base/id.h\"\n"},
                             {"src/app/marks/record.h", "#include \"domain/marks/marks.h\"\n"}})),
                testing::IsEmpty());
}

TEST(Floors, CodeMayNotLookUp) {
    EXPECT_THAT(said(floors({{"src/base/id.h", "\n#include \"domain/marks/marks.h\"\n"},
                             {"src/domain/marks/marks.h", ""}})),
                testing::ElementsAre(testing::HasSubstr("src/base/id.h:2 ")));
}

TEST(Floors, ARoomMayNotLookSideways) {
    EXPECT_THAT(said(floors({{"src/app/marks/a.h", "#include \"app/lessons/b.h\"\n"},
                             {"src/app/lessons/b.h", ""}})),
                testing::ElementsAre(testing::HasSubstr("never include each other")));
}

TEST(Floors, AStaircaseIsClimbedOneWay) {
    EXPECT_THAT(said(floors({{"src/domain/people/p.h", "#include \"domain/marks/m.h\"\n"},
                             {"src/domain/marks/m.h", ""}})),
                testing::ElementsAre(testing::HasSubstr("stands above")));
}

TEST(Floors, ARoomNeedsALine) {
    EXPECT_THAT(said(floors({{"src/cellar/wine.h", ""}})),
                testing::ElementsAre(testing::HasSubstr("no line in tools/floors.txt")));
}

TEST(Floors, ALibraryBelongsToItsRooms) {
    EXPECT_THAT(said(floors({{"src/store/a.cpp", "#include <sqlite3.h>\n"},
                             {"src/app/marks/a.cpp", "#include <sqlite3.h>\n"}})),
                testing::ElementsAre(testing::HasSubstr("src/app/marks/a.cpp:1 sqlite3.h")));
}

TEST(Floors, ARoomOfOurOwnCanBeLeftToToolsAndTestsAlone) {
    const std::string look = "#include \"store/bulk/new.h\"\n";
    EXPECT_THAT(said(floors({{"src/store/bulk/new.h", ""},
                             {"src/store/bulk/new.cpp", look},
                             {"src/store/school.cpp", look},
                             {"src/store/school_test.cpp", look},
                             {"tools/load/city.cpp", look}})),
                testing::ElementsAre(testing::HasSubstr("src/store/school.cpp:1 store/bulk/")));
}

TEST(Floors, TheDomainDoesWithoutTheMachine) {
    EXPECT_THAT(said(floors({{"src/store/a.cpp", "#include <fstream>\n"},
                             {"src/base/clock.h", ""},
                             {"src/domain/marks/a.cpp",
                              "#include <sys/stat.h>\n#include \"base/clock.h\"\n"}})),
                testing::ElementsAre(testing::HasSubstr("src/domain/marks/a.cpp:1 sys/stat.h"),
                                     testing::HasSubstr("src/domain/marks/a.cpp:2 base/clock.h")));
}

TEST(Floors, CodeMayNotUseWhatBelongsToTests) {
    EXPECT_THAT(said(floors({{"src/base/testing/sample.h", ""},
                             {"src/base/id_test.cpp", "#include \"base/testing/sample.h\"\n"},
                             {"src/base/id.cpp", "#include \"base/testing/sample.h\"\n"}})),
                testing::ElementsAre(testing::HasSubstr("src/base/id.cpp:1 ")));
}

TEST(Floors, ABuildListObeysTheSameLaw) {
    EXPECT_THAT(
        said(floors({{"src/domain/CMakeLists.txt", "letopis_room(domain DEPENDS base)\n"},
                     {"src/base/CMakeLists.txt", "letopis_room(base\n DEPENDS domain)\n"}})),
        testing::ElementsAre(testing::HasSubstr("src/base/CMakeLists.txt:1 links domain")));
}

TEST(Floors, ALinkedLibraryObeysTheSameLaw) {
    EXPECT_THAT(
        said(floors({{"src/app/marks/CMakeLists.txt", "letopis_room(app/marks SOURCES a.cpp)\n"},
                     {"src/app/lessons/CMakeLists.txt",
                      "letopis_room(app/lessons SOURCES b.cpp)\n"
                      "target_link_libraries(letopis_app_lessons letopis_app_marks)\n"}})),
        testing::ElementsAre(
            testing::HasSubstr("src/app/lessons/CMakeLists.txt:2 links app/marks")));
}

TEST(Floors, TheWebObeysTheSameLaw) {
    EXPECT_THAT(said(floors({{"web/src/model/cell.ts", "import { x } from \"../journal/grid\";\n"},
                             {"web/src/journal/grid.ts",
                              "import type { y } from '../model/cell';\n"
                              "import \"../diary/week\";\n"},
                             {"web/src/diary/week.ts", ""}})),
                testing::UnorderedElementsAre(testing::HasSubstr("web/src/model/cell.ts:1 "),
                                              testing::HasSubstr("web/src/journal/grid.ts:2 ")));
}

TEST(Floors, TheLawItselfIsChecked) {
    const auto bad = [](const std::string& text) {
        return said(check_floors(tree_of({{"tools/floors.txt", text}})));
    };
    EXPECT_THAT(bad("src/base : src/domain\n"),
                testing::ElementsAre(testing::HasSubstr("looks up")));
    EXPECT_THAT(bad("some words\n"), testing::ElementsAre(testing::HasSubstr("no law")));
    EXPECT_THAT(said(check_floors({})), testing::ElementsAre(testing::HasSubstr("missing")));
}

TEST(Circles, NoFileLeadsBackToItself) {
    expect_broken(check_circles,
                  {{"src/base/a.h", "#include \"base/b.h\"\n"},
                   {"src/base/b.h", "#include \"base/c.h\"\n"},
                   {"src/base/c.h", "#include \"base/a.h\"\n"}},
                  "src/base/c.h:1 src/base/a.h leads back here");
    expect_kept(check_circles, {{"src/base/a.h", "#include \"base/b.h\"\n"}, {"src/base/b.h", ""}});
}

TEST(Types, ATypeHasOneNameInOneNamespace) {
    const std::string problem = "namespace letopis {\nstruct Problem {\n};\n}\n";
    expect_broken(check_types,
                  {{"src/exchange/problem.h", problem}, {"src/package/problem.h", problem}},
                  "src/package/problem.h:2 Problem is also a type of src/exchange/problem.h");
    expect_kept(check_types,
                {{"src/exchange/problem.h", problem},
                 {"src/http/problem.h", "namespace letopis::http {\nclass Problem {\n};\n"}});
}

TEST(Types, ASourceIsNoPlaceToHideASecondOneIn) {
    const std::string row = "namespace letopis {\nstruct ExamRow {\n};\n}  // namespace letopis\n";
    const std::string secret =
        "namespace letopis {\nnamespace {\nstruct ExamRow {\n};\n}  // namespace\n}  // namespace "
        "letopis\n";
    expect_broken(check_types, {{"src/app/a/exams.cpp", row}, {"src/app/b/sheet.cpp", row}},
                  "src/app/b/sheet.cpp:2 ExamRow is also a type of src/app/a/exams.cpp");
    expect_broken(check_types, {{"src/app/a/exams.h", row}, {"src/app/b/sheet.cpp", row}},
                  "src/app/b/sheet.cpp:2 ExamRow is also a type of src/app/a/exams.h");
    expect_kept(check_types, {{"src/app/a/exams.cpp", secret}, {"src/app/b/sheet.cpp", secret}});
    expect_kept(check_types, {{"src/app/a/exams.h", row}, {"src/app/b/sheet.cpp", secret}});
    expect_broken(check_types, {{"src/app/a/exams.cpp", secret + row}, {"src/app/b/c.cpp", row}},
                  "src/app/b/c.cpp:2 ");
    expect_kept(check_types, {{"src/app/a/exams_test.cpp", row}, {"src/app/b/b_test.cpp", row}});
}

TEST(Types, AnEnumIsATypeAndWhatIsInsideAnotherIsApart) {
    const std::string kind =
        "namespace letopis {\nLETOPIS_ENUM(Kind, one, two)\n}  // namespace letopis\n";
    expect_broken(check_types, {{"src/app/a/a.h", kind}, {"src/app/b/b.h", kind}},
                  "src/app/b/b.h:2 Kind is also a type of src/app/a/a.h");
    const std::string inner = "namespace letopis {\nstruct Press::Inner {\n};\n}\n";
    expect_kept(check_types,
                {{"src/document/press.h", "namespace letopis {\nclass Press {\n};\n}\n"},
                 {"src/document/press.cpp", inner}});
}

std::string lines(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "\n";
    return text;
}

TEST(Sizes, AFileOfFourHundredLinesIsTheLongest) {
    expect_kept(check_sizes, {{"src/base/a.cpp", lines(400)}, {"src/base/a_test.cpp", lines(800)}});
    expect_broken(check_sizes, {{"src/base/a.cpp", lines(401)}}, "401 lines, at most 400");
    expect_broken(check_sizes, {{"src/base/a_test.cpp", lines(801)}}, "801 lines, at most 800");
}

TEST(Sizes, ALineOfAHundredLettersIsTheLongest) {
    std::string russian;
    for (int i = 0; i < 97; ++i) russian += "ж";
    expect_kept(check_sizes, {{"src/base/a.cpp", "// " + russian + "\n"}});
    expect_broken(check_sizes, {{"src/base/a.cpp", "\n// " + russian + "ж\n"}},
                  "src/base/a.cpp:2 ");
    expect_broken(check_sizes, {{"tools/step", std::string(101, 'x')}}, "tools/step:1 ");
    expect_kept(check_sizes, {{"tests/frozen/schema_1/a.sql", std::string(101, 'x')}});
}

TEST(Sizes, AFunctionOfSixtyLinesIsTheLongest) {
    const auto function = [](int inner) {
        return "class A {\n    int f() const {\n" + lines(inner) + "    }\n};\n";
    };
    expect_kept(check_sizes, {{"src/base/a.cpp", function(58)}});
    expect_broken(check_sizes, {{"src/base/a.cpp", function(59)}},
                  "a.cpp:2 a function of 61 lines");
}

TEST(Sizes, ALongTableIsNoFunction) {
    expect_kept(check_sizes,
                {{"src/base/a.cpp", "const auto table = make({\n" + lines(80) + "});\n"}});
}

TEST(Sizes, AFolderOfTwentySourcesIsTheFullest) {
    std::vector<SourceFile> files;
    for (int i = 0; i < 20; ++i) {
        const std::string name = "src/base/f" + std::to_string(i);
        files.insert(files.end(),
                     {{name + ".h", ""}, {name + ".cpp", ""}, {name + "_test.cpp", ""}});
    }
    expect_kept(check_sizes, files);
    files.push_back({"src/base/more.h", ""});
    expect_broken(check_sizes, files, "src/base:0 21 sources");
}

TEST(Names, AWordThatSaysNothingIsFound) {
    expect_kept(check_names, {{"src/base/clock.h", "class Clock {};\nint data;\n"}});
    expect_broken(check_names, {{"src/base/a.h", "\nclass MarkManager {};\n"}},
                  "src/base/a.h:2 MarkManager says 'manager'");
    expect_broken(check_names, {{"src/base/time_utils.h", ""}}, "file name says 'utils'");
    expect_broken(check_names, {{"web/src/view/grid.ts", "export interface CellInfo {}\n"}},
                  "CellInfo says 'info'");
    expect_kept(check_names, {{"web/src/service_worker.ts", ""}});
    expect_broken(check_names, {{"web/src/mark_service.ts", ""}}, "says 'service'");
}

TEST(Names, ABoolParameterSaysNothingAtTheCall) {
    expect_kept(check_names,
                {{"src/base/a.h",
                  "void write(bool value);\nbool is_open(int a);\nusing F = g<void(bool)>;\n"},
                 {"src/base/testing/a.h", "void reply(bool with_body);\n"}});
    expect_broken(check_names, {{"src/base/a.h", "\nvoid open(int a,\n    bool create = true);\n"}},
                  "src/base/a.h:3 bool create: an enum of two words");
}

TEST(Names, AWordInACommentIsNoName) {
    expect_kept(check_names, {{"src/base/a.h", "// class Helper\nauto s = \"struct Util\";\n"}});
}

TEST(Calls, ACallBelongsToItsHome) {
    expect_kept(check_calls, {{"src/base/clock.cpp", "auto t = system_clock::now();\n"},
                              {"src/base/file_ops.cpp", "::rename(a, b); fsync(fd);\n"},
                              {"src/base/a.cpp", "// rename(a, b)\nwidget.rename_all(x);\n"}});
    expect_broken(check_calls,
                  {{"src/app/a.cpp", "\nauto t = std::chrono::system_clock::now();\n"}},
                  "src/app/a.cpp:2 system_clock::now( …: take a Clock");
    for (const std::string call :
         {"fopen(", "std::ofstream out{", "fs::rename(", "fsync(", "fdatasync(", "::link(",
          "getenv(", "rand(", "random_device device; g("})
        expect_broken(check_calls, {{"src/media/a.cpp", "int f() { " + call + "x); }\n"}},
                      "src/media/a.cpp:1 ");
}

TEST(Calls, SomeWordsDoNotBelongToAFolder) {
    expect_broken(check_calls, {{"src/domain/marks/mean.cpp", "\ndouble mean = 4.5;\n"}},
                  "src/domain/marks/mean.cpp:2 double …: exact numbers");
    expect_broken(check_calls, {{"web/src/model/sheet.ts", "window.alert(1);\n"}},
                  "the model touches no page");
    expect_kept(check_calls, {{"src/document/pdf/canvas.cpp", "double width = 4.5;\n"},
                              {"web/src/view/cell.ts", "document.body\n"},
                              {"web/src/model/a_test.ts", "window.alert(1);\n"}});
}

TEST(Calls, ATestWaitsForFactsNotForTime) {
    expect_broken(check_calls, {{"src/app/a_test.cpp", "std::this_thread::sleep_for(1s);\n"}},
                  "a test waits for a fact");
    expect_broken(check_calls, {{"web/e2e/a.spec.ts", "await page.waitForTimeout(100);\n"}},
                  "a test waits for a fact");
    expect_broken(check_calls, {{"src/app/a_test.cpp", "auto t = system_clock::now();\n"}},
                  "SetClock");
}

TEST(Leftovers, UnfinishedNotesAndMachinePathsAreFound) {
    const std::string note = std::string("TO") + "DO";
    const std::string path = std::string("/ho") + "me/somebody";
    expect_kept(check_leftovers, {{"src/base/a.cpp", "// A list of things " + note + "S.\n"}});
    expect_broken(check_leftovers, {{"src/base/a.cpp", "\n// " + note + ": later\n"}},
                  "src/base/a.cpp:2 ");
    expect_broken(check_leftovers, {{"docs/a.md", "see " + path + "\n"}}, "somebody's machine");
}

TEST(BuildLists, EverySourceIsBuiltUnderItsKeyword) {
    const SourceFile list{"src/base/CMakeLists.txt",
                          "letopis_room(base SOURCES a.cpp inner/b.cpp # c.cpp\n"
                          "  TESTS a_test.cpp FUZZERS a_fuzz.cpp)\n"};
    expect_kept(check_build_lists, {list,
                                    {"src/base/a.cpp", ""},
                                    {"src/base/inner/b.cpp", ""},
                                    {"src/base/a_test.cpp", ""},
                                    {"src/base/a_fuzz.cpp", ""}});
    expect_broken(check_build_lists, {list, {"src/base/c.cpp", ""}}, "no CMakeLists.txt builds it");
    expect_broken(check_build_lists,
                  {{"src/base/CMakeLists.txt", "letopis_room(base SOURCES a_test.cpp)\n"},
                   {"src/base/a_test.cpp", ""}},
                  "list it under TESTS");
    expect_broken(check_build_lists,
                  {{"src/base/CMakeLists.txt", "letopis_room(base TESTS a_fuzz.cpp)\n"},
                   {"src/base/a_fuzz.cpp", ""}},
                  "under FUZZERS");
}

TEST(BuildLists, EveryHeaderAndEveryScriptIsUsed) {
    const SourceFile list{"src/base/CMakeLists.txt", "letopis_room(base SOURCES a.cpp)\n"};
    expect_kept(check_build_lists,
                {list, {"src/base/a.cpp", "#include \"base/a.h\"\n"}, {"src/base/a.h", ""}});
    expect_broken(check_build_lists, {{"src/base/a.h", ""}}, "nothing includes it");
    expect_kept(check_build_lists,
                {{"web/index.html", "<script src=/src/main.ts>"},
                 {"web/src/main.ts", "import { a } from './a';\nimport b from \"./model/b\";\n"},
                 {"web/src/model/b.ts", ""}});
    expect_broken(check_build_lists, {{"web/src/model/b.ts", ""}}, "nothing imports it");
}

// Evidence: JRN-25.
TEST(WebTexts, WordsForPeopleStandInOneFile) {
    expect_kept(
        check_web_texts,
        {{"web/src/model/signs.ts", "// Комментарий на русском\nexport const fail = \"незач\";\n"},
         {"web/src/view/a.ts", "/* Клетка журнала */ const url = \"https://a\"; // ещё\n"},
         {"web/src/view/a_test.ts", "expect(\"Сохранено\")\n"}});
    expect_broken(check_web_texts, {{"web/src/view/a.tsx", "\nreturn <p>Нет связи</p>;\n"}},
                  "web/src/view/a.tsx:2 Russian words");
    expect_broken(check_web_texts, {{"web/src/model/a.ts", "const a = 'нет связи';\n"}},
                  "Russian words");
}

}  // namespace
}  // namespace letopis::tools
