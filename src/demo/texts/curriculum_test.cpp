#include "demo/texts/curriculum.h"

#include <gtest/gtest.h>

#include <map>

#include "domain/classes/cycles.h"

namespace letopis::demo {
namespace {

int hours_of(int grade, std::string_view code) {
    int hours = 0;
    for (const CurriculumLine& line : curriculum_of(ProgrammeFamily::general, grade))
        if (line.code == code) hours += line.weekly_lessons;
    return hours;
}

TEST(Curriculum, AWeekHasAsManyHoursAsTheFederalCurriculumAllows) {
    // СП 2.4.3648-20, a week of five days.
    const std::map<int, int> allowed{{3, 23}, {4, 23}, {5, 29},  {6, 30}, {7, 32},
                                     {8, 33}, {9, 33}, {10, 34}, {11, 34}};
    for (const auto& [grade, hours] : allowed) {
        int week = 0;
        for (const CurriculumLine& line : curriculum_of(ProgrammeFamily::general, grade))
            week += line.weekly_lessons;
        EXPECT_EQ(week, hours) << "grade " << grade;
    }
}

TEST(Curriculum, SubjectsHaveTheHoursOfTheFederalCurriculum) {
    EXPECT_EQ(hours_of(4, "russian"), 5);
    EXPECT_EQ(hours_of(5, "russian"), 5);
    EXPECT_EQ(hours_of(6, "russian"), 6);
    EXPECT_EQ(hours_of(6, "mathematics"), 5);
    EXPECT_EQ(hours_of(7, "algebra"), 3);
    EXPECT_EQ(hours_of(8, "geometry"), 2);
    EXPECT_EQ(hours_of(9, "probability"), 1);
    EXPECT_EQ(hours_of(9, "physics"), 3);
    EXPECT_EQ(hours_of(8, "chemistry"), 2);
    EXPECT_EQ(hours_of(11, "literature"), 3);
}

TEST(Curriculum, ACollegeTeachesDisciplinesACourseAModuleAndPractice) {
    std::map<std::string, int> kinds;
    for (const CurriculumLine& line : curriculum_of(ProgrammeFamily::vocational, 2))
        ++kinds[line.subject_title.substr(0, line.subject_title.find('.'))];
    for (const char* kind : {"ОП", "МДК", "ПМ", "УП"}) EXPECT_GE(kinds[kind], 1) << kind;
}

// Evidence: VOC-09. In the demo cycles follow from the codes alone.
TEST(Curriculum, EachDisciplineOfACollegeNamesItsCycle) {
    for (const SubjectTitle& subject : subjects_of(ProgrammeFamily::vocational)) {
        const auto cycle = cycle_of_code(subject.title);
        ASSERT_TRUE(cycle) << subject.title;
        EXPECT_EQ(*cycle == CurriculumCycle::general_education, subject.title.starts_with("ОУП"))
            << subject.title;
    }
}

}  // namespace
}  // namespace letopis::demo
