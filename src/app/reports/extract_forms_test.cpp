// F-18 and F-19: what a student takes along is what the journal says.
#include <gmock/gmock.h>

#include "app/reports/extract_forms.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class ExtractForms : public ToldSchool {
protected:
    ExtractForms() {
        state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                                   .student_id = sample_.yozhikov,
                                   .period_id = sample_.first_quarter,
                                   .value = ResultValue::four},
               AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                                   .student_id = sample_.yozhikov,
                                   .value = ResultValue::five},
               TopicRecorded{.lesson_id = sample_.monday_7, .topic = "Дроби"},
               MarkRecorded{{sample_.monday_7, sample_.yozhikov, 1, 1}, MarkValue::five, {}},
               MarkRecorded{{sample_.tuesday_8, sample_.yozhikov, 1, 1}, MarkValue::three, {}},
               MarkRecorded{{sample_.monday_7, sample_.zhukova, 1, 1}, MarkValue::two, {}},
               AttendanceRecorded{.lesson_id = sample_.russian_7,
                                  .student_id = sample_.yozhikov,
                                  .status = AttendanceStatus::ill}});
        at(Date{2026, 9, 9}, 12, 0);
    }
    auto extract(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_extract_form(reader, standing, student, moment);
        });
    }
    auto certificate(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_certificate_of_study_form(reader, standing, student, moment);
        });
    }
    template <class Opened>
    static std::string refusal(const Opened& opened) {
        return opened ? "" : std::string{refusal_name(opened.error().refusal().code)};
    }
    static FormRow row_of(const FormTable& table, const std::string& subject) {
        for (const FormRow& row : table.rows)
            if (row.at(0) == subject) return row;
        return {"no such subject", "", "", "", ""};
    }
    static std::string all(const std::vector<std::string>& lines) {
        std::string text;
        for (const std::string& line : lines) text += line + "\n";
        return text;
    }
};

// Evidence: F-18, LAW-09.
TEST_F(ExtractForms, TellCurrentMarksResultsAndWhatHeMissed) {
    const auto form = extract(sample_.deputy, sample_.yozhikov);
    ASSERT_TRUE(form);
    ASSERT_THAT(form->tables, SizeIs(1));
    EXPECT_EQ(row_of(form->tables[0], "Математика"),
              (FormRow{"Математика", "1", "5, 3", "I четверть: 4", "5"}))
        << "his own marks only; a lesson without a topic was not given";
    EXPECT_THAT(all(form->lines), HasSubstr("Ёжиков Борис Петрович"));
    EXPECT_THAT(all(form->lines), HasSubstr("в 5 «А» классе с 01.09.2026 по настоящее время"));
    EXPECT_THAT(all(form->notes),
                HasSubstr("Пропущено уроков с начала года: 1, из них по болезни 1"));
    EXPECT_THAT(form->notes, Contains("Выписка верна."));
}

// What was given after he left is not in it.
TEST_F(ExtractForms, EndWithTheLastDayInTheClass) {
    state({StudentLeft{.student_id = sample_.yozhikov,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 9, 7},
                       .order_no = "3",
                       .order_on = Date{2026, 9, 4},
                       .reason = "переезд"}});
    const auto form = extract(sample_.deputy, sample_.yozhikov);
    ASSERT_TRUE(form);
    EXPECT_EQ(row_of(form->tables[0], "Математика").at(2), "5");
    EXPECT_THAT(form->period, HasSubstr("07.09.2026"));
    const auto certificate = this->certificate(sample_.deputy, sample_.yozhikov);
    ASSERT_TRUE(certificate);
    EXPECT_EQ(certificate->title, "СПРАВКА ОБ ОБУЧЕНИИ");
    EXPECT_THAT(all(certificate->lines),
                HasSubstr("выбыл(а) 07.09.2026, приказ № 3 от 04.09.2026 (переезд)"));
}

