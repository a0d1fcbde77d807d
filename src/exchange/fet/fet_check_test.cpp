#include "exchange/fet/fet_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.h"
#include "exchange/fet/fet_sample.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

using testing::HasSubstr;

Problems check(const std::string& text, TimetableScope scope = TimetableScope::load_and_timetable) {
    NoProgress silent;
    auto file = read_fet(as_bytes(text), silent);
    EXPECT_TRUE(file) << file.error().message();
    return check_fet(*file, scope);
}

std::string first_problem(const std::string& text) {
    const Problems problems = check(text);
    return problems.empty() ? "" : problems.shown().front().where();
}

TEST(FetRules, TheSampleIsWhole) { EXPECT_EQ(first_problem(sample_fet()), ""); }

TEST(FetRules, UnknownNamesAreReferencesToNothing) {
    const std::string text = sample_fet();
    EXPECT_THAT(first_problem(with(text, "<Subject>Алгебра", "<Subject>Алхимия")),
                HasSubstr("предмета нет в списке: занятие 1, «Алхимия»"));
    EXPECT_THAT(first_problem(with(text, "<Teacher>Ёжикова", "<Teacher>Ежикова")),
                HasSubstr(rule_title(ImportRule::unknown_teacher)));
    EXPECT_THAT(first_problem(with(text, "<Students>5А-1", "<Students>5А-7")),
                HasSubstr("класса или группы нет в списке: занятие 2, «Иностранный язык»: «5А-7»"));
    EXPECT_THAT(first_problem(with(text, "<Preferred_Day>Вторник", "<Preferred_Day>Суббота")),
                HasSubstr(rule_title(ImportRule::unknown_day)));
    EXPECT_THAT(first_problem(with(text, "<Preferred_Hour>10:30", "<Preferred_Hour>11:30")),
                HasSubstr(rule_title(ImportRule::unknown_hour)));
    EXPECT_THAT(first_problem(with(text, "<Room>102", "<Room>103")),
                HasSubstr(rule_title(ImportRule::unknown_room)));
    EXPECT_THAT(first_problem(with(text, "<Activity_Id>2</Activity_Id><Room>",
                                   "<Activity_Id>9</Activity_Id><Room>")),
                HasSubstr(rule_title(ImportRule::unknown_activity)));
}

// Evidence: CUR-06.
TEST(FetRules, ATeacherIsInOnePlaceAtATime) {
    const std::string moved =
        with(sample_fet(), "<Preferred_Day>Вторник", "<Preferred_Day>Понедельник");
    EXPECT_THAT(first_problem(moved),
                testing::AllOf(HasSubstr("строка 59: учитель в один час на двух занятиях"),
                               HasSubstr("«Иванова М.П.», Понедельник, 08:30")));
}

TEST(FetRules, AClassIsBusyWhileItsGroupStudies) {
    // The group studies on Monday at 10:30; the class has a double lesson at 08:30.
    const std::string moved = with(sample_fet(), "<Preferred_Hour>10:30", "<Preferred_Hour>09:25");
    EXPECT_THAT(first_problem(moved),
                HasSubstr("обучающиеся в один час на двух занятиях: «5А-1», Понедельник, 09:25"));
}

// Evidence: JRN-18.
TEST(FetRules, TwoGroupsOfOneClassMayStudyAtOnce) {
    std::string text = with(sample_fet(), "<Students>5А<", "<Students>5А-2<");
    text = with(text, "<Preferred_Hour>10:30", "<Preferred_Hour>08:30");
    EXPECT_EQ(first_problem(text), "");
}

TEST(FetRules, ARoomHoldsOneLesson) {
    std::string text = with(sample_fet(), "<Students>5А<", "<Students>5А-2<");
    text = with(text, "<Preferred_Hour>10:30", "<Preferred_Hour>08:30");
    text = with(text, "<Room>102", "<Room>101");
    EXPECT_THAT(first_problem(text), HasSubstr("кабинет в один час занят дважды: «101»"));
}

TEST(FetRules, ALessonStaysWithinItsDay) {
    EXPECT_THAT(first_problem(with(sample_fet(), "<Duration>2", "<Duration>4")),
                HasSubstr(rule_title(ImportRule::activity_too_long)));
    EXPECT_THAT(
        first_problem(with(sample_fet(), "<Duration>1", "<Duration>2")),
        HasSubstr("занятие не помещается в день: занятие 2 начинается на 3-м уроке и длится 2"));
    EXPECT_THAT(first_problem(with(sample_fet(), "<Duration>1", "<Duration>0")),
                HasSubstr(rule_title(ImportRule::activity_too_long)));
}

