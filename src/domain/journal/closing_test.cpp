// Closing: what is missing is named with its place and its remedy, and nothing closes without it
// (JRN-15, ORD-1.4.1-a, ORD-1.4.2-3b).
#include "domain/journal/closing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/journal/mark_counts.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date after_quarter = quarter_end.plus_days(1);

std::vector<std::string> words(const std::vector<Gap>& gaps) {
    return texts_of(gaps, [](const Gap& gap) { return gap.place + ": " + gap.remedy; });
}
std::vector<std::string> words(const Refusal& refusal) {
    return texts_of(refusal.items,
                    [](const RefusalItem& item) { return item.place + ": " + item.remedy; });
}

/// A quarter of one lesson and two students in which nothing is missing.
PeriodFacts complete_period() {
    const Lesson held = lesson(1, Date(2026, 9, 14), 3);
    return {.title = algebra_title(),
            .period = quarters()[0],
            .lessons = {held},
            .cells = {cell_with(held, ivanov(), {MarkValue::four})},
            .students = {listed(ivanov()), listed(petrova())},
            .period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::four),
                             period_mark(petrova(), quarters()[0], ResultValue::five)}};
}

TEST(ClosePeriod, WhatIsCompleteCloses) {
    const auto closed = decide_close_period(complete_period(), after_quarter);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->course_id, algebra_course().course_id);
    EXPECT_EQ(closed->period_id, quarters()[0].period_id);
}

TEST(ClosePeriod, WhatIsMissingIsNamedWithPlaceAndRemedy) {
    PeriodFacts facts = complete_period();
    facts.lessons[0].topic.clear();
    facts.lessons[0].homework.clear();
    facts.cells[0].marks[0].value = MarkValue::pending;
    facts.period_marks.pop_back();
    const auto closed = decide_close_period(facts, after_quarter);
    EXPECT_EQ(refusal_code(closed), RefusalCode::closing_incomplete);
    EXPECT_EQ(closed.error().message(), "Закрыть нельзя: не всё заполнено. Осталось пунктов: 4.");
    EXPECT_THAT(words(closed.error().refusal()),
                ElementsAre("Алгебра, урок 14.09.2026, 3-й: Укажите тему урока.",
                            "Алгебра, урок 14.09.2026, 3-й: "
                            "Запишите домашнее задание или отметьте «не задано».",
                            "Алгебра, урок 14.09.2026, 3-й, Иванов Иван: "
                            "Замените точку отметкой или снимите её.",
                            "Алгебра, I четверть, Петрова Анна: "
                            "Подтвердите итог за период: отметку, «н/а» или «осв.»."));
}

// Evidence: ASM-07.
TEST(ClosePeriod, TooFewMarksWarnOrKeepItOpenAsTheLocalActSays) {
    PeriodFacts facts = complete_period();  // One lesson: Иванов has a mark, Петрова none.
    EXPECT_TRUE(decide_close_period(facts, after_quarter)) << "the usual policy only warns";
    EXPECT_THAT(few_marks_notes(facts, after_quarter),
                ElementsAre("Петрова Анна: отметок 0 при минимуме 1"));
    facts.few_marks_policy = FewMarksPolicy::block;
    EXPECT_THAT(few_marks_notes(facts, after_quarter), IsEmpty()) << "they are gaps now";
    const auto closed = decide_close_period(facts, after_quarter);
    EXPECT_EQ(refusal_code(closed), RefusalCode::closing_incomplete);
    EXPECT_THAT(words(closed.error().refusal()),
                ElementsAre("Алгебра, I четверть, Петрова Анна: Мало: отметок 0 при минимуме 1."));
    const auto gaps = gaps_of_period(facts, after_quarter);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].kind, GapKind::few_marks);
    EXPECT_EQ(gaps[0].student_id, petrova().person_id);
}

TEST(ClosePeriod, AGapLeadsToItsLessonItsStudentAndItsCourse) {
    PeriodFacts facts = complete_period();
    facts.cells[0].marks[0].value = MarkValue::pending;
    const auto gaps = gaps_of_period(facts, after_quarter);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].kind, GapKind::pending_mark);
    EXPECT_EQ(gaps[0].lesson_id, facts.lessons[0].lesson_id);
    EXPECT_EQ(gaps[0].student_id, ivanov().person_id);
    EXPECT_EQ(gaps[0].course_id, algebra_course().course_id);
}

TEST(ClosePeriod, HomeworkExplicitlyNotAssignedIsNoGap) {
    PeriodFacts facts = complete_period();
    facts.lessons[0].homework.clear();
    facts.lessons[0].homework_none = true;
    EXPECT_THAT(gaps_of_period(facts, after_quarter), IsEmpty());
}

