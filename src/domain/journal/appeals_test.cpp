// Appeals against a mark: only a commission's decision changes it (ASM-10).
#include "domain/journal/appeals.h"

#include <gtest/gtest.h>

#include <set>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date monday(2026, 9, 14);
const Date friday(2026, 9, 18);
const Mark disputed = mark(lesson(1, monday), ivanov(), MarkValue::three);
const CourseId course = algebra_course().course_id;

FileAppeal filing() { return {.place = disputed.place, .text = " не учтена  задача 4 "}; }
Appeal filed() {
    return {.appeal = 50,
            .course_id = course,
            .place = disputed.place,
            .disputed = MarkValue::three,
            .filed_at = noon(monday.plus_days(1))};
}
AppealFacts facts() { return {.appeal = filed(), .mark = disputed, .teacher_id = teacher_id}; }
std::vector<EmployeeId> commission(int first, int count) {
    std::vector<EmployeeId> members;
    for (int i = 0; i < count; ++i) members.push_back(id_of<EmployeeId>(first + i));
    return members;
}
DecideAppeal to_four() {
    return {.appeal = 50,
            .value = MarkValue::four,
            .protocol_no = " 3 ",
            .decided_on = friday,
            .commission = commission(200, 3),
            .decision = "задача 4 решена верно"};
}
template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}
std::string field_of_changed(void (*change)(DecideAppeal&)) {
    DecideAppeal command = to_four();
    change(command);
    return field_of(decide_appeal(facts(), command, friday));
}
std::optional<RefusalCode> code_of_changed(void (*change)(DecideAppeal&)) {
    DecideAppeal command = to_four();
    change(command);
    return refusal_code(decide_appeal(facts(), command, friday));
}

TEST(Appeal, IsFiledAgainstAMarkThatStands) {
    const auto fact = decide_file_appeal(filing(), course, disputed, {}, friday);
    ASSERT_TRUE(fact);
    EXPECT_EQ(*fact, (AppealFiled{course, disputed.place, MarkValue::three, "не учтена задача 4"}));
}

TEST(Appeal, NeedsWordsAMarkAndATime) {
    FileAppeal command = filing();
    command.text = " ";
    EXPECT_EQ(field_of(decide_file_appeal(command, course, disputed, {}, friday)), "text");
    command.text = std::string(limits::reason_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(decide_file_appeal(command, course, disputed, {}, friday)),
              RefusalCode::text_too_long);
    EXPECT_EQ(field_of(decide_file_appeal(filing(), course, {}, {}, friday)), "place");
    Mark other = disputed;
    other.value.reset();
    EXPECT_EQ(field_of(decide_file_appeal(filing(), course, other, {}, friday)), "place");
    other.value = MarkValue::pending;
    EXPECT_EQ(field_of(decide_file_appeal(filing(), course, other, {}, friday)), "place");
    EXPECT_TRUE(decide_file_appeal(filing(), course, disputed, {}, monday.plus_days(30)));
    EXPECT_EQ(field_of(decide_file_appeal(filing(), course, disputed, {}, monday.plus_days(31))),
              "place");
}

TEST(Appeal, IsOneAtATimeForAMark) {
    std::vector<Appeal> known{filed()};
    EXPECT_EQ(refusal_code(decide_file_appeal(filing(), course, disputed, known, friday)),
              RefusalCode::appeal_stands);
    known[0].place.work_no = 2;
    EXPECT_TRUE(decide_file_appeal(filing(), course, disputed, known, friday));
}

TEST(Appeal, IsNotFiledAgainAboutWhatACommissionDecided) {
    Appeal decided = filed();
    decided.decided_at = noon(friday);
    const auto again = [&](MarkValue stands, Instant since) {
        Mark mark = disputed;
        mark.value = stands;
        mark.recorded_at = since;
        return refusal_code(
            decide_file_appeal(filing(), course, mark, std::vector{decided}, friday.plus_days(3)));
    };
    const Instant later = noon(friday.plus_days(1));
    decided.state = AppealState::upheld;
    EXPECT_EQ(again(MarkValue::three, disputed.recorded_at), RefusalCode::appeal_decided);
    EXPECT_EQ(again(MarkValue::two, noon(friday)), RefusalCode::appeal_decided)
        << "the commission saw it";
    EXPECT_EQ(again(MarkValue::three, later), RefusalCode::appeal_decided);
    EXPECT_EQ(again(MarkValue::two, later), std::nullopt);
    decided.state = AppealState::changed;
    decided.value = MarkValue::four;
    EXPECT_EQ(again(MarkValue::four, noon(friday)), RefusalCode::appeal_decided);
    EXPECT_EQ(again(MarkValue::four, later), RefusalCode::appeal_decided);
    EXPECT_EQ(again(MarkValue::three, later), std::nullopt) << "its mark was taken back";
    decided.place.work_no = 2;
    EXPECT_EQ(again(MarkValue::three, disputed.recorded_at), std::nullopt) << "another work";
}

