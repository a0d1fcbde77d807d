// Where journals of other kinds stand, and where they do not: each test fails when the filter of
// its page is taken away (ports/gathering/curriculum.h).
#include <gmock/gmock.h>

#include "app/archive/class_forms.h"
#include "app/attendance/grant_exemption.h"
#include "app/attendance/open_exemptions.h"
#include "app/attestation/open_debts.h"
#include "app/control/overdue_lessons.h"
#include "app/diary/open_diary.h"
#include "app/diary/open_marks.h"
#include "app/journal/closing/open_class_closing.h"
#include "app/journal/list_courses.h"
#include "app/journal/open_day.h"
#include "app/marks/confirm_annual_mark.h"
#include "app/marks/confirm_period_mark.h"
#include "app/marks/record_cell.h"
#include "app/modes/carry_result.h"
#include "app/modes/open_student_modes.h"
#include "app/office/open_groups.h"
#include "app/office/open_subgroups.h"
#include "app/people/enrol_student.h"
#include "app/people/form_subgroup.h"
#include "app/people/place_in_subgroup.h"
#include "app/reports/open_activity_list.h"
#include "app/reports/open_class_report.h"
#include "app/reports/open_hours_sheet.h"
#include "app/reports/open_report_card.h"
#include "app/reports/open_results.h"
#include "app/works/course_surroundings.h"
#include "app/works/open_work_schedule.h"
#include "app/works/plan_work.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/class_split.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/gathering/statement_facts.h"
#include "ports/testing/activity_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;
using ::testing::SizeIs;

constexpr const char* talks = "Разговоры о важном";
constexpr const char* after_school = "Группа продлённого дня";

template <class Rows, class Say>
std::vector<std::string> titles(const Rows& rows, Say say) {
    std::vector<std::string> said;
    for (const auto& row : rows) said.push_back(row.*say);
    return said;
}

class OtherKinds : public ActivitySchool {
protected:
    OtherKinds() { at(Date{2026, 9, 7}, 20, 0); }

    /// What the deputy sees of `open(reader, standing, …, now)`.
    template <class Open, class... About>
    auto seen(Open open, About... about) {
        auto view =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open(reader, standing, about..., moment);
            });
        EXPECT_TRUE(view);
        return *std::move(view);
    }
    template <class Ask>
    auto ask(Ask question) {
        auto answer = school_.read(question);
        EXPECT_TRUE(answer);
        return *std::move(answer);
    }
    void result(CourseId course, ResultValue value) {
        state({AnnualMarkConfirmed{
            .course_id = course, .student_id = sample_.ezhov, .value = value}});
    }
};

// Evidence: JRN-24, ADE-08.
TEST_F(OtherKinds, TheSummarySheetHasNoColumnForThem) {
    const SheetFacts facts =
        ask([&](Reader& reader) { return gather_sheet_facts(reader, sample_.class_5a, now()); });
    std::vector<std::string> subjects;
    for (const SheetCourse& one : facts.courses) subjects.push_back(one.title.subject.title);
    EXPECT_THAT(subjects, ElementsAre("Русский язык", "Английский язык", "Математика"));
}

TEST_F(OtherKinds, ResultsOfTheClassDoNotCountThem) {
    result(talks_, ResultValue::attended);
    const ResultsReport report = seen(open_results, sample_.class_5a, SpanSearch{});
    for (const std::string& other : report.results.others) EXPECT_NE(other, talks);
    for (const CourseResults& course : report.results.courses)
        EXPECT_NE(course.subject_title, talks);
}

TEST_F(OtherKinds, TheReportCardHasNoLineForThemAndCountsNoMissedHours) {
    result(talks_, ResultValue::attended);
    state({AttendanceRecorded{.lesson_id = talk_7_, .student_id = sample_.ezhov},
           AttendanceRecorded{.lesson_id = first_hour_, .student_id = sample_.ezhov},
           AttendanceRecorded{.lesson_id = sample_.russian_7, .student_id = sample_.ezhov}});
    const ReportCard card = seen(open_report_card, sample_.ezhov);
    ASSERT_THAT(card.years, SizeIs(1));
    EXPECT_THAT(titles(card.years[0].rows, &ReportCardRow::subject_title),
                ElementsAre("Русский язык", "Математика"));
    EXPECT_EQ(card.years[0].missed.back().missed, 1);
}

