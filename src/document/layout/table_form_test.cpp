// Forms of tables: what stands on which sheet, and what a stranger reads there.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "document/layout/numerals.h"
#include "document/layout/table_grids.h"
#include "document/testing/outside.h"
#include "document/testing/press_room.h"
#include "document/testing/sample_forms.h"
#include "document/testing/sheet_words.h"

namespace letopis {
namespace {

using namespace letopis::testing;
using ::testing::HasSubstr;
using ::testing::Not;

Bytes printed(const TableForm& form) {
    return press().print_table_form(form, sample_stamp()).value();
}

std::string text_of(const std::vector<SheetWord>& words) {
    return text_within(words, {0, 0, 1000, 1000});
}

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

// Evidence: PRT-05 PRT-06 F-06.
TEST(TableForms, FortyStudentsTakeTwoSheetsWithTheHeadOnEach) {
    const auto sheets = words_on_sheets(printed(sample_month_form(40)));
    ASSERT_EQ(sheets.size(), 2u);
    for (const auto& sheet : sheets) {
        EXPECT_THAT(text_of(sheet), HasSubstr("Дни месяца: пропущено уроков"));
        EXPECT_THAT(text_of(sheet), HasSubstr("Снимок данных: 28.05.2027 14:05:00 (МСК)"));
        EXPECT_THAT(text_of(sheet), HasSubstr("Распечатал(а): Петрова А. И."));
    }
    EXPECT_THAT(text_of(sheets[0]), Not(HasSubstr("Итого по классу")));
    EXPECT_THAT(text_of(sheets[1]), HasSubstr("Пропущенные уроки 7 «Б», октябрь 2026"));
    // The last students, the totals and the signature stand together.
    for (const char* words : {"40", "Итого по классу", "560", "Посещаемость: 94,53 %",
                              "Классный руководитель", "Петрова Анна Ивановна", "(подпись)"})
        EXPECT_THAT(text_of(sheets[1]), HasSubstr(words));
}

TEST(TableForms, EachStudentIsThereOnceAndNothingIsCut) {
    const std::string text = raw_text(printed(sample_month_form(40)));
    for (int i = 0; i < 28; ++i)
        EXPECT_THAT(text, HasSubstr(sample_surnames[static_cast<std::size_t>(i)]));
    const TableForm form = sample_month_form(40);
    std::size_t cells = 0;
    for (const FormRow& row : form.tables[0].rows)
        cells += static_cast<std::size_t>(std::count(row.begin(), row.end(), "6у"));
    EXPECT_EQ(times(text, "6у"), cells);
}

TEST(TableForms, AnEmptyMonthSaysSoAndIsStillSigned) {
    const auto sheets = words_on_sheets(printed(sample_register_form(0)));
    ASSERT_EQ(sheets.size(), 1u);
    EXPECT_THAT(text_of(sheets[0]),
                HasSubstr("В этом месяце пропущенных и замещённых уроков нет."));
    EXPECT_THAT(text_of(sheets[0]), HasSubstr("Заместитель директора"));
}

TEST(TableForms, SignaturesNeverStandAlone) {
    for (int rows = 1; rows <= 60; rows += 3) {
        const auto sheets = words_on_sheets(printed(sample_register_form(rows)));
        EXPECT_THAT(text_of(sheets.back()), HasSubstr("Всего")) << rows;
        EXPECT_THAT(text_of(sheets.back()), HasSubstr("Заместитель директора")) << rows;
    }
}

// Evidence: PRT-05 ORD-1.4.2-3b F-08.
TEST(TableForms, AnAddendumIsSignedBesideItsProofWhateverItsLength) {
    for (int lines = 0; lines <= 40; lines += 4) {
        const auto sheets = words_on_sheets(printed(sample_addendum_form(lines)));
        const std::string last = text_of(sheets.back());
        for (const char* words : {"Классный руководитель", "Директор", "М. П.",
                                  "Код подтверждает документ", "Срок хранения 25 лет"})
            EXPECT_THAT(last, HasSubstr(words)) << lines;
        EXPECT_THAT(last, HasSubstr("Документ № 7Б-2026-СВ-1")) << "the footer";
    }
}

TEST(TableForms, AProofThatFitsNoCodeIsRefused) {
    DocumentStamp stamp = sample_stamp();
    stamp.qr_text = sample_proof(4000);
    const auto addendum = press().print_table_form(sample_addendum_form(1), stamp);
    ASSERT_FALSE(addendum);
    EXPECT_TRUE(addendum.error().is(RefusalCode::text_too_long));
}

TEST(TableForms, OnlyADraftSaysThatItIsOne) {
    EXPECT_THAT(raw_text(printed(sample_month_form(3))), Not(HasSubstr("ЧЕРНОВИК")));
    EXPECT_THAT(raw_text(printed(sample_month_form(3, Edition::draft))), HasSubstr("ЧЕРНОВИК"));
}

TEST(TableForms, TheSameDataGiveTheSameBytes) {
    EXPECT_EQ(printed(sample_month_form(30)), printed(sample_month_form(30)));
}

TEST(TableForms, TooManyColumnsForThePaperTakeALargerOne) {
    TableForm form = sample_month_form(3);
    EXPECT_EQ(paper_for(form), a4_landscape);
    form.paper = FormPaper::portrait;
    EXPECT_EQ(paper_for(form), a4_landscape);
    form.tables[0].columns[1].width = 80;
    EXPECT_EQ(paper_for(form), a3_landscape);
    EXPECT_EQ(paper_for(sample_register_form(3)), a4_portrait);
}

// Evidence: F-01 F-02 F-31 JRN-02 PRT-03.
TEST(ClassJournal, TheContentsNameTheSheetsOfEachCourse) {
    const JournalFront front{.cover = {.organization_full_name = "ГБОУ Школа № 0000",
                                       .class_title = "7 «Б»",
                                       .school_year_title = "2026/2027",
                                       .lead = "Петрова Анна Ивановна",
                                       .began_on = "01.09.2026"},
                             .edition = Edition::working,
                             .courses = {{"Алгебра", "Ким О."}, {"Геометрия", "Ким О."}},
                             .apart = {"Лист исправлений"}};
    const std::vector<MarksPage> marks{sample_marks_page(30, 42), sample_marks_page(30, 12)};
    const std::vector<ContentPage> contents{sample_content_page(42), sample_content_page(12)};
    const Bytes pdf = press().print_class_journal(front, marks, contents, sample_stamp()).value();
    const auto sheets = words_on_sheets(pdf);
    EXPECT_THAT(text_of(sheets[0]), HasSubstr("КЛАССНЫЙ ЖУРНАЛ 7 «Б» класса 2026/2027"));
    EXPECT_THAT(text_of(sheets[0]), HasSubstr("Начат: 01.09.2026"));
    const std::string listed = text_of(sheets[1]);
    EXPECT_THAT(listed, HasSubstr("1 Алгебра Ким О. 3–"));
    // The last sheet counts those before it, and is none of them.
    const auto bound = static_cast<int>(sheets.size()) - 1;
    EXPECT_THAT(listed, HasSubstr("–" + std::to_string(bound)));
    const std::string said = std::to_string(bound) + " (" + number_in_words(bound) + ") лист";
    EXPECT_THAT(text_of(sheets.back()), HasSubstr("скреплено печатью " + said));
    EXPECT_THAT(listed, HasSubstr("3 Лист исправлений отдельно"));
    EXPECT_EQ(pdf, press().print_class_journal(front, marks, contents, sample_stamp()).value());
}

TEST(TableForms, AForeignCheckerFindsNoFault) {
    const TestFolder folder;
    const Spoken said = run_program(
        "qpdf --check " + folder.keep("checked.pdf", printed(sample_month_form(40))) + " 2>&1");
    EXPECT_EQ(said.exit_status, 0) << said.words;
}

}  // namespace
}  // namespace letopis
