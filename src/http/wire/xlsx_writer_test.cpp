// Tables as XLSX, read back by a stranger: unzip, and the XML as it stands.
#include "http/wire/xlsx_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/xlsx/sheet_table.h"
#include "http/testing/unzipped.h"

namespace letopis::http {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::Unzipped;

ListBook sample_book() {
    return {.name = "Журнал замен",
            .sheets = {{.title = "Замены",
                        .columns = {{.title = "Дата", .width = 12}, {.title = "Кто", .width = 30}},
                        .rows = {{Date{2026, 9, 7}, std::string{"=HYPERLINK(\"x\")"}, hours(150),
                                  percent("94,53 %"), moscow_instant(Date{2026, 9, 7}, {12 * 60})}},
                        .totals = {{std::string{"Итого"}, whole(3), decimal("1,25")}},
                        .fixed_columns = 1},
                       {.title = "Итоги", .columns = {{.title = "Учитель"}}}}};
}

TEST(Xlsx, CellsAreTypedAndNoWordIsAFormula) {
    const Unzipped book{*xlsx_of(sample_book())};
    EXPECT_THAT(book.checked(), HasSubstr("No errors detected"));
    const std::string sheet = book.part("xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet, HasSubstr("<v>46272</v>"));  // 7 September 2026.
    EXPECT_THAT(sheet, HasSubstr("<v>46272.5</v>"));
    EXPECT_THAT(sheet, HasSubstr("<v>1.5</v>"));
    EXPECT_THAT(sheet, HasSubstr("<v>0.9453"));
    EXPECT_THAT(sheet, HasSubstr("<v>1.25</v>"));
    EXPECT_THAT(sheet, Not(HasSubstr("<f>")));
    EXPECT_THAT(book.part("xl/sharedStrings.xml"), HasSubstr("<t>=HYPERLINK(\"x\")</t>"));
    EXPECT_THAT(book.part("xl/styles.xml"), HasSubstr("dd.mm.yyyy"));
}

TEST(Xlsx, TheHeadIsBoldAndStaysInSight) {
    const Unzipped book{*xlsx_of(sample_book())};
    const std::string sheet = book.part("xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet, HasSubstr(R"(<pane xSplit="1" ySplit="1")"));
    EXPECT_THAT(sheet, HasSubstr(R"(state="frozen")"));
    EXPECT_THAT(book.part("xl/styles.xml"), HasSubstr("<b/>"));
    EXPECT_THAT(book.part("xl/workbook.xml"), HasSubstr("Замены"));
    EXPECT_THAT(book.part("xl/workbook.xml"), HasSubstr("Print_Titles"));
}

TEST(Xlsx, TheSameBookGivesTheSameBytes) {
    EXPECT_EQ(*xlsx_of(sample_book()), *xlsx_of(sample_book()));
}

// Evidence: INT-04. A workbook of another program's hand is read back as the same table.
TEST(Xlsx, WhatIsGivenAwayIsReadBack) {
    const ListBook book{
        .name = "Список",
        .sheets = {{.title = "5 «А»",
                    .columns = {{.title = "ФИО"},
                                {.title = "Дата рождения"},
                                {.title = "Номер"},
                                {.title = "Время"}},
                    .rows = {{std::string{"Ёжиков Борис"}, Date{2014, 9, 1}, whole(101),
                              moscow_instant(Date{2026, 9, 7}, {12 * 60})},
                             {std::string{"Юрьева Анна"}}}},
                   {.title = "Итоги", .columns = {{.title = "Всего"}}}}};
    NoProgress silent;
    const std::string bytes = *xlsx_of(book);
    EXPECT_THAT(*sheets_of(as_bytes(bytes)), ::testing::ElementsAre("5 «А»", "Итоги"));
    const auto table = read_table(as_bytes(bytes), silent);
    ASSERT_TRUE(table) << table.error().message();
    EXPECT_EQ(table->sheet, "5 «А»");
    ASSERT_EQ(table->rows.size(), 2u);
    EXPECT_THAT(table->rows[0].cells,
                ::testing::ElementsAre("Ёжиков Борис", "01.09.2014", "101", "07.09.2026 12:00"));
    EXPECT_THAT(table->rows[1].cells, ::testing::ElementsAre("Юрьева Анна", "", "", ""));
    EXPECT_EQ(read_table(as_bytes(bytes), silent, "Итоги")->header.cells.at(0), "Всего");
}

TEST(Xlsx, ATextThatFitsNoCellIsAFaultAndNotACutOne) {
    ListBook book = sample_book();
    book.sheets[0].rows[0][1] = std::string(40'000, 'x');
    EXPECT_FALSE(xlsx_of(book));
}

TEST(Csv, SheetsStandOneAfterTheOther) {
    EXPECT_EQ(csv_of(sample_book()),
              "\xEF\xBB\xBF"
              "Дата;Кто\r\n07.09.2026;\"'=HYPERLINK(\"\"x\"\")\";1,5;94,53 %;07.09.2026 12:00:00"
              "\r\nИтого;3;1,25\r\n\r\nУчитель\r\n");
}

}  // namespace
}  // namespace letopis::http
