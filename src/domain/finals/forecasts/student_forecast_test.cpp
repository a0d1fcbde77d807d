// The forecast that a teacher reads: what stands, why, what is needed, who is at risk.
#include "domain/finals/forecasts/student_forecast.h"

#include <gmock/gmock.h>

namespace letopis {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

MarkTotals totals(int weighted_sum, int weight, int count) {
    return {.weighted_sum = weighted_sum * 100, .weight = weight * 100, .mark_count = count};
}
ForecastFacts facts_of(const MarkTotals& of) {
    return {.totals = of,
            .attestation = {.held_lessons = 12, .mark_count = of.mark_count, .minimum = 3},
            .coming = {},
            .deferral_until = Date{2026, 11, 24},
            .policies = {}};
}
ForecastRisk risk_at(int weighted_sum, int weight) {
    return student_forecast(facts_of(totals(weighted_sum, weight, 5))).risk;
}

// Evidence: E-20, SVC-12.
TEST(StudentForecast, E20_SaysWhatStandsAndWhatTheWorkToComeWouldChange) {
    ForecastFacts facts = facts_of(totals(29, 9, 6));
    facts.coming = ScheduledWork{.held_on = Date{2026, 10, 12}, .weight_hundredths = 300};
    const StudentForecast forecast = student_forecast(facts);
    EXPECT_EQ(forecast.value, "3");
    EXPECT_EQ(forecast.risk, ForecastRisk::none);
    EXPECT_THAT(forecast.explanation,
                ElementsAre("Средний балл 3,22; 4 ставится от 3,60.", "Отметок 6 при минимуме 3."));
    EXPECT_THAT(forecast.needed,
                ElementsAre("До 4 не хватает: 3 отметки 5 (вес 1).",
                            "Контрольная работа 12.10.2026 с отметкой 5 повысит прогноз до 4 "
                            "(средний балл 3,67)."));
}

TEST(StudentForecast, WhoHasTheBestMarkNeedsNothing) {
    const StudentForecast forecast = student_forecast(facts_of(totals(25, 5, 5)));
    EXPECT_EQ(forecast.value, "5");
    EXPECT_THAT(forecast.needed, IsEmpty());
    EXPECT_THAT(forecast.explanation,
                ElementsAre("Средний балл 5,00.", "Отметок 5 при минимуме 3."));
}

// Evidence: SVC-12. «2» is a risk, and what leads out of it is said.
TEST(StudentForecast, ATwoIsARiskAndSaysWhatIsMissing) {
    const StudentForecast forecast = student_forecast(facts_of(totals(9, 4, 4)));  // 2.25
    EXPECT_EQ(forecast.value, "2");
    EXPECT_EQ(forecast.risk, ForecastRisk::failing);
    EXPECT_THAT(forecast.needed, ElementsAre("До 3 не хватает: одна отметка не ниже 4 (вес 1)."));
    EXPECT_EQ(risk_at(200, 100), ForecastRisk::failing);
    EXPECT_THAT(student_forecast(facts_of(totals(200, 100, 100))).needed,
                ElementsAre("До 3 не хватит и 5 отметок 5 (вес 1)."));
}

TEST(StudentForecast, AFailedCreditIsARiskToo) {
    ForecastFacts facts = facts_of({.mark_count = 3, .passes = 1, .fails = 2});
    facts.scale = Scale::pass_fail;
    const StudentForecast forecast = student_forecast(facts);
    EXPECT_EQ(forecast.value, "незач.");
    EXPECT_EQ(forecast.risk, ForecastRisk::failing);
    EXPECT_THAT(forecast.explanation, Contains("Зачётов 1, незачётов 2."));
}

// The border of 4 is 3.60: a tenth below it and nearer is «between two».
TEST(StudentForecast, AMeanJustBelowABorderIsBetweenTwo) {
    EXPECT_EQ(risk_at(350, 100), ForecastRisk::between);
    EXPECT_EQ(risk_at(359, 100), ForecastRisk::between);
    EXPECT_EQ(risk_at(349, 100), ForecastRisk::none);
    EXPECT_EQ(risk_at(360, 100), ForecastRisk::none) << "it has the mark";
    EXPECT_EQ(risk_at(455, 100), ForecastRisk::between);
    ForecastFacts facts = facts_of(totals(355, 100, 5));
    facts.between_hundredths = 0;
    EXPECT_EQ(student_forecast(facts).risk, ForecastRisk::none) << "the act asks for no such list";
}

// Of ten points one step is two: the tenth of e.3 is two tenths there.
TEST(StudentForecast, OfPointsTheDistanceIsOfTheirScale) {
    ForecastFacts facts = facts_of(totals(645, 100, 5));
    facts.scale = Scale::ten_point;
    EXPECT_EQ(student_forecast(facts).risk, ForecastRisk::between);
    facts.totals = totals(635, 100, 5);
    EXPECT_EQ(student_forecast(facts).risk, ForecastRisk::none);
}

// Evidence: E-5, ASM-07, ASM-08.
TEST(StudentForecast, NotAttestedIsForecastWhileBothOfItsReasonsStand) {
    ForecastFacts facts = facts_of(totals(8, 2, 2));
    facts.attestation = {.held_lessons = 24, .missed_lessons = 17, .mark_count = 2, .minimum = 3};
    const StudentForecast forecast = student_forecast(facts);
    EXPECT_EQ(forecast.value, "н/а");
    EXPECT_EQ(forecast.risk, ForecastRisk::not_attested);
    EXPECT_EQ(forecast.deferral_until, std::nullopt);
    EXPECT_THAT(forecast.explanation,
                ElementsAre("Средний балл 4,00; 5 ставится от 4,60.",
                            "Отметок 2 при минимуме 3: не хватает 1.",
                            "Пропущено 17 из 24 уроков; «н/а» возможно, если пропущено больше 2/3 "
                            "и отметок меньше минимума."));
    EXPECT_THAT(forecast.needed, Contains("Чтобы аттестовать, нужно ещё 1 отметка."));

    facts.attestation.missed_lessons = 15;
    const StudentForecast with_fewer = student_forecast(facts);
    EXPECT_EQ(with_fewer.value, "4");
    EXPECT_THAT(with_fewer.needed, Contains("Предлагается отсрочка до 24.11.2026."));
}

TEST(StudentForecast, AFewLessonsMissedAreToldWithoutTheRuleOfNotAttested) {
    ForecastFacts facts = facts_of(totals(20, 5, 5));
    facts.attestation.missed_lessons = 3;
    EXPECT_THAT(student_forecast(facts).explanation, Contains("Пропущено 3 из 12 уроков."));
}

// SEC-03: how many lessons were missed for a good reason is not for everybody.
TEST(StudentForecast, GoodReasonsAreCountedOnlyForWhoMayKnowThem) {
    ForecastFacts facts = facts_of(totals(8, 2, 2));
    facts.attestation = {.held_lessons = 24,
                         .missed_lessons = 17,
                         .excused_lessons = 9,
                         .mark_count = 2,
                         .minimum = 3};
    EXPECT_THAT(student_forecast(facts).explanation,
                Contains(HasSubstr("из них по уважительной причине 9")));
    facts.reasons = PageReasons::hidden;
    EXPECT_THAT(student_forecast(facts).explanation,
                Not(Contains(HasSubstr("уважительной причине"))));
}

TEST(StudentForecast, WithoutMarksAndWhereTheTeacherJudgesNothingIsForecast) {
    const StudentForecast none = student_forecast(facts_of({}));
    EXPECT_EQ(none.value, "");
    EXPECT_EQ(none.risk, ForecastRisk::none);
    EXPECT_THAT(none.explanation, ElementsAre("Отметок, которые идут в итог, ещё нет.",
                                              "Отметок 0 при минимуме 3: не хватает 3."));
    ForecastFacts levels = facts_of({.mark_count = 4});
    levels.scale = Scale::levels;
    EXPECT_EQ(student_forecast(levels).value, "");
    EXPECT_THAT(student_forecast(levels).explanation,
                Contains("Итог ставит учитель: по этой шкале он не вычисляется."));
}

// With CONTROL_GUARD more than the mean decides: nothing is promised from a work to come.
TEST(StudentForecast, WhereControlWorksGuardTheirMeanIsToldInPlaceOfAPromise) {
    ForecastFacts facts = facts_of(totals(38, 8, 8));  // 4.75, control works at 3
    facts.totals.control_sum = 600;
    facts.totals.control_weight = 200;
    facts.policies.period_strategy = PeriodStrategy::control_guard;
    facts.coming = ScheduledWork{.held_on = Date{2026, 10, 12}, .weight_hundredths = 300};
    const StudentForecast forecast = student_forecast(facts);
    EXPECT_EQ(forecast.value, "4");
    EXPECT_THAT(forecast.explanation, Contains(HasSubstr("среднее за контрольные работы 3,00")));
    EXPECT_THAT(forecast.needed, ElementsAre("До 5 не хватит и 5 отметок 5 (вес 1)."));
}

// SVC-12, period.notify_risk (f.2).
TEST(StudentForecast, FamiliesAreWarnedFourteenDaysBeforeTheEnd) {
    const Period quarter{.starts_on = Date{2026, 9, 1}, .ends_on = Date{2026, 10, 25}};
    EXPECT_EQ(warned_from(quarter, 14), Date(2026, 10, 11));
    EXPECT_FALSE(is_warned_of(quarter, 14, Date{2026, 10, 10}));
    EXPECT_TRUE(is_warned_of(quarter, 14, Date{2026, 10, 11}));
    EXPECT_TRUE(is_warned_of(quarter, 14, Date{2026, 10, 25}));
    EXPECT_FALSE(is_warned_of(quarter, 14, Date{2026, 10, 26}));
    EXPECT_FALSE(is_warned_of(quarter, 0, Date{2026, 10, 25})) << "the act asks for no warning";
    EXPECT_EQ(warned_from(quarter, 60), quarter.starts_on);
}

}  // namespace
}  // namespace letopis
