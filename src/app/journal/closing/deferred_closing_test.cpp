// A period is closed without the mark of a student whose attestation is deferred (ASM-08, e.4); a
// course is not closed over an open appeal (ASM-10).
#include <gmock/gmock.h>

#include "app/journal/closing/close_course.h"
#include "app/journal/closing/close_period.h"
#include "app/journal/closing/open_course_closing.h"
#include "app/journal/open_journal.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class DeferredClosing : public ToldSchool {
protected:
    DeferredClosing() {
        at(Date{2026, 10, 26}, 10, 0);
        std::vector<EntryBody> facts{AttestationDeferred{.course_id = sample_.mathematics_5a,
                                                         .student_id = sample_.zhukova,
                                                         .period_id = sample_.first_quarter,
                                                         .until = Date{2026, 11, 30},
                                                         .reason = "болезнь",
                                                         .order_no = "112"}};
        for (const LessonId lesson : {sample_.monday_7, sample_.tuesday_8, sample_.monday_14}) {
            facts.push_back(TopicRecorded{.lesson_id = lesson, .topic = "Дроби"});
            facts.push_back(HomeworkAssigned{.lesson_id = lesson, .homework_none = true});
        }
        for (const StudentId student : {sample_.ezhov, sample_.yozhikov})
            facts.push_back(PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                                                .student_id = student,
                                                .period_id = sample_.first_quarter,
                                                .value = ResultValue::four});
        state(std::move(facts));
    }

    CourseClosing closing() {
        return *as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_course_closing(reader, standing, sample_.mathematics_5a, moment);
        });
    }
    std::string close() {
        return outcome(close_period(next_command(), sample_.petrova, sample_.mathematics_5a,
                                    sample_.first_quarter));
    }
    std::vector<std::string> remedies() {
        return texts_of(closing().periods.at(0).gaps,
                        [](const Gap& gap) { return gap.place + ": " + gap.remedy; });
    }
    PageResult result_of(StudentId student) {
        const auto page =
            as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, sample_.mathematics_5a, sample_.first_quarter,
                                    moment);
            });
        EXPECT_TRUE(page);
        for (const PageResult& one : page->results)
            if (page->students.at(static_cast<std::size_t>(one.student_index)).student_id ==
                    student &&
                one.period_id == sample_.first_quarter)
                return one;
        return {};
    }
};

TEST_F(DeferredClosing, ThePeriodIsClosedWithoutHerMark) {
    EXPECT_THAT(remedies(), IsEmpty());
    EXPECT_THAT(closing().periods.at(0).notes, ElementsAre("Жукова Анна: отсрочка до 30.11.2026"));
    EXPECT_EQ(close(), "recorded");
    EXPECT_THAT(closing().periods.at(0).notes, ElementsAre(HasSubstr("отсрочка до 30.11.2026")))
        << "it is said of a closed one as well";
}

TEST_F(DeferredClosing, OnceItIsOverTheMarkIsMissingAgain) {
    at(Date{2026, 12, 1}, 10, 0);
    EXPECT_THAT(remedies(), ElementsAre(HasSubstr("Отсрочка до 30.11.2026 истекла")));
    EXPECT_EQ(close(), "closing_incomplete");
    state({AttestationHeld{.course_id = sample_.mathematics_5a,
                           .student_id = sample_.zhukova,
                           .period_id = sample_.first_quarter,
                           .held_on = Date{2026, 11, 20},
                           .result = ResultValue::four}});
    EXPECT_THAT(remedies(), IsEmpty()) << "what came later stands in its place";
    EXPECT_THAT(closing().periods.at(0).notes,
                ElementsAre("Жукова Анна: отсрочка до 30.11.2026, аттестован(а) на «4»"));
    EXPECT_EQ(close(), "recorded");
}

TEST_F(DeferredClosing, ThePageSaysSoAtTheResultsCell) {
    EXPECT_EQ(result_of(sample_.zhukova).deferred_until, (Date{2026, 11, 30}));
    EXPECT_EQ(result_of(sample_.zhukova).addendum, "");
    EXPECT_EQ(result_of(sample_.ezhov).deferred_until, std::nullopt);
    state({AttestationHeld{.course_id = sample_.mathematics_5a,
                           .student_id = sample_.zhukova,
                           .period_id = sample_.first_quarter,
                           .held_on = Date{2026, 10, 26},
                           .result = ResultValue::four}});
    EXPECT_EQ(result_of(sample_.zhukova).addendum, "4");
}

TEST_F(DeferredClosing, ACourseIsNotClosedOverAnOpenAppeal) {
    state({AppealFiled{
        .course_id = sample_.mathematics_5a,
        .place = {.lesson_id = sample_.monday_7, .student_id = sample_.zhukova, .work_no = 1},
        .disputed = MarkValue::three,
        .text = "Не согласны"}});
    const auto gaps = [&] {
        return texts_of(closing().gaps, [](const Gap& gap) { return gap.remedy; });
    };
    EXPECT_THAT(gaps(), Contains("Внесите решение комиссии по апелляции."));
    EXPECT_NE(outcome(close_course(next_command(), sample_.petrova, sample_.mathematics_5a)),
              "recorded");
}

}  // namespace
}  // namespace letopis::testing
