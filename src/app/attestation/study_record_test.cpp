// F-30: what a student was attested in over the years, and what goes to the diploma (VOC-12).

#include <gmock/gmock.h>

#include "app/attestation/attestation_forms.h"
#include "app/attestation/hold_attestation.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Group ИС-21 with two disciplines, two semesters and one student.
class RecordOfStudent : public ToldSchool {
protected:
    RecordOfStudent() {
        std::vector<EntryBody> facts{
            PeriodSystemDefined{
                {.period_system_id = semesters_,
                 .school_year_id = sample_.year,
                 .kind = PeriodKind::semester,
                 .periods = {{first_, 1, "1 семестр", Date{2026, 9, 1}, Date{2026, 12, 31}},
                             {second_, 2, "2 семестр", Date{2027, 1, 11}, Date{2027, 6, 30}}}}},
            StudyGroupFormed{{.study_group_id = group_,
                              .school_year_id = sample_.year,
                              .family = ProgrammeFamily::vocational,
                              .kind = StudyGroupKind::vocational_group,
                              .title = "ИС-21",
                              .grade = 2,
                              .period_system_id = semesters_}},
            PersonRegistered{{.person_id = student_,
                              .last_name = "Алова",
                              .first_name = "Вера",
                              .sex = Sex::female}},
            StudentEnrolled{.student_id = student_,
                            .study_group_id = group_,
                            .enrolled_on = Date{2026, 9, 1},
                            .order_no = "12",
                            .order_on = Date{2026, 8, 28}},
            AttestationPlanned{anatomy_, first_, AttestationForm::exam},
            AttestationPlanned{anatomy_, second_, AttestationForm::graded_credit},
            AttestationPlanned{nursing_, first_, AttestationForm::course_work}};
        open_course(anatomy_, sample_.mathematics, facts);
        open_course(nursing_, sample_.russian, facts);
        hold_pair(anatomy_, 1, Date{2026, 9, 7}, facts);
        hold_pair(anatomy_, 2, Date{2026, 9, 14}, facts);
        hold_pair(anatomy_, 3, Date{2027, 2, 1}, facts);
        state(std::move(facts));
        at(Date{2027, 6, 30}, 20, 0);
    }

    void open_course(CourseId course, SubjectId subject, std::vector<EntryBody>& facts) {
        facts.insert(facts.begin() + 2, CourseOpened{{.course_id = course,
                                                      .subject_id = subject,
                                                      .study_group_id = group_,
                                                      .school_year_id = sample_.year,
                                                      .period_system_id = semesters_}});
        facts.push_back(CourseTeacherAssigned{
            {.course_id = course, .teacher_id = sample_.sidorov, .valid_from = Date{2026, 9, 1}}});
    }
    void hold_pair(CourseId course, int number, Date on, std::vector<EntryBody>& facts) {
        facts.push_back(LessonScheduled{.lesson_id = id_of<LessonId>(700 + number),
                                        .course_id = course,
                                        .lesson_on = on,
                                        .slot_no = 1,
                                        .starts_at = TimeOfDay{540},
                                        .ends_at = TimeOfDay{630},
                                        .teacher_id = sample_.sidorov});
        facts.push_back(TopicRecorded{.lesson_id = id_of<LessonId>(700 + number), .topic = "Тема"});
    }
    void give(CourseId course, PeriodId period, ResultValue value) {
        state({PeriodMarkConfirmed{
            .course_id = course, .student_id = student_, .period_id = period, .value = value}});
    }
    auto open(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_study_record(reader, standing, student, moment);
        });
    }
    StudyRecord record() {
        auto opened = open(sample_.deputy, student_);
        EXPECT_TRUE(opened);
        return *std::move(opened);
    }

    DiplomaRow diploma_row(const std::string& subject) {
        for (const DiplomaRow& row : record().diploma)
            if (row.subject_title == subject) return row;
        ADD_FAILURE() << subject << " does not go to the diploma";
        return {};
    }

    const PeriodSystemId semesters_ = id_of<PeriodSystemId>(70);
    const PeriodId first_ = id_of<PeriodId>(71);
    const PeriodId second_ = id_of<PeriodId>(72);
    const StudyGroupId group_ = id_of<StudyGroupId>(70);
    const CourseId anatomy_ = id_of<CourseId>(70);
    const CourseId nursing_ = id_of<CourseId>(71);
    const StudentId student_ = id_of<StudentId>(700);
};

