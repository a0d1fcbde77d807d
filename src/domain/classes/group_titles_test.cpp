// What a group is called, and what it is called a year on.
#include <gtest/gtest.h>

#include "domain/classes/group_titles.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

StudyGroup titled(std::string title, int grade, ProgrammeFamily family = ProgrammeFamily::general) {
    return {.family = family, .title = std::move(title), .grade = grade};
}

TEST(GroupTitles, OneClassIsWrittenInManyWays) {
    EXPECT_EQ(folded_group_title("5 «А»"), folded_group_title("5-а"));
    EXPECT_EQ(folded_group_title("5 «А»"), folded_group_title("5А"));
    EXPECT_NE(folded_group_title("5А"), folded_group_title("5А-1"));
}

TEST(GroupTitles, TheGradeInTheTitleGrows) {
    EXPECT_EQ(title_a_grade_on(titled("5 «А»", 5)), "6 «А»");
    EXPECT_EQ(title_a_grade_on(titled("9Б", 9)), "10Б");
    EXPECT_EQ(title_a_grade_on(titled("Класс кадетов", 7)), "Класс кадетов");
}

TEST(GroupTitles, AVocationalGroupGoesOnByItsCourse) {
    EXPECT_EQ(title_a_grade_on(titled("ИС-21", 2, ProgrammeFamily::vocational)), "ИС-31");
    EXPECT_EQ(title_a_grade_on(titled("ЛД201", 2, ProgrammeFamily::vocational)), "ЛД301");
    EXPECT_EQ(title_a_grade_on(titled("ПД-1", 1, ProgrammeFamily::vocational)), "ПД-2");
    EXPECT_EQ(title_a_grade_on(titled("ИС-2026", 2, ProgrammeFamily::vocational)), "ИС-2026");
}

TEST(GroupTitles, AnAssociationGoesOnByTheYearOfItsProgramme) {
    const auto additional = ProgrammeFamily::additional;
    EXPECT_EQ(title_a_grade_on(titled("Хореография, 1 год", 0, additional)), "Хореография, 2 год");
    EXPECT_EQ(title_a_grade_on(titled("Хореография, 2 год обучения", 2, additional)),
              "Хореография, 3 год обучения");
    EXPECT_EQ(title_a_grade_on(titled("Шахматы", 0, additional)), "Шахматы");
}

TEST(GroupTitles, ASubgroupIsCalledByItsClass) {
    const StudyGroup parent = titled("5 «А»", 5);
    StudyGroup subgroup = titled("5 «А», английский, 1 гр.", 5);
    EXPECT_EQ(subgroup_title_a_grade_on(subgroup, parent, "6 «Б»"), "6 «Б», английский, 1 гр.");
    subgroup.title = "Английский, 1 гр.";
    EXPECT_EQ(subgroup_title_a_grade_on(subgroup, parent, "6 «А»"), "Английский, 1 гр.");
}

}  // namespace
}  // namespace letopis
