// Who goes where in the new year (OPS-01, OPS-02): each kind of decision, and who may not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/finals/year_switch.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using enum CouncilDecisionKind;
using ::testing::ElementsAre;

StudyGroup grade(int grade) {
    StudyGroup group = class_5a();
    group.grade = grade;
    group.title = std::to_string(grade) + " «А»";
    return group;
}
StudyGroup course(int number) {
    StudyGroup group = grade(number);
    group.family = ProgrammeFamily::vocational;
    group.kind = StudyGroupKind::vocational_group;
    group.title = "ИС-" + std::to_string(number) + "1";
    return group;
}
StudyGroup dancers() {
    StudyGroup group = grade(0);
    group.family = ProgrammeFamily::additional;
    group.kind = StudyGroupKind::association_group;
    group.title = "Хореография, 1 год";
    return group;
}

Member member(std::optional<Date> left_on = std::nullopt) {
    return {.person = ivanov(), .enrolments = {enrolled(ivanov(), first_september, left_on)}};
}
CouncilDecision decided(CouncilDecisionKind kind, std::string text = "") {
    return {.student_id = ivanov().person_id, .kind = kind, .text = std::move(text)};
}

TEST(YearSwitch, TheFateIsWhatTheCouncilDecided) {
    EXPECT_EQ(fate_of(grade(5), member(), decided(transfer)), SwitchFate::moves);
    EXPECT_EQ(fate_of(grade(5), member(), decided(conditional_transfer)),
              SwitchFate::moves_conditionally);
    EXPECT_EQ(fate_of(grade(5), member(), decided(repeat)), SwitchFate::repeats);
    EXPECT_EQ(fate_of(grade(11), member(), decided(graduate)), SwitchFate::graduates);
    EXPECT_EQ(fate_of(grade(5), member(), std::nullopt), SwitchFate::undecided);
    EXPECT_EQ(fate_of(course(2), member(), std::nullopt), SwitchFate::undecided);
}

TEST(YearSwitch, AnAssociationGoesOnWithoutACouncil) {
    EXPECT_EQ(fate_of(dancers(), member(), std::nullopt), SwitchFate::moves);
    EXPECT_EQ(fate_of(dancers(), member(), decided(graduate)), SwitchFate::graduates);
}

TEST(YearSwitch, AnAssociationEndsWithTheLastYearOfItsProgramme) {
    Association association{.year_of_study = 1, .years_in_programme = 2};
    EXPECT_EQ(fate_of(dancers(), member(), std::nullopt, association), SwitchFate::moves);
    association.year_of_study = 2;
    EXPECT_EQ(fate_of(dancers(), member(), std::nullopt, association), SwitchFate::graduates);
    EXPECT_EQ(fate_of(dancers(), member(), decided(repeat), association), SwitchFate::repeats);
}

TEST(YearSwitch, WhoLeftDuringTheYearIsNotTakenAlong) {
    EXPECT_EQ(fate_of(grade(5), member(Date{2027, 3, 1}), decided(transfer)), SwitchFate::left);
}

TEST(YearSwitch, AClassKeepsItsLetterFromFourToFive) {
    EXPECT_EQ(group_after(grade(4)),
              (NextGroup{.title = "5 «А»", .grade = 5, .letter = class_5a().letter}));
    EXPECT_EQ(group_after(course(2)).title, "ИС-31");
    EXPECT_EQ(group_after(course(2)).grade, 3);
    EXPECT_EQ(group_after(dancers()).title, "Хореография, 2 год");
    EXPECT_EQ(group_after(dancers()).grade, 0);
}

TEST(YearSwitch, TheTeacherOfPrimarySchoolHandsOver) {
    EXPECT_TRUE(keeps_class_teacher(grade(5), group_after(grade(5))));
    EXPECT_TRUE(keeps_class_teacher(course(1), group_after(course(1))));
    EXPECT_FALSE(keeps_class_teacher(grade(4), group_after(grade(4))));
    EXPECT_FALSE(keeps_class_teacher(grade(9), group_after(grade(9))));
    EXPECT_FALSE(keeps_class_teacher(grade(5), {.title = "5 «Б»", .grade = 5}));
}

