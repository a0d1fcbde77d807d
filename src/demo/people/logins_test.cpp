#include "demo/people/logins.h"

#include <gtest/gtest.h>

namespace letopis::demo {
namespace {

TEST(Logins, AreASurnameInLatinLettersWithInitials) {
    Logins logins;
    EXPECT_EQ(logins.choose({"Журавлёва", "Полина", "Дмитриевна"}), "zhuravleva.pd");
    EXPECT_EQ(logins.choose({"Римская-Орлова", "Ева", "Львовна"}), "rimskaia-orlova.el");
    EXPECT_EQ(logins.choose({"Нгуен", "Минь Ань", ""}), "nguen.m");
}

TEST(Logins, OfNamesakesDiffer) {
    Logins logins;
    EXPECT_EQ(logins.choose({"Иванов", "Александр", "Андреевич"}), "ivanov.aa");
    EXPECT_EQ(logins.choose({"Иванов", "Алексей", "Антонович"}), "ivanov.aa2");
    EXPECT_EQ(logins.choose({"Иванов", "Артём", "Ашотович"}), "ivanov.aa3");
}

}  // namespace
}  // namespace letopis::demo
