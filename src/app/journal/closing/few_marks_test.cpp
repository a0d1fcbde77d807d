// A period with too few marks is closed with a warning, or is not closed, by the local act
// (ASM-07).
#include <gmock/gmock.h>

#include "app/journal/closing/close_period.h"
#include "app/journal/closing/open_course_closing.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class FewMarksOfAPeriod : public ToldSchool {
protected:
    /// Three lessons; Ежов and Ёжиков have a mark at each, Жукова at two of them.
    FewMarksOfAPeriod() {
        at(Date{2026, 10, 26}, 10, 0);
        std::vector<EntryBody> facts;
        for (const LessonId lesson : {sample_.monday_7, sample_.tuesday_8, sample_.monday_14}) {
            facts.push_back(TopicRecorded{.lesson_id = lesson, .topic = "Дроби"});
            facts.push_back(HomeworkAssigned{.lesson_id = lesson, .homework_none = true});
            for (const StudentId student : {sample_.ezhov, sample_.yozhikov, sample_.zhukova})
                if (student != sample_.zhukova || lesson != sample_.monday_14)
                    facts.push_back(
                        MarkRecorded{.place = {.lesson_id = lesson, .student_id = student},
                                     .value = MarkValue::four});
        }
        for (const StudentId student : {sample_.ezhov, sample_.yozhikov, sample_.zhukova})
            facts.push_back(PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                                                .student_id = student,
                                                .period_id = sample_.first_quarter,
                                                .value = ResultValue::four});
        state(std::move(facts));
    }

    ClosingPeriod quarter() {
        const auto closing =
            as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_course_closing(reader, standing, sample_.mathematics_5a, moment);
            });
        return closing->periods.at(0);
    }
    std::string close() {
        return outcome(close_period(next_command(), sample_.petrova, sample_.mathematics_5a,
                                    sample_.first_quarter));
    }
};

// Evidence: ASM-07.
TEST_F(FewMarksOfAPeriod, AreWarnedOfAndItIsClosedAllTheSame) {
    EXPECT_THAT(quarter().few_marks, ElementsAre("Жукова Анна: отметок 2 при минимуме 3"));
    EXPECT_THAT(quarter().gaps, IsEmpty());
    EXPECT_EQ(close(), "recorded");
    EXPECT_THAT(quarter().few_marks, IsEmpty()) << "once it is closed there is nothing to do";
}

// Evidence: ASM-07.
TEST_F(FewMarksOfAPeriod, KeepItOpenWhereTheLocalActSaysSo) {
    state({PolicySet{"attest.few_marks", "block", Date{2026, 9, 1}, "п. 5.3"}});
    EXPECT_THAT(quarter().few_marks, IsEmpty());
    EXPECT_THAT(texts_of(quarter().gaps, [](const Gap& gap) { return gap.place; }),
                ElementsAre("Математика, I четверть, Жукова Анна"));
    EXPECT_EQ(close(), "closing_incomplete");
    state({MarkRecorded{.place = {.lesson_id = sample_.monday_14, .student_id = sample_.zhukova},
                        .value = MarkValue::five}});
    EXPECT_EQ(close(), "recorded");
}

// Evidence: ASM-07, ATT-07.
TEST_F(FewMarksOfAPeriod, DoNotKeepItOpenOverWhoIsExemptFromTheSubject) {
    state({PolicySet{"attest.few_marks", "block", Date{2026, 9, 1}, "п. 5.3"}});
    EXPECT_EQ(close(), "closing_incomplete");
    state({ExemptionGranted{.student_id = sample_.zhukova,
                            .subject_id = sample_.mathematics,
                            .from_on = Date{2026, 9, 10},
                            .to_on = Date{2026, 9, 30},
                            .document_no = "7"}});
    EXPECT_THAT(quarter().gaps, IsEmpty());
    EXPECT_EQ(close(), "recorded");
}

}  // namespace
}  // namespace letopis::testing
