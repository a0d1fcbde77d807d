// Visits of inspectors (b.1 INSPECTOR, b.3 rule 9, SEC-11): what is refused, and how long it lasts.
#include "domain/people/visits.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date today(2026, 12, 1);

VisitOpened asked() {
    return {.inspector_id = id_of<PersonId>(70),
            .authority = "Департамент  образования, контрольное управление",
            .basis_no = " 14-К ",
            .basis_on = Date(2026, 11, 20),
            .from_on = today,
            .to_on = today.plus_days(10),
            .study_group_ids = {class_5a().study_group_id}};
}
Visit standing() {
    return {.visit = 7,
            .inspector_id = id_of<PersonId>(70),
            .authority = "Департамент",
            .basis_no = "14-К",
            .basis_on = Date(2026, 11, 20),
            .from_on = today,
            .to_on = today.plus_days(10)};
}
template <class Change>
std::string refused(Change change) {
    VisitOpened command = asked();
    change(command);
    const auto decided = decide_open_visit(command, today);
    if (decided) return "";
    const Refusal& refusal = decided.error().refusal();
    return std::string{refusal_name(refusal.code)} + " " + refusal.field;
}

TEST(Visits, AVisitIsOpenedByItsBasis) {
    const auto opened = decide_open_visit(asked(), today);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->authority, "Департамент образования, контрольное управление");
    EXPECT_EQ(opened->basis_no, "14-К");
    EXPECT_EQ(opened->study_group_ids, asked().study_group_ids);
    VisitOpened whole = asked();
    whole.study_group_ids.clear();
    EXPECT_TRUE(decide_open_visit(whole, today)) << "the whole school";
}

// Evidence: SEC-11.
TEST(Visits, WhatIsWrongIsSaidByItsField) {
    EXPECT_EQ(refused([](auto& one) { one.basis_no = " "; }), "order_required basis_no");
    EXPECT_EQ(refused([](auto& one) { one.to_on = one.from_on.plus_days(-1); }),
              "dates_out_of_order to_on");
    EXPECT_EQ(refused([](auto& one) { one.authority = "-"; }), "invalid_value authority");
    EXPECT_EQ(refused([](auto& one) { one.authority = std::string(900, 'x'); }),
              "text_too_long authority");
    EXPECT_EQ(refused([](auto& one) { one.from_on = today.plus_days(-1); }),
              "invalid_value from_on");
    EXPECT_EQ(refused([](auto& one) { one.to_on = today.plus_days(limits::visit_days + 1); }),
              "invalid_value to_on");
    EXPECT_EQ(refused([](auto& one) { one.to_on = today.plus_days(limits::visit_days); }), "");
    EXPECT_EQ(refused([](auto& one) { one.study_group_ids.push_back(one.study_group_ids[0]); }),
              "invalid_value study_group_ids");
    EXPECT_EQ(
        refused([](auto& one) {
            for (std::size_t i = 0; i <= limits::visit_groups; ++i)
                one.study_group_ids.push_back(id_of<StudyGroupId>(1000 + static_cast<int>(i)));
        }),
        "invalid_value study_group_ids");
}

// Evidence: SEC-11.
TEST(Visits, AVisitCoversItsDaysAndNotTheDayAfter) {
    const Visit visit = standing();
    EXPECT_FALSE(visit.covers(today.plus_days(-1)));
    EXPECT_TRUE(visit.covers(today));
    EXPECT_TRUE(visit.covers(visit.to_on));
    EXPECT_FALSE(visit.covers(visit.to_on.plus_days(1)));
    Visit ended = visit;
    ended.ended_on = today.plus_days(3);
    EXPECT_TRUE(ended.covers(today.plus_days(2)));
    EXPECT_FALSE(ended.covers(today.plus_days(3)));
}

TEST(Visits, AVisitEndsOnceAndWithAReason) {
    const auto ended = decide_end_visit(standing(), " проверка  окончена ", today.plus_days(2));
    ASSERT_TRUE(ended);
    ASSERT_TRUE(*ended);
    EXPECT_EQ((*ended)->ended_on, today.plus_days(2));
    EXPECT_EQ((*ended)->reason, "проверка окончена");
    EXPECT_EQ((*ended)->inspector_id, standing().inspector_id);
    EXPECT_EQ(refusal_code(decide_end_visit(standing(), " ", today)), RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(decide_end_visit(standing(), std::string(900, 'x'), today)),
              RefusalCode::text_too_long);
    Visit over = standing();
    EXPECT_FALSE(decide_end_visit(over, "", over.to_on.plus_days(1)).value()) << "it is over";
    over.ended_on = today;
    EXPECT_FALSE(decide_end_visit(over, "", today).value()) << "ended before";
}

}  // namespace
}  // namespace letopis
