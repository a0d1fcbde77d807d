// The page of a journal: its rows, columns, cells, locks and results.
#include "domain/journal/page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date today(2026, 9, 16);
const Lesson monday = lesson(1, Date(2026, 9, 14));
const Lesson tuesday = lesson(2, Date(2026, 9, 15));
const Lesson thursday = lesson(3, Date(2026, 9, 17));
const Lesson in_november = lesson(4, Date(2026, 11, 9));

/// Three lessons of the first quarter, one of the second, three students.
PageFacts facts() {
    return {.title = algebra_title(),
            .school_year = school_year(),
            .teachers = "Ким О. В.",
            .periods = quarters(),
            .mode = PageMode::write,
            .students = {listed(petrova()), listed(ivanov()), listed(yolkin())},
            .lessons = {tuesday, in_november, monday, thursday},
            .cells = {cell_with(monday, ivanov(), {MarkValue::four}),
                      cell_with(tuesday, ivanov(), {MarkValue::five})}};
}
JournalPage page_of(const PageFacts& facts) { return assemble_page(facts, noon(today)); }

std::vector<std::string> names(const JournalPage& page) {
    return texts_of(page.students, [](const PageStudent& student) {
        return std::to_string(student.number) + " " + student.name;
    });
}
std::vector<std::string> cells(const JournalPage& page) {
    return texts_of(page.cells, [](const PageCell& cell) {
        return std::to_string(cell.lesson_index) + "/" + std::to_string(cell.student_index) + "/" +
               std::to_string(cell.work_no) + " " + cell.text;
    });
}
/// The result of the first student in a period; of the year for a nil id.
const PageResult* result(const JournalPage& page, PeriodId period, int student_index = 1) {
    for (const PageResult& result : page.results)
        if (result.student_index == student_index && result.period_id == period) return &result;
    return nullptr;
}
const PeriodId first_quarter = quarters()[0].period_id;
const PeriodId the_year;

TEST(JournalPage, StudentsAreNumberedByTheAlphabetAndLessonsStandInOrder) {
    const JournalPage page = page_of(facts());
    EXPECT_THAT(names(page), ElementsAre("1 Ёлкин Пётр", "2 Иванов Иван", "3 Петрова Анна"));
    ASSERT_EQ(page.lessons.size(), 3U);
    EXPECT_EQ(page.lessons[0].lesson_id, monday.lesson_id);
    EXPECT_EQ(page.lessons[2].lesson_id, thursday.lesson_id);
    EXPECT_EQ(page.lessons[0].lock, LessonLock::open);
    EXPECT_EQ(page.lessons[2].lock, LessonLock::not_held);
    EXPECT_EQ(page.subject_title, "Алгебра");
    EXPECT_EQ(page.study_group_title, "5 «А»");
    EXPECT_EQ(page.today, today);
}

// Evidence: AP-06, SEC-03. Words used of illness alone would tell of it.
TEST(JournalPage, WithoutReasonsEveryModeThatKeepsAStudentAwayReadsTheSame) {
    for (const auto name : names_of(StudyModeKind{})) {
        PageFacts given = facts();
        given.study_modes = {{.student_id = ivanov().person_id,
                              .kind = *parse_enum<StudyModeKind>(name),
                              .from_on = monday.lesson_on,
                              .to_on = thursday.lesson_on}};
        const std::string told = study_mode_words(given.study_modes[0]);
        EXPECT_EQ(page_of(given).students[1].note, told);
        given.reasons = PageReasons::hidden;
        EXPECT_EQ(page_of(given).students[1].note,
                  attends_class(given.study_modes[0].kind)
                      ? told
                      : "не посещает класс по приказу с 14.09.2026 по 17.09.2026")
            << name;
    }
}

TEST(JournalPage, ItHoldsOnlyCellsWithSomethingInThem) {
    PageFacts given = facts();
    given.cells.push_back(cell(thursday, petrova()));
    EXPECT_THAT(cells(page_of(given)), ElementsAre("0/1/1 4", "1/1/1 5"));
    EXPECT_EQ(page_of(given).cells[0].version, 10);
}

TEST(JournalPage, AClearedCellKeepsItsVersion) {
    PageFacts given = facts();
    given.cells[0].marks[0].value.reset();
    const JournalPage page = page_of(given);
    EXPECT_THAT(cells(page), ElementsAre("0/1/1 ", "1/1/1 5"));
    EXPECT_EQ(page.cells[0].version, 10);
}

