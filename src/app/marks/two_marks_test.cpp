// Two marks for one work: by the type of the work and by the subject (JRN-09).

#include "app/marks/record_cell.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

/// Dictations in mathematics and in Russian, on one Monday.
class TwoMarksForOneWork : public ToldSchool {
protected:
    TwoMarksForOneWork() {
        at(Date{2026, 9, 7}, 15, 0);
        for (const LessonId id : {sample_.monday_7, sample_.russian_7})
            state({WorkDefined{id, {.work_no = 1, .work_type = WorkType::dictation}},
                   WorkDefined{id, {.work_no = 2, .work_type = WorkType::answer}}});
    }
    void decide(std::string subjects) {
        state({PolicySet{"marks.two_in_subjects", std::move(subjects), Date{2026, 9, 1}, "п. 3"}});
    }
    Command typing(PersonId teacher, LessonId lesson, std::string text, int work_no = 1) {
        const auto cell =
            school_.read([&](Reader& reader) { return reader.cell(lesson, sample_.zhukova); });
        return record_cell(next_command(), teacher,
                           {.lesson_id = lesson,
                            .student_id = sample_.zhukova,
                            .work_no = work_no,
                            .text = std::move(text),
                            .base_version = cell->version(work_no)});
    }
    std::string in_mathematics(std::string text, int work_no = 1) {
        return outcome(typing(sample_.petrova, sample_.monday_7, std::move(text), work_no));
    }
    std::string in_russian(std::string text) {
        return outcome(typing(sample_.sidorov, sample_.russian_7, std::move(text)));
    }
};

// Evidence: JRN-09.
TEST_F(TwoMarksForOneWork, AreForRussianAndNotForMathematics) {
    EXPECT_EQ(in_russian("5/4"), "recorded");
    EXPECT_EQ(in_mathematics("5/4"), "second_mark_not_allowed");
    EXPECT_EQ(in_mathematics("5"), "recorded");
    EXPECT_EQ(in_mathematics("4", 2), "recorded") << "two works have a mark each";
}

// Evidence: JRN-09.
TEST_F(TwoMarksForOneWork, AreForTheSubjectsOfTheLocalAct) {
    decide("Математика");
    EXPECT_EQ(in_mathematics("5/4"), "recorded");
    EXPECT_EQ(in_russian("5/4"), "second_mark_not_allowed");
    decide("any");
    EXPECT_EQ(in_russian("5/4"), "recorded");
}

// Evidence: JRN-09. The rule came later than the marks.
TEST_F(TwoMarksForOneWork, ThatStandAreNotTakenAway) {
    ASSERT_EQ(in_russian("5/4"), "recorded");
    decide("Литература");
    EXPECT_EQ(in_russian("5/4"), "unchanged");
    EXPECT_EQ(in_russian("5/3"), "recorded") << "a mistake is corrected";
    EXPECT_EQ(in_russian("5"), "recorded");
    EXPECT_EQ(in_russian("5/3"), "second_mark_not_allowed");
}

/// Counts questions about policies and about the title of a course.
class CountingReader : public MemoryReader {
public:
    using MemoryReader::MemoryReader;
    Result<std::vector<PolicyValue>> policies() override {
        ++policy_questions;
        return MemoryReader::policies();
    }
    Result<std::optional<CourseTitle>> course_title(CourseId id) override {
        ++title_questions;
        return MemoryReader::course_title(id);
    }
    int policy_questions = 0;
    int title_questions = 0;
};

TEST_F(TwoMarksForOneWork, AskAboutPoliciesNoMoreThanAnyCell) {
    CountingReader reader{school_.tables()};
    const auto place = find_lesson(reader, sample_.russian_7);
    ASSERT_TRUE(place);
    const auto facts = gather_cell_facts(reader, *place, sample_.zhukova, now());
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->takes_two_marks);
    EXPECT_EQ(reader.policy_questions, 1);
    EXPECT_EQ(reader.title_questions, 1);
}

}  // namespace
}  // namespace letopis::testing
