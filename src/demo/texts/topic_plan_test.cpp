#include "demo/texts/topic_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "demo/texts/content_table.h"
#include "demo/texts/curriculum.h"

namespace letopis::demo {
namespace {

/// Lessons of a year of this line: 34 weeks of a school, twenty of a semester.
int lessons_of_year(ProgrammeFamily family, const CurriculumLine& line) {
    constexpr int weeks_of_school = 34;
    constexpr int weeks_of_semester = 19;
    if (family != ProgrammeFamily::vocational) return line.weekly_lessons * weeks_of_school;
    const int semesters = line.periods.empty() ? 2 : static_cast<int>(line.periods.size());
    return line.weekly_lessons * weeks_of_semester * semesters;
}

/// Every plan of every curriculum, for the lessons of a year.
template <class Look>
void look_at_plans(Look look) {
    const std::pair<ProgrammeFamily, std::pair<int, int>> grades[] = {
        {ProgrammeFamily::general, {3, 11}},
        {ProgrammeFamily::vocational, {1, 2}},
        {ProgrammeFamily::vocational, {4, 4}},
        {ProgrammeFamily::additional, {1, 2}}};
    for (const auto& [family, range] : grades)
        for (int grade = range.first; grade <= range.second; ++grade)
            for (const CurriculumLine& line : curriculum_of(family, grade)) {
                const std::string file = topics_file(family, grade, line.code);
                look(file, topic_plan(file, lessons_of_year(family, line)));
            }
}

TEST(TopicPlan, EveryLessonOfAYearHasATopicAndTheHomeworkIsWrittenOut) {
    look_at_plans([](const std::string& file, const std::vector<PlannedTopic>& topics) {
        for (const PlannedTopic& one : topics) {
            EXPECT_FALSE(one.topic.empty()) << file;
            EXPECT_EQ(one.topic.find(";;"), std::string::npos) << file << ": " << one.topic;
            EXPECT_EQ(one.homework.find('{'), std::string::npos) << file << ": " << one.homework;
            EXPECT_EQ(one.work_type.has_value(), !one.work_title.empty()) << file;
        }
    });
}

TEST(TopicPlan, ATeacherStaysWithATopicForFewLessonsAndComesBackToNone) {
    look_at_plans([](const std::string& file, const std::vector<PlannedTopic>& topics) {
        constexpr int most_in_a_row = 6;
        std::set<std::string> left_behind;
        std::string last;
        int in_a_row = 0;
        for (const PlannedTopic& one : topics) {
            in_a_row = one.topic == last ? in_a_row + 1 : 1;
            EXPECT_LE(in_a_row, most_in_a_row) << file << ": " << one.topic;
            if (in_a_row > 1) continue;
            EXPECT_TRUE(left_behind.insert(one.topic).second) << file << ": " << one.topic;
            last = one.topic;
        }
        EXPECT_GE(left_behind.size() * 10, topics.size() * 3) << file << " says little";
    });
}

TEST(TopicPlan, FitsTheHoursOfItsCurriculum) {
    look_at_plans([](const std::string& file, const std::vector<PlannedTopic>& topics) {
        const int lessons = static_cast<int>(topics.size());
        // One course of physical education serves two and three hours a week.
        const int least = file.ends_with("-sport.txt") ? lessons * 6 / 10 : lessons * 8 / 10;
        EXPECT_GE(hours_of_plan(file), least) << file;
        EXPECT_LE(hours_of_plan(file), lessons * 3 / 2) << file;
    });
}

TEST(TopicPlan, NoTopicServesManySubjects) {
    std::map<std::string, std::set<std::string>> files;
    look_at_plans([&](const std::string& file, const std::vector<PlannedTopic>& topics) {
        for (const PlannedTopic& one : topics)
            if (!one.work_type) files[one.topic].insert(file);
    });
    constexpr std::size_t most_files = 6;
    for (const auto& [topic, names] : files)
        EXPECT_LE(names.size(), most_files) << topic << " fits everything and says nothing";
}

TEST(TopicPlan, WorksAreSpreadOverTheYear) {
    look_at_plans([](const std::string& file, const std::vector<PlannedTopic>& topics) {
        std::vector<std::size_t> works;
        for (std::size_t i = 0; i < topics.size(); ++i)
            if (topics[i].work_type) works.push_back(i);
        if (works.empty()) return;  // Ethics in the fourth class is taught without marks.
        EXPECT_LT(works.size() * 3, topics.size() * 2) << file;
        EXPECT_GT(works.back(), topics.size() / 2) << file;
        EXPECT_LT(works.front(), topics.size() / 2) << file;
    });
}

TEST(TopicPlan, AControlWorkIsNamedAndNumberedInTheTopicOfItsLesson) {
    const auto topics = topic_plan("topics/general-6-mathematics.txt", 170);
    const auto named = [&](const std::string& topic) {
        return std::find_if(topics.begin(), topics.end(),
                            [&](const PlannedTopic& one) { return one.topic == topic; });
    };
    const auto first = named("Контрольная работа № 1 «Делимость чисел»");
    ASSERT_NE(first, topics.end());
    EXPECT_EQ(first->work_type, WorkType::control_work);
    EXPECT_EQ(first->work_title, "Делимость чисел");
    EXPECT_NE(named("Входная контрольная работа"), topics.end());
    EXPECT_NE(named("Самостоятельная работа «Умножение дробей»"), topics.end());
}

TEST(TopicPlan, WorksOfOtherKindsAreNamedAsATeacherWritesThem) {
    std::set<std::string> topics;
    look_at_plans([&](const std::string&, const std::vector<PlannedTopic>& plan) {
        for (const PlannedTopic& one : plan) topics.insert(one.topic);
    });
    for (const char* topic : {"Сочинение по роману А. С. Пушкина «Дубровский»",
                              "Сочинение «Человек на войне»", "Диктант «Имя существительное»",
                              "Зачёт: бег 60 м", "Чтение наизусть: отрывок из поэмы «Мцыри»",
                              "Чтение наизусть: А. С. Пушкин «Зимнее утро»",
                              "Лабораторная работа № 1 «Изучение неравномерного движения»"})
        EXPECT_TRUE(topics.contains(topic)) << topic;
}

TEST(TopicPlan, IsCondensedToFewerLessonsWithoutLosingAWork) {
    const auto works_of = [](const std::vector<PlannedTopic>& topics) {
        return std::count_if(topics.begin(), topics.end(),
                             [](const PlannedTopic& one) { return one.work_type.has_value(); });
    };
    const std::string file = "topics/general-9-physics.txt";
    const auto usual = topic_plan(file, 102);
    const auto fewer = topic_plan(file, 80);
    EXPECT_EQ(usual.size(), 102u);
    EXPECT_EQ(fewer.size(), 80u);
    EXPECT_EQ(works_of(usual), works_of(fewer));
}

}  // namespace
}  // namespace letopis::demo
