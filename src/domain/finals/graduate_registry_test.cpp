// One line a graduate, and what is not known of him (LAW-10, VOC-09).
#include "domain/finals/graduate_registry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date last_day(2027, 5, 31);

CouncilDecision graduated() {
    return {.student_id = ivanov().person_id,
            .study_group_id = id_of<StudyGroupId>(9),
            .kind = CouncilDecisionKind::graduate};
}

TEST(GraduateRegistry, MarksStandInFiguresAndWords) {
    EXPECT_EQ(mark_in_words("5"), "5 (отлично)");
    EXPECT_EQ(mark_in_words("3"), "3 (удовлетворительно)");
    EXPECT_EQ(mark_in_words("зач."), "зачтено");
    EXPECT_EQ(mark_in_words("4 (хорошо)"), "4 (хорошо)");
    EXPECT_EQ(mark_in_words(""), "");
}

TEST(GraduateRegistry, WhatIsKnownOfAGraduateIsToldAndWhatIsNotIsNamed) {
    Person person = ivanov();
    person.sex = Sex::male;
    person.birth_date = Date{2011, 2, 1};
    const std::vector<CouncilDecision> decisions{graduated()};
    RegistryGraduate graduate = registry_graduate(person, {}, decisions, last_day);
    EXPECT_EQ(graduate.sex, "мужской");
    EXPECT_EQ(graduate.form_of_study, "очная");
    EXPECT_THAT(graduate.lacks, IsEmpty());

    person.sex = Sex::unknown;
    person.birth_date.reset();
    graduate = registry_graduate(person, {}, {}, last_day);
    EXPECT_EQ(graduate.sex, "");
    EXPECT_THAT(graduate.lacks, ElementsAre("нет даты рождения", "не указан пол",
                                            "нет решения педагогического совета о выпуске"));
}

TEST(GraduateRegistry, WhoStudiesInTheFamilyOnTheLastDayIsSaidSo) {
    const std::vector<StudyMode> modes{{.student_id = ivanov().person_id,
                                        .kind = StudyModeKind::family,
                                        .from_on = Date{2027, 1, 11},
                                        .to_on = last_day}};
    EXPECT_EQ(registry_graduate(ivanov(), modes, {}, last_day).form_of_education,
              "семейное образование");
    EXPECT_EQ(registry_graduate(ivanov(), modes, {}, Date{2026, 12, 1}).form_of_education,
              "в образовательной организации");
}

}  // namespace
}  // namespace letopis