TEST(ClosePeriod, ACancelledLessonLacksNothing) {
    PeriodFacts facts = complete_period();
    Lesson cancelled = lesson(2, Date(2026, 9, 15));
    cancelled.state = LessonState::cancelled;
    cancelled.topic.clear();
    cancelled.homework.clear();
    facts.lessons.push_back(cancelled);
    // What was entered before the day was cancelled holds nothing up either.
    facts.cells.push_back(cell_with(cancelled, ivanov(), {MarkValue::pending}));
    EXPECT_THAT(gaps_of_period(facts, after_quarter), IsEmpty());
}

TEST(ClosePeriod, APeriodIsNotOverOnItsLastDay) {
    const auto early = decide_close_period(complete_period(), quarter_end);
    EXPECT_EQ(refusal_code(early), RefusalCode::period_not_over);
    EXPECT_EQ(early.error().message(),
              "Период ещё не окончен. Период закрывается после 25.10.2026.");
    EXPECT_THAT(words(gaps_of_period(complete_period(), quarter_end)),
                ElementsAre("Алгебра, I четверть: Период закрывается после 25.10.2026."));
}

TEST(ClosePeriod, LessonsStillToComeAreNotMissedYet) {
    PeriodFacts facts = complete_period();
    Lesson coming = lesson(2, Date(2026, 10, 20));
    coming.topic.clear();
    facts.lessons.push_back(coming);
    EXPECT_EQ(gaps_of_period(facts, Date(2026, 10, 19)).size(), 1U);
    EXPECT_EQ(gaps_of_period(facts, Date(2026, 10, 20)).size(), 2U);
}

TEST(ClosePeriod, WhoLeftBeforeTheLastDayNeedsNoMarkAndWhoCameThenDoes) {
    PeriodFacts facts = complete_period();
    facts.period_marks.clear();
    facts.students = {listed(ivanov(), first_september, quarter_end.plus_days(-1)),
                      listed(petrova(), quarter_end)};
    EXPECT_THAT(words(gaps_of_period(facts, after_quarter)),
                ElementsAre("Алгебра, I четверть, Петрова Анна: "
                            "Подтвердите итог за период: отметку, «н/а» или «осв.»."));
}

TEST(ClosePeriod, AMarkOfAnotherPeriodDoesNotCount) {
    PeriodFacts facts = complete_period();
    facts.period_marks[0].period_id = quarters()[1].period_id;
    EXPECT_EQ(gaps_of_period(facts, after_quarter).size(), 1U);
}

TEST(ClosePeriod, WhereNoMarksAreGivenOrNothingWasTaughtNoneIsMissing) {
    PeriodFacts facts = complete_period();
    facts.period_marks.clear();
    facts.title.course.scale = Scale::no_marks;
    EXPECT_THAT(gaps_of_period(facts, after_quarter), IsEmpty());
    facts.title.course.scale = Scale::five_point;
    facts.lessons.clear();
    EXPECT_TRUE(decide_close_period(facts, after_quarter));
}

TEST(ClosePeriod, ItClosesOnce) {
    PeriodFacts facts = complete_period();
    facts.already_closed = true;
    EXPECT_EQ(refusal_code(decide_close_period(facts, after_quarter)), RefusalCode::already_closed);
}

TEST(ClosePeriod, FortyFiveStudentsOfAnEnsembleAreAskedForInOrderOfTheAlphabet) {
    PeriodFacts facts = complete_period();
    facts.students.clear();
    facts.title.course.scale = Scale::pass_fail;
    for (int i = 45; i >= 1; --i)
        facts.students.push_back(
            listed(person(i, std::string{"Певец"} + (i < 10 ? "0" : "") + std::to_string(i), "Я")));
    facts.period_marks.clear();
    const auto gaps = gaps_of_period(facts, after_quarter);
    ASSERT_EQ(gaps.size(), 45U);
    EXPECT_EQ(words(gaps).front(),
              "Алгебра, I четверть, Певец01 Я: Подтвердите итог за период: "
              "«зач.», «незач.», «н/а» или «осв.».");
    EXPECT_EQ(gaps.back().student_id, id_of<StudentId>(45));
}

/// A course of which every quarter is closed and every student has his year.
CourseFacts complete_course() {
    CourseFacts facts{.title = algebra_title(),
                      .periods = quarters(),
                      .students = {listed(ivanov()), listed(petrova())},
                      .annual_marks = {annual_mark(ivanov(), ResultValue::four),
                                       annual_mark(petrova(), ResultValue::five)}};
    for (const Period& period : quarters())
        facts.closings.push_back(
            {.course_id = algebra_course().course_id, .period_id = period.period_id});
    return facts;
}
const Date june(2027, 6, 1);

