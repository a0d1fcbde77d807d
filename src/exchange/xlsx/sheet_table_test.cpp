// Workbooks of XLSX as schools bring them, and as nobody should: INT-04.
#include "exchange/xlsx/sheet_table.h"

#include <gmock/gmock.h>

#include "base/limits.h"
#include "exchange/csv/people_file.h"
#include "exchange/fet/fet_sample.h"
#include "exchange/xlsx/xlsx_sample.h"

namespace letopis {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

Result<Table> table_of(const std::string& bytes, const std::string& sheet = {}) {
    NoProgress silent;
    return read_table(as_bytes(bytes), silent, sheet);
}
Result<Table> rows_of(const std::string& rows, const std::string& after_rows = {}) {
    return table_of(zipped(sample_book(rows, after_rows)));
}
std::vector<std::string> problems_of(const Result<Table>& table) {
    std::vector<std::string> places;
    if (table) return {"it was read"};
    EXPECT_TRUE(table.error().is(RefusalCode::import_rejected)) << table.error().message();
    for (const RefusalItem& item : table.error().refusal().items) places.push_back(item.place);
    return places;
}
std::string header_row() {
    return "<row r=\"1\">" + text_cell("A1", "ФИО") + text_cell("B1", "Номер") + "</row>";
}
/// What is wrong with one cell in the second column of row 3.
std::vector<std::string> wrong_cell(const std::string& cell) {
    return problems_of(
        rows_of(header_row() + "<row r=\"3\">" + text_cell("A3", "Ёжиков") + cell + "</row>"));
}
/// The text of such a cell.
std::string cell_text(const std::string& cell) {
    const auto table = rows_of(header_row() + "<row r=\"3\">" + cell + "</row>");
    if (!table) return table.error().refusal().items.front().place;
    return table->rows.at(0).cells.at(1);
}

// Evidence: INT-04.
TEST(Workbooks, AListOfPeopleIsReadAsFromCsv) {
    NoProgress silent;
    for (const Packing packing : {Packing::stored, Packing::deflated}) {
        const std::string book = zipped(sample_book(sample_people_rows()), packing);
        const auto people = read_people(as_bytes(book), {}, silent);
        ASSERT_TRUE(people) << people.error().message();
        EXPECT_EQ(people->sheet, "5А");
        ASSERT_THAT(people->students, SizeIs(1));
        const BroughtStudent& student = people->students[0];
        EXPECT_EQ(student.person.line, 2);
        EXPECT_EQ(student.person.name.last_name, "Ёжиков");
        EXPECT_EQ(student.person.name.first_name, "Борис") << "pieces are one, readings are none";
        EXPECT_EQ(student.person.birth_date, (Date{2014, 9, 1}));
        EXPECT_EQ(student.person.personal_no, "101");
        EXPECT_EQ(student.group_title, "5 «А»");
        ASSERT_THAT(people->guardians, SizeIs(1));
        EXPECT_EQ(people->guardians[0].person.line, 4) << "rows keep their numbers";
    }
    const auto columns =
        see_people_columns(as_bytes(zipped(sample_book(sample_people_rows()))), {}, silent);
    ASSERT_TRUE(columns);
    EXPECT_THAT(*columns, SizeIs(7));
}

TEST(Workbooks, RefusalsNameSheetRowAndColumn) {
    NoProgress silent;
    std::string rows = sample_people_rows();
    rows = with(rows, "<v>41883</v>", "<v>41883.5</v>");
    rows = with(rows, number_cell("G4", "101"), number_cell("G4", "102"));
    const auto people = read_people(as_bytes(zipped(sample_book(rows))),
                                    {.children_from = ChildrenFrom::this_file}, silent);
    ASSERT_FALSE(people);
    EXPECT_THAT(people.error().refusal().items.at(0).place,
                HasSubstr("лист «5А», строка 2: дата не распознана: Дата рождения «01.09.2014 "
                          "12:00»"));
    // A day without the format of one is a number like any other.
    const auto bare = read_people(
        as_bytes(zipped(sample_book(with(sample_people_rows(), number_cell("D2", "41883", 1),
                                         number_cell("D2", "41883"))))),
        {}, silent);
    ASSERT_FALSE(bare);
    EXPECT_THAT(bare.error().refusal().items.at(0).place, HasSubstr("формат «Дата»"));
}

TEST(Workbooks, CellsAreWhatAPersonSees) {
    EXPECT_EQ(cell_text(number_cell("B3", "41883", 1)), "01.09.2014");
    EXPECT_EQ(cell_text(number_cell("B3", "41883", 2)), "01.09.2014") << "a format of their own";
    EXPECT_EQ(cell_text(number_cell("B3", "41883", 3)), "41883") << "roubles";
    EXPECT_EQ(cell_text(number_cell("B3", "1", 1)), "01.01.1900");
    EXPECT_EQ(cell_text(number_cell("B3", "60", 1)), "60") << "29.02.1900 never was";
    EXPECT_EQ(cell_text(number_cell("B3", "61", 1)), "01.03.1900");
    EXPECT_EQ(cell_text(number_cell("B3", "101.0")), "101");
    EXPECT_EQ(cell_text(number_cell("B3", "1.01E2")), "101");
    EXPECT_EQ(cell_text(number_cell("B3", "4.5")), "4.5");
    EXPECT_EQ(cell_text(number_cell("B3", "-3")), "-3");
    EXPECT_EQ(cell_text(R"(<c r="B3" t="b"><v>1</v></c>)"), "да");
    EXPECT_EQ(cell_text(R"(<c r="B3" t="d"><v>2014-09-01T00:00:00</v></c>)"), "01.09.2014");
    EXPECT_EQ(cell_text(text_cell("B3", " 5\xC2\xA0«А» ")), "5 «А»");
    EXPECT_EQ(cell_text(text_cell("B3", "a &amp; b")), "a & b");
    EXPECT_EQ(sheet_column(0), "A");
    EXPECT_EQ(sheet_column(27), "AB");
    EXPECT_EQ(sheet_column(702), "AAA");
    SampleParts old =
        sample_book(header_row() + "<row r=\"2\">" + number_cell("B2", "40421", 1) + "</row>");
    old["xl/workbook.xml"] =
        with(old["xl/workbook.xml"], "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    EXPECT_EQ(table_of(zipped(old))->rows.at(0).cells.at(1), "01.09.2014");
}

TEST(Workbooks, CellsWithoutPlacesFollowOneAnother) {
    const auto table = rows_of(
        "<row><c t=\"inlineStr\"><is><t>ФИО</t></is></c><c "
        "t=\"inlineStr\"><is><t>Номер</t></is></c>"
        "</row><row><c/><c><v>7</v></c></row>");
    ASSERT_TRUE(table);
    EXPECT_THAT(table->rows.at(0).cells, ElementsAre("", "7"));
    EXPECT_EQ(table->rows.at(0).line, 2);
}

TEST(Workbooks, WhatIsNoValueIsRefusedWithItsCell) {
    EXPECT_THAT(wrong_cell("<c r=\"B3\"><f>SUM(A1:A2)</f><v>3</v></c>"),
                ElementsAre("лист «5А», строка 3: в ячейке формула, а не значение: столбец B"));
    EXPECT_THAT(wrong_cell(text_cell("B3", "=2+2")),
                ElementsAre(HasSubstr("начинается со знака формулы: столбец B: =2+2")));
    EXPECT_THAT(wrong_cell(R"(<c r="B3" t="e"><v>#N/A</v></c>)"),
                ElementsAre(HasSubstr("ошибка вместо значения: столбец B: #N/A")));
    EXPECT_THAT(wrong_cell(number_cell("B3", "1.2345678901234567E+19")),
                ElementsAre(HasSubstr("длиннее 15 цифр")));
    EXPECT_THAT(wrong_cell(text_cell("D3", "в стороне")),
                ElementsAre(HasSubstr("строка 3: число ячеек не равно числу столбцов")));
    EXPECT_THAT(wrong_cell(text_cell("XFD3", "в стороне")), ElementsAre(HasSubstr("столбец XFD")));
    EXPECT_THAT(wrong_cell(R"(<c r="B3" t="s"><v>99</v></c>)"),
                ElementsAre(HasSubstr("повреждён")));
}

TEST(Workbooks, MergedCellsAreRefusedInTheTableAndNotBesideIt) {
    const std::string rows = header_row() + "<row r=\"2\">" + text_cell("A2", "Ёжиков") + "</row>";
    const auto merged = [](const char* range) {
        return "<mergeCells><mergeCell ref=\"" + std::string{range} + "\"/></mergeCells>";
    };
    EXPECT_THAT(problems_of(rows_of(rows, merged("A2:B2"))),
                ElementsAre("лист «5А», строка 2: ячейки объединены: A2:B2"));
    EXPECT_THAT(problems_of(rows_of(rows, merged("A1:A2"))), SizeIs(1));
    EXPECT_TRUE(rows_of(rows, merged("D1:F9"))) << "right of it";
    EXPECT_TRUE(rows_of(rows, merged("A7:B9"))) << "below it";
}

TEST(Workbooks, ASheetIsNamedOrIsTheFirst) {
    SampleParts parts = sample_book(header_row());
    parts["xl/worksheets/sheet3.xml"] =
        with(parts["xl/worksheets/sheet3.xml"], "<sheetData>",
             "<sheetData><row r=\"1\">" + text_cell("A1", "Заметки") + "</row>");
    const std::string book = zipped(parts);
    EXPECT_THAT(*sheets_of(as_bytes(book)), ElementsAre("5А", "Справка")) << "not the hidden one";
    EXPECT_EQ(table_of(book)->sheet, "5А");
    EXPECT_EQ(table_of(book, " справка ")->header.cells.at(0), "Заметки");
    EXPECT_THAT(problems_of(table_of(book, "5Б")),
                ElementsAre("такого листа в книге нет: «5Б»; есть: «5А», «Справка»"));
    EXPECT_THAT(problems_of(table_of(zipped(sample_book("")))),
                ElementsAre("лист пуст: «5А»; есть ещё: «Справка»"));
    EXPECT_THAT(*sheets_of(as_bytes("ФИО;Класс")), SizeIs(0)) << "of CSV there are none";
}

TEST(Workbooks, WhatIsNoWorkbookIsSaidToBeNone) {
    EXPECT_THAT(problems_of(table_of(zipped({{"content.xml", "<office/>"}}))),
                ElementsAre(HasSubstr("это не таблица XLSX")));
    EXPECT_THAT(problems_of(table_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")),
                ElementsAre(HasSubstr("XLS прежних лет или файл под паролем")));
    SampleParts hidden = sample_book(header_row());
    hidden["xl/workbook.xml"] = "<workbook><sheets/></workbook>";
    EXPECT_THAT(problems_of(table_of(zipped(hidden))),
                ElementsAre(HasSubstr("ни одного видимого листа")));
}

TEST(Workbooks, CutOffDamagedOrHostileOnesAreRefused) {
    const std::string book = zipped(sample_book(sample_people_rows()), Packing::deflated);
    for (std::size_t size = 4; size < book.size(); size += 97)
        EXPECT_THAT(problems_of(table_of(book.substr(0, size))),
                    ElementsAre(HasSubstr("файл XLSX повреждён или обрезан")))
            << size;
    SampleParts parts = sample_book(sample_people_rows());
    std::string spoilt = zipped(parts);
    spoilt[spoilt.find("Ёжикова") + 1] = '\x85';
    EXPECT_THAT(problems_of(table_of(spoilt)), ElementsAre(HasSubstr("sheet1.xml повреждена")));
    parts["xl/worksheets/sheet1.xml"] =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">]><worksheet><sheetData/></worksheet>";
    EXPECT_THAT(problems_of(table_of(zipped(parts))), ElementsAre(HasSubstr("не читается")));
    std::string deep;
    for (std::size_t i = 0; i <= limits::xml_depth; ++i) deep += "<a>";
    parts["xl/worksheets/sheet1.xml"] = deep;
    EXPECT_THAT(problems_of(table_of(zipped(parts))), ElementsAre(HasSubstr("не читается")));
}

// A file of a few kilobytes stays one: what it unpacks to has a limit, and so have its rows.
TEST(Workbooks, ABombDoesNotUnpack) {
    SampleParts parts = sample_book(header_row());
    parts["xl/worksheets/sheet1.xml"] = std::string(limits::import_file_bytes + 1, ' ');
    const std::string bomb = zipped(parts, Packing::deflated);
    EXPECT_LT(bomb.size(), 100'000u);
    EXPECT_THAT(problems_of(table_of(bomb)),
                ElementsAre(HasSubstr("в распакованном виде больше 64 МБ")));
    // A part that says it is small, and is not.
    parts["xl/worksheets/sheet1.xml"] = std::string(1'000'000, ' ');
    std::string liar = zipped(parts, Packing::deflated);
    std::string told;
    put_number(told, 1'000'000, 4);
    std::string small;
    put_number(small, 1000, 4);
    for (std::size_t at = liar.find(told); at != std::string::npos; at = liar.find(told))
        liar.replace(at, 4, small);
    EXPECT_THAT(problems_of(table_of(liar)), ElementsAre(HasSubstr("повреждена")));
    // Many rows of one cell each, far to the right.
    std::string wide = header_row();
    for (int row = 2; row < 30'000; ++row)
        wide += "<row r=\"" + std::to_string(row) + "\">" +
                text_cell("GR" + std::to_string(row), "x") + "</row>";
    EXPECT_THAT(problems_of(rows_of(wide)), ElementsAre(HasSubstr("слишком много записей")));
}

}  // namespace
}  // namespace letopis
