// Results: a period's and a year's marks, proposed by the rules and confirmed by the teacher.
#include "domain/journal/results.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using enum ResultValue;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const Instant end_of_quarter = noon(quarter_end);
const Instant end_of_year = noon(Date(2027, 5, 26));

/// A quarter in which the marks come to a four: 4, 4, 4.
PeriodMarkFacts quarter_of_fours() {
    return {
        .course = algebra_course(),
        .period = quarters()[0],
        .enrolment = enrolled(ivanov()),
        .totals = {.weighted_sum = 1200, .weight = 300, .mark_count = 3},
        .attestation = {.held_lessons = 24, .missed_lessons = 0, .mark_count = 3, .minimum = 7}};
}
PeriodMarkFacts confirmed_as(ResultValue value) {
    PeriodMarkFacts facts = quarter_of_fours();
    facts.current = period_mark(ivanov(), facts.period, value);
    facts.current->proposed = four;
    facts.current->mean = Fraction{4, 1};
    return facts;
}

ConfirmPeriodMark confirming(const PeriodMarkFacts& facts, ResultValue value,
                             std::string reason = "") {
    return {.course_id = facts.course.course_id,
            .student_id = ivanov().person_id,
            .period_id = facts.period.period_id,
            .value = value,
            .reason = std::move(reason),
            .base_version = facts.current ? facts.current->entry_index : -1};
}
Result<std::optional<PeriodMarkConfirmed>> confirm(const PeriodMarkFacts& facts, ResultValue value,
                                                   std::string reason = "",
                                                   Instant now = end_of_quarter) {
    return decide_confirm_period_mark(facts, confirming(facts, value, std::move(reason)), now);
}

TEST(PeriodMark, WhatIsProposedIsConfirmedWithTheMeanItCameFrom) {
    const auto confirmed = confirm(quarter_of_fours(), four);
    ASSERT_TRUE(confirmed);
    EXPECT_EQ((*confirmed)->value, four);
    EXPECT_EQ((*confirmed)->proposed, four);
    EXPECT_EQ((*confirmed)->mean, (Fraction{4, 1}));
    EXPECT_EQ((*confirmed)->flag, ResultFlag::confirmed);
    EXPECT_EQ((*confirmed)->corrects, -1);
    EXPECT_EQ((*confirmed)->rule_set_version, rule_set_version);
}

// ASM-06, e.3.
TEST(PeriodMark, ADifferenceOfOneStepNeedsAReasonAndIsFlagged) {
    EXPECT_EQ(refusal_code(confirm(quarter_of_fours(), five)),
              RefusalCode::override_reason_required);
    const auto forced = confirm(quarter_of_fours(), five, " участие в  олимпиаде ");
    ASSERT_TRUE(forced);
    EXPECT_EQ((*forced)->flag, ResultFlag::forced);
    EXPECT_EQ((*forced)->reason, "участие в олимпиаде");
    EXPECT_TRUE(confirm(quarter_of_fours(), three, "слабая контрольная работа"));
}

TEST(PeriodMark, ADifferenceOfTwoStepsIsRefusedWithAnyReason) {
    EXPECT_EQ(refusal_code(confirm(quarter_of_fours(), two, "прогулы")),
              RefusalCode::override_too_far);
}

/// A semester of fours with this form of attestation.
PeriodMarkFacts attested_by(AttestationForm form) {
    PeriodMarkFacts facts = quarter_of_fours();
    facts.form = form;
    return facts;
}

// Evidence: VOC-04. e.8: the mark of a semester is that of its attestation, not of the marks before
// it: who has fours may fail his exam, or not come.
TEST(PeriodMark, AnExamGivesWhatItGives) {
    for (const ResultValue value : {five, four, three, two, not_attested}) {
        const auto given = confirm(attested_by(AttestationForm::exam), value);
        ASSERT_TRUE(given) << result_text(value);
        EXPECT_EQ((*given)->flag, ResultFlag::confirmed);
        EXPECT_EQ((*given)->proposed, four) << "what the marks came to is kept beside it";
    }
    PeriodMarkFacts unasked = attested_by(AttestationForm::graded_credit);
    unasked.totals = {};
    EXPECT_TRUE(confirm(unasked, three));
    EXPECT_EQ(refusal_code(confirm(attested_by(AttestationForm::exam), pass)),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(confirm(attested_by(AttestationForm::exam), exempt, "справка № 12")),
              RefusalCode::exemption_required);
}