TEST_F(OtherKinds, AttendanceOfTheClassIsOfLessonsOfTheCurriculum) {
    const auto attendance = ask([&](Reader& reader) -> Result<ClassAttendance> {
        LETOPIS_TRY(group, find_study_group(reader, sample_.class_5a));
        return ClassAttendance::gather(reader, group, Date{2026, 9, 7}, Date{2026, 9, 7}, now());
    });
    // Russian and mathematics; English is of another student.
    EXPECT_EQ(attendance.totals_of(sample_.ezhov, Date{2026, 9, 7}, Date{2026, 9, 7}).lessons, 2);
}

TEST_F(OtherKinds, NoDebtComesOfThem) {
    result(talks_, ResultValue::not_attested);
    EXPECT_THAT(seen(open_debts, std::optional<SchoolYearId>{}).rows, IsEmpty());
}

TEST_F(OtherKinds, ClosingTheClassAsksForNothingOfThem) {
    result(talks_, ResultValue::not_attested);
    const ClassClosingView view = seen(open_class_closing, sample_.class_5a);
    for (const Gap& gap : view.gaps) {
        EXPECT_NE(gap.course_id, talks_);
        EXPECT_NE(gap.course_id, after_school_);
    }
    for (const ClosingStudent& student : view.students) EXPECT_THAT(student.debts, IsEmpty());
}

TEST_F(OtherKinds, NobodyIsMissingInAnAfterSchoolGroup) {
    const auto split = ask([&](Reader& reader) {
        return ClassSplit::gather(reader, sample_.class_5a, Date{2026, 9, 7});
    });
    // Of English alone: Ежов and Жукова are in no subgroup of it.
    EXPECT_EQ(split.wrong_count(), 2);
    EXPECT_EQ(outcome(place_in_subgroup(next_command(), sample_.deputy,
                                        {.class_id = sample_.class_5a,
                                         .student_id = sample_.zhukova,
                                         .subject_id = id_of<SubjectId>(92),
                                         .subgroup_id = after_school_group_,
                                         .from = Date{2026, 9, 8}})),
              "not_found")
        << "by order only";
    for (const SplitColumn& one : seen(open_subgroups, sample_.class_5a).subjects)
        EXPECT_NE(one.title, after_school);
    for (const SubgroupRow& one : seen(open_subgroups, sample_.class_5a).students)
        EXPECT_EQ(one.places.size(), 1U) << "English alone";
}

// Evidence: F-25, JRN-26.
TEST_F(OtherKinds, AnAfterSchoolGroupIsJoinedAndLeftByOrderFromItsClasses) {
    StudentEnrolled joining{.student_id = sample_.zhukova,
                            .study_group_id = after_school_group_,
                            .enrolled_on = Date{2026, 9, 8}};
    const auto join = [&] {
        return outcome(enrol_student(next_command(), sample_.deputy, joining));
    };
    EXPECT_EQ(join(), "order_required");
    joining.order_no = "18-гпд";
    EXPECT_EQ(join(), "order_required");
    joining.order_on = Date{2026, 9, 7};
    EXPECT_EQ(join(), "recorded");
    const auto stranger = id_of<PersonId>(803);
    state({PersonRegistered{{.person_id = stranger, .last_name = "Чужой"}},
           StudentEnrolled{.student_id = stranger,
                           .study_group_id = sample_.class_10a,
                           .enrolled_on = Date{2026, 9, 1},
                           .order_no = "15",
                           .order_on = Date{2026, 8, 28}}});
    joining.student_id = stranger;
    EXPECT_EQ(join(), "student_not_enrolled") << "10 «А» is none of its classes";

    StudentLeft leaving{.student_id = sample_.zhukova,
                        .study_group_id = after_school_group_,
                        .left_on = Date{2026, 9, 20}};
    const auto leave = [&] {
        return outcome(record_leaving(next_command(), sample_.deputy, leaving));
    };
    EXPECT_EQ(leave(), "order_required");
    leaving.order_no = "21-гпд";
    leaving.order_on = Date{2026, 9, 18};
    EXPECT_EQ(leave(), "recorded");
    leaving.student_id = sample_.yozhikov;
    leaving.study_group_id = sample_.english_5a_1;
    leaving.order_no.clear();
    leaving.order_on.reset();
    EXPECT_EQ(leave(), "recorded") << "another subgroup needs none";
}

