#include "exchange/csv/table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<Table> read(const std::string& text) {
    NoProgress silent;
    return read_table(as_bytes(text), silent);
}

std::string why_refused(const std::string& text) {
    const auto table = read(text);
    return table ? "" : table.error().refusal().items.front().place;
}

TEST(TableReading, SeparatorsAreFoundByTheHeader) {
    EXPECT_THAT(read("а;б,в\n1;2\n")->rows[0].cells, ElementsAre("1", "2"));
    EXPECT_THAT(read("а,б\n1,2\n")->rows[0].cells, ElementsAre("1", "2"));
    EXPECT_THAT(read("а\tб\n1\t2\n")->rows[0].cells, ElementsAre("1", "2"));
    EXPECT_THAT(read("sep=,\r\nа;я,б\r\n1;3,2\r\n")->rows[0].cells, ElementsAre("1;3", "2"));
    EXPECT_EQ(read("sep=,\r\nа,б\r\n1,2\r\n")->rows[0].line, 3);
}

TEST(TableReading, QuotesHoldSeparatorsLineBreaksAndQuotes) {
    const auto table =
        read("\xEF\xBB\xBFкласс;примечание\r\n\"5 \"\"А\"\"\";\"две\r\nстроки;\"\r\nх;у");
    ASSERT_TRUE(table) << table.error().message();
    EXPECT_THAT(table->header.cells, ElementsAre("класс", "примечание"));
    EXPECT_THAT(table->rows[0].cells, ElementsAre("5 \"А\"", "две строки;"));
    EXPECT_EQ(table->rows[0].line, 2);
    EXPECT_EQ(table->rows[1].line, 4);
    EXPECT_THAT(table->rows[1].cells, ElementsAre("х", "у"));
}

TEST(TableReading, Windows1251IsFoundByItsLetters) {
    // "имя;класс\nЁжикова;5 «А»\n"
    const auto table =
        read("\xE8\xEC\xFF;\xEA\xEB\xE0\xF1\xF1\n\xA8\xE6\xE8\xEA\xEE\xE2\xE0;5 \xAB\xC0\xBB\n");
    ASSERT_TRUE(table) << table.error().message();
    EXPECT_EQ(table->encoding, TextEncoding::windows_1251);
    EXPECT_THAT(table->header.cells, ElementsAre("имя", "класс"));
    EXPECT_THAT(table->rows[0].cells, ElementsAre("Ёжикова", "5 «А»"));
}

TEST(TableRefusal, OtherEncodingsAreNotGuessed) {
    // "имя;фамилия" in KOI8-R and in CP866.
    EXPECT_THAT(why_refused("\xC9\xCD\xD1;\xC6\xC1\xCD\xC9\xCC\xC9\xD1\n"),
                HasSubstr("это не UTF-8 и не windows-1251"));
    EXPECT_THAT(why_refused("\xA8\xAC\xEF;\xE4\xA0\xAC\xA8\xAB\xA8\xEF\n"),
                HasSubstr(rule_title(ImportRule::wrong_encoding)));
    EXPECT_THAT(why_refused(std::string{"\xFF\xFE"
                                        "a\0",
                                        4}),
                HasSubstr("UTF-16"));
    EXPECT_THAT(why_refused(std::string{"a;b\n1;\0", 8}),
                HasSubstr("строка 2: в файле есть нулевой"));
}

TEST(TableReading, EmptyRowsAndEmptyTailsArePassedOver) {
    const auto table = read("а;б;;\n;;;\n1;2;;\n\n3;4\n");
    ASSERT_TRUE(table) << table.error().message();
    ASSERT_EQ(table->rows.size(), 2u);
    EXPECT_EQ(table->rows[1].line, 5);
}

TEST(TableRefusal, RaggedRowsAreNamed) {
    EXPECT_THAT(why_refused("а;б\n1\n"), HasSubstr("строка 2: число ячеек"));
    EXPECT_THAT(why_refused("а;б\n1;2\n1;2;3\n"), HasSubstr("строка 3"));
}

TEST(TableRefusal, QuotesLeftOpenAreNamedWhereTheyOpen) {
    EXPECT_THAT(why_refused("а;б\n1;2\n\"3;4\n5;6\n"), HasSubstr("строка 3: кавычка открыта"));
    EXPECT_THAT(why_refused("а;б\n\"1\"х;2\n"), HasSubstr(rule_title(ImportRule::stray_quote)));
}

TEST(TableRefusal, FormulasAreRefusedButNumbersAndPhonesAreNot) {
    EXPECT_THAT(why_refused("а;б\n1;=1+1\n"), HasSubstr("строка 2: ячейка начинается"));
    EXPECT_THAT(why_refused("а;б\n1;\"  =cmd|' /c calc'!A0\"\n"),
                HasSubstr(rule_title(ImportRule::formula_cell)));
    EXPECT_THAT(why_refused("а;б\n1;@SUM(A1)\n"), HasSubstr(rule_title(ImportRule::formula_cell)));
    EXPECT_THAT(why_refused("а;б\n1;-1+A2\n"), HasSubstr(rule_title(ImportRule::formula_cell)));
    EXPECT_THAT(why_refused("а;б\n1;\xC2\xA0=A2\n"),
                HasSubstr(rule_title(ImportRule::formula_cell)));
    EXPECT_EQ(why_refused("а;б\n-5;+7 (495) 123-45-67\n-;–\n"), "");
}

TEST(TableRefusal, ALineOfTenMegabytesIsNamed) {
    EXPECT_THAT(why_refused("а;б\n1;" + std::string(10 * 1024 * 1024, 'x') + "\n"),
                HasSubstr("строка 2: строка длиннее 1 МБ"));
    EXPECT_THAT(why_refused("а;б\n1;" + std::string(limits::import_text_bytes + 1, 'x') + "\n"),
                HasSubstr(rule_title(ImportRule::text_too_long)));
}

TEST(TableRefusal, NothingIsNoTable) {
    EXPECT_THAT(why_refused(""), HasSubstr(rule_title(ImportRule::file_empty)));
    EXPECT_THAT(why_refused("\xEF\xBB\xBF\r\n;;\r\n"),
                HasSubstr(rule_title(ImportRule::file_empty)));
}

TEST(TableWriting, WhatIsWrittenReadsBack) {
    const std::vector<std::vector<std::string>> rows = {
        {"Фамилия", "Класс"}, {"Иванов \"мл.\"", "5;А"}, {"-5", "а,б"}};
    const auto table = read(write_table(rows));
    ASSERT_TRUE(table) << table.error().message();
    EXPECT_EQ(table->header.cells, rows[0]);
    EXPECT_EQ(table->rows[0].cells, rows[1]);
    EXPECT_EQ(table->rows[1].cells, rows[2]);
}

TEST(TableWriting, AFormulaIsDisarmed) {
    const std::vector<std::vector<std::string>> rows = {{"=1+1", "@x", "-5"}};
    EXPECT_EQ(write_table(rows), "\xEF\xBB\xBF'=1+1;'@x;-5\r\n");
}

}  // namespace
}  // namespace letopis
