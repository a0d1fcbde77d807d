// Bells of buildings and shifts: what is refused, and whose a class hears (CUR-06).

#include "domain/calendar/bells.h"
#include "base/limits.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis::testing {
namespace {

std::vector<BellSlot> two() { return {{1, {840}, {885}}, {2, {895}, {940}}}; }
NamedBells second_shift() { return {.title = "II смена", .slots = two()}; }

std::string refused(std::vector<BellSlot> slots) {
    const auto checked = check_bells(slots);
    return checked ? "" : checked.error().refusal().field;
}

TEST(Bells, GoInOrderAndDoNotOverlap) {
    EXPECT_EQ(refused(two()), "");
    EXPECT_EQ(refused({}), "slots");
    EXPECT_EQ(refused({{1, {840}, {840}}}), "slots") << "no time at all";
    EXPECT_EQ(refused({{1, {840}, {885}}, {2, {880}, {925}}}), "slots") << "before the last ends";
    EXPECT_EQ(refused({{1, {840}, {885}}, {3, {895}, {940}}}), "slots") << "one is left out";
    EXPECT_EQ(refused({{2, {840}, {885}}}), "slots") << "not from the first";
    EXPECT_EQ(refused({{1, {1400}, {1445}}}), "slots") << "over midnight";
    std::vector<BellSlot> many;
    for (int i = 0; i < 15; ++i) many.push_back({i + 1, {i * 60}, {i * 60 + 45}});
    EXPECT_EQ(refused(many), "slots");
    many.pop_back();
    EXPECT_EQ(refused(many), "") << "fourteen may be";
}

TEST(Bells, AreKeptByTheirTitle) {
    const std::vector known{second_shift()};
    EXPECT_EQ(*decide_named_bells(known, second_shift()), std::nullopt) << "they stand so";
    const auto made = decide_named_bells({}, {"  Корпус 2 ", two()});
    ASSERT_TRUE(made && *made);
    EXPECT_EQ((*made)->title, "Корпус 2");
    const auto gone = decide_named_bells(known, {"II смена", {}});
    ASSERT_TRUE(gone && *gone);
    EXPECT_TRUE((*gone)->slots.empty());
    EXPECT_EQ(refusal_code(decide_named_bells({}, {"II смена", {}})), RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(decide_named_bells({}, {"X", two()})), RefusalCode::invalid_value);
    std::vector<NamedBells> many;
    for (std::size_t i = 0; i < limits::named_bells; ++i)
        many.push_back({"Корпус " + std::to_string(i), two()});
    EXPECT_EQ(refusal_code(decide_named_bells(many, second_shift())), RefusalCode::invalid_value);
}

TEST(Bells, AClassHearsThemFromADayOn) {
    const StudyGroupId group = class_5a().study_group_id;
    const std::vector known{second_shift()};
    const Date october{2026, 10, 5};
    const GroupBells wanted{group, "II смена", october};
    const auto given = decide_group_bells(school_year(), known, {}, wanted);
    ASSERT_TRUE(given && *given);
    const std::vector heard{wanted};
    EXPECT_EQ(bells_title_on(heard, october.plus_days(-1)), "");
    EXPECT_EQ(bells_title_on(heard, october), "II смена");
    EXPECT_EQ(*decide_group_bells(school_year(), known, heard, wanted), std::nullopt);
    EXPECT_TRUE(*decide_group_bells(school_year(), known, heard, {group, "", Date{2026, 11, 2}}));
    const std::vector with_later{wanted, GroupBells{group, "", Date{2026, 11, 2}}};
    EXPECT_EQ(*decide_group_bells(school_year(), known, with_later, wanted), std::nullopt)
        << "though it will hear others";
    EXPECT_EQ(refusal_code(decide_group_bells(school_year(), {}, {}, wanted)),
              RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(decide_group_bells(school_year(), known, {},
                                              {group, "II смена", Date{2027, 8, 1}})),
              RefusalCode::invalid_value);
}

}  // namespace
}  // namespace letopis::testing
