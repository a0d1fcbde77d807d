#include "app/journal/list_courses.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class CoursesOfAPerson : public ToldSchool {
protected:
    CourseList list(PersonId person, std::optional<SchoolYearId> year = std::nullopt) {
        auto listed = as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return list_courses(reader, standing, year, at);
        });
        EXPECT_TRUE(listed);
        return *std::move(listed);
    }
    static std::vector<std::string> subjects(const std::vector<ListedCourse>& courses) {
        std::vector<std::string> titles;
        for (const ListedCourse& course : courses) titles.push_back(course.subject_title);
        return titles;
    }
};

TEST_F(CoursesOfAPerson, HerOwnComeFirstThenThoseOfTheClassSheLeads) {
    const CourseList petrova = list(sample_.petrova);
    EXPECT_EQ(petrova.school_year_title, "2026/2027");
    EXPECT_THAT(subjects(petrova.own), ElementsAre("Математика", "Математика"));
    EXPECT_EQ(petrova.own[0].study_group_title, "5 «А»");
    EXPECT_EQ(petrova.own[0].teachers, "Петрова А. И.");
    ASSERT_EQ(petrova.classes.size(), 1u);
    EXPECT_TRUE(petrova.classes[0].led);
    // Her own course is not repeated; the subgroup's course belongs to the class.
    EXPECT_THAT(subjects(petrova.classes[0].courses),
                ElementsAre("Русский язык", "Английский язык"));
}

TEST_F(CoursesOfAPerson, AnotherTeacherSeesOnlyHisOwn) {
    const CourseList sidorov = list(sample_.sidorov);
    EXPECT_THAT(subjects(sidorov.own), ElementsAre("Русский язык", "Английский язык"));
    EXPECT_THAT(sidorov.classes, IsEmpty());
}

TEST_F(CoursesOfAPerson, TheDeputySeesEveryClassInOrder) {
    const CourseList deputy = list(sample_.deputy);
    EXPECT_THAT(deputy.own, IsEmpty());
    ASSERT_EQ(deputy.classes.size(), 2u);  // 10 «А» has no courses.
    EXPECT_EQ(deputy.classes[0].title, "5 «А»");
    EXPECT_THAT(subjects(deputy.classes[0].courses),
                ElementsAre("Русский язык", "Английский язык", "Математика"));
    EXPECT_EQ(deputy.classes[1].title, "5 «Б»");
}

TEST_F(CoursesOfAPerson, AGuardianHasNoJournals) {
    EXPECT_THAT(list(sample_.zhukov).own, IsEmpty());
    EXPECT_THAT(list(sample_.zhukov).classes, IsEmpty());
}

TEST_F(CoursesOfAPerson, AnotherYearCanBeAskedFor) {
    state({SchoolYearOpened{{.school_year_id = id_of<SchoolYearId>(9),
                             .title = "2027/2028",
                             .starts_on = Date{2027, 9, 1},
                             .ends_on = Date{2028, 5, 26}}}});
    EXPECT_EQ(list(sample_.deputy).school_year_title, "2026/2027");
    EXPECT_THAT(list(sample_.deputy, id_of<SchoolYearId>(9)).classes, IsEmpty());
    EXPECT_EQ(list(sample_.deputy).school_years[0].title, "2027/2028");
    const auto unknown =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
            return list_courses(reader, standing, id_of<SchoolYearId>(8), at);
        });
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(unknown.error().is(RefusalCode::not_found));
}

}  // namespace
}  // namespace letopis::testing
