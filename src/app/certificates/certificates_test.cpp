// Marks for the certificates (LAW-10): what they are made from, by which rule, what is missing, who
// may look.

#include <gmock/gmock.h>

#include "app/certificates/open_certificates.h"
#include "app/certificates/open_student_exams.h"
#include "ports/testing/graduating_classes.h"

namespace letopis::testing {
namespace {

using enum ResultValue;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class Certificates : public GraduatingClasses {
protected:
    auto opened(PersonId person, StudyGroupId group) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_certificates(reader, standing, group, moment);
        });
    }
    ClassCertificates view(StudyGroupId group) {
        auto opened_view = opened(sample_.deputy, group);
        EXPECT_TRUE(opened_view);
        return opened_view ? *std::move(opened_view) : ClassCertificates{};
    }
    /// Of the first student.
    CertificateMark mark(StudyGroupId group, const std::string& subject) {
        const ClassCertificates all = view(group);
        for (const CertificateMark& one : all.students.at(0).marks)
            if (one.subject_title == subject) return one;
        return {.mark = "no such subject"};
    }
    /// What else the first student lacks.
    std::vector<std::string> notes() { return view(nine_).students.at(0).notes; }
    void sit(SubjectId subject, ResultValue result, StateExamKind kind = StateExamKind::basic) {
        state({ExamResultRecorded{.study_group_id = nine_,
                                  .student_id = alova_,
                                  .subject_id = subject,
                                  .kind = kind,
                                  .held_on = Date{2027, 6, 3},
                                  .points = 20,
                                  .result = result,
                                  .protocol_no = "17"}});
    }

    const CourseId music_7_ = id_of<CourseId>(711);
    const CourseId music_8_ = id_of<CourseId>(811);

    auto own_marks(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_certificate(reader, standing, alova_, moment);
        });
    }
    auto own(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_exams(reader, standing, alova_, moment);
        });
    }
};

// Evidence: LAW-10, E-9.
TEST_F(Certificates, TheNinthMeetsItsExamsAndSaysHow) {
    annual(russian_9_, alova_, four);
    annual(algebra_9_, alova_, four);
    annual(geometry_9_, alova_, four);
    annual(chemistry_9_, alova_, five);
    sit(sample_.russian, five);
    sit(mathematics_, three);
    EXPECT_EQ(mark(nine_, "Русский язык").mark, "5");
    EXPECT_EQ(mark(nine_, "Русский язык").explanation,
              "годовая 4, экзамен 5: (4 + 5) / 2 = 4,5 → 5");
    EXPECT_EQ(mark(nine_, "Математика").mark, "4") << "algebra and geometry are one subject";
    EXPECT_EQ(mark(nine_, "Математика").counted, "4, 4");
    EXPECT_EQ(mark(nine_, "Химия").mark, "5") << "no exam was sat";
    EXPECT_EQ(mark(nine_, "Химия").explanation, "годовая 5");
    EXPECT_EQ(view(nine_).students[0].missing, 0);
    EXPECT_EQ(view(nine_).missing, 3) << "Белов has nothing yet";
}

TEST_F(Certificates, WhatIsMissingIsSaid) {
    annual(russian_9_, alova_, four);
    annual(algebra_9_, alova_, four);
    EXPECT_EQ(mark(nine_, "Русский язык").mark, "");
    EXPECT_THAT(mark(nine_, "Русский язык").missing, ElementsAre("нет результата экзамена"));
    EXPECT_THAT(mark(nine_, "Математика").missing,
                ElementsAre("нет годовой отметки (Геометрия)", "нет результата экзамена"));
    EXPECT_THAT(mark(nine_, "Химия").missing, ElementsAre("нет годовой отметки"));
    sit(sample_.russian, two);
    EXPECT_THAT(mark(nine_, "Русский язык").missing,
                ElementsAre("экзамен не сдан: нужна пересдача"));
    annual(chemistry_9_, alova_, not_attested);
    EXPECT_THAT(mark(nine_, "Химия").missing, Contains("н/а: решает педагогический совет"));
}

TEST_F(Certificates, SubjectsOfTheCurriculumOnlyInItsOrder) {
    std::vector<std::string> titles;
    for (const CertificateColumn& column : view(nine_).subjects) titles.push_back(column.title);
    EXPECT_THAT(titles, ElementsAre("Русский язык", "Математика", "Химия"));
    EXPECT_EQ(view(nine_).subjects[1].subject_id, mathematics_);
}

