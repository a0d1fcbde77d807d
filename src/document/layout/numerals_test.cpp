#include "document/layout/numerals.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

// Evidence: PRT-03.
TEST(Numerals, AreWrittenInWords) {
    EXPECT_EQ(number_in_words(137), "сто тридцать семь");
    EXPECT_EQ(number_in_words(0), "ноль");
    EXPECT_EQ(number_in_words(1), "один");
    EXPECT_EQ(number_in_words(11), "одиннадцать");
    EXPECT_EQ(number_in_words(20), "двадцать");
    EXPECT_EQ(number_in_words(212), "двести двенадцать");
    EXPECT_EQ(number_in_words(400), "четыреста");
    EXPECT_EQ(number_in_words(1001), "одна тысяча один");
    EXPECT_EQ(number_in_words(2042), "две тысячи сорок два");
    EXPECT_EQ(number_in_words(15'318), "пятнадцать тысяч триста восемнадцать");
    EXPECT_EQ(number_in_words(-3), "-3");
    EXPECT_EQ(number_in_words(1'000'000), "1000000");
}

TEST(Numerals, ANounFollowsItsNumber) {
    const auto sheets = [](int number) { return noun_after(number, "лист", "листа", "листов"); };
    EXPECT_EQ(sheets(1), "лист");
    EXPECT_EQ(sheets(3), "листа");
    EXPECT_EQ(sheets(5), "листов");
    EXPECT_EQ(sheets(11), "листов");
    EXPECT_EQ(sheets(14), "листов");
    EXPECT_EQ(sheets(21), "лист");
    EXPECT_EQ(sheets(112), "листов");
    EXPECT_EQ(sheets(100), "листов");
}

}  // namespace
}  // namespace letopis
