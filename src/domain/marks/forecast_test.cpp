// The forecast with a work to come (E-20): what each mark gives, and the sentence about it.
#include "domain/marks/forecast.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

using enum ResultValue;

const Date held_on(2026, 10, 12);

MarkTotals totals(int weighted_sum, int weight) {
    return {.weighted_sum = weighted_sum * 100, .weight = weight * 100};
}
ScheduledWork control_work(int weight) {
    return {.held_on = held_on, .weight_hundredths = weight * 100};
}

// Evidence: E-20, SVC-12.
TEST(Forecast, E20_AControlWorkOfWeightThreeRaisesTheForecastToFour) {
    const MarkTotals now = totals(29, 9);
    EXPECT_EQ(mean_text(*now.mean()), "3,22");
    const auto rows = forecast_of_work(Scale::five_point, now, 300, Policies{});
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0], (WorkResult{.mark = 5, .mean = {11, 3}, .result = four}));  // 44/12
    EXPECT_EQ(mean_text(rows[0].mean), "3,67");
    EXPECT_EQ(rows[1], (WorkResult{.mark = 4, .mean = {41, 12}, .result = three}));
    EXPECT_EQ(mean_text(rows[1].mean), "3,42");
    EXPECT_EQ(forecast_text(Scale::five_point, now, control_work(3), Policies{}),
              "Контрольная работа 12.10.2026 с отметкой 5 повысит прогноз до 4 (средний балл "
              "3,67).");
}

TEST(Forecast, TheLeastMarkThatRaisesAndTheGreatestThatLowersAreNamed) {
    // 3.50 is a 3 at 0.60: 4 gives 18/5 = 3.60, and 2 gives 16/5 = 3.20, a 3 still.
    EXPECT_EQ(forecast_text(Scale::five_point, totals(14, 4), control_work(1), Policies{}),
              "Контрольная работа 12.10.2026 с отметкой 4 повысит прогноз до 4 (средний балл "
              "3,60).");
    // 3.75 is a 4: 5 gives 60/13 = 4.62, 4 leaves it, 3 gives 42/13 = 3.23.
    EXPECT_EQ(forecast_text(Scale::five_point, totals(15, 4), control_work(9), Policies{}),
              "Контрольная работа 12.10.2026 с отметкой 5 повысит прогноз до 5 (средний балл "
              "4,62), с отметкой 3 понизит прогноз до 3 (средний балл 3,23).");
}

TEST(Forecast, AMarkMayOnlyLowerIt) {
    EXPECT_EQ(forecast_text(Scale::five_point, totals(15, 3), control_work(1), Policies{}),
              "Контрольная работа 12.10.2026 с отметкой 3 понизит прогноз до 4 (средний балл "
              "4,50).");
}

TEST(Forecast, AWorkThatChangesNothingIsSaidToChangeNothing) {
    EXPECT_EQ(forecast_text(Scale::five_point, totals(400, 100), control_work(1), Policies{}),
              "Контрольная работа 12.10.2026 не изменит прогноз: останется 4.");
    EXPECT_EQ(forecast_text(Scale::five_point, totals(4, 1), control_work(0), Policies{}),
              "Контрольная работа 12.10.2026 не влияет на прогноз: вес работы 0.");
}

TEST(Forecast, WithoutMarksTheWorkAloneMakesTheForecast) {
    EXPECT_EQ(forecast_text(Scale::five_point, MarkTotals{}, control_work(2), Policies{}),
              "Контрольная работа 12.10.2026 с отметкой 5 даст прогноз 5, с отметкой 4 даст "
              "прогноз 4, с отметкой 3 даст прогноз 3, с отметкой 2 даст прогноз 2.");
    EXPECT_TRUE(forecast_of_work(Scale::five_point, MarkTotals{}, 0, Policies{}).empty());
}

TEST(Forecast, WithoutAWorkItIsThePeriodMark) {
    const MarkTotals now = totals(40, 11);
    for (const WorkResult& row : forecast_of_work(Scale::five_point, now, 0, Policies{}))
        EXPECT_EQ(row.result, propose_period_mark(Scale::five_point, now, Policies{}));
}

// Evidence: E-20. The fewest further marks that raise the forecast, and the least of them.
TEST(Forecast, WhatIsMissingIsTheFewestMarksAndTheLeastOfThem) {
    const MarkTotals now = totals(29, 9);  // 3.22; with 4, 33/10 = 3.30; with 5s: 44/12.
    EXPECT_EQ(marks_needed(Scale::five_point, now, 4, 100, Policies{}),
              (MarksNeeded{.count = 3, .mark = 5}));
    EXPECT_EQ(marks_needed(Scale::five_point, now, 4, 300, Policies{}),
              (MarksNeeded{.count = 1, .mark = 5}));
    EXPECT_EQ(marks_needed(Scale::five_point, now, 5, 100, Policies{}), std::nullopt);
    EXPECT_EQ(marks_needed(Scale::levels, now, 4, 100, Policies{}), std::nullopt);
    EXPECT_EQ(needed_text(Scale::five_point, now, 4, 300, Policies{}),
              "До 4 не хватает: одна отметка 5 (вес 3).");
    EXPECT_EQ(needed_text(Scale::five_point, totals(14, 4), 4, 50, Policies{}),
              "До 4 не хватает: одна отметка 5 (вес 0,5).");
}

}  // namespace
}  // namespace letopis
