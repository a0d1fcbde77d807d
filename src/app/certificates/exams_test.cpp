// Results of state exams (LAW-10): who records, corrects and withdraws them, what is refused, and
// what a pasted list says.

#include <gmock/gmock.h>

#include "app/certificates/open_certificate_classes.h"
#include "app/certificates/open_certificates.h"
#include "app/certificates/preview_exams.h"
#include "app/certificates/record_exams.h"
#include "ports/testing/graduating_classes.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class Exams : public GraduatingClasses {
protected:
    std::string record(PersonId actor, const RecordExams& exams) {
        return outcome(record_exams(next_command(), actor, exams));
    }
    std::string withdraw(PersonId actor, EntryIndex corrects, std::string reason) {
        return outcome(withdraw_exam(next_command(), actor,
                                     {.study_group_id = nine_,
                                      .student_id = alova_,
                                      .subject_id = mathematics_,
                                      .corrects = corrects,
                                      .reason = std::move(reason)}));
    }
    RecordExams mathematics() const {
        return {.study_group_id = nine_,
                .kind = StateExamKind::basic,
                .held_on = Date{2027, 6, 3},
                .protocol_no = "17/2",
                .lines = {{alova_, mathematics_, 21, ResultValue::four},
                          {belov_, mathematics_, 9, ResultValue::three}}};
    }
    std::string changed(void (*change)(RecordExams&)) {
        RecordExams exams = mathematics();
        change(exams);
        return record(clerk_, exams);
    }
    /// Алова's exam as the class's page has it; with an index of -1 for none.
    ExamView exam_of_alova() {
        const auto view = as(clerk_, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_certificates(reader, standing, nine_, moment);
        });
        EXPECT_TRUE(view);
        for (const CertificateMark& mark : view->students.at(0).marks)
            if (mark.exam) return *mark.exam;
        return {};
    }
    auto preview(PersonId person, std::string_view list, SubjectId subject = {}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return preview_exams(reader, standing, nine_, subject, as_bytes(list), moment);
        });
    }
    /// "added 21 4", or the problem, of each row.
    std::vector<std::string> rows(std::string_view list, SubjectId subject = {}) {
        const auto view = preview(clerk_, list, subject);
        if (!view) return {view.error().message()};
        std::vector<std::string> told;
        for (const ExamListRow& row : view->rows)
            told.push_back(row.state == ExamListState::wrong
                               ? row.problem
                               : std::string{enum_name(row.state)} + " " + row.points + " " +
                                     row.result);
        return told;
    }
};

// Evidence: LAW-10.
TEST_F(Exams, OneProtocolIsRecordedForManyStudents) {
    ASSERT_EQ(record(clerk_, mathematics()), "recorded");
    const ExamView exam = exam_of_alova();
    EXPECT_EQ(exam.text, "ОГЭ: 21 балл, отметка 4");
    EXPECT_EQ(exam.protocol_no, "17/2");
    EXPECT_EQ(record(sample_.deputy, mathematics()), "unchanged") << "it reads so already";
}

TEST_F(Exams, ThoseWhoKeepExamsRecordThemAndNobodyElse) {
    EXPECT_EQ(record(lead_, mathematics()), "not_your_role") << "the class teacher";
    EXPECT_EQ(record(sample_.petrova, mathematics()), "not_your_role");
    EXPECT_EQ(record(alova_, mathematics()), "not_found");
    EXPECT_EQ(record(mother_, mathematics()), "not_found");
    EXPECT_EQ(record(sample_.director, mathematics()), "recorded");
}

