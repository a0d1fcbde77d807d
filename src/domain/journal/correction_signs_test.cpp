// Signs of corrections: each just below and just above its border.
#include "domain/journal/correction_signs.h"

#include <gmock/gmock.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const PersonId teacher = id_of<PersonId>(11);
const PersonId colleague = id_of<PersonId>(12);
const StudentId student = id_of<StudentId>(21);
const Period quarter{id_of<PeriodId>(1), 1, "I четверть", Date{2026, 9, 1}, Date{2026, 10, 25}};

/// In the middle of the quarter, by the one who recorded it.
CorrectionFacts usual() {
    return {.was = MarkValue::four,
            .became = MarkValue::five,
            .made_at = moscow(Date{2026, 9, 10}, "12:00"),
            .made_by = teacher,
            .recorded_by = teacher,
            .period = quarter,
            .period_closed_at = {},
            .last_week_correction_count = 0,
            .of_own_child = false};
}

// Evidence: ORD-1.4.1-b.
TEST(CorrectionSigns, AUsualCorrectionHasNone) {
    EXPECT_THAT(correction_signs(usual()), IsEmpty());
}

TEST(CorrectionSigns, TenInTheLastWeekAreAMassAndNineAreNot) {
    CorrectionFacts facts = usual();
    facts.made_at = moscow(Date{2026, 10, 22}, "12:00");
    facts.last_week_correction_count = 9;
    EXPECT_THAT(correction_signs(facts), IsEmpty());
    facts.last_week_correction_count = 10;
    EXPECT_THAT(correction_signs(facts), ElementsAre(CorrectionSign::mass_before_closing));
}

TEST(CorrectionSigns, OnlyWhatWasMadeInTheLastWeekIsOfTheMass) {
    CorrectionFacts facts = usual();
    facts.last_week_correction_count = 10;
    facts.became = MarkValue::three;
    const auto signs_at = [&](Date on, const char* time) {
        facts.made_at = moscow(on, time);
        return correction_signs(facts);
    };
    EXPECT_EQ(last_week_begins(quarter), (Date{2026, 10, 19}));
    EXPECT_THAT(signs_at(Date{2026, 10, 18}, "23:59"), IsEmpty());
    EXPECT_THAT(signs_at(Date{2026, 10, 19}, "00:00"),
                ElementsAre(CorrectionSign::mass_before_closing));
    EXPECT_THAT(signs_at(Date{2026, 10, 25}, "23:59"),
                ElementsAre(CorrectionSign::mass_before_closing));
    // The journal is open until it is closed, whatever the calendar says.
    EXPECT_THAT(signs_at(Date{2026, 10, 26}, "00:00"),
                ElementsAre(CorrectionSign::mass_before_closing));
    facts.period_closed_at = moscow(Date{2026, 10, 28}, "15:00");
    EXPECT_THAT(signs_at(Date{2026, 10, 28}, "14:59"),
                ElementsAre(CorrectionSign::mass_before_closing));
    EXPECT_THAT(signs_at(Date{2026, 10, 28}, "15:00"), IsEmpty());
    facts.period_closed_at.reset();
    facts.period.reset();  // A lesson in the holidays.
    EXPECT_THAT(signs_at(Date{2026, 10, 25}, "12:00"), IsEmpty());
}

TEST(CorrectionSigns, TheLocalActSaysHowManyAndHowEarly) {
    const std::array set{PolicyValue{"signs.mass_corrections", "3", quarter.starts_on, "п. 1"},
                         PolicyValue{"signs.last_week_days", "14", quarter.starts_on, "п. 1"}};
    CorrectionFacts facts = usual();
    facts.made_at = moscow(Date{2026, 10, 12}, "12:00");
    facts.last_week_correction_count = 3;
    EXPECT_THAT(correction_signs(facts), IsEmpty());
    facts.limits = sign_limits(set, quarter.ends_on);
    EXPECT_THAT(correction_signs(facts), ElementsAre(CorrectionSign::mass_before_closing));
    facts.last_week_correction_count = 2;
    EXPECT_THAT(correction_signs(facts), IsEmpty());
}

TEST(CorrectionSigns, ARaiseCountsFromMidnightAfterTheLastDay) {
    CorrectionFacts facts = usual();
    facts.made_at = moscow(Date{2026, 10, 26}, "00:00") - Span{1};
    EXPECT_THAT(correction_signs(facts), IsEmpty());
    facts.made_at = moscow(Date{2026, 10, 26}, "00:00");
    EXPECT_THAT(correction_signs(facts), ElementsAre(CorrectionSign::raised_after_closing));
    facts.period.reset();
    EXPECT_THAT(correction_signs(facts), IsEmpty());
}

