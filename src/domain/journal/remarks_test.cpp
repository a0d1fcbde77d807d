// Remarks on how a journal is kept (JRN-16, F-12).

#include "domain/journal/remarks.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using testing::id_of;

const Date today{2026, 11, 2};

MakeRemark usual() {
    return {.course_id = id_of<CourseId>(1),
            .addressee_id = id_of<EmployeeId>(11),
            .text = " Нет тем  за октябрь ",
            .due_on = Date{2026, 11, 9}};
}

std::vector<CourseTeacher> teachers() {
    return {{.course_id = id_of<CourseId>(1),
             .teacher_id = id_of<EmployeeId>(11),
             .valid_from = Date{2026, 9, 1},
             .valid_to = today,
             .comment = {}}};
}

template <class T>
std::string field_of(const Result<T>& result) {
    return result || !result.error().is_refusal() ? "accepted" : result.error().refusal().field;
}

TEST(Remarks, ARemarkSaysWhatIsWrongToWhomAndUntilWhen) {
    const auto made = decide_make_remark(usual(), teachers(), today);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->text, "Нет тем за октябрь");
    EXPECT_EQ(made->cause, RemarkCause::inspection);
}

TEST(Remarks, WhatIsWrongWithARemarkIsSaidAtItsField) {
    auto remark = usual();
    remark.text = " ";
    EXPECT_EQ(field_of(decide_make_remark(remark, teachers(), today)), "text");
    remark = usual();
    remark.due_on = Date{2026, 11, 1};
    EXPECT_EQ(field_of(decide_make_remark(remark, teachers(), today)), "due_on");
    remark.due_on = Date{2028, 1, 1};
    EXPECT_EQ(field_of(decide_make_remark(remark, teachers(), today)), "due_on");
    EXPECT_EQ(field_of(decide_make_remark(usual(), {}, today)), "addressee_id");
    EXPECT_EQ(field_of(decide_make_remark(usual(), teachers(), today.plus_days(1))),
              "addressee_id");
}

TEST(Remarks, ItIsAnsweredByWordsAndSettledBySomebodyElse) {
    Remark remark;
    remark.remark = 5;
    remark.addressee_id = id_of<EmployeeId>(11);
    EXPECT_EQ(field_of(decide_answer_remark(remark, "")), "answer");
    EXPECT_TRUE(decide_answer_remark(remark, "Темы внесены"));
    const auto own = decide_settle_remark(remark, id_of<PersonId>(11));
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().refusal().code, RefusalCode::second_person_required);
    EXPECT_TRUE(decide_settle_remark(remark, id_of<PersonId>(2)));
    remark.state = RemarkState::settled;
    const auto again = decide_settle_remark(remark, id_of<PersonId>(2));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().refusal().code, RefusalCode::remark_settled);
    const auto late = decide_answer_remark(remark, "Готово");
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().refusal().code, RefusalCode::remark_settled);
}

TEST(Remarks, TheWeeklyCheckSaysHowMuchIsLate) {
    EXPECT_EQ(weekly_remark_text(3, 0, 1),
              "Не заполнено в срок: темы уроков — 3, отметки за письменные работы — 1.");
}

}  // namespace
}  // namespace letopis
