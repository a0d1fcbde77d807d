// The data of the printed forms: F-08, F-03, F-04 (ORD-1.4.2-3a, JRN-07, JRN-10, AP-15, AP-19).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/statements/building.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Organization organization() {
    return {.full_name = "ГБОУ города Москвы «Школа № 1234»", .address = "Москва, Садовая, 1"};
}

SheetCourse algebra_of(std::vector<ListedStudent> students) {
    return {.title = algebra_title(), .students = std::move(students)};
}
/// A subgroup of English; both share one subject.
SheetCourse english_of(int number, std::vector<ListedStudent> students) {
    CourseTitle title = algebra_title();
    title.course.course_id = id_of<CourseId>(number);
    title.subject = {.subject_id = id_of<SubjectId>(7), .title = "Английский язык", .position = 2};
    title.study_group.kind = StudyGroupKind::subgroup;
    return {.title = title, .students = std::move(students)};
}

SheetFacts sheet_facts() {
    SheetCourse algebra = algebra_of({listed(ivanov()), listed(petrova())});
    for (const Period& period : quarters()) {
        algebra.period_marks.push_back(period_mark(ivanov(), period, ResultValue::four));
        algebra.period_marks.push_back(period_mark(petrova(), period, ResultValue::five));
    }
    algebra.annual_marks = {annual_mark(ivanov(), ResultValue::four),
                            annual_mark(petrova(), ResultValue::five)};
    return {.organization = organization(),
            .study_group = class_5a(),
            .school_year = school_year(),
            .period_system = {.kind = PeriodKind::quarter, .periods = quarters()},
            .class_teacher = "Ким Ольга Викторовна",
            .deputy = "Сорокина Е. П.",
            .director = "Белов А. А.",
            .courses = {algebra},
            .students = {listed(petrova()), listed(ivanov())}};
}
/// The values of one student's row, by its title.
std::vector<std::string> row(const SummarySheet& sheet, std::size_t student,
                             const std::string& title) {
    for (const SummarySheetRow& row : sheet.students.at(student).rows)
        if (row.title == title) return row.values;
    return {"no such row"};
}

TEST(SummarySheet, ItIsHeadedByTheClassAndSignedByThree) {
    const SummarySheet sheet = build_summary_sheet(sheet_facts());
    EXPECT_EQ(sheet.organization_full_name, "ГБОУ города Москвы «Школа № 1234»");
    EXPECT_EQ(sheet.class_title, "5 «А»");
    EXPECT_EQ(sheet.school_year_title, "2026/2027");
    EXPECT_EQ(sheet.programme_level, "основное общее образование");
    EXPECT_EQ(sheet.period_system, "четверти");
    EXPECT_EQ(sheet.class_teacher, "Ким Ольга Викторовна");
    EXPECT_EQ(sheet.deputy, "Сорокина Е. П.");
    EXPECT_EQ(sheet.director, "Белов А. А.");
    EXPECT_FALSE(sheet.basis.empty());
}

TEST(SummarySheet, EachStudentHasARowForEachPeriodTheYearAndTheFinalMark) {
    SheetFacts facts = sheet_facts();
    facts.students[1].person.birth_date = Date(2015, 2, 1);
    facts.students[1].person.personal_no = "И-17";
    const SummarySheet sheet = build_summary_sheet(facts);
    ASSERT_EQ(sheet.students.size(), 2U);
    EXPECT_EQ(sheet.students[0].full_name, "Иванов Иван Иванович");
    EXPECT_EQ(sheet.students[0].number, 1);
    EXPECT_EQ(sheet.students[0].birth_date, "01.02.2015");
    EXPECT_EQ(sheet.students[0].personal_no, "И-17");
    std::vector<std::string> titles;
    for (const SummarySheetRow& row : sheet.students[0].rows) titles.push_back(row.title);
    EXPECT_THAT(titles, ElementsAre("I четверть", "II четверть", "III четверть", "IV четверть",
                                    "Годовая отметка", "Итоговая отметка"));
    EXPECT_THAT(row(sheet, 0, "II четверть"), ElementsAre("4"));
    EXPECT_THAT(row(sheet, 1, "Итоговая отметка"), ElementsAre("5"));
}

