// How the marks of certificates are explained (LAW-10, e.7).
#include "domain/finals/certificate_words.h"

#include <gtest/gtest.h>

#include <array>

namespace letopis {
namespace {

using enum ResultValue;

ResultRules usual(int grade) { return *result_rules_of(usual_result_rules(), grade, 2027); }

TEST(CertificateWords, CoursesOfMathematicsAreOneSubjectOfTheCertificate) {
    EXPECT_EQ(certificate_subject("Алгебра"), "Математика");
    EXPECT_EQ(certificate_subject("Алгебра и начала математического анализа"), "Математика");
    EXPECT_EQ(certificate_subject("Геометрия"), "Математика");
    EXPECT_EQ(certificate_subject("Вероятность и статистика"), "Математика");
    EXPECT_EQ(certificate_subject("Математика"), "Математика");
    EXPECT_EQ(certificate_subject("Физика"), "Физика");
}

TEST(CertificateWords, TwoExamsAreSatByEverybodyOfTheNinth) {
    EXPECT_TRUE(is_exam_obligatory(usual(9), "Русский язык"));
    EXPECT_TRUE(is_exam_obligatory(usual(9), "Математика"));
    EXPECT_FALSE(is_exam_obligatory(usual(9), "Физика"));
    EXPECT_FALSE(is_exam_obligatory(usual(11), "Русский язык")) << "exams do not count";
}

TEST(CertificateWords, FourExamsAreSatAndTwoOfAnEasierKind) {
    using enum StateExamKind;
    EXPECT_EQ(exams_to_sit(usual(9), {}), 4U);
    EXPECT_EQ(exams_to_sit(usual(9), std::array{basic, basic}), 4U);
    EXPECT_EQ(exams_to_sit(usual(9), std::array{basic, graduation}), 2U);
    EXPECT_EQ(exams_to_sit(usual(11), std::array{unified}), 0U);
}

TEST(CertificateWords, NoCertificateIsGivenWithADebt) {
    EXPECT_TRUE(unfit_words(two).starts_with("итоговая отметка «2»: аттестат"));
    EXPECT_TRUE(unfit_words(fail).starts_with("итоговая отметка «незач.»"));
    EXPECT_EQ(unfit_words(three), "");
    EXPECT_EQ(unfit_words(exempt), "");
}

TEST(CertificateWords, GradesInARowAreSaidTogether) {
    EXPECT_EQ(grades_words(std::array{5, 6, 7, 8}), "5–8");
    EXPECT_EQ(grades_words(std::array{5, 7, 8}), "5, 7–8");
    EXPECT_EQ(grades_words(std::array{6, 8}), "6, 8");
}

TEST(CertificateWords, TheRuleSaysOfWhichYearItIs) {
    EXPECT_TRUE(
        rules_words(usual(9)).starts_with("9 класс, набор правил № 2, с экзаменов 2021 года ("));
    EXPECT_NE(rules_words(usual(11)).find("за 10 и 11 классы"), std::string::npos);
    EXPECT_NE(rules_words({.grade = 9, .valid_from_year = 2030}).find("годовая"),
              std::string::npos);
}

TEST(CertificateWords, AMarkIsExplainedByItsSum) {
    EXPECT_EQ(mark_explanation(usual(9), {.annual = {four}, .exam = three}),
              "годовая 4, экзамен 3: (4 + 3) / 2 = 3,5 → 4");
    EXPECT_EQ(mark_explanation(usual(9), {.annual = {five}}), "годовая 5");
    EXPECT_EQ(mark_explanation(usual(9), {.annual = {four, four, five}, .exam = five}),
              "годовые (4 + 4 + 5) / 3 = 4,33 → 4, экзамен 5: (4 + 5) / 2 = 4,5 → 5");
    EXPECT_EQ(mark_explanation(usual(9), {.annual = {four, four, five}}),
              "годовые (4 + 4 + 5) / 3 = 4,33 → 4");
    EXPECT_EQ(mark_explanation(usual(11), {.of_level = {three, four, four, four, three, four}}),
              "(3 + 4 + 4 + 4 + 3 + 4) / 6 = 3,67 → 4");
}

TEST(CertificateWords, CoursesBesideTheExamAreAddedToIt) {
    ResultRules rules = usual(9);
    rules.courses = CourseStrategy::each_beside_exam;
    EXPECT_EQ(mark_explanation(rules, {.annual = {four, four, five}, .exam = five}),
              "годовые и экзамен 5: (4 + 4 + 5 + 5) / 4 = 4,5 → 5");
    EXPECT_EQ(mark_explanation(rules, {.annual = {four}, .exam = five}),
              "годовая и экзамен 5: (4 + 5) / 2 = 4,5 → 5");
}

TEST(CertificateWords, WhatIsNoNumberStandsAndWhatIsMissingHasNoWords) {
    EXPECT_EQ(mark_explanation(usual(9), {.annual = {pass}}), "зач.");
    EXPECT_EQ(mark_explanation(usual(9), {}), "");
    EXPECT_EQ(mark_explanation(usual(9), {.annual = {not_attested}}), "");
}

}  // namespace
}  // namespace letopis
