// In which subjects one work may have two marks (JRN-09).
#include "domain/marks/two_marks.h"

#include <gtest/gtest.h>

#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

const Date september(2026, 9, 1);

std::vector<PolicyValue> decided(std::string value) {
    return {{.key = "marks.two_in_subjects",
             .value = std::move(value),
             .valid_from = september,
             .clause = "п. 3.4"}};
}

// Evidence: JRN-09.
TEST(TwoMarks, AreOfRussianAndLiteratureWhereTheSchoolDecidedNothing) {
    for (const char* title :
         {"Русский язык", "русский", "Рус. язык", "Русск. яз.", "Литература", "Литературное чтение",
          "Родной язык (русский)", "Родной (русский) язык", "Родная литература (русская)",
          "Русский язык и литература"})
        EXPECT_TRUE(takes_two_marks({}, september, title)) << title;
    for (const char* title : {"Математика", "Английский язык", "История",
                              "История русской культуры", "Русские ремёсла", "Родной язык", ""})
        EXPECT_FALSE(takes_two_marks({}, september, title)) << title;
    EXPECT_EQ(two_mark_subjects({}, september), "русский язык и литература");
}

// Evidence: JRN-09.
TEST(TwoMarks, AreOfTheSubjectsThatTheLocalActNamesFromItsDay) {
    const auto set = decided("английский язык;  История ");
    EXPECT_TRUE(takes_two_marks(set, september, "Английский язык"));
    EXPECT_TRUE(takes_two_marks(set, september, "История"));
    EXPECT_FALSE(takes_two_marks(set, september, "Русский язык")) << "it is not named";
    EXPECT_FALSE(takes_two_marks(set, september, "История Москвы")) << "the whole title counts";
    EXPECT_TRUE(takes_two_marks(set, september.plus_days(-1), "Русский язык"));
    EXPECT_EQ(two_mark_subjects(set, september), "английский язык, История");
}

// Evidence: JRN-09.
TEST(TwoMarks, MayBeOfAnySubject) {
    EXPECT_TRUE(takes_two_marks(decided("any"), september, "Математика"));
}

// Evidence: JRN-09.
TEST(TwoMarks, AnEmptyListOrAnEndlessOneIsRefused) {
    for (const std::string& wrong :
         {std::string{}, std::string{" ; "}, std::string{"История\x01"}, std::string(301, 'a')})
        EXPECT_FALSE(check_policy("marks.two_in_subjects", wrong));
    std::string together;
    for (int i = 0; i < 14; ++i) together += std::string(299, static_cast<char>('a' + i)) + ";";
    const auto checked = check_policy("marks.two_in_subjects", together);
    ASSERT_FALSE(checked);
    EXPECT_NE(checked.error().message().find("не больше 100 и не длиннее 4000 знаков вместе"),
              std::string::npos);
    together.resize(13 * 300);
    EXPECT_TRUE(check_policy("marks.two_in_subjects", together));
    std::string many;
    for (std::size_t i = 0; i <= policy_list_items; ++i) many += "а" + std::to_string(i) + ";";
    EXPECT_FALSE(check_policy("marks.two_in_subjects", many));
    EXPECT_TRUE(check_policy("marks.two_in_subjects", "Русский язык; Литература"));
}

TEST(TwoMarks, AreAskedAboutOnlyWhereAWorkCouldHaveThem) {
    Lesson lesson{.works = {{.work_no = 1, .work_type = WorkType::control_work}}};
    EXPECT_FALSE(has_two_mark_work(lesson));
    lesson.works.push_back({.work_no = 2, .work_type = WorkType::exposition});
    EXPECT_TRUE(has_two_mark_work(lesson));
}

}  // namespace
}  // namespace letopis
