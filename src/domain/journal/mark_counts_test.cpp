// Counts of marks at the end of a period (ASM-07, e.5).
#include "domain/journal/mark_counts.h"

#include <gmock/gmock.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date after_quarter = quarter_end.plus_days(1);
const Date first_monday(2026, 9, 7);

/// A quarter of algebra, three hours a week: ten lessons, of which Иванов has a mark for seven and
/// Петрова for six.
PeriodFacts a_quarter() {
    PeriodFacts facts{.title = algebra_title(), .period = quarters()[0]};
    facts.students = {listed(ivanov()), listed(petrova())};
    for (int number = 1; number <= 10; ++number) {
        const Lesson held = lesson(number, first_monday.plus_days(number - 1));
        facts.lessons.push_back(held);
        if (number <= 7) facts.cells.push_back(cell_with(held, ivanov(), {MarkValue::four}));
        if (number <= 6) facts.cells.push_back(cell_with(held, petrova(), {MarkValue::five}));
    }
    return facts;
}

std::vector<FewMarks> few(const PeriodFacts& facts) { return few_marks_of(facts, after_quarter); }

// Evidence: ASM-07.
TEST(MarkCounts, WhoHasFewerThanTheHoursAskForIsNamed) {
    PeriodFacts facts = a_quarter();
    const std::vector<FewMarks> found = few(facts);
    EXPECT_THAT(found, ElementsAre(FewMarks{.student_id = petrova().person_id,
                                            .name = "Петрова Анна",
                                            .mark_count = 6,
                                            .minimum = 7}));
    EXPECT_THAT(few_marks_notes(facts, after_quarter),
                ElementsAre("Петрова Анна: отметок 6 при минимуме 7"));
    facts.period_kind = PeriodKind::trimester;
    EXPECT_THAT(few(facts), SizeIs(2)) << "a trimester asks for nine";
}

TEST(MarkCounts, APointIsNoMarkAndTwoPartsAreTwo) {
    PeriodFacts facts = a_quarter();
    facts.cells.push_back(cell_with(facts.lessons[8], petrova(), {MarkValue::pending}));
    EXPECT_THAT(few(facts), SizeIs(1));
    facts.cells[0] = cell_with(facts.lessons[0], ivanov(), {});
    facts.cells[1] = cell_with(facts.lessons[0], petrova(), {MarkValue::five, MarkValue::four});
    EXPECT_EQ(few(facts).at(0).name, "Иванов Иван");
}

TEST(MarkCounts, WhereFewerLessonsTookPlaceSoManyAreEnough) {
    PeriodFacts facts = a_quarter();
    for (std::size_t at = 6; at < facts.lessons.size(); ++at)
        facts.lessons[at].state = LessonState::cancelled;
    EXPECT_THAT(few(facts), IsEmpty()) << "six lessons, six marks";
    facts.lessons.clear();
    EXPECT_THAT(few(facts), IsEmpty());
}

TEST(MarkCounts, WhoCameInTheMiddleOrLearnsOtherwiseOrHasNoMarkIsNotAsked) {
    PeriodFacts facts = a_quarter();
    facts.students[1] = listed(petrova(), first_monday.plus_days(1));
    EXPECT_THAT(few(facts), IsEmpty());

    facts = a_quarter();
    facts.period_marks = {period_mark(petrova(), quarters()[0], ResultValue::exempt)};
    EXPECT_THAT(few(facts), IsEmpty());
    facts.period_marks[0].value = ResultValue::five;
    EXPECT_THAT(few(facts), SizeIs(1));

    facts = a_quarter();
    facts.study_modes = {{.student_id = petrova().person_id, .kind = StudyModeKind::home}};
    EXPECT_THAT(few(facts), IsEmpty());

    facts = a_quarter();
    facts.deferred = {{.course_id = algebra_course().course_id,
                       .student_id = petrova().person_id,
                       .period_id = quarters()[0].period_id,
                       .until = after_quarter.plus_days(30)}};
    EXPECT_THAT(few(facts), IsEmpty());
}

// Evidence: ASM-07, ATT-07.
TEST(MarkCounts, WhoIsExemptFromTheSubjectForAPartOfThePeriodIsNotAsked) {
    PeriodFacts facts = a_quarter();
    const Exemption exemption{.student_id = petrova().person_id,
                              .subject_id = facts.title.subject.subject_id,
                              .from_on = first_monday,
                              .to_on = first_monday.plus_days(13)};
    facts.exemptions = {exemption};
    EXPECT_THAT(few(facts), IsEmpty());
    facts.exemptions[0].student_id = ivanov().person_id;
    EXPECT_THAT(few(facts), SizeIs(1)) << "another student's";
    facts.exemptions = {exemption};
    facts.exemptions[0].subject_id = {};
    EXPECT_THAT(few(facts), SizeIs(1)) << "of another subject";
    facts.exemptions = {exemption};
    facts.exemptions[0].is_withdrawn = true;
    EXPECT_THAT(few(facts), SizeIs(1)) << "withdrawn";
    facts.exemptions = {exemption};
    facts.exemptions[0].from_on = after_quarter;
    facts.exemptions[0].to_on = after_quarter.plus_days(30);
    EXPECT_THAT(few(facts), SizeIs(1)) << "of the next quarter";
}

TEST(MarkCounts, PassesAndCirclesHaveNoMinimum) {
    PeriodFacts facts = a_quarter();
    facts.title.course.scale = Scale::pass_fail;
    EXPECT_THAT(few(facts), IsEmpty());
}

}  // namespace
}  // namespace letopis