TEST(PeriodMark, AResultOfAnExamIsChangedWithAReason) {
    PeriodMarkFacts facts = confirmed_as(four);
    facts.form = AttestationForm::exam;
    EXPECT_EQ(refusal_code(confirm(facts, two)), RefusalCode::override_reason_required);
    EXPECT_TRUE(confirm(facts, two, "описка в ведомости"));
}

// e.1: «зач.», «незач.» of a credit, though the course gives marks.
TEST(PeriodMark, ACreditIsPassedOrNotOnAScaleOfMarks) {
    EXPECT_TRUE(confirm(attested_by(AttestationForm::credit), pass));
    EXPECT_TRUE(confirm(attested_by(AttestationForm::credit), fail));
    EXPECT_TRUE(confirm(attested_by(AttestationForm::credit), four));
    EXPECT_EQ(refusal_code(confirm(attested_by(AttestationForm::credit), mastered)),
              RefusalCode::result_not_allowed);
}

TEST(PeriodMark, TheSameAgainIsNoEntry) { EXPECT_FALSE(*confirm(confirmed_as(four), four)); }

TEST(PeriodMark, ConfirmingAgainAfterMarksChangedIsAnEntryThatTakesThemIntoAccount) {
    PeriodMarkFacts facts = confirmed_as(four);
    facts.totals = {.weighted_sum = 1300, .weight = 300, .mark_count = 3};
    const auto again = confirm(facts, four);
    ASSERT_TRUE(again);
    ASSERT_TRUE(*again);
    EXPECT_EQ((*again)->corrects, 30);
    EXPECT_EQ((*again)->mean, (Fraction{13, 3}));
}

TEST(PeriodMark, AConfirmedMarkIsChangedWithAReasonAndNamesTheOld) {
    PeriodMarkFacts facts = confirmed_as(three);
    facts.current->flag = ResultFlag::forced;
    facts.current->reason = "слабая контрольная работа";
    const auto silent = confirm(facts, four);
    EXPECT_EQ(refusal_code(silent), RefusalCode::override_reason_required);
    EXPECT_THAT(silent.error().message(), HasSubstr("Уже подтверждено: 3."));
    const auto changed = confirm(facts, four, "работа переписана");
    ASSERT_TRUE(changed);
    EXPECT_EQ((*changed)->corrects, 30);
    EXPECT_EQ((*changed)->flag, ResultFlag::confirmed);
}

TEST(PeriodMark, SomebodyElsesConfirmationIsNotOverwritten) {
    const PeriodMarkFacts facts = confirmed_as(three);
    ConfirmPeriodMark stale = confirming(facts, four, "ошибка");
    stale.base_version = -1;
    EXPECT_EQ(refusal_code(decide_confirm_period_mark(facts, stale, end_of_quarter)),
              RefusalCode::version_conflict);
}

TEST(PeriodMark, WhatIsClosedTakesNoResult) {
    PeriodMarkFacts facts = confirmed_as(four);
    facts.closures.period_closed = true;
    EXPECT_EQ(refusal_code(confirm(facts, four)), RefusalCode::period_closed);
    facts.closures.course_closed = true;
    EXPECT_EQ(refusal_code(confirm(facts, four)), RefusalCode::course_closed);
    facts.closures.class_closed = true;
    EXPECT_EQ(refusal_code(confirm(facts, four)), RefusalCode::class_closed);
}