// Evidence: ASM-01.
TEST(SummarySheet, PointsStandAsTheyWereGivenAndTheFinalMarkIsOfTheFivePointScale) {
    const auto ten = [](int number) {
        return static_cast<ResultValue>(static_cast<int>(ResultValue::points_0) + number);
    };
    SheetFacts facts = sheet_facts();
    SheetCourse& course = facts.courses.front();
    course.title.course.scale = Scale::ten_point;
    course.period_marks = {period_mark(ivanov(), quarters()[0], ten(8))};
    for (AnnualMark& mark : course.annual_marks) mark.value = ten(9);
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_THAT(row(sheet, 0, "I четверть"), ElementsAre("8"));
    EXPECT_THAT(row(sheet, 1, "Годовая отметка"), ElementsAre("9"));
    EXPECT_THAT(row(sheet, 1, "Итоговая отметка"), ElementsAre("5"));
    ASSERT_FALSE(sheet.footnotes.empty());
    EXPECT_EQ(sheet.footnotes.back(),
              "Алгебра — шкала 10-балльная: 5 — 9–10, 4 — 7–8, 3 — 5–6, 2 — 1–4.");
}

// ASM-05: half-years beside quarters in one organisation.
TEST(SummarySheet, TheRowsFollowThePeriodSystemOfTheClass) {
    SheetFacts facts = sheet_facts();
    facts.study_group.grade = 10;
    facts.period_system = {.kind = PeriodKind::half_year,
                           .periods = {{.period_id = id_of<PeriodId>(1), .title = "I полугодие"},
                                       {.period_id = id_of<PeriodId>(2), .title = "II полугодие"}}};
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_EQ(sheet.period_system, "полугодия");
    EXPECT_EQ(sheet.students[0].rows.size(), 4U);
    EXPECT_EQ(sheet.students[0].rows[1].title, "II полугодие");
}

// JRN-18, JRN-19.
TEST(SummarySheet, SubgroupsOfOneSubjectShareAColumnInOrderOfTheCurriculum) {
    SheetFacts facts = sheet_facts();
    facts.courses.push_back(english_of(8, {listed(ivanov())}));
    facts.courses.push_back(english_of(9, {listed(petrova())}));
    facts.courses[1].period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::three)};
    facts.courses[2].period_marks = {period_mark(petrova(), quarters()[0], ResultValue::five)};
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_THAT(sheet.subjects, ElementsAre("Английский язык", "Алгебра"));
    EXPECT_THAT(row(sheet, 0, "I четверть"), ElementsAre("3", "4"));
    EXPECT_THAT(row(sheet, 1, "I четверть"), ElementsAre("5", "5"));
}

// A college reads lectures to the whole group and has practical classes in its subgroups: a student
// has results of both, and none is lost.
TEST(SummarySheet, LecturesAndPracticalClassesOfADisciplineStandSideBySide) {
    SheetFacts facts = sheet_facts();
    facts.study_group.family = ProgrammeFamily::vocational;
    facts.study_group.kind = StudyGroupKind::vocational_group;
    facts.courses[0].title.study_group = facts.study_group;
    SheetCourse part = english_of(8, {listed(ivanov())});
    part.title.subject = facts.courses[0].title.subject;
    part.period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::three)};
    facts.courses.push_back(part);
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_THAT(sheet.subjects, ElementsAre("Алгебра", "Алгебра (по подгруппам)"));
    EXPECT_THAT(row(sheet, 0, "I четверть"), ElementsAre("4", "3"));
    EXPECT_THAT(row(sheet, 1, "I четверть"), ElementsAre("5", "не изуч."));
}

// VOC-06: what was settled before the year was closed stands beside what it settled.
TEST(SummarySheet, ADebtOfASemesterStandsWithWhatSettledIt) {
    SheetFacts facts = sheet_facts();
    SheetCourse& algebra = facts.courses[0];
    algebra.after_attempts = algebra.period_marks;
    algebra.period_marks[0].value = ResultValue::two;
    algebra.after_attempts[0].value = ResultValue::three;
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_THAT(row(sheet, 0, "I четверть"), ElementsAre("2/3"));
    EXPECT_THAT(row(sheet, 1, "I четверть"), ElementsAre("5"));
    EXPECT_THAT(sheet.footnotes, ElementsAre(::testing::HasSubstr("после ликвидации")));
}