TEST(FetRules, NamesAreUniqueBeyondSpaces) {
    EXPECT_THAT(first_problem(with(sample_fet(), "<Name>Ёжикова</Name>",
                                   "<Name>Ёжикова</Name></Teacher><Teacher><Name>Ёжикова </Name>")),
                HasSubstr("имя повторяется или отличается только пробелами: учитель «Ёжикова», "
                          "впервые в строке 25"));
    EXPECT_THAT(first_problem(with(sample_fet(), "<Id>3<", "<Id>1<")),
                HasSubstr(rule_title(ImportRule::duplicate_activity)));
}

TEST(FetRules, AFileWithoutDaysHoursOrActivitiesIsNoTimetable) {
    std::string text = sample_fet();
    const auto without = [&](const std::string& list) {
        const auto from = text.find("<" + list + ">");
        const auto to = text.find("</" + list + ">");
        return text.substr(0, from) + text.substr(to + list.size() + 3);
    };
    EXPECT_THAT(first_problem(without("Days_List")), HasSubstr(rule_title(ImportRule::no_days)));
    EXPECT_THAT(first_problem(without("Hours_List")), HasSubstr(rule_title(ImportRule::no_hours)));
    EXPECT_THAT(first_problem(without("Activities_List")),
                HasSubstr(rule_title(ImportRule::no_activities)));
}

TEST(FetRules, AnUnplacedTimetableIsRefusedButItsLoadMayBeTaken) {
    std::string text = sample_fet();
    text = with(text, "<Active>true</Active></ConstraintActivityPreferredStartingTime>",
                "<Active>false</Active></ConstraintActivityPreferredStartingTime>");
    EXPECT_THAT(
        first_problem(text),
        HasSubstr("расписание не составлено: поставлено 2 из 3 занятий; первое без времени: "
                  "«Алгебра» (занятие 1)"));
    EXPECT_TRUE(check(text, TimetableScope::load_only).empty());
}

TEST(FetRules, OneActivityHasOneTimeAndOneRoom) {
    EXPECT_THAT(first_problem(with(sample_fet(), "<Activity_Id>3</Activity_Id><Preferred_Day>",
                                   "<Activity_Id>2</Activity_Id><Preferred_Day>")),
                HasSubstr(rule_title(ImportRule::timetable_not_placed)));
    const Problems twice = check(with(sample_fet(), "<Activity_Id>3</Activity_Id><Preferred_Day>",
                                      "<Activity_Id>2</Activity_Id><Preferred_Day>"));
    EXPECT_THAT(twice.shown().back().where(), HasSubstr(rule_title(ImportRule::placed_twice)));
    EXPECT_THAT(first_problem(with(sample_fet(), "<Activity_Id>2</Activity_Id><Room>",
                                   "<Activity_Id>1</Activity_Id><Room>")),
                HasSubstr("занятию назначены два разных кабинета: занятие 1: «101» и «102»"));
}

TEST(FetRules, ManyProblemsAreCountedAndTheFirstShown) {
    std::string activities;
    for (int i = 10; i < 510; ++i)
        activities += "<Activity><Subject>Алхимия</Subject><Duration>1</Duration><Id>" +
                      std::to_string(i) + "</Id><Active>false</Active></Activity>\n";
    const Problems problems =
        check(with(sample_fet(), "</Activities_List>", activities + "</Activities_List>"));
    EXPECT_EQ(problems.count(), 500u);
    const Refusal refusal = problems.refusal();
    EXPECT_EQ(refusal.items.size(), limits::import_errors_shown + 1);
    EXPECT_EQ(refusal.items.back().place, "и ещё 300 ошибок");
}

TEST(FetRules, AFileMadeToExhaustIsRefusedInsteadOfWorkedThrough) {
    // One group of twenty thousand parts stands in two thousand years.
    std::string students;
    std::string parts;
    for (int i = 0; i < 20'000; ++i)
        parts += "<Subgroup><Name>s" + std::to_string(i) + "</Name></Subgroup>\n";
    for (int i = 0; i < 2'000; ++i)
        students += "<Year><Name>y" + std::to_string(i) + "</Name><Group><Name>g</Name>" +
                    (i == 0 ? parts : "") + "</Group></Year>\n";
    EXPECT_THAT(
        first_problem(with(sample_fet(), "</Students_List>", students + "</Students_List>")),
        HasSubstr(rule_title(ImportRule::too_many_rows)));
}

}  // namespace
}  // namespace letopis