TEST_F(Exams, AWrongListIsRefusedAsAWhole) {
    EXPECT_EQ(changed([](auto& one) { one.lines.clear(); }), "invalid_value");
    EXPECT_EQ(changed([](auto& one) { one.lines[1] = one.lines[0]; }), "invalid_value");
    EXPECT_EQ(changed([](auto& one) { one.lines[1].subject_id = id_of<SubjectId>(34); }),
              "invalid_value")
        << "music is not taught in the 9th";
    EXPECT_EQ(changed([](auto& one) { one.lines[1].subject_id = id_of<SubjectId>(35); }),
              "invalid_value")
        << "no subject of the curriculum";
    EXPECT_EQ(changed([](auto& one) { one.lines[1].student_id = id_of<StudentId>(923); }),
              "student_not_enrolled");
    EXPECT_EQ(changed([](auto& one) { one.held_on = Date{2026, 8, 1}; }), "invalid_value");
    EXPECT_EQ(changed([](auto& one) { one.held_on = Date{2027, 6, 21}; }), "invalid_value");
    EXPECT_EQ(changed([](auto& one) { one.protocol_no.clear(); }), "order_required");
    EXPECT_EQ(changed([](auto& one) { one.kind = StateExamKind::unified; }), "invalid_value");
    EXPECT_EQ(changed([](auto& one) { one.lines[1].points = 101; }), "invalid_value");
    EXPECT_EQ(changed([](auto& one) { one.study_group_id = id_of<StudyGroupId>(1); }),
              "invalid_value")
        << "5 «А» has no certificates";
    EXPECT_EQ(changed([](auto& one) { one.study_group_id = id_of<StudyGroupId>(999); }),
              "not_found");
    EXPECT_EQ(exam_of_alova().entry_index, -1) << "all or none";
}

TEST_F(Exams, ACorrectionNamesWhatStandsAndWhy) {
    ASSERT_EQ(record(clerk_, mathematics()), "recorded");
    RecordExams better = mathematics();
    better.lines = {{alova_, mathematics_, 24, ResultValue::five}};
    EXPECT_EQ(record(clerk_, better), "version_conflict");
    better.lines[0].corrects = exam_of_alova().entry_index;
    EXPECT_EQ(record(clerk_, better), "invalid_value") << "without a reason";
    better.reason = "решение апелляционной комиссии";
    EXPECT_EQ(record(clerk_, better), "recorded");
    EXPECT_EQ(exam_of_alova().text, "ОГЭ: 24 балла, отметка 5");
}

TEST_F(Exams, OneIsWithdrawnWithAReasonAndMayBeRecordedAnew) {
    EXPECT_EQ(withdraw(clerk_, -1, "не тот ученик"), "not_found");
    ASSERT_EQ(record(clerk_, mathematics()), "recorded");
    const EntryIndex index = exam_of_alova().entry_index;
    EXPECT_EQ(withdraw(lead_, index, "не тот ученик"), "not_your_role");
    EXPECT_EQ(withdraw(clerk_, index, ""), "invalid_value");
    EXPECT_EQ(withdraw(clerk_, index - 1, "не тот ученик"), "version_conflict");
    EXPECT_EQ(withdraw(clerk_, index, "не тот ученик"), "recorded");
    EXPECT_EQ(withdraw(clerk_, index, "не тот ученик"), "unchanged");
    EXPECT_TRUE(exam_of_alova().is_withdrawn);
    RecordExams again = mathematics();
    again.lines = {{alova_, mathematics_, 21, ResultValue::four, exam_of_alova().entry_index}};
    again.reason = "отозван ошибочно";
    EXPECT_EQ(record(clerk_, again), "recorded");
    EXPECT_FALSE(exam_of_alova().is_withdrawn);
}

// The header of record_exams says why.
TEST_F(Exams, TheyAreRecordedAfterTheClassHasClosedItsYear) {
    state({ClassClosed{.study_group_id = nine_}});
    EXPECT_EQ(record(clerk_, mathematics()), "recorded");
    EXPECT_EQ(withdraw(clerk_, exam_of_alova().entry_index, "аннулирован"), "recorded");
}

TEST_F(Exams, OfTheEleventhIsSatAUnifiedExam) {
    RecordExams exams{.study_group_id = eleven_,
                      .kind = StateExamKind::unified,
                      .held_on = Date{2027, 6, 1},
                      .protocol_no = "5",
                      .lines = {{volkov_, chemistry_, 86}}};
    EXPECT_EQ(record(clerk_, exams), "recorded");
}

// Evidence: LAW-10, INT-04.
TEST_F(Exams, APastedListIsHeldAgainstTheClassAndRecordsNothing) {
    EXPECT_THAT(rows("ФИО\tПредмет\tБаллы\tОтметка\n"
                     "Алова Вера\tАлгебра\t21\t4\n"
                     "Белов Глеб\tматематика\t9\t3\n"
                     "Никто Нигде\tХимия\t9\t3\n"
                     "Алова Вера\tМузыка\t9\t3\n"
                     "Алова Вера\tХимия\t\t\n"
                     "Алова Вера\tХимия\t150\t3\n"
                     "Алова Вера\tХимия\t30\t1\n"
                     "Алова Вера\tМатематика\t21\t4\n"),
                ElementsAre("added 21 4", "added 9 3", HasSubstr("нет такого ученика"),
                            HasSubstr("Такого предмета нет"), HasSubstr("Нет ни баллов"),
                            HasSubstr("Баллы —"), HasSubstr("Отметка за экзамен"),
                            HasSubstr("уже есть выше")));
    EXPECT_EQ(exam_of_alova().entry_index, -1);
}