TEST(SummarySheet, WhoChangedSubgroupKeepsTheMarksOfBoth) {
    SheetFacts facts = sheet_facts();
    const Date moved(2027, 1, 10);
    facts.courses.push_back(english_of(8, {listed(ivanov(), first_september, moved)}));
    facts.courses.push_back(english_of(9, {listed(ivanov(), moved.plus_days(1))}));
    facts.courses[1].period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::three),
                                     period_mark(ivanov(), quarters()[2], ResultValue::two)};
    facts.courses[2].period_marks = {period_mark(ivanov(), quarters()[2], ResultValue::five)};
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_EQ(row(sheet, 0, "I четверть")[0], "3");
    // Both subgroups gave him a third quarter: the one he is in on its last day counts.
    EXPECT_EQ(row(sheet, 0, "III четверть")[0], "5");
    EXPECT_EQ(row(sheet, 1, "III четверть")[0], "не изуч.");
}

// An integrated class: a student on another list of subjects.
TEST(SummarySheet, ASubjectThatAStudentDoesNotStudySaysSo) {
    SheetFacts facts = sheet_facts();
    facts.courses[0].students = {listed(petrova())};
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_THAT(row(sheet, 0, "I четверть"), ElementsAre("не изуч."));
    EXPECT_THAT(row(sheet, 0, "Годовая отметка"), ElementsAre("не изуч."));
}

// ASM-02.
TEST(SummarySheet, ASubjectWithoutMarksSaysSoAndIsMasteredForTheYear) {
    SheetFacts facts = sheet_facts();
    facts.courses[0].title.course.scale = Scale::no_marks;
    facts.courses[0].period_marks.clear();
    facts.courses[0].annual_marks = {annual_mark(ivanov(), ResultValue::mastered)};
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_THAT(row(sheet, 0, "III четверть"), ElementsAre("без отметки"));
    EXPECT_THAT(row(sheet, 0, "Годовая отметка"), ElementsAre("освоено"));
    EXPECT_THAT(row(sheet, 1, "Годовая отметка"), ElementsAre(""));
}

TEST(SummarySheet, NotAttestedHasAFootnoteAndAnExemptionHasNone) {
    SheetFacts facts = sheet_facts();
    facts.courses[0].period_marks[2].value = ResultValue::not_attested;
    facts.courses[0].period_marks[2].reason = "пропущено 17 уроков из 24";
    facts.courses[0].period_marks[3].value = ResultValue::exempt;
    facts.courses[0].period_marks[3].reason = "справка № 12";
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_THAT(row(sheet, 0, "II четверть"), ElementsAre("н/а"));
    EXPECT_THAT(row(sheet, 1, "II четверть"), ElementsAre("осв."));
    EXPECT_THAT(sheet.footnotes, ElementsAre("н/а — Иванов Иван, Алгебра, II четверть: "
                                             "не аттестован(а), пропущено 17 уроков из 24."));
}

PrintedDeferral deferred_first(std::optional<ResultValue> value, std::optional<Date> held_on) {
    return {.result = {.course_id = algebra_course().course_id,
                       .student_id = ivanov().person_id,
                       .period_id = quarters()[0].period_id,
                       .until = Date(2026, 11, 30),
                       .value = value},
            .held_on = held_on};
}