TEST(PeriodMark, TenDaysBeforeTheEndIsEarlyEnoughAndElevenIsTooEarly) {
    const Date tenth_day = quarter_end.plus_days(-10);
    EXPECT_TRUE(confirm(quarter_of_fours(), four, "", moscow(tenth_day, "00:00")));
    const auto early =
        confirm(quarter_of_fours(), four, "", moscow(tenth_day.plus_days(-1), "23:59"));
    EXPECT_EQ(refusal_code(early), RefusalCode::period_not_over);
    EXPECT_THAT(early.error().message(), HasSubstr("с 15.10.2026"));
    PeriodMarkFacts patient = quarter_of_fours();
    patient.policies.confirm_days = 0;
    EXPECT_EQ(refusal_code(confirm(patient, four, "", moscow(tenth_day, "12:00"))),
              RefusalCode::period_not_over);
}

TEST(PeriodMark, WhoWasNotOnTheListInThePeriodHasNoResult) {
    PeriodMarkFacts facts = quarter_of_fours();
    facts.enrolment = enrolled(ivanov(), quarter_end.plus_days(1));
    EXPECT_EQ(refusal_code(confirm(facts, four)), RefusalCode::student_not_enrolled);
    facts.enrolment.reset();
    EXPECT_EQ(refusal_code(confirm(facts, four)), RefusalCode::student_not_enrolled);
}

TEST(PeriodMark, WhoLeftOrCameInThePeriodMayHaveAResult) {
    PeriodMarkFacts facts = quarter_of_fours();
    facts.enrolment = enrolled(ivanov(), first_september, Date(2026, 10, 9));
    EXPECT_TRUE(confirm(facts, four));
    facts.enrolment = enrolled(ivanov(), quarter_end);
    EXPECT_TRUE(confirm(facts, four));
}

TEST(PeriodMark, AResultLiesOnTheScaleOfTheCourse) {
    PeriodMarkFacts facts = quarter_of_fours();
    for (const ResultValue value : {one, pass, fail, mastered})
        EXPECT_EQ(refusal_code(confirm(facts, value)), RefusalCode::result_not_allowed);
    facts.course.scale = Scale::pass_fail;
    facts.totals = {.mark_count = 2, .passes = 2};
    EXPECT_EQ(refusal_code(confirm(facts, four)), RefusalCode::result_not_allowed);
    EXPECT_TRUE(confirm(facts, pass));
    EXPECT_EQ((*confirm(facts, pass))->mean, std::nullopt);
    facts.course.scale = Scale::no_marks;
    EXPECT_EQ(refusal_code(confirm(facts, pass)), RefusalCode::result_not_allowed);
    EXPECT_TRUE(confirm(facts, mastered));
}

TEST(PeriodMark, WithoutAMarkThereIsNothingToConfirmButAnExemption) {
    PeriodMarkFacts facts = quarter_of_fours();
    facts.totals = {};
    EXPECT_EQ(refusal_code(confirm(facts, four, "хороший ученик")),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(confirm(facts, exempt, "справка № 12")),
              RefusalCode::exemption_required);
    facts.has_exemption = true;
    EXPECT_EQ(refusal_code(confirm(facts, exempt)), RefusalCode::override_reason_required);
    const auto exempted = confirm(facts, exempt, "справка № 12 до 20.12.2026");
    ASSERT_TRUE(exempted);
    EXPECT_EQ((*exempted)->flag, ResultFlag::confirmed);
}

// PE exemption from 10 October to 20 December: each of the two quarters is judged for itself.
TEST(PeriodMark, AnExemptionOverMarksThatStandIsFlagged) {
    PeriodMarkFacts facts = quarter_of_fours();
    facts.has_exemption = true;
    const auto exempted = confirm(facts, exempt, "справка № 12 с 10.10.2026");
    ASSERT_TRUE(exempted);
    EXPECT_EQ((*exempted)->flag, ResultFlag::forced);
    EXPECT_EQ((*exempted)->proposed, four);
}