TEST(JournalPage, TwoWorksOfOneLessonAreTwoColumnsAndTheAbsenceStandsInTheFirst) {
    PageFacts given = facts();
    Lesson two = monday;
    two.works.push_back({.work_no = 2, .work_type = WorkType::test, .weight_hundredths = 200});
    given.lessons[2] = two;
    Cell both = cell(
        two, ivanov(),
        {mark(two, ivanov(), MarkValue::four, 1), mark(two, ivanov(), MarkValue::five, 2, 1, 11)});
    both.attendance = attendance(two, ivanov(), AttendanceStatus::late);
    given.cells = {both};
    const JournalPage page = page_of(given);
    EXPECT_THAT(cells(page), ElementsAre("0/1/1 о 4", "0/1/2 5"));
    EXPECT_EQ(page.cells[0].version, 20);
    EXPECT_EQ(page.cells[1].version, 11);
    // The mean takes each work with its weight: (4·1 + 5·2) / 3.
    EXPECT_EQ(result(page, first_quarter)->mean, (Fraction{14, 3}));
}

// JRN-04.
TEST(JournalPage, ADoubleLessonIsTwoColumnsAndTwoAttendances) {
    PageFacts given = facts();
    const Lesson second_hour = lesson(5, monday.lesson_on, 2);
    given.lessons.push_back(second_hour);
    given.cells = {absence(monday, ivanov()), cell_with(second_hour, ivanov(), {MarkValue::four})};
    EXPECT_THAT(cells(page_of(given)), ElementsAre("0/1/1 н", "1/1/1 4"));
}

TEST(JournalPage, CommentsStandApartFromMarks) {
    PageFacts given = facts();
    given.cells[0].comment = "Хороший ответ";
    given.cells[0].comment_version = 12;
    const JournalPage page = page_of(given);
    ASSERT_EQ(page.comments.size(), 1U);
    EXPECT_EQ(
        page.comments[0],
        (PageComment{
            .lesson_index = 0, .student_index = 1, .comment = "Хороший ответ", .version = 12}));
}

// JRN-03.
TEST(JournalPage, WhoLeftDuringThePeriodStaysWithANoteAndWhoLeftBeforeDoesNot) {
    PageFacts given = facts();
    given.students[0] = listed(petrova(), first_september, Date(2026, 10, 9));
    EXPECT_EQ(page_of(given).students[2].note, "выбыла 09.10.2026, пр. № 15");
    EXPECT_EQ(page_of(given).students[2].left_on, Date(2026, 10, 9));
    given.shown_period = 1;
    EXPECT_THAT(names(page_of(given)), ElementsAre("1 Ёлкин Пётр", "2 Иванов Иван"));
}

TEST(JournalPage, ANewcomerIsShownFromThePeriodHeCameIn) {
    PageFacts given = facts();
    given.students[0] = listed(petrova(), Date(2026, 11, 3));
    EXPECT_EQ(page_of(given).students.size(), 2U);
    given.shown_period = 1;
    EXPECT_EQ(page_of(given).students.size(), 3U);
    EXPECT_EQ(page_of(given).lessons.size(), 1U);
}

TEST(JournalPage, WhatIsClosedLocksItsLessonsAndItsResults) {
    PageFacts given = facts();
    given.closings = {{.course_id = algebra_course().course_id, .period_id = first_quarter}};
    const JournalPage page = page_of(given);
    EXPECT_EQ(page.lessons[0].lock, LessonLock::period_closed);
    EXPECT_TRUE(page.periods[0].closed);
    EXPECT_FALSE(page.periods[1].closed);
    given.shown_period = 1;
    EXPECT_EQ(page_of(given).lessons[0].lock, LessonLock::not_held);
    given.class_closed = true;
    EXPECT_EQ(page_of(given).lessons[0].lock, LessonLock::class_closed);
}

TEST(JournalPage, ResultsMayBeConfirmedTenDaysBeforeThePeriodEnds) {
    EXPECT_FALSE(assemble_page(facts(), noon(Date(2026, 10, 14))).periods[0].may_confirm);
    EXPECT_TRUE(assemble_page(facts(), noon(Date(2026, 10, 15))).periods[0].may_confirm);
    PageFacts closed = facts();
    closed.course_closed = true;
    EXPECT_FALSE(assemble_page(closed, noon(Date(2026, 10, 15))).periods[0].may_confirm);
}

TEST(JournalPage, TheRulesAreThoseOfTheSchool) {
    PageFacts given = facts();
    EXPECT_EQ(page_of(given).rules,
              (PageRules{.mark_borders = {260, 360, 460}, .minimum_marks = 7}));
    given.policies.period_strategy = PeriodStrategy::math;
    given.policies.pending = PendingPolicy::remove;
    given.period_kind = PeriodKind::half_year;
    EXPECT_EQ(page_of(given).rules, (PageRules{.mark_borders = {250, 350, 450},
                                               .pending_counts_as_two = false,
                                               .minimum_marks = 12}));
}

