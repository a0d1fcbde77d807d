// The sheet of an addendum: only rows that read otherwise (F-08; ORD-1.4.2-3b).
#include "domain/statements/addendum_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace letopis {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

SummarySheet sheet() {
    return {.class_title = "9 «А»",
            .subjects = {"Русский язык", "Химия"},
            .students = {{.number = 1,
                          .full_name = "Алова Анна",
                          .birth_date = "01.02.2011",
                          .rows = {{"Годовая отметка", {"4", "5"}},
                                   {"Экзаменационная отметка", {"", ""}},
                                   {"Итоговая отметка", {"", "5"}}},
                          .decision = "допущена"},
                         {.number = 2,
                          .full_name = "Алова Анна",
                          .birth_date = "03.04.2011",
                          .rows = {{"Годовая отметка", {"3", "3"}},
                                   {"Экзаменационная отметка", {"", ""}},
                                   {"Итоговая отметка", {"", "3"}}}}}};
}

SummarySheet after_the_exam() {
    SummarySheet now = sheet();
    now.students[1].rows[1].values[0] = "4";
    now.students[1].rows[2].values[0] = "4";
    now.students[0].decision = "окончила школу, пр. № 12";
    return now;
}

TEST(AddendumSheet, TellsOnlyWhatReadsOtherwiseAndOfWhom) {
    EXPECT_THAT(sheet_changes(sheet(), sheet()), IsEmpty());
    const auto changes = sheet_changes(sheet(), after_the_exam());
    EXPECT_THAT(changes,
                ElementsAre(SheetChange{"Алова Анна", "01.02.2011", "", "", "", "допущена",
                                        "окончила школу, пр. № 12"},
                            SheetChange{"Алова Анна", "03.04.2011", "", "Экзаменационная отметка",
                                        "Русский язык", "", "4"},
                            SheetChange{"Алова Анна", "03.04.2011", "", "Итоговая отметка",
                                        "Русский язык", "", "4"}));
}

TEST(AddendumSheet, OfTheNextOneStartsWhereTheLastOneEnded) {
    const auto first = sheet_changes(sheet(), after_the_exam());
    const SummarySheet told = with_changes(sheet(), first);
    EXPECT_EQ(told, after_the_exam()) << "namesakes are told apart";
    EXPECT_THAT(sheet_changes(told, after_the_exam()), IsEmpty());
    // A subject that the sealed sheet had not.
    SummarySheet wider = after_the_exam();
    wider.subjects.push_back("Математика");
    for (SummarySheetStudent& student : wider.students)
        for (SummarySheetRow& row : student.rows) row.values.emplace_back("5");
    const auto more = sheet_changes(told, wider);
    EXPECT_THAT(more, SizeIs(6));
    EXPECT_THAT(sheet_changes(with_changes(told, more), wider), IsEmpty());
}

TEST(AddendumSheet, TellsOfWhoWasRenamedAfterTheYear) {
    SummarySheet before = sheet();
    before.students[0].personal_no = "А-1";
    before.students[1].personal_no = "А-2";
    SummarySheet now = before;
    now.students[1].full_name = "Белова Анна";
    now.students[1].birth_date = "04.04.2011";
    now.students[1].rows[2].values[0] = "4";
    EXPECT_THAT(sheet_changes(before, now),
                ElementsAre(SheetChange{"Белова Анна", "04.04.2011", "А-2", "Итоговая отметка",
                                        "Русский язык", "", "4"}));
    const SummarySheet told = with_changes(before, sheet_changes(before, now));
    EXPECT_EQ(told, now);
    // A number that was corrected, and one that was given later.
    now.students[1].personal_no = "А-22";
    EXPECT_THAT(sheet_changes(told, now), IsEmpty());
    now.students[1].personal_no.clear();
    EXPECT_THAT(sheet_changes(told, now), IsEmpty());
}

TEST(AddendumSheet, TellsAllRowsOfWhoIsNotKnownInTheSheet) {
    SummarySheet now = sheet();
    now.students[1].full_name = "Белова Анна";  // And no number to know her by.
    now.students[1].decision = "допущена";
    const auto changes = sheet_changes(sheet(), now);
    EXPECT_THAT(
        changes,
        ElementsAre(
            SheetChange{"Белова Анна", "03.04.2011", "", "Годовая отметка", "Русский язык", "",
                        "3"},
            SheetChange{"Белова Анна", "03.04.2011", "", "Годовая отметка", "Химия", "", "3"},
            SheetChange{"Белова Анна", "03.04.2011", "", "Итоговая отметка", "Химия", "", "3"},
            SheetChange{"Белова Анна", "03.04.2011", "", "", "", "", "допущена"}));
    EXPECT_THAT(sheet_changes(with_changes(sheet(), changes), now), IsEmpty())
        << "the next addendum knows her";
}

TEST(AddendumSheet, OnPaperNamesWhatItCompletes) {
    const TableForm form =
        addendum_form({.addendum_no = 2,
                       .class_title = "9 «А»",
                       .school_year_title = "2026/2027",
                       .package_file_name = "letopis_9a.zip",
                       .package_sha256_hex = "ab12",
                       .lines = {{.full_name = "Алова Анна", .subject = "", .result = "решение"}}});
    EXPECT_EQ(form.edition, Edition::certifiable);
    EXPECT_THAT(form.title, HasSubstr("ДОПОЛНЕНИЕ № 2 К СВОДНОЙ ВЕДОМОСТИ"));
    EXPECT_THAT(form.lines[0], HasSubstr("letopis_9a.zip"));
    EXPECT_THAT(form.lines[1], HasSubstr("ab12"));
    ASSERT_THAT(form.tables, SizeIs(2));
    for (const FormTable& table : form.tables)
        for (const FormRow& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    EXPECT_EQ(form.tables[0].rows[0][2], "—") << "of no subject";
    EXPECT_EQ(form.tables[0].rows[0][4], "—");
}

TEST(AddendumSheet, HasItsOwnNumberInTheNumberOfItsDocument) {
    EXPECT_EQ(addendum_document_no(84213, 1), "84213-Д1");
    EXPECT_EQ(addendum_document_no(84213, 12), "84213-Д12");
}

}  // namespace
}  // namespace letopis
