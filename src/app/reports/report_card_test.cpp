// F-16: one student, all periods and years, with what he missed (DRY-07).
#include <gmock/gmock.h>

#include "app/reports/report_forms.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

class CardOfStudent : public ToldSchool {
protected:
    auto open(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_report_card(reader, standing, student, moment);
        });
    }
    ReportCard card(StudentId student) {
        auto opened = open(sample_.deputy, student);
        EXPECT_TRUE(opened);
        return *std::move(opened);
    }
    static const ReportCardRow* row(const ReportCardYear& year, const std::string& subject) {
        for (const ReportCardRow& one : year.rows)
            if (one.subject_title == subject) return &one;
        return nullptr;
    }
};

TEST_F(CardOfStudent, HasResultsOfPeriodsAndOfTheYear) {
    state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.yozhikov,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::four},
           PeriodMarkConfirmed{.course_id = sample_.english_course,
                               .student_id = sample_.yozhikov,
                               .period_id = sample_.second_quarter,
                               .value = ResultValue::not_attested},
           AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.yozhikov,
                               .value = ResultValue::five}});
    const ReportCard view = card(sample_.yozhikov);
    EXPECT_EQ(view.student_name, "Ёжиков Борис Петрович");
    ASSERT_EQ(view.years.size(), 1U);
    const ReportCardYear& year = view.years[0];
    EXPECT_EQ(year.title, "2026/2027");
    EXPECT_EQ(year.study_group_title, "5 «А»");
    EXPECT_EQ(year.class_teacher, "Петрова Анна Ивановна");
    ASSERT_NE(row(year, "Математика"), nullptr);
    EXPECT_THAT(row(year, "Математика")->results, ElementsAre("4", "", "", ""));
    EXPECT_EQ(row(year, "Математика")->annual, "5");
    EXPECT_THAT(row(year, "Английский язык")->results, ElementsAre("", "н/а", "", ""));
    // Who is not in the subgroup does not study its subject.
    EXPECT_EQ(row(card(sample_.zhukova).years[0], "Английский язык"), nullptr);
}

TEST_F(CardOfStudent, SaysWhatWasMissed) {
    const auto away = [&](LessonId lesson, AttendanceStatus status) {
        return AttendanceRecorded{
            .lesson_id = lesson, .student_id = sample_.yozhikov, .status = status};
    };
    state({away(sample_.russian_7, AttendanceStatus::ill),
           away(sample_.monday_7, AttendanceStatus::absent),
           away(sample_.english_7, AttendanceStatus::late)});
    const MissedLessons expected{.missed = 2, .ill = 1, .without_reason = 1, .late = 1};
    ReportCard view = card(sample_.yozhikov);
    ASSERT_EQ(view.years[0].missed.size(), 5U);
    EXPECT_EQ(view.years[0].missed.front(), expected);
    EXPECT_EQ(view.years[0].missed.back(), expected);
    // ATT-08: nobody missed a lesson that was cancelled.
    state({LessonCancelled{sample_.russian_7, "карантин"}});
    view = card(sample_.yozhikov);
    EXPECT_EQ(view.years[0].missed.back().missed, 1);
}

// An order that came late: he was at home, and absent from nothing.
TEST_F(CardOfStudent, DoesNotCountAnAbsenceOfWhoLearntElsewhere) {
    const auto away = [&](LessonId lesson, AttendanceStatus status) {
        return AttendanceRecorded{
            .lesson_id = lesson, .student_id = sample_.yozhikov, .status = status};
    };
    const auto learns = [&](StudyModeKind kind, Date from_on, Date to_on) {
        return StudyModeSet{.student_id = sample_.yozhikov,
                            .kind = kind,
                            .from_on = from_on,
                            .to_on = to_on,
                            .order_no = "41",
                            .order_on = from_on};
    };
    state({away(sample_.monday_7, AttendanceStatus::absent),
           away(sample_.tuesday_8, AttendanceStatus::absent),
           away(sample_.monday_14, AttendanceStatus::absent),
           learns(StudyModeKind::home, Date{2026, 9, 1}, Date{2026, 9, 7}),
           learns(StudyModeKind::distance, Date{2026, 9, 8}, Date{2026, 9, 8})});
    EXPECT_EQ(card(sample_.yozhikov).years[0].missed.back(),
              (MissedLessons{.missed = 2, .without_reason = 2}));
}