TEST(CloseCourse, WhatIsCompleteCloses) {
    const auto closed = decide_close_course(complete_course(), june);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->course_id, algebra_course().course_id);
}

TEST(CloseCourse, PeriodsCloseFirst) {
    CourseFacts facts = complete_course();
    facts.closings.pop_back();
    facts.annual_marks.pop_back();
    const auto closed = decide_close_course(facts, june);
    EXPECT_EQ(refusal_code(closed), RefusalCode::period_not_closed);
    EXPECT_THAT(words(closed.error().refusal()),
                ElementsAre("Алгебра, IV четверть: Закройте период.",
                            "Алгебра, год, Петрова Анна: "
                            "Подтвердите годовой итог: отметку, «н/а» или «осв.»."));
    EXPECT_EQ(words(gaps_of_course(facts, Date(2027, 5, 26))).front(),
              "Алгебра, IV четверть: Период закрывается после 26.05.2027.");
}

TEST(CloseCourse, EveryStudentOfTheLastDayHasAnAnnualMark) {
    CourseFacts facts = complete_course();
    facts.annual_marks.clear();
    facts.students[1] = listed(petrova(), first_september, Date(2027, 3, 1));
    const auto closed = decide_close_course(facts, june);
    EXPECT_EQ(refusal_code(closed), RefusalCode::closing_incomplete);
    EXPECT_EQ(closed.error().refusal().items.size(), 1U);
}

// VOC-10: practice that stands in no timetable has its marks in its attestation sheets.
TEST(CloseCourse, PracticeWithoutLessonsIsAskedForNoAnnualMark) {
    CourseFacts facts = complete_course();
    facts.annual_marks.clear();
    facts.title.subject.kind = SubjectKind::practice;
    EXPECT_TRUE(decide_close_course(facts, june));
    facts.period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::four)};
    EXPECT_EQ(refusal_code(decide_close_course(facts, june)), RefusalCode::closing_incomplete)
        << "with results of periods the year has one too";
}

TEST(CloseCourse, ItClosesOnce) {
    CourseFacts facts = complete_course();
    facts.already_closed = true;
    EXPECT_EQ(refusal_code(decide_close_course(facts, june)), RefusalCode::already_closed);
}

CouncilDecision transferred(const Person& student) {
    return {.student_id = student.person_id,
            .study_group_id = class_5a().study_group_id,
            .kind = CouncilDecisionKind::transfer,
            .protocol_no = "9",
            .decided_on = Date(2027, 5, 24),
            .text = "переведён в 6 класс"};
}
ClassFacts complete_class() {
    return {.study_group = class_5a(),
            .courses = {{.title = algebra_title(), .closed = true}},
            .students = {listed(ivanov()), listed(petrova(), first_september, Date(2027, 3, 1))},
            .decisions = {transferred(ivanov())}};
}

TEST(CloseClass, WhatIsCompleteCloses) {
    const auto closed = decide_close_class(complete_class());
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->closed.study_group_id, class_5a().study_group_id);
    EXPECT_EQ(closed->closed.school_year_id, school_year().school_year_id);
}

TEST(CloseClass, AspectsThatAreOpenCloseWithItInTheirOrder) {
    ClassFacts facts = complete_class();
    facts.closed_aspects = {{.aspect = ClosureAspect::lessons}, {.aspect = ClosureAspect::works}};
    const auto closed = decide_close_class(facts);
    ASSERT_TRUE(closed);
    std::vector<ClosureAspect> aspects;
    for (const AspectClosed& one : closed->aspects) aspects.push_back(one.aspect);
    EXPECT_THAT(aspects, ElementsAre(ClosureAspect::curriculum, ClosureAspect::statistics,
                                     ClosureAspect::students, ClosureAspect::remarks));
}

TEST(CloseClass, ARemarkThatIsNotSettledKeepsItOpen) {
    ClassFacts facts = complete_class();
    facts.remarks = {{.course_id = algebra_course().course_id,
                      .made_at = noon(Date(2027, 5, 20)),
                      .state = RemarkState::answered},
                     {.course_id = id_of<CourseId>(99)}};
    const auto closed = decide_close_class(facts);
    EXPECT_EQ(refusal_code(closed), RefusalCode::closing_incomplete);
    EXPECT_THAT(words(closed.error().refusal()),
                ElementsAre("Алгебра, замечание от 20.05.2027: Проверьте ответ учителя и снимите "
                            "замечание."));
}

// Evidence: VOC-11. A year is not closed over an exam that has no protocol.
TEST(CloseClass, AnExamOfFinalAttestationWithoutAProtocolKeepsItOpen) {
    ClassFacts facts = complete_class();
    facts.unsigned_finals = {"государственный экзамен, 21.06.2027"};
    const auto closed = decide_close_class(facts);
    EXPECT_EQ(refusal_code(closed), RefusalCode::closing_incomplete);
    EXPECT_THAT(words(closed.error().refusal()),
                ElementsAre("государственный экзамен, 21.06.2027: Подпишите протокол ГЭК или "
                            "отмените испытание."));
    const auto gaps = gaps_of_aspect(facts, ClosureAspect::students);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].kind, GapKind::final_attestation);
}