TEST_F(Certificates, ASubjectThatEndedBeforeTheNinthKeepsItsLastAnnualMark) {
    taught_here_before(alova_);
    taught(music_7_, 34, 7);
    taught(music_8_, 34, 8);
    annual(music_7_, alova_, three);
    EXPECT_EQ(mark(nine_, "Музыка").mark, "") << "that of the 7th is not the last";
    EXPECT_THAT(mark(nine_, "Музыка").missing, ElementsAre("нет годовой отметки за 8 класс"));
    annual(music_8_, alova_, five);
    EXPECT_EQ(mark(nine_, "Музыка").mark, "5");
    EXPECT_EQ(mark(nine_, "Музыка").explanation, "годовая 5, предмет закончен в 8 классе");
    EXPECT_FALSE(view(nine_).subjects.back().has_exam);
    EXPECT_THAT(notes(), Not(Contains(HasSubstr("нет отметок"))));
}

TEST_F(Certificates, GradesThatTheSchoolHasNotTaughtAreMissing) {
    EXPECT_THAT(notes(), Contains("нет отметок за 5–8 класс (ИЗО, музыка, технология и другие): "
                                  "возьмите из личного дела"));
    taught_here_before(alova_, {5, 7});
    taught(music_7_, 34, 7);
    annual(music_7_, alova_, five);
    EXPECT_THAT(notes(), Contains(HasSubstr("нет отметок за 6, 8 класс")));
    EXPECT_THAT(mark(nine_, "Музыка").missing,
                ElementsAre("нет отметок за 8 класс: возможно, предмет закончен там"));
}

// Evidence: LAW-10.
TEST_F(Certificates, TheNinthSitsFourExamsAndTwoOfAnEasierKind) {
    EXPECT_THAT(notes(), Contains("экзаменов записано 0 из 4"));
    sit(sample_.russian, four);
    sit(mathematics_, four);
    sit(chemistry_, four);
    EXPECT_THAT(notes(), Contains("экзаменов записано 3 из 4"));
    sit(id_of<SubjectId>(31), four);
    EXPECT_THAT(notes(), Contains("экзаменов записано 3 из 4")) << "algebra is mathematics";
    sit(id_of<SubjectId>(34), four);
    EXPECT_THAT(notes(), Not(Contains(HasSubstr("экзаменов"))));
    EXPECT_FALSE(view(nine_).is_complete);
}

TEST_F(Certificates, NothingElseIsMissingOnceTheCertificateIsWhole) {
    annual(russian_9_, alova_, four);
    annual(algebra_9_, alova_, four);
    annual(geometry_9_, alova_, four);
    annual(chemistry_9_, alova_, five);
    sit(sample_.russian, five, StateExamKind::graduation);
    sit(mathematics_, five, StateExamKind::graduation);
    taught_here_before(alova_);
    EXPECT_THAT(notes(), IsEmpty());
    EXPECT_FALSE(view(nine_).is_complete) << "Белов has nothing yet";
    state(
        {StudentLeft{.student_id = belov_, .study_group_id = nine_, .left_on = Date{2027, 5, 1}}});
    EXPECT_TRUE(view(nine_).is_complete);
}

TEST_F(Certificates, AFinalTwoIsNoMarkOfACertificate) {
    annual(chemistry_9_, alova_, two);
    EXPECT_EQ(mark(nine_, "Химия").mark, "");
    EXPECT_THAT(mark(nine_, "Химия").missing,
                ElementsAre("итоговая отметка «2»: аттестат с ней не выдают, сначала ликвидируют "
                            "задолженность"));
    EXPECT_EQ(view(nine_).students[0].missing, 3);
}

// Evidence: LAW-04, E-22.
TEST_F(Certificates, WhatSettledADebtStandsInItsPlace) {
    half_years_of(chemistry_10_, volkov_, 21, two, not_attested, two);
    half_years_of(chemistry_11_, volkov_, 23, four, four, four);
    const auto held = [&](PeriodId period, ResultValue result, int day) {
        state({AttestationHeld{.course_id = chemistry_10_,
                               .student_id = volkov_,
                               .period_id = period,
                               .held_on = Date{2026, 9, day},
                               .result = result}});
    };
    held({}, two, 10);
    EXPECT_THAT(mark(eleven_, "Химия").missing, Contains("н/а: решает педагогический совет"));
    held({}, three, 20);
    held(id_of<PeriodId>(22), three, 20);
    EXPECT_EQ(mark(eleven_, "Химия").counted, "2 3 · год 3 | 4 4 · год 4");
    EXPECT_EQ(mark(eleven_, "Химия").explanation, "(2 + 3 + 3 + 4 + 4 + 4) / 6 = 3,33 → 3");
}