TEST(JournalPage, AResultSaysWhatIsProposedAndWhatStands) {
    PageFacts given = facts();
    const JournalPage open = page_of(given);
    EXPECT_EQ(result(open, first_quarter)->mean, (Fraction{9, 2}));
    EXPECT_EQ(result(open, first_quarter)->proposed, "4");
    EXPECT_EQ(result(open, first_quarter)->value, "");
    EXPECT_EQ(result(open, first_quarter)->mark_count, 2);
    EXPECT_EQ(result(open, first_quarter, 0)->proposed, "");

    given.period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::five)};
    given.period_marks[0].flag = ResultFlag::forced;
    given.period_marks[0].reason = "олимпиада";
    given.period_marks[0].proposed = ResultValue::four;
    given.period_marks[0].mean = Fraction{9, 2};
    const JournalPage confirmed = page_of(given);
    EXPECT_EQ(result(confirmed, first_quarter)->value, "5");
    EXPECT_EQ(result(confirmed, first_quarter)->flag, ResultFlag::forced);
    EXPECT_EQ(result(confirmed, first_quarter)->reason, "олимпиада");
    EXPECT_EQ(result(confirmed, first_quarter)->version, 30);
    EXPECT_FALSE(result(confirmed, first_quarter)->constituents_changed);
}

// ASM-06.
TEST(JournalPage, AMarkChangedAfterTheConfirmationIsFlagged) {
    PageFacts given = facts();
    given.period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::four)};
    given.period_marks[0].mean = Fraction{4, 1};
    EXPECT_TRUE(result(page_of(given), first_quarter)->constituents_changed);
}

TEST(JournalPage, PeriodsThatHaveNotBegunHaveNoResultsYet) {
    PageFacts given = facts();
    EXPECT_EQ(result(page_of(given), quarters()[1].period_id), nullptr);
    ASSERT_NE(result(page_of(given), the_year), nullptr);
    given.period_marks = {period_mark(ivanov(), quarters()[1], ResultValue::four)};
    EXPECT_NE(result(page_of(given), quarters()[1].period_id), nullptr);
}

TEST(JournalPage, TheYearIsProposedWhenEveryTaughtPeriodHasItsMark) {
    PageFacts given = facts();
    given.period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::four)};
    EXPECT_EQ(result(page_of(given), the_year)->proposed, "");
    given.period_marks.push_back(period_mark(ivanov(), quarters()[1], ResultValue::five));
    // Taught in two quarters only: their mean, 4,5, goes up.
    EXPECT_EQ(result(page_of(given), the_year)->proposed, "5");
    given.annual_marks = {annual_mark(ivanov(), ResultValue::four)};
    EXPECT_EQ(result(page_of(given), the_year)->value, "4");
    EXPECT_TRUE(result(page_of(given), the_year)->constituents_changed);
}

TEST(JournalPage, APassFailCourseHasNoMean) {
    PageFacts given = facts();
    given.title.course.scale = Scale::pass_fail;
    given.cells = {cell_with(monday, ivanov(), {MarkValue::pass})};
    EXPECT_FALSE(result(page_of(given), first_quarter)->mean);
    EXPECT_EQ(result(page_of(given), first_quarter)->proposed, "зач.");
}

// e.2, marks.rework: by default the last mark counts, and the page need not know the one before.
TEST(JournalPage, CountsAWorkDoneAgainByThePolicyAndTellsWhatStoodBefore) {
    PageFacts given = facts();
    given.cells = {cell_with(monday, ivanov(), {MarkValue::five})};
    given.cells[0].marks[0].reworked_from = MarkValue::two;
    const auto mean = [&] { return result(page_of(given), first_quarter)->mean; };
    EXPECT_EQ(mean(), (Fraction{5, 1}));
    EXPECT_TRUE(page_of(given).reworked.empty());
    given.policies.rework = CorrectionStrategy::mean_of_both;
    EXPECT_EQ(mean(), (Fraction{7, 2}));
    ASSERT_EQ(page_of(given).reworked.size(), 1U);
    EXPECT_EQ(page_of(given).reworked[0].before, 2);
}

