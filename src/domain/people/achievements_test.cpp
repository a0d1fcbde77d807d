// Achievements and awards of students, mass events of a group (LAW-01, ADE-01, ADE-07).
#include "domain/people/achievements.h"

#include <gtest/gtest.h>

#include <set>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date today(2026, 12, 1);

RecordAchievement olympiad() {
    return {.student_id = ivanov().person_id,
            .study_group_id = class_5a().study_group_id,
            .kind = AchievementKind::olympiad,
            .level = AchievementLevel::city,
            .title = "Московская  олимпиада по физике",
            .outcome = "Призёр",
            .achieved_on = today,
            .document_no = ""};
}
Achievement recorded() {
    return {.student_id = ivanov().person_id,
            .study_group_id = class_5a().study_group_id,
            .kind = AchievementKind::olympiad,
            .level = AchievementLevel::city,
            .title = "Московская олимпиада по физике",
            .outcome = "Призёр",
            .achieved_on = today,
            .entry_index = 12};
}
template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}
std::string field_of_changed(void (*change)(RecordAchievement&)) {
    RecordAchievement command = olympiad();
    change(command);
    return field_of(decide_record_achievement(command, {}, today));
}

TEST(Achievement, IsRecordedOnce) {
    const auto fact = decide_record_achievement(olympiad(), {}, today);
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->title, "Московская олимпиада по физике");
    std::vector<Achievement> known{recorded()};
    EXPECT_FALSE(*decide_record_achievement(olympiad(), known, today));
    known[0].is_withdrawn = true;
    EXPECT_TRUE(*decide_record_achievement(olympiad(), known, today));
}

TEST(Achievement, NeedsATitleADayAndForAnAwardAnOrder) {
    EXPECT_EQ(field_of_changed([](RecordAchievement& one) { one.title = " "; }), "title");
    EXPECT_EQ(field_of_changed([](RecordAchievement& one) { one.achieved_on = Date(2026, 12, 2); }),
              "achieved_on");
    EXPECT_EQ(field_of_changed([](RecordAchievement& one) { one.achieved_on = Date(2006, 1, 1); }),
              "achieved_on");
    EXPECT_EQ(field_of_changed([](RecordAchievement& one) { one.achieved_on = Date(2007, 1, 1); }),
              "");
    RecordAchievement award = olympiad();
    award.kind = AchievementKind::honour_certificate;
    EXPECT_EQ(refusal_code(decide_record_achievement(award, {}, today)),
              RefusalCode::order_required);
    award.document_no = "приказ № 40";
    EXPECT_TRUE(decide_record_achievement(award, {}, today));
    award.outcome = std::string(limits::title_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(decide_record_achievement(award, {}, today)),
              RefusalCode::text_too_long);
}

TEST(Achievement, IsWithdrawnOnceWithAReason) {
    const auto fact = decide_withdraw_achievement(recorded(), " ошибка ");
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact, (AchievementWithdrawn{12, ivanov().person_id, "ошибка"}));
    EXPECT_EQ(field_of(decide_withdraw_achievement(recorded(), "")), "reason");
    EXPECT_EQ(refusal_code(decide_withdraw_achievement(
                  recorded(), std::string(limits::reason_code_points + 1, 'x'))),
              RefusalCode::text_too_long);
    Achievement withdrawn = recorded();
    withdrawn.is_withdrawn = true;
    EXPECT_FALSE(*decide_withdraw_achievement(withdrawn, ""));
}

TEST(Achievement, IsSaidInOneLine) {
    Achievement one = recorded();
    EXPECT_EQ(achievement_words(one), "Олимпиада: Московская олимпиада по физике (город), призёр");
    one.level = AchievementLevel::country;
    one.outcome = "II место";
    EXPECT_EQ(achievement_words(one),
              "Олимпиада: Московская олимпиада по физике (Россия), II место");
    one.outcome = "КМС";
    EXPECT_TRUE(achievement_words(one).ends_with(", КМС"));
    one.outcome = "";
    EXPECT_TRUE(achievement_words(one).ends_with("(Россия)"));
}

TEST(Achievement, KindsAndLevelsHaveTitlesAndThreeKindsAreAwards) {
    std::set<std::string_view> titles;
    int awards = 0;
    for (const auto name : names_of(AchievementKind{})) {
        const auto kind = *parse_enum<AchievementKind>(name);
        EXPECT_TRUE(titles.insert(achievement_kind_title(kind)).second);
        awards += is_award(kind) ? 1 : 0;
    }
    EXPECT_EQ(awards, 3);
    for (const auto name : names_of(AchievementLevel{}))
        EXPECT_TRUE(
            titles.insert(achievement_level_title(*parse_enum<AchievementLevel>(name))).second);
}

// --- Mass events ---

RecordMassEvent fair() {
    return {.study_group_id = class_5a().study_group_id,
            .held_on = today,
            .title = "Ярмарка",
            .place = "Актовый зал",
            .participants = 24,
            .outcome = "",
            .conducted_by = "Смирнова О. В."};
}
MassEvent held() {
    return {.study_group_id = class_5a().study_group_id,
            .held_on = today,
            .title = "Ярмарка",
            .place = "Актовый зал",
            .participants = 24,
            .conducted_by = "Смирнова О. В.",
            .entry_index = 14};
}
std::string field_of_event(void (*change)(RecordMassEvent&)) {
    RecordMassEvent command = fair();
    change(command);
    return field_of(decide_record_mass_event(command, {}, today));
}

TEST(MassEvent, IsRecordedOnce) {
    const auto fact = decide_record_mass_event(fair(), {}, today);
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->participants, 24);
    std::vector<MassEvent> known{held()};
    EXPECT_FALSE(*decide_record_mass_event(fair(), known, today));
    known[0].is_withdrawn = true;
    EXPECT_TRUE(*decide_record_mass_event(fair(), known, today));
}

TEST(MassEvent, NeedsWordsPeopleAndADay) {
    EXPECT_EQ(field_of_event([](RecordMassEvent& one) { one.title = ""; }), "title");
    EXPECT_EQ(field_of_event([](RecordMassEvent& one) { one.conducted_by = " "; }), "conducted_by");
    EXPECT_EQ(field_of_event([](RecordMassEvent& one) { one.participants = 0; }), "participants");
    EXPECT_EQ(field_of_event([](RecordMassEvent& one) { one.participants = 100'001; }),
              "participants");
    EXPECT_EQ(field_of_event([](RecordMassEvent& one) { one.held_on = Date(2026, 12, 2); }),
              "held_on");
    RecordMassEvent wordy = fair();
    wordy.place = std::string(limits::title_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(decide_record_mass_event(wordy, {}, today)), RefusalCode::text_too_long);
}

TEST(MassEvent, IsWithdrawnOnceWithAReason) {
    const auto fact = decide_withdraw_mass_event(held(), "ошибка");
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact, (MassEventWithdrawn{14, class_5a().study_group_id, "ошибка"}));
    EXPECT_EQ(field_of(decide_withdraw_mass_event(held(), " ")), "reason");
    EXPECT_EQ(refusal_code(decide_withdraw_mass_event(
                  held(), std::string(limits::reason_code_points + 1, 'x'))),
              RefusalCode::text_too_long);
    MassEvent withdrawn = held();
    withdrawn.is_withdrawn = true;
    EXPECT_FALSE(*decide_withdraw_mass_event(withdrawn, ""));
}

}  // namespace
}  // namespace letopis