// Evidence: ASM-08.
TEST_F(Certificates, ADeferredResultStandsInItsPeriod) {
    half_years_of(chemistry_10_, volkov_, 21, four, four, four);
    state({PeriodMarkConfirmed{.course_id = chemistry_11_,
                               .student_id = volkov_,
                               .period_id = id_of<PeriodId>(23),
                               .value = four},
           AttestationDeferred{.course_id = chemistry_11_,
                               .student_id = volkov_,
                               .period_id = id_of<PeriodId>(24),
                               .until = Date{2027, 6, 15},
                               .reason = "болезнь",
                               .order_no = "7"},
           AnnualMarkConfirmed{.course_id = chemistry_11_, .student_id = volkov_, .value = four}});
    EXPECT_THAT(mark(eleven_, "Химия").missing, ElementsAre("нет отметки: II полугодие"));
    state({AttestationHeld{.course_id = chemistry_11_,
                           .student_id = volkov_,
                           .period_id = id_of<PeriodId>(24),
                           .held_on = Date{2027, 6, 10},
                           .result = five}});
    EXPECT_EQ(mark(eleven_, "Химия").counted, "4 4 · год 4 | 4 5 · год 4");
}

TEST_F(Certificates, ACourseWithoutMarksOwesNone) {
    state({CourseOpened{{.course_id = id_of<CourseId>(1119),
                         .subject_id = id_of<SubjectId>(34),
                         .study_group_id = eleven_,
                         .school_year_id = sample_.year,
                         .period_system_id = id_of<PeriodSystemId>(22),
                         .scale = Scale::no_marks}}});
    EXPECT_EQ(mark(eleven_, "Музыка").mark, "no such subject");
}

TEST_F(Certificates, AnElectiveIsOfWhoIsInItAtTheEnd) {
    const auto elective = id_of<StudyGroupId>(95);
    state({StudyGroupFormed{{.study_group_id = elective,
                             .school_year_id = sample_.year,
                             .kind = StudyGroupKind::subgroup,
                             .title = "9 «А», музыка",
                             .grade = 9,
                             .period_system_id = sample_.quarters,
                             .parent_group_ids = {nine_}}},
           CourseOpened{{.course_id = id_of<CourseId>(951),
                         .subject_id = id_of<SubjectId>(34),
                         .study_group_id = elective,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}},
           StudentEnrolled{.student_id = alova_,
                           .study_group_id = elective,
                           .enrolled_on = Date{2026, 9, 1},
                           .order_no = "12",
                           .order_on = Date{2026, 8, 28}}});
    EXPECT_THAT(mark(nine_, "Музыка").missing, ElementsAre("нет годовой отметки"));
    state({StudentLeft{
        .student_id = alova_, .study_group_id = elective, .left_on = Date{2026, 12, 30}}});
    EXPECT_EQ(mark(nine_, "Музыка").mark, "no such subject");
    state({StudentLeft{
        .student_id = alova_, .study_group_id = nine_, .left_on = Date{2026, 12, 29}}});
    const auto whole = own_marks(sample_.deputy);
    ASSERT_TRUE(whole);
    EXPECT_THAT(whole->marks, SizeIs(4)) << "she left the class before the elective";
}

// Evidence: LAW-10, E-10.
TEST_F(Certificates, TheEleventhCountsBothYearsAndNoExam) {
    half_years_of(russian_10_, volkov_, 21, four, four, four);
    half_years_of(russian_11_, volkov_, 23, five, five, five);
    half_years_of(chemistry_10_, volkov_, 21, three, four, four);
    half_years_of(chemistry_11_, volkov_, 23, four, three, four);
    const CertificateMark russian = mark(eleven_, "Русский язык");
    EXPECT_EQ(russian.mark, "5");
    EXPECT_EQ(russian.counted, "4 4 · год 4 | 5 5 · год 5");
    EXPECT_EQ(russian.explanation, "(4 + 4 + 4 + 5 + 5 + 5) / 6 = 4,5 → 5");
    EXPECT_EQ(mark(eleven_, "Химия").mark, "4");
    EXPECT_EQ(mark(eleven_, "Химия").explanation, "(3 + 4 + 4 + 4 + 3 + 4) / 6 = 3,67 → 4");
    EXPECT_EQ(view(eleven_).missing, 0);
}