// Evidence: F-14, F-24, VOC-08.
TEST(HoursOfALesson, AnActivityOfAVocationalGroupIsNoPair) {
    EXPECT_EQ(hours_of_lesson(SubjectKind::subject, ProgrammeFamily::vocational), 2);
    EXPECT_EQ(hours_of_lesson(SubjectKind::extracurricular, ProgrammeFamily::vocational), 1);
    EXPECT_EQ(hours_of_lesson(SubjectKind::after_school, ProgrammeFamily::general), 1);
    EXPECT_EQ(hours_of_lesson(SubjectKind::subject, ProgrammeFamily::general), 1);
}

// Evidence: ASM-12.
TEST_F(OtherKinds, TheDayOfAClassDoesNotBeginOrEndWithThem) {
    const auto around = ask([&](Reader& reader) -> Result<CourseSurroundings> {
        LETOPIS_TRY(title, find_course(reader, sample_.mathematics_5a));
        return gather_surroundings(reader, title, Date{2026, 9, 7}, Date{2026, 9, 7});
    });
    std::vector<CourseId> courses;
    for (const Lesson& one : around.lessons) courses.push_back(one.course_id);
    EXPECT_THAT(courses,
                ElementsAre(sample_.russian_5a, sample_.mathematics_5a, sample_.english_course));
}

class ClosingBesideThem : public OtherKinds {
protected:
    Closures closures(CourseId id) {
        return ask([&](Reader& reader) -> Result<Closures> {
            LETOPIS_TRY(title, find_course(reader, id));
            return closures_of(reader, title.course, std::nullopt);
        });
    }
    void close(StudyGroupId id) {
        state({ClassClosed{.study_group_id = id, .school_year_id = sample_.year}});
    }
};

// Evidence: JRN-15, JRN-24.
TEST_F(ClosingBesideThem, AJournalOfSeveralClassesGoesOnUntilTheLastIsClosed) {
    close(sample_.class_5b);
    EXPECT_FALSE(closures(after_school_).class_closed);
    EXPECT_TRUE(closures(sample_.mathematics_5b).class_closed);
    state({AspectClosed{.study_group_id = sample_.class_5a, .aspect = ClosureAspect::lessons}});
    EXPECT_FALSE(closures(after_school_).class_closed);
    EXPECT_TRUE(closures(after_school_).lessons_closed) << "both have closed their lessons";
    EXPECT_FALSE(closures(after_school_).works_closed);
    close(sample_.class_5a);
    EXPECT_TRUE(closures(after_school_).class_closed);
}

TEST_F(ClosingBesideThem, AJournalOfOneClassIsClosedWithIt) {
    close(sample_.class_5a);
    EXPECT_TRUE(closures(talks_).class_closed);
}

TEST_F(ClosingBesideThem, WhatIsNotRecordedThereIsToldBefore) {
    const auto notes = [&] {
        return seen(open_class_closing, sample_.class_5a).aspects.at(0).notes;
    };
    EXPECT_THAT(
        notes(),
        ElementsAre("Разговоры о важном: занятий без темы: 1. После закрытия класса записать их "
                    "будет нельзя.",
                    "Группа продлённого дня (ГПД 5-х классов): занятий без темы: 2. Записать их "
                    "можно, пока не закрыт последний из классов группы."));
    for (const LessonId id : {talk_7_, first_hour_, second_hour_})
        state({TopicRecorded{.lesson_id = id, .topic = "Тема"}});
    EXPECT_THAT(notes(), IsEmpty());
}