TEST(CloseAspect, LessonsWaitForEveryPeriodAndEveryTopic) {
    Lesson bare = lesson(2, Date(2026, 9, 15));
    bare.topic.clear();
    const std::vector<CourseLessonFacts> courses{
        {.title = algebra_title(),
         .open_periods = quarters(),
         .lessons = {lesson(1, Date(2026, 9, 14)), bare, lesson(3, Date(2026, 12, 1))}},
        {.title = algebra_title(), .open_periods = {quarters()[1]}, .lessons = {}}};
    EXPECT_THAT(words(gaps_of_lessons(courses, Date(2026, 12, 1))),
                ElementsAre("II четверть: Период закрывается после 27.12.2026.",
                            "III четверть: Период закрывается после 21.03.2027.",
                            "IV четверть: Период закрывается после 26.05.2027.",
                            "Алгебра, урок 15.09.2026, 1-й: Укажите тему урока."));
    EXPECT_THAT(gaps_of_lessons({}, Date(2026, 12, 1)), IsEmpty());
}

TEST(CloseAspect, EachHasItsOwnGapsAndItsTurn) {
    ClassFacts facts = complete_class();
    facts.courses[0].closed = false;
    facts.decisions.clear();
    EXPECT_EQ(gaps_of_aspect(facts, ClosureAspect::works).size(), 1U);
    EXPECT_EQ(gaps_of_aspect(facts, ClosureAspect::students).size(), 1U);
    EXPECT_THAT(gaps_of_aspect(facts, ClosureAspect::curriculum), IsEmpty());
    EXPECT_THAT(gaps_of_aspect(facts, ClosureAspect::statistics), IsEmpty());
    // The turn before what is missing.
    EXPECT_EQ(refusal_code(decide_close_complete_aspect(
                  facts, ClosureAspect::students, gaps_of_aspect(facts, ClosureAspect::students))),
              RefusalCode::aspect_out_of_order);
    facts.closed_aspects = {{.aspect = ClosureAspect::lessons}};
    EXPECT_EQ(refusal_code(decide_close_complete_aspect(
                  facts, ClosureAspect::works, gaps_of_aspect(facts, ClosureAspect::works))),
              RefusalCode::closing_incomplete);
    EXPECT_TRUE(decide_close_complete_aspect(facts, ClosureAspect::works, {}));
}

TEST(CloseAspect, WorksWaitForAppealsAgainstMarksOfTheClass) {
    ClassFacts facts = complete_class();
    facts.appeals = {{.course_id = id_of<CourseId>(99), .filed_at = noon(Date(2027, 5, 20))},
                     {.course_id = algebra_course().course_id,
                      .filed_at = noon(Date(2027, 5, 20)),
                      .state = AppealState::upheld}};
    EXPECT_THAT(gaps_of_aspect(facts, ClosureAspect::works), IsEmpty());
    facts.appeals[1].state = AppealState::open;
    EXPECT_THAT(words(gaps_of_aspect(facts, ClosureAspect::works)),
                ElementsAre("Алгебра, апелляция от 20.05.2027: Внесите решение комиссии по "
                            "апелляции."));
    EXPECT_EQ(refusal_code(decide_close_class(facts)), RefusalCode::closing_incomplete);
}

TEST(CloseClass, OpenCoursesAndUndecidedStudentsAreNamed) {
    ClassFacts facts = complete_class();
    CourseTitle english = algebra_title();
    english.subject.title = "Английский язык";
    english.study_group.kind = StudyGroupKind::subgroup;
    english.study_group.title = "5 «А», 1-я подгруппа";
    facts.courses[0].closed = false;
    facts.courses.push_back({.title = english});
    facts.decisions.clear();
    const auto closed = decide_close_class(facts);
    EXPECT_EQ(refusal_code(closed), RefusalCode::closing_incomplete);
    EXPECT_THAT(words(closed.error().refusal()),
                ElementsAre("Алгебра: Закройте журнал по предмету.",
                            "Английский язык, 5 «А», 1-я подгруппа: Закройте журнал по предмету.",
                            "Иванов Иван: Внесите решение педагогического совета."));
}

TEST(CloseClass, ItClosesOnce) {
    ClassFacts facts = complete_class();
    facts.already_closed = true;
    EXPECT_EQ(refusal_code(decide_close_class(facts)), RefusalCode::already_closed);
}

}  // namespace
}  // namespace letopis
