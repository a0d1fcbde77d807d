// What the local act asks before a mark of a period may be given, by the period's last day.
#include "domain/marks/attestation_terms.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

const Date end_of_quarter(2026, 10, 25);
const Date day_before = end_of_quarter.plus_days(-1);
const Date day_after = end_of_quarter.plus_days(1);

PolicyValue set_from(Date from, std::string key, std::string value, std::string clause = "п. 5.3") {
    return {.key = std::move(key),
            .value = std::move(value),
            .valid_from = from,
            .clause = std::move(clause)};
}

// Evidence: ASM-07. Without a local act the table of e.5 stands.
TEST(AttestationTerms, WithoutALocalActTheMinimumIsThatOfTheTable) {
    EXPECT_EQ(minimum_marks_by_act({}, end_of_quarter), MinimumMarks{});
    EXPECT_EQ(minimum_told({}, 100, PeriodKind::quarter, end_of_quarter),
              (MinimumTold{3, "не меньше 3 отметок (1 ч в неделю, четверть)"}));
    EXPECT_EQ(minimum_told({}, 250, PeriodKind::half_year, end_of_quarter),
              (MinimumTold{8, "не меньше 8 отметок (2,5 ч в неделю, полугодие)"}));
    EXPECT_EQ(minimum_told({}, 600, PeriodKind::semester, end_of_quarter).marks, 12);
}

// Evidence: ASM-07. The act in force on the period's last day decides, not that of today.
TEST(AttestationTerms, TheActOfThePeriodsLastDayDecides) {
    const std::vector set{set_from(end_of_quarter, "attest.minimum_one_quarter", "2"),
                          set_from(day_after, "attest.minimum_one_quarter", "4", "п. 6.1")};
    EXPECT_EQ(minimum_told(set, 100, PeriodKind::quarter, day_before).marks, 3);
    EXPECT_EQ(minimum_told(set, 100, PeriodKind::quarter, end_of_quarter),
              (MinimumTold{2, "не меньше 2 отметок (1 ч в неделю, четверть; п. 5.3)"}));
    EXPECT_EQ(minimum_told(set, 100, PeriodKind::quarter, day_after).marks, 4);
    EXPECT_EQ(minimum_told(set, 200, PeriodKind::quarter, day_after),
              (MinimumTold{5, "не меньше 5 отметок (2 ч в неделю, четверть)"}))
        << "the act said nothing of two hours";
}

TEST(AttestationTerms, EachOfTheNineNumbersIsAPolicyOfItsOwn) {
    const std::vector<std::string> keys{
        "attest.minimum_one_quarter",    "attest.minimum_one_trimester",
        "attest.minimum_one_half_year",  "attest.minimum_two_quarter",
        "attest.minimum_two_trimester",  "attest.minimum_two_half_year",
        "attest.minimum_three_quarter",  "attest.minimum_three_trimester",
        "attest.minimum_three_half_year"};
    std::vector<PolicyValue> set;
    int marks = 20;
    for (const std::string& key : keys)
        set.push_back(set_from(end_of_quarter, key, std::to_string(marks++)));
    marks = 20;
    for (const int hours : {100, 200, 300})
        for (const PeriodKind kind :
             {PeriodKind::quarter, PeriodKind::trimester, PeriodKind::half_year})
            EXPECT_EQ(minimum_marks(hours, kind, minimum_marks_by_act(set, end_of_quarter)),
                      marks++);
}

TEST(AttestationTerms, ANumberOutOfRangeIsRefusedWithTheRange) {
    const auto refused = check_policy("attest.minimum_one_quarter", "0");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().refusal().code, RefusalCode::invalid_value);
    EXPECT_EQ(refused.error().refusal().detail, "Укажите целое число от 1 до 60.");
    EXPECT_FALSE(check_policy("attest.deferral_days", "366"));
    EXPECT_FALSE(check_policy("period.between", "51"));
    EXPECT_TRUE(check_policy("period.notify_risk", "0"));
}

// Evidence: ASM-08. The share is that of the period's last day; the rest is today's.
TEST(AttestationTerms, TheShareForNotAttestedIsOfThePeriodsLastDay) {
    const std::vector set{set_from(day_after, "attest.na_missed_share", "1/2"),
                          set_from(day_after, "period.threshold", "65")};
    const Policies policies = policies_of_period(set, day_after, end_of_quarter);
    EXPECT_EQ(policies.not_attested_missed_num, 2);
    EXPECT_EQ(policies.not_attested_missed_den, 3);
    EXPECT_EQ(policies.period_threshold_hundredths, 65);
    EXPECT_EQ(policies_of_period(set, day_after, day_after).not_attested_missed_den, 2);
}

AttestationFacts of(int missed, int excused, int marks) {
    return {.held_lessons = 24,
            .missed_lessons = missed,
            .excused_lessons = excused,
            .mark_count = marks,
            .minimum = 3};
}

// Evidence: E-5, ASM-08. With 15 missed «н/а» is refused and a deferral is proposed.
TEST(AttestationTerms, E5_ADeferralIsProposedWhereNotAttestedIsNotPermitted) {
    EXPECT_FALSE(may_be_not_attested(of(15, 0, 2), Policies{}));
    EXPECT_TRUE(proposes_deferral(of(15, 0, 2), Policies{}));
    EXPECT_TRUE(may_be_not_attested(of(17, 0, 2), Policies{}));
    EXPECT_FALSE(proposes_deferral(of(17, 0, 2), Policies{})) << "«н/а» may be given";
    EXPECT_FALSE(proposes_deferral(of(15, 0, 3), Policies{})) << "marks enough";
    EXPECT_FALSE(proposes_deferral(of(7, 0, 2), Policies{})) << "he was there and may be asked";
}

// e.4: for valid reasons deferral is the default even when the share is exceeded.
TEST(AttestationTerms, AGoodReasonTurnsNotAttestedIntoADeferral) {
    EXPECT_TRUE(proposes_deferral(of(17, 1, 2), Policies{})) << "16 of 24 are no more than 2/3";
    EXPECT_TRUE(proposes_deferral(of(24, 24, 0), Policies{}));
    EXPECT_FALSE(proposes_deferral(of(24, 7, 0), Policies{})) << "17 without a reason are too many";
}

TEST(AttestationTerms, TheDeferralProposedIsAsLongAsTheActSays) {
    EXPECT_EQ(deferral_day({}, end_of_quarter), Date(2026, 11, 24));
    const std::vector set{set_from(day_before, "attest.deferral_days", "14")};
    EXPECT_EQ(deferral_day(set, end_of_quarter), Date(2026, 11, 8));
}

}  // namespace
}  // namespace letopis
