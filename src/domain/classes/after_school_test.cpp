// Journals of other kinds: what they count for, and the regime of an after-school group.
#include "domain/classes/after_school.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

TimeOfDay at(int hour, int minute = 0) { return TimeOfDay{hour * 60 + minute}; }

AfterSchoolRegimeSet regime() {
    return {.study_group_id = class_5a().study_group_id,
            .lines = {{.from = at(13, 30), .to = at(14), .occupation = " Обед "},
                      {.from = at(14), .to = at(15, 30), .occupation = "Прогулка"}}};
}
std::string field_of_changed(void (*change)(AfterSchoolRegimeSet&)) {
    AfterSchoolRegimeSet command = regime();
    change(command);
    const auto decided = decide_set_regime(std::nullopt, command);
    return decided ? "" : decided.error().refusal().field;
}

TEST(OtherJournals, ActivitiesAndTheAfterSchoolGroupAreNoLessonsOfTheCurriculum) {
    EXPECT_FALSE(is_of_curriculum(SubjectKind::extracurricular));
    EXPECT_FALSE(is_of_curriculum(SubjectKind::after_school));
    for (const SubjectKind kind :
         {SubjectKind::subject, SubjectKind::elective, SubjectKind::module, SubjectKind::practice,
          SubjectKind::interdisciplinary_course, SubjectKind::association})
        EXPECT_TRUE(is_of_curriculum(kind));
}

TEST(Regime, LinesAreKeptInWordsWithoutIdleSpaces) {
    const auto decided = decide_set_regime(std::nullopt, regime());
    ASSERT_TRUE(decided && *decided);
    ASSERT_EQ((*decided)->lines.size(), 2U);
    EXPECT_EQ((*decided)->lines[0], (RegimeLine{at(13, 30), at(14), "Обед"}));
}

TEST(Regime, TheSameRegimeIsNothingNew) {
    const auto first = decide_set_regime(std::nullopt, regime());
    ASSERT_TRUE(first && *first);
    const AfterSchoolRegime standing{.study_group_id = class_5a().study_group_id,
                                     .lines = (*first)->lines};
    const auto again = decide_set_regime(standing, regime());
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->has_value());
    const auto nothing =
        decide_set_regime(std::nullopt, {.study_group_id = class_5a().study_group_id});
    ASSERT_TRUE(nothing);
    EXPECT_FALSE(nothing->has_value());
    const auto emptied = decide_set_regime(standing, {.study_group_id = class_5a().study_group_id});
    ASSERT_TRUE(emptied);
    EXPECT_TRUE(emptied->has_value());
}

TEST(Regime, EachRefusalNamesItsLine) {
    EXPECT_EQ(field_of_changed([](AfterSchoolRegimeSet& one) { one.lines[1].occupation = " "; }),
              "lines[1].occupation");
    EXPECT_EQ(field_of_changed([](AfterSchoolRegimeSet& one) { one.lines[0].to = at(13, 30); }),
              "lines[0].to");
    EXPECT_EQ(field_of_changed([](AfterSchoolRegimeSet& one) { one.lines[1].from = at(13, 59); }),
              "lines[1].from");
    EXPECT_EQ(field_of_changed([](AfterSchoolRegimeSet& one) {
                  one.lines.assign(limits::regime_lines + 1, one.lines[0]);
              }),
              "lines");
    AfterSchoolRegimeSet wordy = regime();
    wordy.lines[0].occupation.assign(limits::title_code_points + 1, 'a');
    EXPECT_EQ(refusal_code(decide_set_regime(std::nullopt, wordy)), RefusalCode::text_too_long);
}

}  // namespace
}  // namespace letopis