// Evidence: F-30 VOC-05.
TEST_F(RecordOfStudent, TellsSemesterBySemesterWhatWasAttestedAndForHowManyHours) {
    give(anatomy_, first_, ResultValue::four);
    give(nursing_, first_, ResultValue::three);
    const StudyRecord shown = record();
    EXPECT_THAT(shown.orders,
                ElementsAre("зачислена 01.09.2026 в группу ИС-21, приказ № 12 от 28.08.2026"));
    ASSERT_EQ(shown.periods.size(), 2u);
    const auto& rows = shown.periods[0].rows;
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].form_title, "экзамен");
    EXPECT_EQ(rows[0].hours, 4) << "two pairs";
    EXPECT_EQ(rows[0].result, "4 (хорошо)");
    EXPECT_EQ(rows[1].form_title, "курсовая работа (проект)") << "course works come after exams";
    EXPECT_EQ(shown.periods[1].rows[0].hours, 2);
    EXPECT_EQ(shown.periods[1].rows[0].result, "");
}

// Evidence: VOC-12. The last attestation counts; a debt holds the mark back until it is settled.
TEST_F(RecordOfStudent, DiplomaTakesTheLastAttestationAndNoDebt) {
    give(anatomy_, first_, ResultValue::four);
    EXPECT_EQ(diploma_row("Математика").result, "4 (хорошо)");
    give(anatomy_, second_, ResultValue::two);
    StudyRecord shown = record();
    EXPECT_TRUE(shown.periods[1].rows[0].is_debt);
    EXPECT_EQ(diploma_row("Математика").result, "");
    at(Date{2027, 9, 20}, 12, 0);
    ASSERT_EQ(outcome(hold_attestation(next_command(), sample_.deputy,
                                       {.course_id = anatomy_,
                                        .student_id = student_,
                                        .period_id = second_,
                                        .held_on = Date{2027, 9, 18},
                                        .result = ResultValue::five,
                                        .protocol_no = "4"})),
              "recorded");
    shown = record();
    EXPECT_FALSE(shown.periods[1].rows[0].is_debt);
    EXPECT_EQ(shown.periods[1].rows[0].settled, "5 (отлично), 18.09.2027, протокол № 4");
    EXPECT_EQ(diploma_row("Математика"),
              (DiplomaRow{"Математика", 6, "5 (отлично)", CurriculumCycle::general_professional}));
}

// Evidence: VOC-12. The local act says whether the last attestation counts or the mean of all.
TEST_F(RecordOfStudent, DiplomaTakesTheLastOrTheMeanAsTheLocalActSays) {
    give(anatomy_, first_, ResultValue::three);
    give(anatomy_, second_, ResultValue::five);
    EXPECT_EQ(diploma_row("Математика").result, "5 (отлично)");
    EXPECT_EQ(record().diploma_rule, "по последней аттестации");
    state({PolicySet{"diploma.mark", "mean_of_all", Date{2026, 9, 1}, "Положение, п. 5"}});
    EXPECT_EQ(diploma_row("Математика").result, "4 (хорошо)");
    EXPECT_EQ(record().diploma_rule, "средняя по всем аттестациям");
    give(anatomy_, first_, ResultValue::four);
    EXPECT_EQ(diploma_row("Математика").result, "5 (отлично)") << "4.5, rounded";
    state({PolicySet{"diploma.mark", "last_attestation", Date{2026, 9, 2}, "Положение, п. 5"}});
    EXPECT_EQ(diploma_row("Математика").result, "5 (отлично)");
}

// Evidence: VOC-12. Beside the exam of the lectures the practical classes in a subgroup are no
// attestation of the discipline.
TEST_F(RecordOfStudent, DiplomaTakesTheExamAndNotThePracticalClassesBesideIt) {
    const StudyGroupId part = id_of<StudyGroupId>(77);
    const CourseId practical = id_of<CourseId>(77);
    std::vector<EntryBody> facts{
        StudyGroupFormed{{.study_group_id = part,
                          .school_year_id = sample_.year,
                          .family = ProgrammeFamily::vocational,
                          .kind = StudyGroupKind::subgroup,
                          .title = "ИС-21-П1",
                          .grade = 2,
                          .period_system_id = semesters_,
                          .parent_group_ids = {group_}}},
        CourseOpened{{.course_id = practical,
                      .subject_id = sample_.mathematics,
                      .study_group_id = part,
                      .school_year_id = sample_.year,
                      .period_system_id = semesters_}},
        StudentEnrolled{
            .student_id = student_, .study_group_id = part, .enrolled_on = Date{2026, 9, 1}}};
    hold_pair(practical, 8, Date{2027, 2, 2}, facts);
    state(std::move(facts));
    give(anatomy_, first_, ResultValue::four);
    give(anatomy_, second_, ResultValue::five);
    give(practical, second_, ResultValue::three);
    EXPECT_EQ(diploma_row("Математика").result, "5 (отлично)");
    EXPECT_EQ(diploma_row("Математика").hours, 8) << "of both";
    EXPECT_EQ(record().periods[1].rows.back().subject_title, "Математика (по подгруппам)");
    state({PolicySet{"diploma.mark", "mean_of_all", Date{2026, 9, 1}, "Положение, п. 5"}});
    EXPECT_EQ(diploma_row("Математика").result, "5 (отлично)") << "4 and 5";
}

