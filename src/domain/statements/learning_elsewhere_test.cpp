// What a mode of study and a carried result change in the journal, at its closing and on the
// summary sheet (JRN-23).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/journal/cell_record.h"
#include "domain/journal/closing.h"
#include "domain/journal/page.h"
#include "domain/journal/results.h"
#include "domain/statements/building.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Period first_quarter = quarters()[0];

StudyMode mode(const Person& student, StudyModeKind kind, Date from = Date(2026, 9, 1),
               Date to = Date(2027, 8, 31)) {
    return {
        .student_id = student.person_id, .kind = kind, .from_on = from, .to_on = to, .place = {}};
}

CarriedResult carried(const Person& student, PeriodId period) {
    return {.course_id = algebra_course().course_id,
            .student_id = student.person_id,
            .period_id = period,
            .value = ResultValue::four,
            .organization = "Школа № 7",
            .document_no = "3",
            .document_on = Date(2026, 10, 20)};
}

// --- The cell ---

TEST(LearningElsewhere, NobodyIsAbsentFromAClassHeDoesNotAttend) {
    CellFacts facts{.lesson = lesson(1, Date(2026, 9, 14)),
                    .course = algebra_course(),
                    .enrolment = listed(ivanov()).enrolment,
                    .study_mode = mode(ivanov(), StudyModeKind::hospital)};
    const auto type = [&](std::string text) {
        return decide_record_cell(facts,
                                  {.lesson_id = facts.lesson.lesson_id,
                                   .student_id = ivanov().person_id,
                                   .text = std::move(text)},
                                  noon(Date(2026, 9, 14)));
    };
    const auto refused = type("н");
    EXPECT_EQ(refusal_code(refused), RefusalCode::student_exempt);
    EXPECT_THAT(refused.error().message(), HasSubstr("обучение в медицинской организации"));
    EXPECT_TRUE(type("5"));
    for (const StudyModeKind attending :
         {StudyModeKind::individual_plan, StudyModeKind::distance, StudyModeKind::network}) {
        facts.study_mode->kind = attending;
        EXPECT_TRUE(type("н"));
    }
}

// --- The page ---

PageFacts page_facts() {
    return {
        .title = algebra_title(),
        .school_year = school_year(),
        .periods = quarters(),
        .students = {listed(petrova()), listed(ivanov())},
        .lessons = {lesson(1, Date(2026, 9, 14))},
        .cells = {cell_with(lesson(1, Date(2026, 9, 14)), ivanov(), {MarkValue::two})},
        .period_marks = {period_mark(ivanov(), first_quarter, ResultValue::four)},
        .study_modes = {mode(ivanov(), StudyModeKind::home, Date(2026, 9, 7), Date(2026, 10, 25))},
        .carried = {carried(ivanov(), first_quarter.period_id)}};
}

TEST(LearningElsewhere, TheTeacherSeesHowHeLearnsAndWhoGaveTheResult) {
    const JournalPage page = assemble_page(page_facts(), noon(Date(2026, 9, 16)));
    EXPECT_EQ(page.students[0].note, "обучение на дому с 07.09.2026 по 25.10.2026");
    EXPECT_EQ(page.students[1].note, "");
    EXPECT_THAT(page.carried, ElementsAre(PageCarried{.student_index = 0,
                                                      .period_id = first_quarter.period_id,
                                                      .note = "Школа № 7, справка № 3 от "
                                                              "20.10.2026"}));
    for (const PageResult& one : page.results) EXPECT_FALSE(one.constituents_changed);
}

TEST(LearningElsewhere, OnlyModesOfTheShownPeriodAreTold) {
    PageFacts facts = page_facts();
    facts.shown_period = 1;
    EXPECT_EQ(assemble_page(facts, noon(Date(2026, 11, 9))).students[0].note, "");
}

/// What is proposed for his year: the first quarter at home, the rest in the class.
std::string year_proposed(const PageFacts& facts) {
    for (const PageResult& one : assemble_page(facts, noon(Date(2027, 5, 26))).results)
        if (one.student_index == 0 && one.period_id == PeriodId{}) return one.proposed;
    return "no year";
}
PageFacts back_in_the_class() {
    PageFacts facts = page_facts();
    facts.carried.clear();
    facts.cells.clear();
    facts.period_marks.clear();
    facts.study_modes[0].from_on = first_quarter.starts_on;
    facts.study_modes[0].to_on = first_quarter.ends_on;
    for (std::size_t i = 1; i < quarters().size(); ++i) {
        facts.lessons.push_back(lesson(static_cast<int>(i) + 1, quarters()[i].starts_on));
        facts.period_marks.push_back(period_mark(ivanov(), quarters()[i], ResultValue::four));
    }
    return facts;
}