// The newest year first; a class changed within a year is one table.
TEST_F(CardOfStudent, GoesThroughTheYears) {
    const auto before = id_of<SchoolYearId>(800);
    const auto quarters = id_of<PeriodSystemId>(800);
    const auto class_4a = id_of<StudyGroupId>(800);
    const auto course = id_of<CourseId>(800);
    state({SchoolYearOpened{{.school_year_id = before,
                             .title = "2025/2026",
                             .starts_on = Date{2025, 9, 1},
                             .ends_on = Date{2026, 5, 26}}},
           PeriodSystemDefined{{.period_system_id = quarters,
                                .school_year_id = before,
                                .title = "полугодия",
                                .periods = {{id_of<PeriodId>(801), 1, "I полугодие",
                                             Date{2025, 9, 1}, Date{2025, 12, 28}}}}},
           StudyGroupFormed{{.study_group_id = class_4a,
                             .school_year_id = before,
                             .title = "4 «А»",
                             .grade = 4,
                             .period_system_id = quarters}},
           CourseOpened{{.course_id = course,
                         .subject_id = sample_.mathematics,
                         .study_group_id = class_4a,
                         .school_year_id = before,
                         .period_system_id = quarters}},
           StudentEnrolled{.student_id = sample_.zhukova,
                           .study_group_id = class_4a,
                           .enrolled_on = Date{2025, 9, 1},
                           .order_no = "1",
                           .order_on = Date{2025, 8, 28}},
           AnnualMarkConfirmed{
               .course_id = course, .student_id = sample_.zhukova, .value = ResultValue::five}});
    const ReportCard view = card(sample_.zhukova);
    ASSERT_EQ(view.years.size(), 2U);
    EXPECT_EQ(view.years[0].title, "2026/2027");
    EXPECT_EQ(view.years[1].study_group_title, "4 «А»");
    EXPECT_THAT(view.years[1].periods, ElementsAre("I полугодие"));
    EXPECT_EQ(row(view.years[1], "Математика")->annual, "5");
}

TEST_F(CardOfStudent, IsOpenToTheFamilyAndToNobodyElses) {
    EXPECT_TRUE(open(sample_.zhukov, sample_.zhukova));
    EXPECT_TRUE(open(sample_.zhukova, sample_.zhukova));
    EXPECT_TRUE(open(sample_.petrova, sample_.zhukova));
    EXPECT_EQ(refusal_code(open(sample_.zhukov, sample_.yozhikov)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(open(sample_.ivanov, sample_.zhukova)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(open(sample_.deputy, id_of<StudentId>(999))), RefusalCode::not_found);
}

// Evidence: ASM-13.
TEST_F(CardOfStudent, HasOneMoreRowWhereTheSchoolMarksBehaviour) {
    const auto printed = [&] {
        return *as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_report_card_form(reader, standing, sample_.yozhikov, std::nullopt, moment);
        });
    };
    const ReportCard before = card(sample_.yozhikov);
    const TableForm printed_before = printed();
    const auto assessed = [&](PeriodId period, std::optional<BehaviourValue> value) {
        return BehaviourAssessed{.study_group_id = sample_.class_5a,
                                 .student_id = sample_.yozhikov,
                                 .period_id = period,
                                 .value = value};
    };
    state({assessed(sample_.first_quarter, BehaviourValue::good),
           assessed(sample_.second_quarter, std::nullopt),
           assessed({}, BehaviourValue::exemplary)});
    EXPECT_EQ(card(sample_.yozhikov), before) << "the policy is off";
    EXPECT_EQ(printed(), printed_before);

    state({PolicySet{.key = "behaviour.marks",
                     .value = "on",
                     .valid_from = Date{2026, 9, 1},
                     .clause = "п. 7"}});
    ReportCard after = card(sample_.yozhikov);
    ASSERT_EQ(after.years[0].rows.size(), before.years[0].rows.size() + 1);
    const ReportCardRow last = after.years[0].rows.back();
    EXPECT_EQ(last.subject_title, "Поведение");
    EXPECT_THAT(last.results, ElementsAre("хор.", "", "", ""));
    EXPECT_EQ(last.annual, "прим.");
    after.years[0].rows.pop_back();
    EXPECT_EQ(after, before);
    TableForm printed_after = printed();
    EXPECT_THAT(printed_after.tables[0].rows.back(),
                ElementsAre("Поведение", "хор.", "", "", "", "прим."));
    printed_after.tables[0].rows.pop_back();
    EXPECT_EQ(printed_after, printed_before);
    // Nobody else's paper: the personal file has the subjects only.
    const auto year = school_.read([&](Reader& reader) {
        return read_class_year(reader, sample_.yozhikov, reader.school_years()->front(),
                               Date{2026, 9, 7});
    });
    ASSERT_TRUE(year && *year);
    EXPECT_EQ((*year)->rows, before.years[0].rows);
}

// Evidence: F-16.
TEST_F(CardOfStudent, IsPrintedForTheGuardianToSign) {
    state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.yozhikov,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::four},
           AttendanceRecorded{.lesson_id = sample_.monday_7,
                              .student_id = sample_.yozhikov,
                              .status = AttendanceStatus::ill}});
    const auto printed = [&](std::optional<SchoolYearId> year) {
        return as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_report_card_form(reader, standing, sample_.yozhikov, year, moment);
        });
    };
    const auto form = printed(sample_.year);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->period, "Ёжиков Борис Петрович");
    ASSERT_EQ(form->tables.size(), 2U);
    EXPECT_EQ(form->tables[0].title, "2026/2027 учебный год · 5 «А»");
    EXPECT_THAT(form->tables[0].rows, Contains(ElementsAre("Математика", "4", "", "", "", "")));
    EXPECT_THAT(form->tables[1].rows[1], ElementsAre("по болезни", "1", "0", "0", "0", "1"));
    EXPECT_THAT(form->signatures,
                ElementsAre(FormSignature{FormSigner::lead, "Петрова Анна Ивановна"},
                            FormSignature{FormSigner::guardian, ""}));
    EXPECT_EQ(refusal_code(printed(id_of<SchoolYearId>(999))), RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
