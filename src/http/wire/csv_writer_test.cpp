// Tables for spreadsheets.
#include "http/wire/csv_writer.h"

#include <gtest/gtest.h>

namespace letopis::http {
namespace {

TEST(Csv, NoCellIsTakenForAFormula) {
    EXPECT_EQ(csv_cell("=1+1"), "'=1+1");
    EXPECT_EQ(csv_cell("+7"), "'+7");
    EXPECT_EQ(csv_cell("-1"), "'-1");
    EXPECT_EQ(csv_cell("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(csv_cell("\t=1"), "'\t=1");
    EXPECT_EQ(csv_cell("\r=1"), "\"'\r=1\"");
    EXPECT_EQ(csv_cell("=HYPERLINK(\"x\";\"y\")"), "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"");
    // Only at the beginning.
    EXPECT_EQ(csv_cell("5-б"), "5-б");
    EXPECT_EQ(csv_cell(""), "");
}

TEST(Csv, ASemicolonAQuoteAndALineBreakAreQuoted) {
    EXPECT_EQ(csv_cell("а;б"), "\"а;б\"");
    EXPECT_EQ(csv_cell("5 «А»"), "5 «А»");
    EXPECT_EQ(csv_cell("так \"вот\""), "\"так \"\"вот\"\"\"");
    EXPECT_EQ(csv_cell("раз\nдва"), "\"раз\nдва\"");
}

TEST(Csv, BeginsWithAMarkAndEndsEachRow) {
    CsvWriter table;
    table.row({"Было", "Стало"});
    table.row({"4", "=5"});
    EXPECT_EQ(table.take(),
              "\xEF\xBB\xBF"
              "Было;Стало\r\n4;'=5\r\n");
}

}  // namespace
}  // namespace letopis::http