// Evidence: VOC-12. The mark of an earlier semester is not that of the diploma.
TEST_F(RecordOfStudent, DiplomaWaitsForTheLastSemester) {
    give(anatomy_, first_, ResultValue::four);
    EXPECT_EQ(diploma_row("Математика").result, "4 (хорошо)") << "the second is not over";
    at(Date{2027, 7, 1}, 9, 0);
    EXPECT_EQ(diploma_row("Математика").result, "");
    give(anatomy_, second_, ResultValue::three);
    EXPECT_EQ(diploma_row("Математика").result, "3 (удовлетворительно)");
}

TEST_F(RecordOfStudent, DiplomaWaitsForADeferredAttestation) {
    give(anatomy_, first_, ResultValue::four);
    state({AttestationDeferred{.course_id = anatomy_,
                               .student_id = student_,
                               .period_id = second_,
                               .until = Date{2027, 10, 1},
                               .reason = "болезнь",
                               .order_no = "44"}});
    EXPECT_EQ(diploma_row("Математика").result, "");
    at(Date{2027, 9, 20}, 12, 0);
    ASSERT_EQ(outcome(hold_attestation(next_command(), sample_.deputy,
                                       {.course_id = anatomy_,
                                        .student_id = student_,
                                        .period_id = second_,
                                        .held_on = Date{2027, 9, 18},
                                        .result = ResultValue::five,
                                        .protocol_no = "4"})),
              "recorded");
    EXPECT_EQ(diploma_row("Математика").result, "5 (отлично)");
}

// Evidence: JRN-23. What another organisation attested counts as that of the college.
TEST_F(RecordOfStudent, ResultsOfOtherOrganisationsCount) {
    const auto carry = [&](CourseId course, PeriodId period, ResultValue value) {
        state({ResultCarried{.course_id = course,
                             .student_id = student_,
                             .period_id = period,
                             .value = value,
                             .organization = "Колледж № 8",
                             .document_no = "14",
                             .document_on = Date{2027, 6, 1}}});
    };
    carry(anatomy_, first_, ResultValue::three);
    at(Date{2027, 7, 1}, 9, 0);
    EXPECT_EQ(diploma_row("Математика").result, "");
    carry(anatomy_, PeriodId{}, ResultValue::four);
    const StudyRecord shown = record();
    const StudyRecordRow& first = shown.periods[0].rows[0];
    EXPECT_EQ(first.result, "3 (удовлетворительно)");
    EXPECT_EQ(first.carried, "Колледж № 8, справка № 14 от 01.06.2027");
    const StudyRecordRow& second = shown.periods[1].rows[0];
    EXPECT_EQ(second.result, "4 (хорошо)");
    EXPECT_EQ(second.outcome, "4 (хорошо)");
    EXPECT_EQ(second.attested_on, (Date{2027, 6, 1}));
    EXPECT_EQ(diploma_row("Математика").result, "4 (хорошо)");
    carry(nursing_, PeriodId{}, ResultValue::five);
    EXPECT_EQ(diploma_row("Русский язык").result, "5 (отлично)")
        << "a course work has a mark of its own";
}

TEST_F(RecordOfStudent, OfACourseWorkIsNotTheMarkOfTheDiscipline) {
    give(nursing_, first_, ResultValue::three);
    EXPECT_EQ(diploma_row("Русский язык").result, "");
}

TEST_F(RecordOfStudent, IsForHisPeopleAndEmptyOutsideACollege) {
    EXPECT_TRUE(open(student_, student_));
    EXPECT_FALSE(open(sample_.zhukov, student_)) << "another family's";
    const auto child = open(sample_.deputy, sample_.yozhikov);
    ASSERT_TRUE(child);
    EXPECT_THAT(child->periods, IsEmpty());
    EXPECT_EQ(refusal_code(open(sample_.deputy, id_of<StudentId>(9999))), RefusalCode::not_found);
}

TEST_F(RecordOfStudent, IsPrintedWithATableForEachSemester) {
    give(anatomy_, first_, ResultValue::four);
    const auto form =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_study_record_form(reader, standing, student_, moment);
        });
    ASSERT_TRUE(form);
    ASSERT_EQ(form->tables.size(), 3u);
    EXPECT_EQ(form->tables[0].title, "2026/2027 учебный год, 1 семестр · ИС-21");
    EXPECT_THAT(form->tables[0].rows[0],
                ElementsAre("Математика", "4", "экзамен", "4 (хорошо)", "30.06.2027"));
    EXPECT_THAT(form->tables[2].rows[1], ElementsAre("Математика", "6", "4 (хорошо)"));
}

}  // namespace
}  // namespace letopis::testing