// Evidence: E-21. What he did in the class that he left in the middle of the year goes along.
TEST_F(ExtractForms, TellWhatHeDidInTheClassBeforeToo) {
    state({StudentLeft{.student_id = sample_.yozhikov,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 9, 8},
                       .order_no = "4",
                       .order_on = Date{2026, 9, 8},
                       .reason = "переведён в 5 «Б»"},
           StudentEnrolled{.student_id = sample_.yozhikov,
                           .study_group_id = sample_.class_5b,
                           .enrolled_on = Date{2026, 9, 9},
                           .order_no = "4",
                           .order_on = Date{2026, 9, 8}}});
    const auto form = extract(sample_.deputy, sample_.yozhikov);
    ASSERT_TRUE(form);
    EXPECT_EQ(row_of(form->tables[0], "Математика").at(1), "1");
    EXPECT_EQ(row_of(form->tables[0], "Математика").at(2), "5, 3");
    EXPECT_THAT(all(form->lines), HasSubstr("в 5 «Б» классе с 09.09.2026"));
}

// Evidence: F-19, LAW-05. A fifth class has no certificate, and so no final marks.
TEST_F(ExtractForms, TheCertificateTellsTheAnnualMarks) {
    const auto form = certificate(sample_.director, sample_.yozhikov);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->title, "СПРАВКА О ПЕРИОДЕ ОБУЧЕНИЯ");
    EXPECT_EQ(row_of(form->tables[0], "Математика"), (FormRow{"Математика", "5", "", ""}));
}

// Evidence: E-9, LAW-10. In the ninth the mean of annual and exam mark, where one was sat.
TEST_F(ExtractForms, OfANinthClassItTellsExamAndFinalMarksByTheRules) {
    const auto course =
        *school_.read([&](Reader& reader) { return reader.course(sample_.mathematics_5a); });
    const auto russian =
        *school_.read([&](Reader& reader) { return reader.course(sample_.russian_5a); });
    const StudyGroupId ninth = id_of<StudyGroupId>(700);
    Course mathematics = *course;
    mathematics.course_id = id_of<CourseId>(701);
    mathematics.study_group_id = ninth;
    Course language = *russian;
    language.course_id = id_of<CourseId>(702);
    language.study_group_id = ninth;
    StudyGroup group =
        **school_.read([&](Reader& reader) { return reader.study_group(sample_.class_5a); });
    group.study_group_id = ninth;
    group.title = "9 «А»";
    group.grade = 9;
    const auto annual = [&](const Course& of, ResultValue value) {
        return AnnualMarkConfirmed{
            .course_id = of.course_id, .student_id = sample_.zhukova, .value = value};
    };
    state({StudyGroupFormed{group}, CourseOpened{mathematics}, CourseOpened{language},
           StudentEnrolled{.student_id = sample_.zhukova,
                           .study_group_id = ninth,
                           .enrolled_on = Date{2026, 9, 2},
                           .order_no = "9",
                           .order_on = Date{2026, 9, 1}},
           annual(mathematics, ResultValue::four), annual(language, ResultValue::five),
           ExamResultRecorded{.study_group_id = ninth,
                              .student_id = sample_.zhukova,
                              .subject_id = mathematics.subject_id,
                              .held_on = Date{2026, 9, 8},
                              .result = ResultValue::three,
                              .protocol_no = "1"}});
    const auto form = certificate(sample_.director, sample_.zhukova);
    ASSERT_TRUE(form);
    EXPECT_EQ(row_of(form->tables[0], "Математика"), (FormRow{"Математика", "4", "4", "3"}));
    EXPECT_EQ(row_of(form->tables[0], "Русский язык"), (FormRow{"Русский язык", "5", "", ""}))
        << "no final mark before the obligatory exam";
}

TEST_F(ExtractForms, AreForWhoReadsTheClass) {
    EXPECT_EQ(refusal(extract(sample_.yozhikova, sample_.yozhikov)), "not_found") << "a family";
    EXPECT_EQ(refusal(certificate(sample_.yozhikov, sample_.yozhikov)), "not_found");
    EXPECT_EQ(refusal(extract(sample_.deputy, id_of<StudentId>(999))), "not_found");
    EXPECT_EQ(refusal(extract(sample_.deputy, sample_.sidorov)), "not_found") << "no student";
}

}  // namespace
}  // namespace letopis::testing