// ASM-08: a period that is closed over a deferral is not blank without a word.
TEST(SummarySheet, ADeferredResultHasAStarAndAFootnote) {
    SheetFacts facts = sheet_facts();
    auto& algebra = facts.courses[0];
    algebra.deferred = {deferred_first({}, {})};
    EXPECT_THAT(build_summary_sheet(facts).footnotes, IsEmpty()) << "the period has its mark";
    std::erase_if(algebra.period_marks, [](const PeriodMark& mark) {
        return mark.student_id == ivanov().person_id && mark.period_id == quarters()[0].period_id;
    });
    SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_THAT(row(sheet, 0, "I четверть"), ElementsAre("*"));
    EXPECT_THAT(sheet.footnotes,
                ElementsAre("* — Иванов Иван, Алгебра, I четверть: отсрочка до 30.11.2026."));
    algebra.deferred = {deferred_first(ResultValue::four, Date(2026, 11, 16))};
    sheet = build_summary_sheet(facts);
    EXPECT_THAT(row(sheet, 0, "I четверть"), ElementsAre("4*"));
    EXPECT_THAT(sheet.footnotes,
                ElementsAre("* — Иванов Иван, Алгебра, I четверть: отсрочка до 30.11.2026, "
                            "аттестован(а) 16.11.2026."));
    EXPECT_EQ(deferral_words(deferred_first(ResultValue::not_attested, Date(2026, 11, 16))),
              "отсрочка до 30.11.2026, не аттестован(а) 16.11.2026");
}

// LAW-01: awards of the year stand under the table of the archival form.
TEST(SummarySheet, WhoWasAwardedAnHonourCertificateStandsUnderTheTable) {
    SheetFacts facts = sheet_facts();
    const auto award = [](const Person& person, AchievementKind kind) {
        return Achievement{.student_id = person.person_id,
                           .study_group_id = class_5a().study_group_id,
                           .kind = kind,
                           .title = "За отличные успехи в учении",
                           .achieved_on = Date(2027, 5, 26),
                           .document_no = "45-у"};
    };
    facts.achievements = {award(petrova(), AchievementKind::honour_certificate),
                          award(petrova(), AchievementKind::honour_certificate),
                          award(ivanov(), AchievementKind::honour_certificate),
                          award(ivanov(), AchievementKind::certificate)};
    EXPECT_THAT(build_summary_sheet(facts).footnotes,
                ElementsAre("Похвальным листом награждены: Иванов Иван, Петрова Анна."));
    facts.achievements[2].is_withdrawn = true;
    EXPECT_THAT(build_summary_sheet(facts).footnotes,
                ElementsAre("Похвальным листом награждены: Петрова Анна."));
    facts.achievements = {award(ivanov(), AchievementKind::certificate)};
    EXPECT_THAT(build_summary_sheet(facts).footnotes, IsEmpty());
}

TEST(SummarySheet, WhoCameAndWhoLeftStandInTheListAndInTheCounts) {
    SheetFacts facts = sheet_facts();
    ListedStudent left = listed(ivanov(), first_september, Date(2026, 11, 10));
    left.enrolment.left_reason = "выбыл в другую школу";
    facts.students = {left, listed(petrova(), Date(2027, 1, 12)), listed(yolkin())};
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_EQ(sheet.students[1].note,
              "выбыл 10.11.2026, пр. № 15 от 10.11.2026, выбыл в другую школу");
    EXPECT_EQ(sheet.students[2].note, "прибыла 12.01.2027, пр. № 3 от 12.01.2027");
    EXPECT_EQ(sheet.students[0].note, "");
    EXPECT_EQ(sheet.count_at_start, 2);
    EXPECT_EQ(sheet.arrived, 1);
    EXPECT_EQ(sheet.left, 1);
    EXPECT_EQ(sheet.count_at_end, 2);
    // Marks up to leaving stay.
    EXPECT_THAT(row(sheet, 1, "I четверть"), ElementsAre("4"));
}

TEST(SummarySheet, WhoLeftAndCameBackIsCountedForEachStayAndTheSumsAgree) {
    SheetFacts facts = sheet_facts();
    facts.students = {listed(ivanov(), first_september, Date(2026, 10, 9)),
                      listed(ivanov(), Date(2027, 1, 11)), listed(petrova())};
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_EQ(sheet.students.size(), 2U);
    EXPECT_EQ(sheet.count_at_start + sheet.arrived - sheet.left, sheet.count_at_end);
    EXPECT_EQ(sheet.arrived, 1);
    EXPECT_EQ(sheet.left, 1);
}

