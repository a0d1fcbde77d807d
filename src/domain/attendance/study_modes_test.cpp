// Study modes by order, and results that another organisation gave (JRN-23).
#include "domain/attendance/study_modes.h"

#include <gtest/gtest.h>

#include <set>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date monday(2026, 10, 5);

SetStudyMode at_home() {
    return {.student_id = ivanov().person_id,
            .kind = StudyModeKind::home,
            .from_on = monday,
            .to_on = Date(2026, 11, 30),
            .order_no = " 41-у ",
            .order_on = monday.plus_days(-1),
            .place = ""};
}
StudyMode standing(Date from_on, Date to_on) {
    return {.student_id = ivanov().person_id,
            .from_on = from_on,
            .to_on = to_on,
            .order_no = "41-у",
            .order_on = from_on,
            .entry_index = 7};
}
template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}
std::string field_of_changed(void (*change)(SetStudyMode&)) {
    SetStudyMode command = at_home();
    change(command);
    return field_of(decide_set_study_mode(command, {}, monday));
}
std::optional<RefusalCode> code_of_changed(void (*change)(SetStudyMode&)) {
    SetStudyMode command = at_home();
    change(command);
    return refusal_code(decide_set_study_mode(command, {}, monday));
}

TEST(StudyMode, IsSetByAnOrder) {
    const auto fact = decide_set_study_mode(at_home(), {}, monday);
    ASSERT_TRUE(fact);
    EXPECT_EQ(*fact, (StudyModeSet{ivanov().person_id, StudyModeKind::home, monday,
                                   Date(2026, 11, 30), "41-у", monday.plus_days(-1), ""}));
}

TEST(StudyMode, DoesNotOverlapAnotherThatStands) {
    const std::vector<StudyMode> touching{standing(Date(2026, 11, 30), Date(2026, 12, 20))};
    EXPECT_EQ(refusal_code(decide_set_study_mode(at_home(), touching, monday)),
              RefusalCode::study_mode_stands);
    std::vector<StudyMode> other{standing(Date(2026, 12, 1), Date(2026, 12, 20)),
                                 standing(monday, monday.plus_days(-1)),
                                 standing(monday, Date(2026, 11, 30))};
    other[2].student_id = petrova().person_id;
    EXPECT_TRUE(decide_set_study_mode(at_home(), other, monday));
}

TEST(StudyMode, NeedsAnOrderDaysAndAPlace) {
    EXPECT_EQ(code_of_changed([](SetStudyMode& one) { one.order_no = " "; }),
              RefusalCode::order_required);
    EXPECT_EQ(field_of_changed([](SetStudyMode& one) { one.order_on.reset(); }), "order_on");
    EXPECT_EQ(code_of_changed([](SetStudyMode& one) { one.to_on = monday.plus_days(-1); }),
              RefusalCode::dates_out_of_order);
    EXPECT_EQ(code_of_changed([](SetStudyMode& one) {
                  one.order_no = std::string(limits::order_code_points + 1, 'x');
              }),
              RefusalCode::text_too_long);
    EXPECT_EQ(field_of_changed([](SetStudyMode& one) {
                  one.place = std::string(limits::title_code_points + 1, 'x');
              }),
              "place");
    EXPECT_EQ(field_of_changed([](SetStudyMode& one) { one.to_on = Date(2027, 10, 6); }), "to_on");
    EXPECT_EQ(field_of_changed([](SetStudyMode& one) { one.to_on = Date(2027, 10, 5); }), "");
    EXPECT_EQ(field_of_changed([](SetStudyMode& one) {
                  one.from_on = Date(2025, 10, 3);
                  one.to_on = Date(2025, 10, 9);
              }),
              "from_on");
    EXPECT_EQ(field_of_changed([](SetStudyMode& one) { one.order_on = monday.plus_days(1); }),
              "order_on");
    EXPECT_EQ(field_of_changed([](SetStudyMode& one) { one.kind = StudyModeKind::hospital; }),
              "place");
    EXPECT_EQ(field_of_changed([](SetStudyMode& one) { one.kind = StudyModeKind::network; }),
              "place");
}

TEST(StudyMode, EndsOnAnEarlierDayByAnOrder) {
    const StudyMode mode = standing(monday, Date(2026, 11, 30));
    const auto fact =
        decide_end_study_mode(mode, {.to_on = Date(2026, 10, 31), .order_no = " 52-у "});
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact, (StudyModeEnded{7, ivanov().person_id, Date(2026, 10, 31), "52-у"}));
    EXPECT_FALSE(*decide_end_study_mode(mode, {.to_on = mode.to_on}));
    const auto never = decide_end_study_mode(mode, {.to_on = Date(2026, 10, 4), .order_no = "5"});
    EXPECT_TRUE(never && *never);
}

TEST(StudyMode, DoesNotEndBeyondItsDaysOrWithoutAnOrder) {
    const StudyMode mode = standing(monday, Date(2026, 11, 30));
    const auto end = [&](Date to_on, std::string order_no) {
        return decide_end_study_mode(mode, {.to_on = to_on, .order_no = std::move(order_no)});
    };
    EXPECT_EQ(refusal_code(end(Date(2026, 10, 31), "")), RefusalCode::order_required);
    EXPECT_EQ(refusal_code(end(Date(2026, 10, 31), std::string(51, 'x'))),
              RefusalCode::text_too_long);
    EXPECT_EQ(field_of(end(Date(2026, 12, 1), "5")), "to_on");
    EXPECT_EQ(field_of(end(Date(2026, 10, 3), "5")), "to_on");
}

