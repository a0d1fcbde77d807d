// What a check of a journal counts (F-22).
#include "domain/statements/journal_check.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date day(2026, 9, 7);
const Instant due = moscow_instant(Date(2026, 9, 9), {23 * 60 + 59});
const Instant now = moscow_instant(Date(2026, 9, 30), {12 * 60});

CheckedLesson held(int number) {
    CheckedLesson one{.topic_due = true, .topic_in_time = true, .marks_due_at = due};
    one.lesson.lesson_id = id_of<LessonId>(number);
    one.lesson.lesson_on = day;
    one.lesson.topic = "Дроби";
    one.lesson.homework = "№ 5";
    return one;
}
Cell marked(int lesson, int student, Instant at, MarkValue value = MarkValue::four) {
    Cell cell;
    cell.lesson_id = id_of<LessonId>(lesson);
    cell.student_id = id_of<StudentId>(student);
    Mark mark;
    mark.place = {.lesson_id = cell.lesson_id, .student_id = cell.student_id};
    mark.value = value;
    mark.first_recorded_at = at;
    cell.marks = {mark};
    return cell;
}
CheckedLesson with_control_work(int number) {
    CheckedLesson one = held(number);
    one.lesson.works.front().work_type = WorkType::control_work;
    return one;
}

// Evidence: F-22.
TEST(JournalCheck, ALessonIsInTimeWhenItsTopicStoodByItsTerm) {
    CheckedLesson late = held(2);
    late.topic_in_time = false;
    CheckedLesson empty = held(3);
    empty.lesson.topic.clear();
    CheckedLesson not_due = held(4);
    not_due.topic_due = false;
    const CheckRates rates = check_rates({.lessons = {held(1), late, empty, not_due}}, now);
    EXPECT_EQ(rates.lessons, 4);
    EXPECT_EQ(rates.in_time, (CheckShare{1, 3}));
    EXPECT_EQ(share_text(rates.in_time), "33 %");
}

TEST(JournalCheck, NotAssignedIsHomeworkThatWasSaid) {
    CheckedLesson none = held(2);
    none.lesson.homework.clear();
    none.lesson.homework_none = true;
    CheckedLesson silent = held(3);
    silent.lesson.homework.clear();
    CheckFacts facts{.lessons = {held(1), none, silent}};
    EXPECT_EQ(check_rates(facts, now).homework, (CheckShare{2, 3}));
    facts.kind = SubjectKind::extracurricular;
    EXPECT_EQ(share_text(check_rates(facts, now).homework), "–") << "none is asked for";
}

TEST(JournalCheck, AWorkIsInTimeWhenHalfOfItsMarksStoodByItsTerm) {
    const Instant after = due + Span::minutes(1);
    CheckFacts facts{.lessons = {with_control_work(1)}};
    EXPECT_EQ(check_rates(facts, now).written, (CheckShare{0, 1})) << "no marks at all";
    EXPECT_EQ(check_rates(facts, due).written, (CheckShare{0, 0})) << "there is time";
    facts.cells = {marked(1, 1, due), marked(1, 2, after)};
    EXPECT_EQ(check_rates(facts, now).written, (CheckShare{1, 1}));
    facts.cells.push_back(marked(1, 3, after));
    EXPECT_EQ(check_rates(facts, now).written, (CheckShare{0, 1}));
}

TEST(JournalCheck, MarksPerLessonCountWhatStands) {
    CheckFacts facts{.lessons = {held(1), held(2)}};
    facts.cells = {marked(1, 1, due), marked(1, 2, due), marked(2, 1, due),
                   marked(2, 2, due, MarkValue::pending), marked(99, 1, due)};
    facts.cells[2].marks[0].value = std::nullopt;
    const CheckRates rates = check_rates(facts, now);
    EXPECT_EQ(rates.marks, 2) << "neither owed nor withdrawn, nor of another lesson";
    EXPECT_EQ(rates.density_hundredths(), 100);
    EXPECT_EQ(CheckRates{}.density_hundredths(), 0);
}

TEST(JournalCheck, APeriodMarkIsObjectiveWhenItIsTheProposal) {
    PeriodMark same;
    same.proposed = ResultValue::five;
    PeriodMark other = same;
    other.value = ResultValue::four;
    PeriodMark own;
    const CheckRates rates = check_rates({.period_marks = {same, other, own}}, now);
    EXPECT_EQ(rates.results, (CheckShare{1, 2}));
}

TEST(JournalCheck, CoursesAddUpAndAHundredIsSaidOfAllOnly) {
    CheckRates sum{.lessons = 1, .in_time = {1, 1}, .marks = 3};
    sum += {.lessons = 2, .in_time = {1, 2}, .homework = {2, 2}, .marks = 1};
    EXPECT_EQ(sum, (CheckRates{.lessons = 3, .in_time = {2, 3}, .homework = {2, 2}, .marks = 4}));
    EXPECT_EQ(share_text({199, 200}), "99 %");
    EXPECT_EQ(share_text({200, 200}), "100 %");
    EXPECT_EQ(share_text({}), "–");
}

}  // namespace
}  // namespace letopis