TEST_F(OtherKinds, ExemptionsModesAndWorksAreOfTheCurriculum) {
    EXPECT_THAT(titles(seen(open_exemptions, sample_.class_5a).subjects, &ExemptibleSubject::title),
                Not(IsSupersetOf({talks})));
    EXPECT_THAT(
        titles(seen(open_student_modes, sample_.ezhov).courses, &CarryCourse::subject_title),
        ElementsAre("Русский язык", "Математика"));
    EXPECT_THAT(
        titles(seen(open_work_schedule, sample_.class_5a, std::optional<PeriodId>{}).courses,
               &CourseInSchedule::subject_title),
        ElementsAre("Русский язык", "Английский язык", "Математика"));
    EXPECT_EQ(outcome(plan_work(
                  next_command(), sample_.deputy,
                  {.course_id = talks_, .planned_on = Date{2026, 9, 14}, .title = "Контрольная"})),
              "invalid_value");
    EXPECT_EQ(outcome(grant_exemption(next_command(), sample_.deputy,
                                      {.student_id = sample_.ezhov,
                                       .subject_id = id_of<SubjectId>(91),
                                       .from_on = Date{2026, 9, 7},
                                       .to_on = Date{2026, 9, 30},
                                       .document_no = "1",
                                       .document_on = Date{2026, 9, 7},
                                       .text = "справка"})),
              "invalid_value");
    EXPECT_EQ(outcome(carry_result(next_command(), sample_.deputy,
                                   {.course_id = talks_,
                                    .student_id = sample_.ezhov,
                                    .value = ResultValue::mastered,
                                    .organization = "Школа № 1",
                                    .document_no = "1",
                                    .document_on = Date{2026, 9, 7}},
                                   -1)),
              "invalid_value");
    EXPECT_THAT(titles(seen(open_groups).subjects, &SubjectChoice::title), Not(Contains(talks)));
    EXPECT_EQ(outcome(form_subgroup(next_command(), sample_.deputy,
                                    {.study_group_id = id_of<StudyGroupId>(500),
                                     .course_id = id_of<CourseId>(500),
                                     .title = "Группа",
                                     .parent_group_ids = {sample_.class_5a},
                                     .subject_id = id_of<SubjectId>(91),
                                     .from = Date{2026, 9, 1}})),
              "invalid_value");
}

TEST_F(OtherKinds, TheirLessonsOweTopicsAndNoHomework) {
    const auto day =
        as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_day(reader, standing, Date{2026, 9, 7}, moment);
        });
    ASSERT_TRUE(day);
    const auto talk = std::find_if(day->lessons.begin(), day->lessons.end(),
                                   [&](const DayLesson& one) { return one.course_id == talks_; });
    ASSERT_NE(talk, day->lessons.end()) << "it stands in her day";
    ASSERT_THAT(talk->debts, SizeIs(2));
    EXPECT_EQ(talk->debts[0].debt, LessonDebt::attendance);
    EXPECT_EQ(talk->debts[1].debt, LessonDebt::topic);

    at(Date{2026, 10, 1}, 12, 0);
    const auto overdue = ask([&](Reader& reader) -> Result<std::vector<LessonDebt>> {
        OverdueLessons lessons{reader, now()};
        LETOPIS_TRY_DONE(lessons.gather(Date{2026, 9, 1}, Date{2026, 9, 30}));
        LETOPIS_TRY(debts, lessons.overdue());
        std::vector<LessonDebt> of_talks;
        for (const OverdueDebt& one : debts)
            if (one.title->course.course_id == talks_) of_talks.push_back(one.debt);
        return of_talks;
    });
    EXPECT_THAT(overdue, ElementsAre(LessonDebt::topic));
    const ClassReport report = seen(open_class_report, sample_.class_5a, SpanSearch{});
    for (const UnfilledCourse& one : report.unfilled)
        if (one.course_id == talks_ || one.course_id == after_school_) {
            EXPECT_EQ(one.homework, 0);
            EXPECT_GT(one.topics, 0);
        }
    EXPECT_THAT(titles(report.unfilled, &UnfilledCourse::subject_title), Contains(talks));
}

TEST_F(OtherKinds, NoMarkStandsInThemAndTheYearIsAttendedOrMastered) {
    EXPECT_EQ(
        outcome(record_cell(next_command(), sample_.petrova,
                            {.lesson_id = talk_7_, .student_id = sample_.ezhov, .text = "5"})),
        "mark_out_of_scale");
    EXPECT_EQ(
        outcome(record_cell(next_command(), sample_.petrova,
                            {.lesson_id = talk_7_, .student_id = sample_.ezhov, .text = "н"})),
        "recorded");
    const auto annual = [&](PersonId actor, CourseId course, ResultValue value) {
        return outcome(confirm_annual_mark(
            next_command(), actor,
            {.course_id = course, .student_id = sample_.ezhov, .value = value}));
    };
    EXPECT_EQ(outcome(confirm_period_mark(next_command(), sample_.petrova,
                                          {.course_id = talks_,
                                           .student_id = sample_.ezhov,
                                           .period_id = sample_.first_quarter,
                                           .value = ResultValue::mastered})),
              "result_not_allowed");
    at(Date{2027, 5, 26}, 12, 0);
    EXPECT_EQ(annual(sample_.petrova, talks_, ResultValue::exempt), "result_not_allowed");
    EXPECT_EQ(annual(sample_.petrova, talks_, ResultValue::attended), "recorded");
    EXPECT_EQ(annual(sample_.sidorov, after_school_, ResultValue::attended), "result_not_allowed");
    EXPECT_EQ(annual(sample_.petrova, sample_.mathematics_5a, ResultValue::attended),
              "result_not_allowed");
}