TEST(Appeal, ChangesAMarkOnlyByACorrectionThatNamesTheProtocol) {
    const auto outcome = decide_appeal(facts(), to_four(), friday);
    ASSERT_TRUE(outcome && outcome->correction);
    EXPECT_EQ(*outcome->correction, (MarkCorrected{disputed.place,
                                                   10,
                                                   MarkValue::three,
                                                   MarkValue::four,
                                                   CorrectionReason::appeal,
                                                   "протокол № 3 от 18.09.2026",
                                                   {}}));
    EXPECT_EQ(outcome->decision.value, MarkValue::four);
    EXPECT_EQ(outcome->decision.protocol_no, "3");
    EXPECT_EQ(outcome->decision.student_id, ivanov().person_id);
}

TEST(Appeal, ThatLeavesTheMarkCorrectsNothing) {
    DecideAppeal command = to_four();
    command.value.reset();
    const auto outcome = decide_appeal(facts(), command, friday);
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->correction);
    EXPECT_FALSE(outcome->decision.value);
}

TEST(Appeal, IsNotDecidedTwiceOrAboutAMarkThatIsGone) {
    AppealFacts known = facts();
    known.appeal.state = AppealState::changed;
    EXPECT_EQ(refusal_code(decide_appeal(known, to_four(), friday)), RefusalCode::appeal_decided);
    known = facts();
    known.mark->value.reset();
    EXPECT_EQ(refusal_code(decide_appeal(known, to_four(), friday)), RefusalCode::version_conflict);
    known.mark.reset();
    EXPECT_EQ(refusal_code(decide_appeal(known, to_four(), friday)), RefusalCode::version_conflict);
    DecideAppeal stays = to_four();
    stays.value.reset();
    EXPECT_TRUE(decide_appeal(known, stays, friday));
}

TEST(Appeal, CorrectsWhatStandsWhenTheMarkWasChangedMeanwhile) {
    AppealFacts known = facts();
    known.mark->value = MarkValue::four;
    known.mark->entry_index = 60;
    EXPECT_EQ(field_of(decide_appeal(known, to_four(), friday)), "value") << "it is so already";
    known.mark->value = MarkValue::two;
    const auto outcome = decide_appeal(known, to_four(), friday);
    ASSERT_TRUE(outcome && outcome->correction);
    EXPECT_EQ(outcome->correction->corrects, 60);
    EXPECT_EQ(outcome->correction->old_value, MarkValue::two);
    DecideAppeal back = to_four();
    back.value = MarkValue::three;
    EXPECT_TRUE(decide_appeal(known, back, friday)) << "the one disputed may be put back";
}

TEST(Appeal, NeedsAProtocolACommissionAndWords) {
    EXPECT_EQ(code_of_changed([](DecideAppeal& one) { one.protocol_no = ""; }),
              RefusalCode::order_required);
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.decided_on.reset(); }), "decided_on");
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.decided_on = friday.plus_days(1); }),
              "decided_on");
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.decided_on = monday; }), "decided_on");
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.commission = commission(200, 2); }),
              "commission");
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.commission = commission(200, 10); }),
              "commission");
    EXPECT_EQ(
        field_of_changed([](DecideAppeal& one) { one.commission.push_back(one.commission[0]); }),
        "commission");
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.commission = commission(99, 3); }),
              "commission");
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.value = MarkValue::pass; }), "value");
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.value = MarkValue::pending; }), "value");
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.value = MarkValue::three; }), "value");
    EXPECT_EQ(field_of_changed([](DecideAppeal& one) { one.decision = " "; }), "decision");
    EXPECT_EQ(code_of_changed([](DecideAppeal& one) {
                  one.decision = std::string(limits::reason_code_points + 1, 'x');
              }),
              RefusalCode::text_too_long);
}

TEST(Appeal, StatesHaveTitles) {
    std::set<std::string_view> titles;
    for (const auto name : names_of(AppealState{}))
        EXPECT_TRUE(titles.insert(appeal_state_title(*parse_enum<AppealState>(name))).second);
}

}  // namespace
}  // namespace letopis