TEST(StudyMode, TheOneOfADayIsFoundAndSaidInWords) {
    const std::vector<StudyMode> modes{standing(monday, monday.plus_days(-1)),
                                       standing(monday, Date(2026, 11, 30))};
    ASSERT_NE(study_mode_on(modes, monday), nullptr);
    EXPECT_EQ(study_mode_words(*study_mode_on(modes, monday)),
              "обучение на дому с 05.10.2026 по 30.11.2026");
    EXPECT_EQ(study_mode_on(modes, Date(2026, 12, 1)), nullptr);
}

TEST(StudyMode, EachHasATitleAndSaysWhetherAnAbsenceIsOne) {
    std::set<std::string> words;
    for (const auto name : names_of(StudyModeKind{})) {
        StudyMode mode = standing(monday, monday);
        mode.kind = *parse_enum<StudyModeKind>(name);
        EXPECT_FALSE(study_mode_title(mode.kind).empty());
        EXPECT_TRUE(words.insert(study_mode_words(mode)).second) << name;
    }
    EXPECT_TRUE(attends_class(StudyModeKind::individual_plan));
    EXPECT_TRUE(attends_class(StudyModeKind::distance));
    EXPECT_TRUE(attends_class(StudyModeKind::network));
    EXPECT_FALSE(attends_class(StudyModeKind::home));
    EXPECT_FALSE(attends_class(StudyModeKind::academic_leave));
}

// --- Carried results ---

CarryFacts free_place() { return {.title = algebra_title(), .is_on_list = true}; }
CarryResult carried() {
    return {.course_id = algebra_course().course_id,
            .student_id = ivanov().person_id,
            .period_id = quarters()[0].period_id,
            .value = ResultValue::four,
            .organization = "ГБОУ  «Школа № 1234»",
            .document_no = "7",
            .document_on = Date(2026, 10, 30)};
}
const Date november(2026, 11, 5);

std::string field_of_carry(void (*change)(CarryResult&)) {
    CarryResult command = carried();
    change(command);
    return field_of(decide_carry_result(free_place(), command, november));
}

TEST(CarriedResult, StandsWithItsDocumentAndIsNotStatedTwice) {
    const auto fact = decide_carry_result(free_place(), carried(), november);
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->organization, "ГБОУ «Школа № 1234»");
    EXPECT_EQ((*fact)->corrects, -1);
    const CarriedResult stands{.course_id = carried().course_id,
                               .student_id = carried().student_id,
                               .period_id = carried().period_id,
                               .value = ResultValue::four,
                               .organization = "ГБОУ «Школа № 1234»",
                               .document_no = "7",
                               .document_on = Date(2026, 10, 30),
                               .entry_index = 9};
    EXPECT_EQ(carried_note(stands), "ГБОУ «Школа № 1234», справка № 7 от 30.10.2026");
    CarryFacts facts = free_place();
    facts.standing = ResultValue::four;
    facts.standing_entry = 9;
    facts.standing_carry = stands;
    EXPECT_FALSE(*decide_carry_result(facts, carried(), november));
    CarryResult other = carried();
    other.value = ResultValue::five;
    const auto corrected = decide_carry_result(facts, other, november);
    ASSERT_TRUE(corrected && *corrected);
    EXPECT_EQ((*corrected)->corrects, 9);
}

TEST(CarriedResult, DoesNotReplaceATeachersOwnOrComeToAStranger) {
    CarryFacts facts = free_place();
    facts.standing = ResultValue::three;
    EXPECT_EQ(refusal_code(decide_carry_result(facts, carried(), november)),
              RefusalCode::result_confirmed);
    // Nobody here could attest him: what another organisation gave stands instead.
    facts.standing = ResultValue::not_attested;
    facts.standing_entry = 12;
    const auto replaced = decide_carry_result(facts, carried(), november);
    ASSERT_TRUE(replaced && *replaced);
    EXPECT_EQ((*replaced)->corrects, 12);
    facts = free_place();
    facts.is_on_list = false;
    EXPECT_EQ(refusal_code(decide_carry_result(facts, carried(), november)),
              RefusalCode::student_not_enrolled);
}

TEST(CarriedResult, NeedsAValueOfTheScaleAndADocument) {
    EXPECT_EQ(field_of_carry([](CarryResult& one) { one.value = ResultValue::pass; }), "value");
    EXPECT_EQ(field_of_carry([](CarryResult& one) { one.value = ResultValue::one; }), "value");
    EXPECT_EQ(field_of_carry([](CarryResult& one) { one.organization = " "; }), "organization");
    EXPECT_EQ(field_of_carry([](CarryResult& one) { one.document_no = ""; }), "document_no");
    EXPECT_EQ(field_of_carry([](CarryResult& one) { one.document_on.reset(); }), "document_on");
    EXPECT_EQ(field_of_carry([](CarryResult& one) { one.document_on = Date(2026, 11, 6); }),
              "document_on");
    CarryResult wordy = carried();
    wordy.organization = std::string(limits::title_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(decide_carry_result(free_place(), wordy, november)),
              RefusalCode::text_too_long);
}

}  // namespace
}  // namespace letopis
