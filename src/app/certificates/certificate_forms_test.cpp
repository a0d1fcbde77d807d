// Marks for the certificates on paper.

#include "app/certificates/certificate_forms.h"

#include <gmock/gmock.h>

#include "ports/testing/graduating_classes.h"

namespace letopis::testing {
namespace {

using enum ResultValue;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class CertificatesOnPaper : public GraduatingClasses {
protected:
    auto printed(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_certificate_form(reader, standing, nine_, moment);
        });
    }
    void fill(StudentId student, StateExamKind kind = StateExamKind::basic) {
        annual(russian_9_, student, four);
        annual(algebra_9_, student, four);
        annual(geometry_9_, student, four);
        annual(chemistry_9_, student, exempt);
        for (const SubjectId subject : {sample_.russian, mathematics_})
            state({ExamResultRecorded{.study_group_id = nine_,
                                      .student_id = student,
                                      .subject_id = subject,
                                      .kind = kind,
                                      .held_on = Date{2027, 6, 3},
                                      .points = 20,
                                      .result = five,
                                      .protocol_no = "17"}});
    }
};

// Evidence: LAW-10.
TEST_F(CertificatesOnPaper, AStudentIsARowAndASubjectAColumn) {
    fill(alova_);
    const auto form = printed(sample_.deputy);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->edition, Edition::draft) << "marks of Белов are missing";
    EXPECT_EQ(form->class_title, "9 «А»");
    ASSERT_THAT(form->tables, SizeIs(2));
    EXPECT_THAT(form->tables[0].rows, ElementsAre(ElementsAre("1", "Алова Вера", "5", "5", "осв."),
                                                  ElementsAre("2", "Белов Глеб", "", "", "")));
    EXPECT_THAT(form->tables[1].rows, Contains(ElementsAre("2", "Алова Вера", "Математика", "ОГЭ",
                                                           "03.06.2027", "20", "5", "17")));
    EXPECT_THAT(form->notes, Contains(HasSubstr("набор правил № 2, с экзаменов 2021 года")));
    EXPECT_THAT(form->notes, Contains("Пока нет отметок: 3 (пустые клетки)."));
}

TEST_F(CertificatesOnPaper, ItIsADraftWhileAnythingOfACertificateIsMissing) {
    fill(alova_);
    fill(belov_, StateExamKind::graduation);
    taught_here_before(belov_);
    const auto form = printed(lead_);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->edition, Edition::draft) << "every mark is there";
    EXPECT_THAT(form->notes, Contains("Алова Вера: экзаменов записано 2 из 4."));
    EXPECT_THAT(form->notes, Contains(HasSubstr("Алова Вера: нет отметок за 5–8 класс")));
}

TEST_F(CertificatesOnPaper, WhatEverybodyLacksIsSaidOnce) {
    fill(alova_);
    fill(belov_);
    EXPECT_THAT(printed(lead_)->notes, Contains("У всех: экзаменов записано 2 из 4."));
}

TEST_F(CertificatesOnPaper, ItIsNoDraftOnceEverythingIsThere) {
    for (const StudentId student : {alova_, belov_}) {
        fill(student, StateExamKind::graduation);
        taught_here_before(student);
    }
    const auto form = printed(lead_);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->edition, Edition::working);
    EXPECT_EQ(form->signatures[0].name, "Ведущая Нина");
    EXPECT_EQ(form->signatures[2].name, "Орлов П. И.");
}

TEST_F(CertificatesOnPaper, WhoMayNotReadTheClassPrintsNothing) {
    EXPECT_TRUE(printed(alova_).error().is(RefusalCode::not_found));
    EXPECT_TRUE(printed(sample_.sidorov).error().is(RefusalCode::not_your_role));
}

}  // namespace
}  // namespace letopis::testing