// E-5, ASM-08.
TEST(PeriodMark, NotAttestedIsRefusedWithTheFiguresUnlessBothConditionsHold) {
    PeriodMarkFacts facts = quarter_of_fours();
    facts.totals = {};
    facts.attestation = {.held_lessons = 24, .missed_lessons = 15, .mark_count = 0, .minimum = 3};
    const auto refused = confirm(facts, not_attested);
    EXPECT_EQ(refusal_code(refused), RefusalCode::not_attested_forbidden);
    EXPECT_THAT(refused.error().message(),
                HasSubstr("Пропущено 15 из 24, отметок 0 при минимуме 3."));
    facts.attestation.missed_lessons = 17;
    EXPECT_TRUE(confirm(facts, not_attested));
    facts.totals = {.weighted_sum = 800, .weight = 200, .mark_count = 2};
    EXPECT_EQ(refusal_code(confirm(facts, not_attested)), RefusalCode::override_reason_required);
    EXPECT_TRUE(confirm(facts, not_attested, "пропущено 17 уроков из 24"));
}

TEST(PeriodMark, AReasonHasALimitAndIsText) {
    std::string longer;
    for (std::size_t i = 0; i <= limits::reason_code_points; ++i) longer += "я";
    EXPECT_EQ(refusal_code(confirm(quarter_of_fours(), five, longer)), RefusalCode::text_too_long);
    EXPECT_EQ(refusal_code(confirm(quarter_of_fours(), five, "\x02")), RefusalCode::invalid_value);
}

// LAW-02: the same marks, another local act, another result.
TEST(PeriodMark, TwoSchoolsWithDifferentThresholdsProposeDifferently) {
    PeriodMarkFacts facts = quarter_of_fours();
    facts.totals = {.weighted_sum = 4000, .weight = 1100, .mark_count = 6};  // E-1.
    EXPECT_TRUE(confirm(facts, four));
    facts.policies.period_threshold_hundredths = 65;
    EXPECT_EQ(refusal_code(confirm(facts, four)), RefusalCode::override_reason_required);
    EXPECT_TRUE(confirm(facts, three));
}

AnnualMarkFacts year_of(std::vector<ResultValue> results) {
    AnnualMarkFacts facts{.course = algebra_course(), .enrolment = enrolled(ivanov())};
    for (std::size_t i = 0; i < results.size(); ++i) {
        facts.periods.push_back(quarters()[i]);
        facts.period_marks.push_back(period_mark(ivanov(), quarters()[i], results[i]));
    }
    return facts;
}
Result<std::optional<AnnualMarkConfirmed>> confirm_year(const AnnualMarkFacts& facts,
                                                        ResultValue value, std::string reason = "",
                                                        Instant now = end_of_year) {
    return decide_confirm_annual_mark(
        facts,
        {.course_id = facts.course.course_id,
         .student_id = ivanov().person_id,
         .value = value,
         .reason = std::move(reason),
         .base_version = facts.current ? facts.current->entry_index : -1},
        now);
}

// e.8: a discipline with credits in both semesters has nothing to average.
TEST(AnnualMark, OfCreditsAloneItIsACredit) {
    const auto passed = confirm_year(year_of({pass, pass}), pass);
    ASSERT_TRUE(passed);
    EXPECT_EQ((*passed)->proposed, pass);
    EXPECT_EQ((*confirm_year(year_of({pass, fail}), fail))->proposed, fail);
    EXPECT_EQ((*confirm_year(year_of({pass, four}), four))->proposed, four);
    EXPECT_EQ(refusal_code(confirm_year(year_of({four, five}), pass)),
              RefusalCode::result_not_allowed);
}

// ASM-09.
TEST(AnnualMark, AYearIsProposedFromItsQuarters) {
    const auto confirmed = confirm_year(year_of({four, four, five, five}), five);
    ASSERT_TRUE(confirmed);
    EXPECT_EQ((*confirmed)->proposed, five);
    EXPECT_EQ((*confirmed)->flag, ResultFlag::confirmed);
    EXPECT_EQ(refusal_code(confirm_year(year_of({four, four, five, five}), four)),
              RefusalCode::override_reason_required);
    EXPECT_EQ(refusal_code(confirm_year(year_of({four, four, five, five}), three, "прогулы")),
              RefusalCode::override_too_far);
}