TEST(CorrectionSigns, ARaiseCountsFromAClosingThatCameEarlier) {
    CorrectionFacts facts = usual();
    facts.period_closed_at = moscow(Date{2026, 10, 23}, "15:00");
    facts.made_at = *facts.period_closed_at - Span{1};
    EXPECT_THAT(correction_signs(facts), IsEmpty());
    facts.made_at = *facts.period_closed_at;
    EXPECT_THAT(correction_signs(facts), ElementsAre(CorrectionSign::raised_after_closing));
    // A later closing does not forgive what came after the last day.
    facts.period_closed_at = moscow(Date{2026, 10, 30}, "15:00");
    facts.made_at = moscow(Date{2026, 10, 28}, "15:00");
    EXPECT_THAT(correction_signs(facts), ElementsAre(CorrectionSign::raised_after_closing));
}

TEST(CorrectionSigns, RaisedIsWhatMakesTheStudentBetterOff) {
    EXPECT_TRUE(is_raised(MarkValue::four, MarkValue::five));
    EXPECT_FALSE(is_raised(MarkValue::four, MarkValue::four));
    EXPECT_FALSE(is_raised(MarkValue::five, MarkValue::four));
    EXPECT_TRUE(is_raised(MarkValue::fail, MarkValue::pass));
    EXPECT_FALSE(is_raised(MarkValue::pass, MarkValue::fail));
    EXPECT_TRUE(is_raised(ResultValue::not_attested, ResultValue::three));
    EXPECT_FALSE(is_raised(ResultValue::three, ResultValue::not_attested));
    EXPECT_TRUE(is_raised(ResultValue::three, ResultValue::four));
    EXPECT_FALSE(is_raised(ResultValue::exempt, ResultValue::five));
    // What is removed.
    EXPECT_TRUE(is_raised(MarkValue::two, {}));
    EXPECT_FALSE(is_raised(MarkValue::three, {}));
    // What was owed, and who was present.
    EXPECT_FALSE(is_raised(MarkValue::pending, MarkValue::five));
    EXPECT_FALSE(is_raised(MarkValue::pending, {}));
    EXPECT_FALSE(is_raised(AttendanceStatus::absent, AttendanceStatus::present));
}

TEST(CorrectionSigns, AnotherPersonIsNotTheSameAndNotTheProgram) {
    CorrectionFacts facts = usual();
    EXPECT_THAT(correction_signs(facts), IsEmpty());
    facts.made_by = colleague;
    EXPECT_THAT(correction_signs(facts), ElementsAre(CorrectionSign::by_another_person));
    facts.recorded_by = {};
    EXPECT_THAT(correction_signs(facts), IsEmpty());
    facts = usual();
    facts.made_by = {};
    EXPECT_THAT(correction_signs(facts), IsEmpty());
}

// Requirements b.3 rule 5.
TEST(CorrectionSigns, AnOwnChildIsOneFromTheFirstToTheLastDayOfTheGuardianship) {
    const Guardianship guards{.student_id = student,
                              .guardian_id = teacher,
                              .relation = "мать",
                              .rights = GuardianRights::none,
                              .valid_from = Date{2026, 9, 5},
                              .valid_to = Date{2026, 9, 20},
                              .basis = ""};
    const std::vector<Guardianship> all{guards};
    EXPECT_FALSE(is_guardian_on(all, teacher, student, Date{2026, 9, 4}));
    EXPECT_TRUE(is_guardian_on(all, teacher, student, Date{2026, 9, 5}));
    EXPECT_TRUE(is_guardian_on(all, teacher, student, Date{2026, 9, 20}));
    EXPECT_FALSE(is_guardian_on(all, teacher, student, Date{2026, 9, 21}));
    EXPECT_FALSE(is_guardian_on(all, colleague, student, Date{2026, 9, 5}));
    EXPECT_FALSE(is_guardian_on(all, teacher, id_of<StudentId>(22), Date{2026, 9, 5}));
    CorrectionFacts facts = usual();
    facts.of_own_child = true;
    EXPECT_THAT(correction_signs(facts), ElementsAre(CorrectionSign::own_child));
}

TEST(CorrectionSigns, SeveralStandInTheirOrder) {
    CorrectionFacts facts = usual();
    facts.made_at = moscow(Date{2026, 10, 24}, "12:00");
    facts.period_closed_at = moscow(Date{2026, 10, 23}, "15:00");
    facts.last_week_correction_count = 30;
    facts.made_by = colleague;
    facts.of_own_child = true;
    EXPECT_THAT(
        correction_signs(facts),
        ElementsAre(CorrectionSign::mass_before_closing, CorrectionSign::raised_after_closing,
                    CorrectionSign::by_another_person, CorrectionSign::own_child));
}

TEST(CorrectionSigns, WhatStoodReadsAsInTheCell) {
    EXPECT_EQ(corrected_text(MarkValue::pending), "•");
    EXPECT_EQ(corrected_text(AttendanceStatus::ill), "б");
    EXPECT_EQ(corrected_text(AttendanceStatus::present), "");
    EXPECT_EQ(corrected_text(ResultValue::not_attested), "н/а");
    EXPECT_EQ(corrected_text({}), "");
}

}  // namespace
}  // namespace letopis