// A repeated year: the same student is on last year's list of the same grade.
TEST(SummarySheet, WhoLeftBeforeTheYearBeganOrCameAfterItIsNotOnIt) {
    SheetFacts facts = sheet_facts();
    facts.students = {listed(ivanov(), Date(2025, 9, 1), Date(2026, 8, 20)),
                      listed(petrova(), Date(2027, 6, 10)), listed(yolkin())};
    const SummarySheet sheet = build_summary_sheet(facts);
    ASSERT_EQ(sheet.students.size(), 1U);
    EXPECT_EQ(sheet.students[0].number, 1);
    EXPECT_EQ(sheet.count_at_end, 1);
}

TEST(SummarySheet, AGraduateWhoLeavesByTheOrderOfJuneIsThereToTheEnd) {
    SheetFacts facts = sheet_facts();
    facts.students[0] = listed(petrova(), first_september, Date(2027, 6, 25));
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_EQ(sheet.left, 0);
    EXPECT_EQ(sheet.students[1].note, "");
}

TEST(SummarySheet, DecisionsStandWithTheirProtocolAndAreCounted) {
    SheetFacts facts = sheet_facts();
    const auto decided = [](const Person& student, CouncilDecisionKind kind, std::string text) {
        return CouncilDecision{.student_id = student.person_id,
                               .study_group_id = class_5a().study_group_id,
                               .kind = kind,
                               .protocol_no = "9",
                               .decided_on = Date(2027, 5, 24),
                               .text = std::move(text)};
    };
    facts.students.push_back(listed(yolkin()));
    facts.students.push_back(listed(person(4, "Яшин", "Лев")));
    facts.decisions = {
        decided(ivanov(), CouncilDecisionKind::transfer, "переведён в 6 класс"),
        decided(petrova(), CouncilDecisionKind::conditional_transfer, "условно переведена"),
        decided(yolkin(), CouncilDecisionKind::repeat, "оставлен"),
        decided(person(4, "Яшин", "Лев"), CouncilDecisionKind::graduate, "окончил")};
    const SummarySheet sheet = build_summary_sheet(facts);
    EXPECT_EQ(sheet.students[1].decision, "переведён в 6 класс, пр. № 9 от 24.05.2027");
    EXPECT_EQ(sheet.transferred, 1);
    EXPECT_EQ(sheet.conditional, 1);
    EXPECT_EQ(sheet.repeating, 1);
    EXPECT_EQ(sheet.graduated, 1);
}

// ORD-1.4.2-1: the same records give the same form.
TEST(SummarySheet, TheOrderInWhichRecordsAreGivenDoesNotMatter) {
    SheetFacts facts = sheet_facts();
    facts.courses.push_back(english_of(8, {listed(ivanov())}));
    const SummarySheet sheet = build_summary_sheet(facts);
    std::reverse(facts.courses.begin(), facts.courses.end());
    std::reverse(facts.students.begin(), facts.students.end());
    std::reverse(facts.courses[1].period_marks.begin(), facts.courses[1].period_marks.end());
    EXPECT_EQ(build_summary_sheet(facts), sheet);
}

// --- F-03 ---

const Lesson september = lesson(1, Date(2026, 9, 14));
const Lesson october = lesson(2, Date(2026, 10, 20));
const Lesson november = lesson(3, Date(2026, 11, 9));

PageFormFacts page_facts() {
    return {
        .organization = organization(),
        .title = algebra_title(),
        .school_year = school_year(),
        .teachers = "Ким Ольга Викторовна",
        .periods = quarters(),
        .students = {listed(petrova()), listed(ivanov())},
        .lessons = {september, october, november},
        .cells = {cell_with(september, ivanov(), {MarkValue::four}), absence(november, ivanov())},
        .period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::four)},
        .annual_marks = {annual_mark(ivanov(), ResultValue::five)},
        .today = Date(2026, 11, 9)};
}
std::vector<std::string> columns(const MarksPage& page) {
    return texts_of(page.columns, [](const MarksColumn& column) {
        return column.month + (column.month.empty() ? "" : " ") + column.title +
               (column.work.empty() ? "" : " " + column.work);
    });
}