TEST_F(Certificates, OfTheEleventhEachPeriodThatIsMissingIsSaid) {
    half_years_of(russian_10_, volkov_, 21, four, four, four);
    state({PeriodMarkConfirmed{.course_id = russian_11_,
                               .student_id = volkov_,
                               .period_id = id_of<PeriodId>(23),
                               .value = five}});
    EXPECT_THAT(mark(eleven_, "Русский язык").missing,
                ElementsAre("нет отметки: II полугодие", "нет годовой отметки"));
    EXPECT_THAT(mark(eleven_, "Химия").missing, Contains("нет отметки: I полугодие за 10 класс"));
}

TEST_F(Certificates, WhoCameForTheEleventhHasNoTenthHere) {
    const auto newcomer = id_of<StudentId>(930);
    state({PersonRegistered{{.person_id = newcomer, .last_name = "Абаев", .first_name = "Ян"}},
           StudentEnrolled{.student_id = newcomer,
                           .study_group_id = eleven_,
                           .enrolled_on = Date{2026, 9, 1},
                           .order_no = "12",
                           .order_on = Date{2026, 8, 28}}});
    EXPECT_THAT(mark(eleven_, "Химия").missing, Contains("нет отметок за 10 класс"));
}

// Evidence: JRN-23.
TEST_F(Certificates, AResultFromElsewhereStandsInPlaceOfNone) {
    annual(chemistry_9_, alova_, not_attested);
    state({ResultCarried{.course_id = chemistry_9_,
                         .student_id = alova_,
                         .value = four,
                         .organization = "Школа № 7",
                         .document_no = "3",
                         .document_on = Date{2027, 5, 20}}});
    EXPECT_EQ(mark(nine_, "Химия").mark, "4");
}

TEST_F(Certificates, WhoReadsTheClassReadsThemAndNobodyElse) {
    EXPECT_TRUE(opened(sample_.director, nine_));
    EXPECT_TRUE(opened(clerk_, nine_)->may_keep);
    EXPECT_FALSE(opened(lead_, nine_)->may_keep) << "the class teacher only reads";
    EXPECT_TRUE(opened(lead_, eleven_).error().is(RefusalCode::not_your_class));
    EXPECT_TRUE(opened(sample_.sidorov, nine_).error().is(RefusalCode::not_your_role));
    EXPECT_TRUE(opened(alova_, nine_).error().is(RefusalCode::not_found));
    EXPECT_TRUE(opened(sample_.deputy, sample_.class_5a).error().is(RefusalCode::invalid_value));
    EXPECT_TRUE(
        opened(sample_.deputy, id_of<StudyGroupId>(999)).error().is(RefusalCode::not_found));
}

// Evidence: LAW-10, LAW-03.
TEST_F(Certificates, TheFamilySeesExamsAndMarksOfItsOwnChild) {
    annual(russian_9_, alova_, four);
    sit(sample_.russian, five);
    const auto seen = own(mother_);
    ASSERT_TRUE(seen);
    ASSERT_THAT(seen->exams, SizeIs(1));
    EXPECT_EQ(seen->exams[0].subject_title, "Русский язык");
    EXPECT_EQ(seen->exams[0].exam.text, "ОГЭ: 20 баллов, отметка 5");
    EXPECT_EQ(seen->class_title, "9 «А»");
    const auto certificate = own_marks(mother_);
    ASSERT_TRUE(certificate);
    EXPECT_EQ(certificate->class_title, "9 «А»");
    ASSERT_THAT(certificate->marks, SizeIs(3));
    EXPECT_EQ(certificate->marks[0].mark, "5");
    EXPECT_TRUE(own(alova_));
    EXPECT_TRUE(own_marks(alova_));
    for (const PersonId stranger : {PersonId{belov_}, PersonId{sample_.yozhikova}}) {
        EXPECT_TRUE(own(stranger).error().is(RefusalCode::not_found));
        EXPECT_TRUE(own_marks(stranger).error().is(RefusalCode::not_found));
    }
}

TEST_F(Certificates, WhoIsInNoSuchClassHasNone) {
    const auto seen =
        as(sample_.yozhikova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_exams(reader, standing, sample_.yozhikov, moment);
        });
    ASSERT_TRUE(seen);
    EXPECT_THAT(seen->exams, IsEmpty());
    EXPECT_EQ(seen->class_title, "");
    const auto marks =
        as(sample_.yozhikova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_certificate(reader, standing, sample_.yozhikov, moment);
        });
    ASSERT_TRUE(marks);
    EXPECT_THAT(marks->marks, IsEmpty());
    EXPECT_EQ(marks->class_title, "");
}

}  // namespace
}  // namespace letopis::testing