SwitchedGroup with(const StudyGroup& group, std::vector<CouncilDecision> decisions) {
    return {.study_group = group,
            .students = {listed(ivanov()), listed(petrova(), first_september, Date(2027, 3, 1)),
                         listed(yolkin())},
            .decisions = std::move(decisions)};
}
NextGroup to(int grade) { return {.title = std::to_string(grade) + " «Б»", .grade = grade}; }
Result<Done> check(const SwitchedGroup& from, const NextGroup& to) {
    const std::vector students{ivanov().person_id};
    return check_moved_students(from, students, to);
}

TEST(YearSwitch, AClassOfTheParallelIsFreeToChooseAnotherGradeIsNot) {
    EXPECT_TRUE(check(with(grade(5), {decided(transfer)}), to(6)));
    EXPECT_TRUE(check(with(grade(5), {decided(conditional_transfer)}), to(6)));
    EXPECT_TRUE(check(with(grade(5), {decided(repeat)}), to(5)));
    EXPECT_EQ(refusal_code(check(with(grade(5), {decided(transfer)}), to(7))),
              RefusalCode::invalid_value);
    const auto refused = check(
        with(grade(5), {decided(repeat, "оставлен на повторное обучение в 5 классе")}), to(6));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().refusal().detail,
              "Иванов Иван: по решению педсовета — «оставлен на повторное обучение в 5 классе», "
              "в 6 «Б» зачислить нельзя.");
}

TEST(YearSwitch, AGraduateOfTheNinthMayJoinATenthAndNobodyElse) {
    EXPECT_TRUE(check(with(grade(9), {decided(graduate)}), to(10)));
    EXPECT_EQ(refusal_code(check(with(grade(11), {decided(graduate)}), to(12))),
              RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(check(with(course(3), {decided(graduate)}), to(4))),
              RefusalCode::invalid_value);
}

TEST(YearSwitch, AnAssociationMayKeepOrChangeItsYear) {
    EXPECT_TRUE(check(with(dancers(), {}),
                      {.family = ProgrammeFamily::additional, .title = "Хореография, 1 год"}));
    EXPECT_EQ(refusal_code(check(with(dancers(), {decided(graduate)}),
                                 {.family = ProgrammeFamily::additional, .title = "Хор"})),
              RefusalCode::invalid_value);
}

TEST(YearSwitch, AllWithoutADecisionAreNamed) {
    const std::vector students{ivanov().person_id, yolkin().person_id};
    const auto refused = check_moved_students(with(grade(5), {}), students, to(6));
    ASSERT_FALSE(refused);
    const Refusal& refusal = refused.error().refusal();
    EXPECT_EQ(refusal.code, RefusalCode::invalid_value);
    std::vector<std::string> places;
    for (const RefusalItem& item : refusal.items) places.push_back(item.place);
    EXPECT_THAT(places, ElementsAre("5 «А», Иванов Иван", "5 «А», Ёлкин Пётр"));
}

TEST(YearSwitch, WhoHasLeftIsNotMoved) {
    const std::vector students{petrova().person_id};
    EXPECT_EQ(refusal_code(check_moved_students(with(grade(5), {}), students, to(6))),
              RefusalCode::student_not_enrolled);
    const std::vector strangers{id_of<PersonId>(99)};
    EXPECT_EQ(refusal_code(check_moved_students(with(grade(5), {}), strangers, to(6))),
              RefusalCode::student_not_enrolled);
}

TEST(YearSwitch, WhatWasUndoneCountsAsNeverMade) {
    Enrolment enrolment = enrolled(ivanov());
    EXPECT_FALSE(is_undone(enrolment));
    enrolment.left_on = enrolment.enrolled_on;
    enrolment.left_reason = "выбыл в другую школу";
    EXPECT_FALSE(is_undone(enrolment));
    enrolment.left_reason = std::string{switch_undone_reason};
    EXPECT_TRUE(is_undone(enrolment));
}

}  // namespace
}  // namespace letopis