TEST(LearningElsewhere, ThePageProposesAYearOfThePeriodsHeWasTaughtHereFor) {
    PageFacts facts = back_in_the_class();
    EXPECT_EQ(year_proposed(facts), "4");
    facts.cells = {cell_with(facts.lessons[0], ivanov(), {MarkValue::two})};
    EXPECT_EQ(year_proposed(facts), "") << "he has marks of the first quarter";
    facts = back_in_the_class();
    facts.study_modes[0].kind = StudyModeKind::individual_plan;
    EXPECT_EQ(year_proposed(facts), "4") << "the subject was not in his plan";
    facts.study_modes[0].kind = StudyModeKind::distance;
    EXPECT_EQ(year_proposed(facts), "");
    facts.study_modes.clear();
    EXPECT_EQ(year_proposed(facts), "");
}

// What closing lets pass does not keep the year from being finished.
TEST(LearningElsewhere, TheYearIsConfirmedWithoutAPeriodThatClosingLetPass) {
    const PageFacts page = back_in_the_class();
    AnnualMarkFacts facts{.course = algebra_course(),
                          .periods = quarters(),
                          .period_marks = page.period_marks,
                          .enrolment = listed(ivanov()).enrolment,
                          .study_modes = page.study_modes};
    EXPECT_THAT(gaps_of_period({.title = algebra_title(),
                                .period = first_quarter,
                                .lessons = {page.lessons[0]},
                                .students = {listed(ivanov())},
                                .study_modes = page.study_modes},
                               first_quarter.ends_on.plus_days(7)),
                IsEmpty());
    const auto confirm = [&] {
        return decide_confirm_annual_mark(facts,
                                          {.course_id = facts.course.course_id,
                                           .student_id = ivanov().person_id,
                                           .value = ResultValue::four},
                                          noon(Date(2027, 5, 26)));
    };
    EXPECT_TRUE(confirm());
    facts.marked_on = {Date(2026, 9, 14)};
    EXPECT_EQ(refusal_code(confirm()), RefusalCode::period_not_over);
    facts.marked_on.clear();
    facts.study_modes[0].from_on = Date(2026, 9, 14);
    EXPECT_EQ(refusal_code(confirm()), RefusalCode::period_not_over) << "here for a part";
}

TEST(LearningElsewhere, AnotherCoursesCarriedResultIsNotOnThePage) {
    PageFacts facts = page_facts();
    facts.carried[0].course_id = id_of<CourseId>(99);
    EXPECT_THAT(assemble_page(facts, noon(Date(2026, 9, 16))).carried, IsEmpty());
}

// --- Closing ---

PeriodFacts period_facts(StudyModeKind kind) {
    return {.title = algebra_title(),
            .period = first_quarter,
            .lessons = {lesson(1, Date(2026, 9, 14))},
            .students = {listed(ivanov()), listed(petrova())},
            .period_marks = {period_mark(petrova(), first_quarter, ResultValue::five)},
            .study_modes = {mode(ivanov(), kind)}};
}
const Date after_quarter = first_quarter.ends_on.plus_days(1);

TEST(LearningElsewhere, ClosingAsksNoResultOfWhoWasTaughtElsewhere) {
    EXPECT_THAT(gaps_of_period(period_facts(StudyModeKind::academic_leave), after_quarter),
                IsEmpty());
    EXPECT_THAT(gaps_of_period(period_facts(StudyModeKind::individual_plan), after_quarter),
                IsEmpty());
    EXPECT_THAT(gaps_of_period(period_facts(StudyModeKind::distance), after_quarter), SizeIs(1));
}