// JRN-10.
TEST(MarksPage, APeriodStandsRightAfterItsLastLesson) {
    const MarksPage page = build_marks_page(page_facts());
    EXPECT_THAT(columns(page),
                ElementsAre("сентябрь 14", "октябрь 20", "I четв.", "ноябрь 9", "II четв."));
    EXPECT_TRUE(page.columns[2].is_result);
    EXPECT_FALSE(page.columns[1].is_result);
    EXPECT_EQ(page.students[0].name, "Иванов Иван");
    EXPECT_THAT(page.students[0].cells, ElementsAre("4", "", "4", "н", ""));
    EXPECT_THAT(page.students[1].cells, ElementsAre("", "", "", "", ""));
}

TEST(MarksPage, TheYearStandsLastWhenTheLastPeriodHasBegun) {
    PageFormFacts facts = page_facts();
    facts.today = Date(2027, 3, 29);
    const MarksPage page = build_marks_page(facts);
    EXPECT_THAT(columns(page), ElementsAre("сентябрь 14", "октябрь 20", "I четв.", "ноябрь 9",
                                           "II четв.", "III четв.", "IV четв.", "Год"));
    EXPECT_EQ(page.students[0].cells.back(), "5");
}

// The second lesson stands in the holidays, moved there by decree.
TEST(MarksPage, ALessonOfTheLastDayStandsBeforeThePeriodAndOneOfTheDayAfterBehindIt) {
    PageFormFacts facts = page_facts();
    facts.lessons[1] = lesson(2, quarter_end);
    facts.lessons.push_back(lesson(4, quarter_end.plus_days(1)));
    EXPECT_THAT(
        columns(build_marks_page(facts)),
        ElementsAre("сентябрь 14", "октябрь 25", "I четв.", "октябрь 26", "ноябрь 9", "II четв."));
}

TEST(MarksPage, WorksAreColumnsWithTheirNumbersAndCancelledLessonsAreNone) {
    PageFormFacts facts = page_facts();
    facts.lessons[0].works = {{.work_no = 1, .work_type = WorkType::control_work},
                              {.work_no = 2, .work_type = WorkType::answer}};
    facts.lessons[1].state = LessonState::cancelled;
    facts.lessons[2].works[0].work_type = WorkType::control_work;
    facts.cells = {cell(september, ivanov(),
                        {mark(september, ivanov(), MarkValue::four, 1),
                         mark(september, ivanov(), MarkValue::five, 2)})};
    const MarksPage page = build_marks_page(facts);
    EXPECT_THAT(columns(page), ElementsAre("сентябрь 14 К/р 1", "сентябрь 14 Отв", "I четв.",
                                           "ноябрь 9 К/р 2", "II четв."));
    EXPECT_THAT(page.students[0].cells, ElementsAre("4", "5", "4", "", ""));
}

TEST(MarksPage, LessonsAfterTheDayOfPrintingAreNotPrinted) {
    PageFormFacts facts = page_facts();
    facts.today = Date(2026, 10, 19);
    EXPECT_THAT(columns(build_marks_page(facts)), ElementsAre("сентябрь 14", "I четв."));
}

// JRN-03.
TEST(MarksPage, ColumnsOutsideAMembershipAreShaded) {
    PageFormFacts facts = page_facts();
    facts.today = Date(2027, 5, 26);
    facts.students = {listed(ivanov(), first_september, Date(2026, 10, 20)),
                      listed(petrova(), Date(2026, 10, 20))};
    const MarksPage page = build_marks_page(facts);
    EXPECT_THAT(page.students[0].shaded, ElementsAre(3, 4, 5, 6, 7));
    EXPECT_EQ(page.students[0].note, "выбыл 20.10.2026, пр. № 15 от 20.10.2026");
    EXPECT_THAT(page.students[1].shaded, ElementsAre(0));
}

