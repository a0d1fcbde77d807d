// Closing by aspects in order, and opening again by an order of two persons (JRN-15).
#include "domain/journal/aspects.h"

#include <gtest/gtest.h>

#include <set>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const StudyGroupId class_id = class_5a().study_group_id;
const Date june(2027, 6, 1);
const PersonId director = id_of<PersonId>(10);
const PersonId deputy = id_of<PersonId>(11);

AspectsState closed_before(ClosureAspect open) {
    AspectsState state;
    for (const auto name : names_of(ClosureAspect{})) {
        const auto aspect = *parse_enum<ClosureAspect>(name);
        if (aspect < open) state.closed.push_back({.study_group_id = class_id, .aspect = aspect});
    }
    return state;
}
OrderReopening order() {
    return {.study_group_id = class_id,
            .aspect = ClosureAspect::works,
            .order_no = " 90-у ",
            .order_on = june,
            .reason = "решение  суда"};
}
AspectsState all_closed() { return {.closed = {}, .class_closed = true}; }

std::string field_of_changed(void (*change)(OrderReopening&)) {
    OrderReopening command = order();
    change(command);
    const auto fact = decide_order_reopening(command, all_closed(), {}, june);
    return fact ? "" : fact.error().refusal().field;
}

TEST(Aspects, CloseInOrder) {
    for (const auto name : names_of(ClosureAspect{})) {
        const auto aspect = *parse_enum<ClosureAspect>(name);
        const AspectsState state = closed_before(aspect);
        EXPECT_EQ(state.next(), aspect);
        const auto fact = decide_close_aspect(class_id, state, aspect);
        ASSERT_TRUE(fact) << name;
        EXPECT_EQ(*fact, (AspectClosed{class_id, aspect}));
    }
}

TEST(Aspects, StudentsDoNotCloseBeforeLessons) {
    const auto refused = decide_close_aspect(class_id, {}, ClosureAspect::students);
    EXPECT_EQ(refusal_code(refused), RefusalCode::aspect_out_of_order);
    EXPECT_EQ(refused.error().refusal().detail, "Очередь части «Уроки».");
    EXPECT_EQ(refusal_code(decide_close_aspect(class_id, closed_before(ClosureAspect::statistics),
                                               ClosureAspect::students)),
              RefusalCode::aspect_out_of_order);
}

TEST(Aspects, WhatIsClosedDoesNotCloseAgain) {
    EXPECT_EQ(refusal_code(decide_close_aspect(class_id, closed_before(ClosureAspect::works),
                                               ClosureAspect::lessons)),
              RefusalCode::already_closed);
    EXPECT_EQ(refusal_code(decide_close_aspect(class_id, all_closed(), ClosureAspect::lessons)),
              RefusalCode::class_closed);
}

TEST(Aspects, AClosedClassHasNothingOpen) {
    EXPECT_EQ(all_closed().next(), std::nullopt);
    EXPECT_TRUE(all_closed().is_closed(ClosureAspect::remarks));
    EXPECT_FALSE(AspectsState{}.is_closed(ClosureAspect::lessons));
}

TEST(Reopening, IsOrderedWithANumberADateAndAReason) {
    const auto fact = decide_order_reopening(order(), all_closed(), {}, june);
    ASSERT_TRUE(fact);
    EXPECT_EQ(*fact,
              (ReopeningOrdered{class_id, ClosureAspect::works, "90-у", june, "решение суда"}));
    EXPECT_EQ(field_of_changed([](OrderReopening& one) { one.order_no = " "; }), "order_no");
    EXPECT_EQ(field_of_changed([](OrderReopening& one) { one.order_on.reset(); }), "order_on");
    EXPECT_EQ(field_of_changed([](OrderReopening& one) { one.order_on = june.plus_days(1); }),
              "order_on");
    EXPECT_EQ(field_of_changed([](OrderReopening& one) { one.reason = " "; }), "reason");
    OrderReopening command = order();
    command.order_no.clear();
    EXPECT_EQ(refusal_code(decide_order_reopening(command, all_closed(), {}, june)),
              RefusalCode::order_required);
    command.reason = std::string(limits::reason_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(decide_order_reopening(command, all_closed(), {}, june)),
              RefusalCode::text_too_long);
}

TEST(Reopening, NeedsSomethingClosedAndNoOtherOrderThatWaits) {
    EXPECT_EQ(refusal_code(
                  decide_order_reopening(order(), closed_before(ClosureAspect::works), {}, june)),
              RefusalCode::aspect_open);
    std::vector<Reopening> standing{{.reopening = 5, .study_group_id = class_id}};
    EXPECT_EQ(refusal_code(decide_order_reopening(order(), all_closed(), standing, june)),
              RefusalCode::reopening_stands);
    standing[0].carried_out_at = noon(june);
    EXPECT_TRUE(decide_order_reopening(order(), all_closed(), standing, june));
}

TEST(Reopening, IsCarriedOutOnceAndByAnotherPerson) {
    Reopening ordered{.reopening = 5,
                      .study_group_id = class_id,
                      .aspect = ClosureAspect::works,
                      .ordered_by = director};
    EXPECT_EQ(refusal_code(decide_carry_out_reopening(ordered, director)),
              RefusalCode::second_person_required);
    const auto fact = decide_carry_out_reopening(ordered, deputy);
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact, (ClassReopened{5, class_id, ClosureAspect::works}));
    ordered.carried_out_at = noon(june);
    EXPECT_FALSE(*decide_carry_out_reopening(ordered, director));
}

// Evidence: JRN-15.
TEST(Reopening, AnOrderThatWaitsIsWithdrawnForAReason) {
    Reopening ordered{.reopening = 5,
                      .study_group_id = class_id,
                      .aspect = ClosureAspect::works,
                      .ordered_by = director};
    const auto fact = decide_withdraw_reopening(ordered, " ошибка в приказе ");
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact, (ReopeningWithdrawn{5, class_id, "ошибка в приказе"}));
    EXPECT_EQ(refusal_code(decide_withdraw_reopening(ordered, " ")), RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(decide_withdraw_reopening(
                  ordered, std::string(limits::reason_code_points + 1, 'x'))),
              RefusalCode::text_too_long);
    ordered.withdrawn_reason = "ошибка в приказе";
    const auto again = decide_withdraw_reopening(ordered, "");
    ASSERT_TRUE(again);
    EXPECT_FALSE(*again);
    EXPECT_EQ(refusal_code(decide_carry_out_reopening(ordered, deputy)), RefusalCode::not_found);
    const std::vector<Reopening> standing{ordered};
    EXPECT_TRUE(decide_order_reopening(order(), all_closed(), standing, june))
        << "another may be given";
}

TEST(Reopening, WhatWasCarriedOutIsNotWithdrawn) {
    Reopening ordered{.reopening = 5, .study_group_id = class_id};
    ordered.carried_out_at = noon(june);
    EXPECT_EQ(refusal_code(decide_withdraw_reopening(ordered, "ошибка")), RefusalCode::aspect_open);
}

TEST(Aspects, EachHasATitle) {
    std::set<std::string_view> titles;
    for (const auto name : names_of(ClosureAspect{}))
        EXPECT_TRUE(titles.insert(aspect_title(*parse_enum<ClosureAspect>(name))).second);
}

}  // namespace
}  // namespace letopis