TEST_F(Exams, APersonalNumberTellsStudentsApartAndOneSubjectMayBeChosen) {
    EXPECT_THAT(rows("№ личного дела;Баллы;Отметка\nА-17;21;4\nБ-99;5;3\n", mathematics_),
                ElementsAre("added 21 4", HasSubstr("номер личного дела")));
    EXPECT_THAT(rows("ФИО;Отметка\nАлова Вера;4\n"), ElementsAre(HasSubstr("Не указан предмет")));
}

TEST_F(Exams, WhatStandsSoIsSaidAndWhatDiffersIsACorrection) {
    ASSERT_EQ(record(clerk_, mathematics()), "recorded");
    const auto view = preview(clerk_,
                              "ФИО;Предмет;Баллы;Отметка\nАлова Вера;Математика;21;4\n"
                              "Белов Глеб;Математика;12;3\n");
    ASSERT_TRUE(view);
    EXPECT_EQ(view->same, 1);
    EXPECT_EQ(view->changed, 1);
    ASSERT_TRUE(view->rows[1].exam);
    ASSERT_TRUE(view->rows[0].exam) << "by another protocol it is a correction";
    ASSERT_TRUE(view->rows[0].standing);
    EXPECT_EQ(view->rows[0].standing->protocol_no, "17/2");
    const CheckedExam& same = *view->rows[0].exam;
    RecordExams again = mathematics();
    again.lines = {{same.student_id, same.subject_id, same.points, same.result, same.corrects}};
    EXPECT_EQ(record(clerk_, again), "unchanged");
    again.protocol_no = "18";
    EXPECT_EQ(record(clerk_, again), "invalid_value") << "without a reason";
    again.reason = "не тот номер";
    EXPECT_EQ(record(clerk_, again), "recorded");
    EXPECT_EQ(exam_of_alova().protocol_no, "18");
    RecordExams changed = mathematics();
    const CheckedExam& exam = *view->rows[1].exam;
    changed.lines = {{exam.student_id, exam.subject_id, exam.points, exam.result, exam.corrects}};
    changed.reason = "уточнён протокол";
    EXPECT_EQ(record(clerk_, changed), "recorded");
}

TEST_F(Exams, AListWithoutItsColumnsIsRefused) {
    EXPECT_THAT(rows("Предмет;Баллы\nХимия;4\n"), ElementsAre(HasSubstr("столбец «ФИО»")));
    EXPECT_THAT(rows("ФИО;Предмет\nАлова Вера;Химия\n"), ElementsAre(HasSubstr("столбец «Баллы»")));
    EXPECT_THAT(rows("ФИО;Баллы\n=A1;4\n"), SizeIs(1)) << "a formula is refused";
    EXPECT_FALSE(preview(lead_, "ФИО;Баллы\nАлова Вера;4\n"));
    EXPECT_FALSE(preview(alova_, "ФИО;Баллы\nАлова Вера;4\n"));
}

TEST_F(Exams, TheListOfClassesCountsThem) {
    ASSERT_EQ(record(clerk_, mathematics()), "recorded");
    const auto list = [&](PersonId person) {
        return as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_certificate_classes(reader, standing, moment);
        });
    };
    const auto all = list(clerk_);
    ASSERT_TRUE(all);
    ASSERT_THAT(all->classes, SizeIs(2));
    EXPECT_EQ(all->classes[0].title, "9 «А»");
    EXPECT_EQ(all->classes[0].students, 2);
    EXPECT_EQ(all->classes[0].exams, 2);
    const auto own = list(lead_);
    ASSERT_TRUE(own);
    EXPECT_THAT(own->classes, SizeIs(1));
    EXPECT_FALSE(list(alova_));
    EXPECT_FALSE(list(sample_.sidorov)) << "teaches, and leads no class";
}

}  // namespace
}  // namespace letopis::testing
