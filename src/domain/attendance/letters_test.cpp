// Letters of attendance, as the school's act writes them (ATT-01).
#include "domain/attendance/letters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace letopis {
namespace {

using ::testing::HasSubstr;

const Date september(2026, 9, 1);

PolicyValue letter(std::string key, std::string value, Date from = september) {
    return {.key = "attendance." + std::move(key) + "_letter",
            .value = std::move(value),
            .valid_from = from,
            .clause = "п. 2.7"};
}
Result<Done> check(const AttendanceLetters& letters) {
    return check_attendance_letters(letters, "attendance.absent_letter");
}

// Evidence: ATT-01.
TEST(AttendanceLetters, AreTheUsualOnesWhereTheSchoolDecidedNothing) {
    const auto letters = attendance_letters_on({}, september);
    EXPECT_EQ(letters, AttendanceLetters{});
    for (const auto name : names_of(AttendanceStatus{})) {
        const auto status = *parse_enum<AttendanceStatus>(name);
        EXPECT_EQ(letters.of(status), attendance_letter(status)) << name;
    }
    EXPECT_TRUE(check(letters));
}

// Evidence: ATT-01.
TEST(AttendanceLetters, AreThoseOfTheLocalActFromItsDay) {
    const std::vector<PolicyValue> set = {letter("absent", "отс"), letter("excused", "у/п"),
                                          letter("ill", "Б", september.plus_days(30))};
    const auto letters = attendance_letters_on(set, september);
    EXPECT_EQ(letters, (AttendanceLetters{.absent = "отс", .excused = "у/п"}));
    EXPECT_EQ(attendance_letters_on(set, september.plus_days(30)).ill, "Б");
    EXPECT_TRUE(check(letters));
}

// Evidence: ATT-01.
TEST(AttendanceLetters, StandInCellsInPlaceOfTheUsualOnes) {
    const AttendanceLetters letters{.absent = "отс", .ill = "нб", .late = "п"};
    EXPECT_EQ(with_letters("н", letters), "отс");
    EXPECT_EQ(with_letters("н 4", letters), "отс 4");
    EXPECT_EQ(with_letters("о 5/4", letters), "п 5/4");
    EXPECT_EQ(with_letters("б", letters), "нб");
    for (const char* text : {"", "5", "незач", "5/4", "ср", "•"})
        EXPECT_EQ(with_letters(text, letters), text);
    EXPECT_EQ(letters_legend(letters),
              "отс — без уважительной причины, нб — болезнь, у — уважительная причина, п — "
              "опоздание");
}

// Evidence: ATT-01.
TEST(AttendanceLetters, TwoReasonsHaveNoLetterInCommon) {
    const auto refused = check({.absent = "О"});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::invalid_value));
    EXPECT_EQ(refused.error().refusal().field, "attendance.absent_letter");
    EXPECT_THAT(refused.error().message(), HasSubstr("уже обозначено: опоздание"));
    EXPECT_TRUE(check({.absent = "О", .late = "п"}));
}

// Evidence: ATT-01.
TEST(AttendanceLetters, AreNeitherMarksNorTheirKeys) {
    for (const char* taken : {"а", "В", "зач", "нз", "ср", "низ", "отл", "осв", "н/а", "з", "ю"})
        EXPECT_FALSE(check({.absent = taken})) << taken;
    for (const char* wrong : {"", "5", "н5", "n", "/", "н/", "/н", "абвг", "н ", "•", ".", "н\n"})
        EXPECT_FALSE(check_policy("attendance.absent_letter", wrong)) << wrong;
    for (const char* right : {"н", "Н", "нб", "отс", "у/п", "ё"})
        EXPECT_TRUE(check_policy("attendance.absent_letter", right)) << right;
}

}  // namespace
}  // namespace letopis