// ASM-08.
TEST(MarksPage, ADeferredResultHasAStarThatTheNoteExplains) {
    PageFormFacts facts = page_facts();
    facts.period_marks.clear();
    facts.deferred = {deferred_first(ResultValue::four, Date(2026, 11, 16))};
    const MarksPage page = build_marks_page(facts);
    EXPECT_EQ(page.students[0].cells[2], "4*");
    EXPECT_EQ(page.students[0].note, "I четв. — отсрочка до 30.11.2026, аттестован(а) 16.11.2026");
    EXPECT_EQ(page.students[1].note, "");
    facts.period_marks = {period_mark(ivanov(), quarters()[0], ResultValue::three)};
    EXPECT_EQ(build_marks_page(facts).students[0].cells[2], "3");
    EXPECT_EQ(build_marks_page(facts).students[0].note, "");
}

TEST(MarksPage, OtherPeriodSystemsHaveShortNamesToo) {
    PageFormFacts facts = page_facts();
    const auto titled = [&](const std::string& title) {
        facts.periods = {{.title = title, .starts_on = first_september, .ends_on = quarter_end}};
        return build_marks_page(facts).columns[2].title;
    };
    EXPECT_EQ(titled("II триместр"), "II трим.");
    EXPECT_EQ(titled("I полугодие"), "I полуг.");
    EXPECT_EQ(titled("3 семестр"), "3 сем.");
    EXPECT_EQ(titled("Модуль 1"), "Модуль 1");
}

TEST(MarksPage, ACourseWithoutPeriodsHasItsLessonsAndItsYear) {
    PageFormFacts facts = page_facts();
    facts.periods.clear();
    const MarksPage page = build_marks_page(facts);
    EXPECT_THAT(columns(page), ElementsAre("сентябрь 14", "октябрь 20", "ноябрь 9", "Год"));
    EXPECT_THAT(page.students[0].shaded, IsEmpty());
}

// --- F-04 ---

TEST(ContentPage, EachLessonHasItsTopicAndItsHomework) {
    PageFormFacts facts = page_facts();
    facts.lessons[1].homework.clear();
    facts.lessons[1].homework_none = true;
    const ContentPage page = build_content_page(facts);
    ASSERT_EQ(page.rows.size(), 3U);
    EXPECT_EQ(
        page.rows[0],
        (ContentRow{
            .number = 1, .lesson_on = "14.09", .hours = 1, .topic = "Дроби", .homework = "№ 5"}));
    EXPECT_EQ(page.rows[1].homework, "не задано");
    EXPECT_EQ(page.teachers, "Ким Ольга Викторовна");
}

// CUR-02.
TEST(ContentPage, ACancelledLessonStandsWithItsReasonAndNoHours) {
    PageFormFacts facts = page_facts();
    facts.lessons[1].state = LessonState::cancelled;
    facts.lessons[1].cancel_reason = "карантин, приказ № 12";
    const ContentPage page = build_content_page(facts);
    EXPECT_EQ(page.rows[1].hours, 0);
    EXPECT_EQ(page.rows[1].note, "урок отменён: карантин, приказ № 12");
    EXPECT_EQ(page.rows[1].homework, "");
}

// ATT-08, JRN-20.
TEST(ContentPage, TheNoteSaysHowALessonWasHeldAndWhatBriefingThereWas) {
    PageFormFacts facts = page_facts();
    facts.lessons[0].briefing = Briefing{.kind = BriefingKind::repeated, .text = "инструкция № 12"};
    facts.lessons[1].mode = LessonMode::distance;
    facts.lessons[1].mode_reason = "карантин, приказ № 31";
    facts.lessons[1].briefing = Briefing{.kind = BriefingKind::introductory};
    const ContentPage page = build_content_page(facts);
    EXPECT_EQ(page.rows[0].note, "Инструктаж по ТБ (повторный), инструкция № 12");
    EXPECT_EQ(page.rows[1].note, "Дистанционно: карантин, приказ № 31; Инструктаж по ТБ (вводный)");
    EXPECT_EQ(page.rows[2].note, "");
}

