// Exams and final marks on the summary sheet (F-08; LAW-10, ORD-1.4.2-3a), and the graduates of a
// class for the register of education documents.

#include <gmock/gmock.h>

#include "app/certificates/open_certificate_registry.h"
#include "ports/gathering/statement_facts.h"
#include "ports/testing/graduating_classes.h"

namespace letopis::testing {
namespace {

using enum ResultValue;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class SummaryFinals : public GraduatingClasses {
protected:
    SummarySheet sheet(StudyGroupId id) {
        const auto facts = as(sample_.deputy, [&](Reader& reader, const Standing&, Instant moment) {
            return gather_sheet_facts(reader, id, moment);
        });
        EXPECT_TRUE(facts);
        return facts ? build_summary_sheet(*facts) : SummarySheet{};
    }
    GraduateRegistry registry(StudyGroupId id) {
        return as(sample_.deputy,
                  [&](Reader& reader, const Standing& standing, Instant moment) {
                      return open_certificate_registry(reader, standing, id, moment);
                  })
            .value();
    }
    /// Of the first student.
    static std::string value(const SummarySheet& sheet, const std::string& row,
                             const std::string& subject) {
        for (const SummarySheetRow& one : sheet.students.at(0).rows)
            if (one.title == row)
                for (std::size_t i = 0; i < sheet.subjects.size(); ++i)
                    if (sheet.subjects[i] == subject) return one.values.at(i);
        return "no such row or subject";
    }
    void sit(SubjectId subject, ResultValue result) {
        state({ExamResultRecorded{.study_group_id = nine_,
                                  .student_id = alova_,
                                  .subject_id = subject,
                                  .held_on = Date{2027, 6, 3},
                                  .points = 20,
                                  .result = result,
                                  .protocol_no = "17"}});
    }
};

// Evidence: ORD-1.4.2-3a, LAW-10.
TEST_F(SummaryFinals, OfTheNinthHaveTheExamAndTheFinalMarkOfEachSubject) {
    annual(russian_9_, alova_, four);
    annual(algebra_9_, alova_, four);
    annual(geometry_9_, alova_, four);
    annual(chemistry_9_, alova_, five);
    sit(sample_.russian, five);
    sit(mathematics_, three);
    const SummarySheet seen = sheet(nine_);
    EXPECT_EQ(value(seen, "Годовая отметка", "Русский язык"), "4");
    EXPECT_EQ(value(seen, "Экзаменационная отметка", "Русский язык"), "5");
    EXPECT_EQ(value(seen, "Итоговая отметка", "Русский язык"), "5");
    EXPECT_EQ(value(seen, "Экзаменационная отметка", "Химия"), "");
    EXPECT_EQ(value(seen, "Итоговая отметка", "Химия"), "5");
    // Algebra and geometry keep their columns; the exam is in the one of mathematics.
    EXPECT_EQ(value(seen, "Годовая отметка", "Алгебра"), "4");
    EXPECT_EQ(value(seen, "Экзаменационная отметка", "Алгебра"), "");
    EXPECT_EQ(value(seen, "Экзаменационная отметка", "Математика"), "3");
    EXPECT_EQ(value(seen, "Итоговая отметка", "Математика"), "4");
    EXPECT_EQ(value(seen, "Годовая отметка", "Математика"), "");
    EXPECT_EQ(seen.students[0].rows.back().title, "Итоговая отметка");
    for (const SummarySheetStudent& student : seen.students)
        for (const SummarySheetRow& row : student.rows)
            EXPECT_EQ(row.values.size(), seen.subjects.size()) << row.title;
}

TEST_F(SummaryFinals, WithoutAnExamTheFinalMarkIsLeftForAnAddendum) {
    annual(russian_9_, alova_, four);
    annual(chemistry_9_, alova_, five);
    const SummarySheet seen = sheet(nine_);
    EXPECT_EQ(value(seen, "Итоговая отметка", "Русский язык"), "");
    EXPECT_EQ(value(seen, "Итоговая отметка", "Химия"), "5");
    EXPECT_THAT(seen.footnotes, Contains(HasSubstr("вносится дополнением")));
}

TEST_F(SummaryFinals, OfOtherClassesAreAsBefore) {
    const SummarySheet seen = sheet(sample_.class_5a);
    EXPECT_EQ(value(seen, "Экзаменационная отметка", "Математика"), "no such row or subject");
    EXPECT_THAT(seen.footnotes, Not(Contains(HasSubstr("дополнением"))));
}

TEST_F(SummaryFinals, TheLocalActSaysHowMathematicsIsJoined) {
    annual(algebra_9_, alova_, three);
    annual(geometry_9_, alova_, three);
    sit(mathematics_, four);
    EXPECT_EQ(value(sheet(nine_), "Итоговая отметка", "Математика"), "4");  // (3 + 4)/2 = 3,5.
    state({PolicySet{"certificate.mathematics", "each_beside_exam", Date{2026, 9, 1},
                     "Положение, п. 7"}});
    EXPECT_EQ(value(sheet(nine_), "Итоговая отметка", "Математика"), "3");  // 10/3.
}

TEST_F(SummaryFinals, TheRegisterHasMarksInWordsAndNamesWhatLacks) {
    annual(russian_9_, alova_, four);
    annual(chemistry_9_, alova_, five);
    sit(sample_.russian, five);
    const GraduateRegistry all = registry(nine_);
    EXPECT_EQ(all.document_title, "Аттестат об основном общем образовании");
    EXPECT_EQ(all.graduated_in, 2027);
    const RegistryGraduate& first = all.graduates.at(0);
    const auto words = [&](const std::string& subject) {
        for (const RegistryMark& mark : first.marks)
            if (mark.subject == subject) return mark.words;
        return std::string{"no such subject"};
    };
    EXPECT_EQ(words("Русский язык"), "5 (отлично)");
    EXPECT_EQ(words("Химия"), "5 (отлично)");
    EXPECT_EQ(words("Математика"), "");
    EXPECT_THAT(first.lacks, Contains(HasSubstr("Математика: ")));
    EXPECT_THAT(first.lacks, Contains("нет решения педагогического совета о выпуске"));
    EXPECT_THAT(first.lacks, Contains(HasSubstr("экзаменов записано 1 из 4")));
    EXPECT_EQ(all.lacking, static_cast<int>(all.graduates.size()));
}

}  // namespace
}  // namespace letopis::testing
