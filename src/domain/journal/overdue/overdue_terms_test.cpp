// Terms of f.1 and f.2 beside those of the records of lessons.

#include "domain/journal/overdue/overdue_terms.h"

#include <gtest/gtest.h>

#include <array>

#include "domain/journal/overdue/overdue_words.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

const auto ezhov = testing::id_of<StudentId>(1);
const auto zhukova = testing::id_of<StudentId>(2);
const Date friday{2026, 9, 4};
const Date monday{2026, 9, 7};

Instant end_of(Date on) { return moscow_instant(on, {23 * 60 + 59}); }

TEST(OverdueTerms, DaysAwayWithAWeekendBetweenThemAreOneAbsence) {
    const std::array days{UnexplainedDay{ezhov, friday, 6, true},
                          UnexplainedDay{ezhov, monday, 5, false},
                          UnexplainedDay{ezhov, monday.plus_days(2), 1, true},
                          UnexplainedDay{zhukova, monday.plus_days(3), 2, true}};
    const std::vector<AbsenceRun> runs = absence_runs(days, 5, {});
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[0], (AbsenceRun{ezhov, friday, monday, monday.plus_days(1), 11, false}));
    EXPECT_EQ(runs[1].from_on, monday.plus_days(2));
    EXPECT_EQ(runs[2].student_id, zhukova);
}

// f.1: the class teacher has three school days after the return, five for the document.
TEST(OverdueTerms, AReasonIsDueThreeWorkingDaysAfterTheReturnAndADocumentFive) {
    const OverdueTerms terms;
    AbsenceRun run{ezhov, friday, friday, monday, 6, false};
    EXPECT_EQ(kind_of(run), DebtKind::absence_reason);
    EXPECT_EQ(absence_due(run, terms, {}), end_of(monday.plus_days(3)));
    run.is_noticed = true;
    EXPECT_EQ(kind_of(run), DebtKind::absence_document);
    EXPECT_EQ(absence_due(run, terms, {}), end_of(monday.plus_days(7)));
}

TEST(OverdueTerms, ADayOffMakesTheTermLonger) {
    CalendarDay off;
    off.day_on = monday.plus_days(1);
    off.kind = DayKind::day_off;
    const std::array special{off};
    EXPECT_EQ(absence_due({ezhov, friday, friday, monday, 6, false}, {}, special),
              end_of(monday.plus_days(4)));
}

// f.2: three days before the last school day of the period.
TEST(OverdueTerms, MarksOfAPeriodAreDueBeforeItsLastSchoolDay) {
    Period period;
    period.starts_on = Date{2026, 9, 1};
    period.ends_on = Date{2026, 10, 25};  // A Sunday: the last school day is Friday the 23rd.
    EXPECT_EQ(period_marks_due(period, {}, {}), end_of(Date{2026, 10, 20}));
    EXPECT_EQ(period_marks_due(period, {.period_marks_days = 0, .week_days = 6}, {}),
              end_of(Date{2026, 10, 24}));
}

TEST(OverdueTerms, APlanIsDueBeforeTheFirstLessonAndABriefingAtIt) {
    EXPECT_EQ(plan_due(monday, {}), end_of(monday.plus_days(-1)));
    EXPECT_EQ(plan_due(monday, {.plan_days = 7}), end_of(monday.plus_days(-8)));
    EXPECT_EQ(briefing_due(monday, {}), end_of(monday));
    EXPECT_EQ(briefing_due(monday, {.briefing_days = 7}), end_of(monday.plus_days(7)));
}

TEST(OverdueTerms, TheLocalActDecidesFromItsDayOn) {
    const std::array set{PolicyValue{"absence.reason", "1", monday, "п. 3"},
                         PolicyValue{"period.marks_due", "5", monday, "п. 4"}};
    EXPECT_EQ(overdue_terms(set, friday).reason_days, 3);
    EXPECT_EQ(overdue_terms(set, monday).reason_days, 1);
    EXPECT_EQ(overdue_terms(set, monday).period_marks_days, 5);
}

TEST(OverdueTerms, EveryKindNamesItsOwnPolicy) {
    EXPECT_EQ(debt_policy(kind_of(LessonDebt::attendance)), "entry.attendance");
    EXPECT_EQ(debt_policy(DebtKind::point), "point.max_days");
    EXPECT_TRUE(is_owed_by_class_teacher(DebtKind::absence_reason));
    EXPECT_FALSE(is_owed_by_class_teacher(DebtKind::plan));
}

// f.3.
TEST(OverdueTerms, TheWeeklyCheckNamesWhatAJournalOwesBesideItsLessons) {
    EXPECT_EQ(overdue_words(
                  {.points = 2, .period_marks = 25, .lacks_plan = true, .lacks_briefing = true}),
              "Просрочено: «точки» — 2, отметки за период — 25, тематический план, инструктаж по "
              "безопасности.");
    EXPECT_EQ(overdue_words({.lacks_plan = true}), "Просрочено: тематический план.");
    EXPECT_EQ(overdue_words({}), "");
}

}  // namespace
}  // namespace letopis
