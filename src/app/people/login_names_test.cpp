#include "app/people/login_names.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

TEST(LoginNames, AreASurnameInLatinLettersWithInitials) {
    LoginNames logins;
    EXPECT_EQ(logins.choose({"Журавлёва", "Полина", "Дмитриевна"}), "zhuravleva.pd");
    EXPECT_EQ(logins.choose({"Римская-Орлова", "Ева", "Львовна"}), "rimskaia-orlova.el");
    EXPECT_EQ(logins.choose({"Нгуен", "Минь Ань", ""}), "nguen.m");
}

TEST(LoginNames, OfNamesakesDiffer) {
    LoginNames logins;
    EXPECT_EQ(logins.choose({"Иванов", "Александр", "Андреевич"}), "ivanov.aa");
    EXPECT_EQ(logins.choose({"Иванов", "Алексей", "Антонович"}), "ivanov.aa2");
    EXPECT_EQ(logins.choose({"Иванов", "Артём", "Ашотович"}), "ivanov.aa3");
}

}  // namespace
}  // namespace letopis