TEST(JournalPage, FortyFiveStudentsAndFortyLessonsMakeOnePage) {
    PageFacts given = facts();
    given.students.clear();
    given.lessons.clear();
    given.cells.clear();
    for (int i = 1; i <= 40; ++i)
        given.lessons.push_back(lesson(i, first_september.plus_days(i), i % 7 + 1));
    for (int i = 1; i <= 45; ++i) {
        const Person singer = person(200 + i, "Певец" + std::to_string(100 + i), "Я");
        given.students.push_back(listed(singer));
        for (const Lesson& lesson : given.lessons)
            given.cells.push_back(cell_with(lesson, singer, {MarkValue::five}));
    }
    const JournalPage page = page_of(given);
    EXPECT_EQ(page.students.size(), 45U);
    EXPECT_EQ(page.lessons.size(), 40U);
    EXPECT_EQ(page.cells.size(), 45U * 40U);
    EXPECT_EQ(page.results.size(), 45U * 2U);
}

TEST(PeriodTotals, MarksOfACancelledDayAndOfOtherPeriodsDoNotCount) {
    Lesson cancelled = tuesday;
    cancelled.state = LessonState::cancelled;
    const std::vector<Lesson> lessons = {monday, cancelled, in_november};
    const std::vector<Cell> cells = {cell_with(monday, ivanov(), {MarkValue::four}),
                                     cell_with(cancelled, ivanov(), {MarkValue::two}),
                                     cell_with(in_november, ivanov(), {MarkValue::two}),
                                     cell_with(monday, petrova(), {MarkValue::two})};
    const MarkTotals totals = period_totals(lessons, cells, ivanov().person_id, quarters()[0],
                                            today, {.pending = PendingPolicy::count_as_two});
    EXPECT_EQ(totals.mean(), (Fraction{4, 1}));
    EXPECT_EQ(totals.mark_count, 1);
}

TEST(PeriodTotals, AWithdrawnMarkDoesNotCount) {
    Cell withdrawn = cell_with(monday, ivanov(), {MarkValue::two, MarkValue::five});
    withdrawn.marks[0].value.reset();
    const MarkTotals totals =
        period_totals(std::vector{monday}, std::vector{withdrawn}, ivanov().person_id,
                      quarters()[0], today, {.pending = PendingPolicy::count_as_two});
    EXPECT_EQ(totals.mean(), (Fraction{5, 1}));
}

AttestationFacts attested(const Enrolment& enrolment, Instant now,
                          std::span<const StudyMode> modes = {}) {
    Cell late = absence(monday, ivanov(), AttendanceStatus::late);
    late.marks.push_back(mark(monday, ivanov(), MarkValue::four));
    Cell ill = absence(tuesday, ivanov(), AttendanceStatus::ill);
    ill.marks.push_back(mark(tuesday, ivanov(), MarkValue::pending));
    const std::vector<Cell> cells = {late, ill, absence(thursday, ivanov())};
    return attestation_facts(std::vector{monday, tuesday, thursday, in_november}, cells, enrolment,
                             quarters()[0], algebra_course(), PeriodKind::quarter, now, modes);
}

// e.4, ASM-07: lateness is no absence, a point is no mark, a lesson to come is not held.
TEST(Attestation, HeldLessonsAndAbsencesAreCountedToThisMoment) {
    const AttestationFacts facts = attested(enrolled(ivanov()), noon(today));
    EXPECT_EQ(facts.held_lessons, 2);
    EXPECT_EQ(facts.missed_lessons, 1);
    EXPECT_EQ(facts.mark_count, 1);
    EXPECT_EQ(facts.minimum, 7);
    EXPECT_EQ(attested(enrolled(ivanov()), noon(quarter_end)).held_lessons, 3);
}

// e.4, JRN-23: what was entered before a late order came counts for nothing.
TEST(Attestation, AnAbsenceOnADayOfLearningElsewhereIsNone) {
    StudyMode home;
    home.student_id = ivanov().person_id;
    home.kind = StudyModeKind::home;
    home.from_on = tuesday.lesson_on;
    home.to_on = tuesday.lesson_on;
    const std::vector<StudyMode> at_home{home};
    const AttestationFacts facts = attested(enrolled(ivanov()), noon(quarter_end), at_home);
    EXPECT_EQ(facts.held_lessons, 2);
    EXPECT_EQ(facts.missed_lessons, 1) << "that of Thursday";
    home.kind = StudyModeKind::distance;
    const std::vector<StudyMode> at_a_distance{home};
    EXPECT_EQ(attested(enrolled(ivanov()), noon(quarter_end), at_a_distance).missed_lessons, 2);
}

TEST(Attestation, OnlyLessonsWhileHeWasOnTheListCount) {
    const AttestationFacts facts =
        attested(enrolled(ivanov(), tuesday.lesson_on, tuesday.lesson_on), noon(quarter_end));
    EXPECT_EQ(facts.held_lessons, 1);
    EXPECT_EQ(facts.missed_lessons, 1);
}

}  // namespace
}  // namespace letopis