// Evidence: F-26 VOC-08. A pair is two hours, and the page says what kind of lesson it was.
TEST(ContentPage, OfAVocationalGroupCountsAcademicHoursAndNamesTheKindOfLesson) {
    PageFormFacts facts = page_facts();
    facts.title.study_group.family = ProgrammeFamily::vocational;
    facts.title.course.planned_lessons = 4;
    facts.lessons[0].works[0].work_type = WorkType::laboratory_work;
    facts.lessons[1].state = LessonState::cancelled;
    facts.lessons[1].cancel_reason = "карантин";
    facts.today = Date(2027, 5, 26);
    ContentPage page = build_content_page(facts);
    EXPECT_EQ(page.rows[0].hours, 2);
    EXPECT_EQ(page.rows[0].kind, "лабораторная работа");
    EXPECT_EQ(page.rows[1].hours, 0);
    EXPECT_EQ(page.rows[2].kind, "урок");
    const ProgrammeFulfilment& year = page.fulfilment.back();
    EXPECT_EQ(year.planned, 8);
    EXPECT_EQ(year.given, 4);
    EXPECT_EQ(year.deviation, -4);
    facts.title.subject.kind = SubjectKind::practice;
    page = build_content_page(facts);
    EXPECT_EQ(page.rows[2].kind, "практика");
}

// JRN-06.
TEST(ContentPage, AControlWorkIsNamedInTheTopicUnlessTheTopicNamesIt) {
    PageFormFacts facts = page_facts();
    facts.lessons[0].works[0].work_type = WorkType::control_work;
    facts.lessons[2].works[0].work_type = WorkType::control_work;
    facts.lessons[2].topic = "контрольная работа по дробям";
    const ContentPage page = build_content_page(facts);
    EXPECT_EQ(page.rows[0].topic, "Контрольная работа № 1. Дроби");
    EXPECT_EQ(page.rows[2].topic, "контрольная работа по дробям");
}

// JRN-07.
TEST(ContentPage, PeriodsThatAreOverHaveAFooterAndTheYearHasTheLast) {
    PageFormFacts facts = page_facts();
    facts.title.course.planned_lessons = 4;
    facts.lessons[1].state = LessonState::cancelled;
    facts.lessons[1].cancel_reason = "карантин";
    EXPECT_EQ(build_content_page(facts).fulfilment.size(), 1U);
    facts.today = Date(2027, 5, 26);
    const auto fulfilment = build_content_page(facts).fulfilment;
    ASSERT_EQ(fulfilment.size(), 5U);
    EXPECT_EQ(fulfilment[0],
              (ProgrammeFulfilment{.period = "I четверть",
                                   .planned = 2,
                                   .given = 1,
                                   .deviation = -1,
                                   .conclusion = "программа выполнена за счёт уплотнения "
                                                 "(карантин)"}));
    EXPECT_EQ(fulfilment[4].period, "Год");
    EXPECT_EQ(fulfilment[4].planned, 4);
    EXPECT_EQ(fulfilment[4].given, 2);
    EXPECT_EQ(fulfilment[4].conclusion, "программа не выполнена (карантин)");
}

TEST(WorkedExamples, E11_OneLessonOfThirtyFourCancelledByOrderAndTheProgrammeCondensed) {
    const auto fulfilment = programme_fulfilment("Год", 34, 33, {"карантин"});
    EXPECT_EQ(fulfilment.deviation, -1);
    EXPECT_EQ(fulfilment.conclusion, "программа выполнена за счёт уплотнения (карантин)");
}

TEST(ProgrammeFulfilment, ALagWithoutAReasonIsNotFulfilled) {
    EXPECT_EQ(programme_fulfilment("Год", 34, 33, {}).conclusion, "программа не выполнена");
    EXPECT_EQ(programme_fulfilment("Год", 34, 31, {"карантин", "карантин"}).conclusion,
              "программа не выполнена (карантин)");
    EXPECT_EQ(programme_fulfilment("Год", 34, 32, {"карантин", "актированный день"}).conclusion,
              "программа выполнена за счёт уплотнения (карантин; актированный день)");
}

TEST(ProgrammeFulfilment, WhatWasGivenInFullIsFulfilledWhateverFellOut) {
    EXPECT_EQ(programme_fulfilment("Год", 34, 34, {"карантин"}).conclusion, "программа выполнена");
    EXPECT_EQ(programme_fulfilment("Год", 34, 35, {}).deviation, 1);
}

}  // namespace
}  // namespace letopis