TEST_F(OtherKinds, TheFamilySeesTheActivityAndItsTopicInTheWeekAndNotAmongMarks) {
    state({TopicRecorded{.lesson_id = talk_7_, .topic = "День знаний"}});
    const DiaryWeek week = seen(open_diary, sample_.ezhov, Week::of(Date{2026, 9, 7}));
    std::vector<std::string> shown;
    for (const DiaryLesson& one : week.days.at(0).lessons)
        shown.push_back(one.subject + ": " + one.topic);
    EXPECT_THAT(shown, IsSupersetOf({std::string{talks} + ": День знаний",
                                     std::string{after_school} + ": "}));
    const DiaryMarks marks = seen(open_marks, sample_.ezhov, std::optional<PeriodId>{});
    EXPECT_THAT(titles(marks.subjects, &SubjectStanding::subject),
                ElementsAre("Русский язык", "Математика"));
}

TEST_F(OtherKinds, TheyStandAmongCoursesAndHours) {
    const CourseList list = seen(list_courses, std::optional<SchoolYearId>{});
    const auto& of_5a = *std::find_if(
        list.classes.begin(), list.classes.end(),
        [&](const CoursesOfClass& one) { return one.study_group_id == sample_.class_5a; });
    const auto found =
        std::find_if(of_5a.courses.begin(), of_5a.courses.end(),
                     [&](const ListedCourse& one) { return one.course_id == after_school_; });
    ASSERT_NE(found, of_5a.courses.end());
    EXPECT_EQ(found->kind, SubjectKind::after_school);
    EXPECT_THAT(titles(of_5a.courses, &ListedCourse::subject_title), Contains(talks));

    const HoursSheet sheet = seen(open_hours_sheet, std::optional<Date>{});
    std::vector<std::string> subjects;
    for (const HoursOfTeacher& teacher : sheet.teachers)
        for (const HoursOfCourse& course : teacher.courses)
            subjects.push_back(course.subject_title);
    EXPECT_THAT(subjects, IsSupersetOf({talks, after_school}));
}

TEST_F(OtherKinds, TheOfficeTellsAnAfterSchoolGroupFromASubgroup) {
    for (const OfficeGroup& one : seen(open_groups).groups)
        EXPECT_EQ(one.is_after_school, one.study_group_id == after_school_group_) << one.title;
}

// Evidence: F-11.
TEST_F(OtherKinds, TheListOfActivitiesHasExtracurricularOnes) {
    result(talks_, ResultValue::attended);
    const ActivityList list = seen(open_activity_list, sample_.class_5a);
    ASSERT_THAT(list.rows, SizeIs(3));
    ASSERT_THAT(list.rows[0].activities, SizeIs(1)) << "an after-school group is none";
    EXPECT_EQ(list.rows[0].activities[0].title, talks);
    EXPECT_THAT(list.rows[0].activities[0].results, ElementsAre("год: посещал(а)"));
}

TEST_F(OtherKinds, ThePackageHasTheirJournalsWithoutColumnsOfPeriods) {
    at(Date{2027, 6, 1}, 12, 0);
    const ClassForms forms =
        ask([&](Reader& reader) { return gather_class_forms(reader, sample_.class_5a, now()); });
    int found = 0;
    for (const MarksPage& page : forms.journal.marks) {
        std::vector<std::string> results;
        for (const MarksColumn& column : page.columns)
            if (column.is_result) results.push_back(column.title);
        if (page.subject == std::string{talks} + " (внеурочная деятельность)") {
            ++found;
            EXPECT_THAT(results, ElementsAre("Год"));
        }
        if (page.subject == after_school) {
            ++found;
            EXPECT_THAT(results, IsEmpty());
            EXPECT_THAT(page.students, SizeIs(1)) << "of this class";
        }
    }
    EXPECT_EQ(found, 2);
}

}  // namespace
}  // namespace letopis::testing