TEST(LearningElsewhere, ClosingAsksAResultOfWhoHasMarksOrWasHereForAPart) {
    PeriodFacts facts = period_facts(StudyModeKind::home);
    facts.cells = {cell_with(facts.lessons[0], ivanov(), {MarkValue::four})};
    EXPECT_THAT(gaps_of_period(facts, after_quarter), SizeIs(1));
    facts = period_facts(StudyModeKind::home);
    facts.study_modes[0].from_on = Date(2026, 9, 20);
    EXPECT_THAT(gaps_of_period(facts, after_quarter), SizeIs(1));
    facts = period_facts(StudyModeKind::individual_plan);
    facts.period = quarters()[1];
    facts.lessons = {lesson(2, Date(2026, 11, 9))};
    facts.period_marks = {period_mark(ivanov(), first_quarter, ResultValue::four),
                          period_mark(petrova(), quarters()[1], ResultValue::four)};
    EXPECT_THAT(gaps_of_period(facts, quarters()[1].ends_on.plus_days(1)), SizeIs(1))
        << "he does study it";
}

TEST(LearningElsewhere, TheYearIsAskedOfWhoHasResultsOfPeriods) {
    CourseFacts facts{.title = algebra_title(),
                      .periods = quarters(),
                      .students = {listed(ivanov())},
                      .study_modes = {mode(ivanov(), StudyModeKind::family)}};
    for (const Period& one : quarters()) facts.closings.push_back({.period_id = one.period_id});
    EXPECT_THAT(gaps_of_course(facts, Date(2027, 6, 1)), IsEmpty());
    facts.period_marks = {period_mark(ivanov(), first_quarter, ResultValue::four)};
    EXPECT_THAT(gaps_of_course(facts, Date(2027, 6, 1)), SizeIs(1));
}

// --- The summary sheet ---

SheetFacts sheet_facts() {
    SheetCourse algebra{.title = algebra_title(),
                        .students = {listed(ivanov()), listed(petrova())}};
    for (const Period& one : quarters())
        algebra.period_marks.push_back(period_mark(petrova(), one, ResultValue::five));
    algebra.annual_marks = {annual_mark(petrova(), ResultValue::five)};
    return {.study_group = class_5a(),
            .school_year = school_year(),
            .period_system = {.kind = PeriodKind::quarter, .periods = quarters()},
            .courses = {algebra},
            .students = {listed(petrova()), listed(ivanov())}};
}
std::vector<std::string> of_ivanov(const SummarySheet& sheet) {
    std::vector<std::string> values;
    for (const SummarySheetRow& row : sheet.students.at(0).rows) values.push_back(row.values.at(0));
    return values;
}

TEST(LearningElsewhere, ACarriedResultHasAStarAndAFootnoteOnTheSheet) {
    SheetFacts facts = sheet_facts();
    auto& algebra = facts.courses[0];
    algebra.period_marks.push_back(period_mark(ivanov(), first_quarter, ResultValue::four));
    algebra.annual_marks.push_back(annual_mark(ivanov(), ResultValue::four));
    facts.carried = {carried(ivanov(), first_quarter.period_id), carried(ivanov(), PeriodId{})};
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_THAT(of_ivanov(sheet), ElementsAre("4*", "", "", "", "4*", "4*"));
    EXPECT_THAT(sheet.footnotes,
                ElementsAre("* — Иванов Иван, Алгебра, I четверть: итог перенесён, Школа № 7, "
                            "справка № 3 от 20.10.2026.",
                            "* — Иванов Иван, Алгебра, год: итог перенесён, Школа № 7, справка № 3 "
                            "от 20.10.2026."));
}

TEST(LearningElsewhere, ASubjectLeftOutOfAPlanOfHisOwnIsNotStudied) {
    SheetFacts facts = sheet_facts();
    EXPECT_THAT(of_ivanov(build_summary_sheet(facts)), ElementsAre("", "", "", "", "", ""));
    facts.study_modes = {mode(ivanov(), StudyModeKind::individual_plan)};
    EXPECT_THAT(
        of_ivanov(build_summary_sheet(facts)),
        ElementsAre("не изуч.", "не изуч.", "не изуч.", "не изуч.", "не изуч.", "не изуч."));
    // Nobody has a result of the fourth quarter yet: it is not said before.
    auto& algebra = facts.courses[0];
    algebra.period_marks.pop_back();
    algebra.annual_marks.clear();
    EXPECT_THAT(of_ivanov(build_summary_sheet(facts)),
                ElementsAre("не изуч.", "не изуч.", "не изуч.", "", "", ""));
}

}  // namespace
}  // namespace letopis