TEST(AnnualMark, TheQuartersCountInTheirOrderHoweverTheyAreGiven) {
    AnnualMarkFacts facts = year_of({five, five, four, four});
    std::reverse(facts.period_marks.begin(), facts.period_marks.end());
    facts.policies.annual_strategy = AnnualStrategy::mean_tie_last;
    EXPECT_TRUE(confirm_year(facts, four));
}

TEST(AnnualMark, TheYearWaitsForEveryQuarterAndNamesTheMissing) {
    AnnualMarkFacts facts = year_of({four, four, five, five});
    facts.period_marks.erase(facts.period_marks.begin() + 1);
    facts.period_marks.pop_back();
    const auto waiting = confirm_year(facts, four);
    EXPECT_EQ(refusal_code(waiting), RefusalCode::period_not_over);
    EXPECT_THAT(waiting.error().message(),
                HasSubstr("Нет итога за период: II четверть, IV четверть."));
}

TEST(AnnualMark, ItIsNotGivenBeforeTheLastQuarterEnds) {
    EXPECT_EQ(refusal_code(confirm_year(year_of({four, four, four, four}), four, "",
                                        noon(Date(2027, 5, 15)))),
              RefusalCode::period_not_over);
}

TEST(AnnualMark, ANewcomerIsJudgedByTheQuartersHeWasThereFor) {
    AnnualMarkFacts facts = year_of({four, four, five, five});
    facts.enrolment = enrolled(ivanov(), Date(2026, 12, 28));
    facts.period_marks.erase(facts.period_marks.begin(), facts.period_marks.begin() + 2);
    EXPECT_TRUE(confirm_year(facts, five));
}

TEST(AnnualMark, WhoLeftInJanuaryHasNoYear) {
    AnnualMarkFacts facts = year_of({four, four, five, five});
    facts.enrolment = enrolled(ivanov(), first_september, Date(2027, 1, 15));
    EXPECT_EQ(refusal_code(confirm_year(facts, five)), RefusalCode::student_not_enrolled);
}

TEST(AnnualMark, ASubjectTaughtInOneHalfYearHasTheMarkOfThatHalfYear) {
    const std::vector<Lesson> lessons = {lesson(1, Date(2026, 9, 14)),
                                         lesson(2, Date(2026, 11, 9))};
    AnnualMarkFacts facts = year_of({three, three});
    facts.periods = taught_periods(quarters(), lessons);
    ASSERT_EQ(facts.periods.size(), 2U);
    EXPECT_TRUE(confirm_year(facts, three, "", noon(Date(2026, 12, 27))));
}

TEST(AnnualMark, APeriodOfCancelledLessonsOnlyIsNotTaught) {
    Lesson cancelled = lesson(1, Date(2026, 9, 14));
    cancelled.state = LessonState::cancelled;
    EXPECT_TRUE(taught_periods(quarters(), std::vector{cancelled}).empty());
}

// e.6: the rest are averaged if two thirds of the year is attested, else the council decides.
TEST(AnnualMark, AYearAttestedByTwoThirdsIsProposed) {
    EXPECT_TRUE(confirm_year(year_of({four, not_attested, four, five}), four));
    EXPECT_EQ(refusal_code(confirm_year(year_of({four, not_attested, four, five}), not_attested)),
              RefusalCode::not_attested_forbidden);
}

TEST(AnnualMark, AYearAttestedByLessIsLeftToTheCouncil) {
    const auto facts = year_of({not_attested, not_attested, five, five});
    EXPECT_EQ(refusal_code(confirm_year(facts, five)), RefusalCode::override_reason_required);
    EXPECT_EQ(refusal_code(confirm_year(facts, not_attested)),
              RefusalCode::override_reason_required);
    EXPECT_TRUE(confirm_year(facts, five, "решение педсовета, пр. № 9"));
    EXPECT_TRUE(confirm_year(facts, not_attested, "решение педсовета, пр. № 9"));
}

TEST(AnnualMark, AYearOfExemptionsIsAnExemptionWithAReason) {
    auto facts = year_of({exempt, exempt, exempt, exempt});
    EXPECT_EQ(refusal_code(confirm_year(facts, exempt, "справка № 12 на год")),
              RefusalCode::exemption_required);
    facts.has_exemption = true;
    EXPECT_EQ(refusal_code(confirm_year(facts, four, "старался")), RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(confirm_year(facts, exempt)), RefusalCode::override_reason_required);
    EXPECT_TRUE(confirm_year(facts, exempt, "справка № 12 на год"));
}

// ASM-02.
TEST(AnnualMark, AClassWithoutMarksNeedsNoQuartersToBeMastered) {
    AnnualMarkFacts facts = year_of({four, four, four, four});
    facts.course.scale = Scale::no_marks;
    facts.period_marks.clear();
    EXPECT_TRUE(confirm_year(facts, mastered));
    EXPECT_EQ(refusal_code(confirm_year(facts, four)), RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(confirm_year(facts, mastered, "", noon(Date(2027, 3, 1)))),
              RefusalCode::period_not_over);
}

TEST(AnnualMark, TheSameAgainIsNoEntryAndAChangeNeedsAReason) {
    AnnualMarkFacts facts = year_of({four, four, five, five});
    facts.current = annual_mark(ivanov(), five);
    EXPECT_FALSE(*confirm_year(facts, five));
    facts.current->value = four;
    EXPECT_EQ(refusal_code(confirm_year(facts, five)), RefusalCode::override_reason_required);
    EXPECT_EQ((*confirm_year(facts, five, "ошибка"))->corrects, 40);
}

TEST(AnnualMark, ItIsRefusedForClosuresVersionsAndLongReasons) {
    AnnualMarkFacts facts = year_of({four, four, four, four});
    facts.current = annual_mark(ivanov(), three);
    EXPECT_EQ(refusal_code(decide_confirm_annual_mark(
                  facts, {.value = four, .reason = "ошибка", .base_version = 3}, end_of_year)),
              RefusalCode::version_conflict);
    std::string longer;
    for (std::size_t i = 0; i <= limits::reason_code_points; ++i) longer += "я";
    EXPECT_EQ(refusal_code(confirm_year(facts, four, longer)), RefusalCode::text_too_long);
    facts.closures.course_closed = true;
    EXPECT_EQ(refusal_code(confirm_year(facts, four, "ошибка")), RefusalCode::course_closed);
}

TEST(YearResults, APeriodThatHeDidNotFinishIsNotMissedButCountsWhereItHasAMark) {
    const std::vector<Enrolment> stays = {enrolled(ivanov(), first_september, Date(2026, 10, 9)),
                                          enrolled(ivanov(), Date(2027, 1, 11))};
    const auto marks = std::vector{period_mark(ivanov(), quarters()[0], four)};
    const auto results = year_results(quarters(), {.enrolments = stays, .period_marks = marks});
    EXPECT_THAT(results.values, ElementsAre(four));
    ASSERT_EQ(results.missing.size(), 2U);
    EXPECT_EQ(results.missing[0].title, "III четверть");
}

// A level is the teacher's own judgement: nothing is proposed, and nothing needs a reason.
TEST(PeriodMark, ACourseOfLevelsTakesALevelAndNoMark) {
    PeriodMarkFacts facts = quarter_of_fours();
    facts.course.scale = Scale::levels;
    const auto confirmed = confirm(facts, ResultValue::level_high);
    ASSERT_TRUE(confirmed);
    EXPECT_FALSE((*confirmed)->proposed);
    EXPECT_EQ((*confirmed)->flag, ResultFlag::confirmed);
    EXPECT_EQ(refusal_code(confirm(facts, five)), RefusalCode::result_not_allowed);
}

TEST(AnnualMark, ACourseOfLevelsTakesALevelForTheYear) {
    auto facts = year_of({ResultValue::level_low, ResultValue::level_high});
    facts.course.scale = Scale::levels;
    EXPECT_TRUE(confirm_year(facts, ResultValue::level_high));
    EXPECT_EQ(refusal_code(confirm_year(facts, five)), RefusalCode::result_not_allowed);
}

}  // namespace
}  // namespace letopis
