// CUR-02, совмещение: the deputy merges two groups, and their teacher types the lesson once.
#include "app/lessons/merged_lessons.h"

#include <gmock/gmock.h>

#include "domain/lessons/changes.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Petrova's second lesson is in 5 «Б»; Сидоров's Russian in 5 «А» is moved beside it and given to
/// her.
class MergingLessons : public ToldSchool {
protected:
    MergingLessons() {
        own_ = lesson(sample_.lesson_5b);
        state({LessonMoved{.lesson_id = sample_.russian_7,
                           .lesson_on = own_.lesson_on,
                           .slot_no = own_.slot_no,
                           .starts_at = own_.starts_at,
                           .ends_at = own_.ends_at,
                           .reason = "совмещение"},
               SubstitutionAssigned{.lesson_id = sample_.russian_7,
                                    .substitute_id = sample_.petrova,
                                    .kind = SubstitutionKind::merge,
                                    .coefficient_hundredths = 50,
                                    .reason = "болезнь учителя"}});
    }
    Lesson lesson(LessonId id) {
        return **school_.read([&](Reader& reader) { return reader.lesson(id); });
    }
    MergedLessons merged(PersonId person, CourseId course) {
        return *as(person, [&](Reader& reader, const Standing& standing, Instant) {
            return open_merged_lessons(reader, standing, course);
        });
    }
    std::string copied(PersonId person, LessonId id) {
        return outcome(record_merged(next_command(), person, id));
    }

    Lesson own_;
};

// Evidence: CUR-02.
TEST_F(MergingLessons, WhatIsTypedOnceStandsInBothJournals) {
    state({TopicRecorded{.lesson_id = sample_.lesson_5b, .topic = "Дроби"},
           HomeworkAssigned{.lesson_id = sample_.lesson_5b, .homework = "§ 12"}});
    const auto view = merged(sample_.petrova, sample_.mathematics_5b);
    ASSERT_THAT(view.lessons, SizeIs(1));
    EXPECT_EQ(view.lessons[0].lesson_id, sample_.lesson_5b);
    EXPECT_EQ(view.lessons[0].other_lesson_id, sample_.russian_7);
    EXPECT_EQ(view.lessons[0].other_title, "5 «А», Русский язык");
    EXPECT_FALSE(view.lessons[0].is_same);
    ASSERT_EQ(copied(sample_.petrova, sample_.lesson_5b), "recorded");
    EXPECT_EQ(lesson(sample_.russian_7).topic, "Дроби");
    EXPECT_EQ(lesson(sample_.russian_7).homework, "§ 12");
    EXPECT_TRUE(merged(sample_.petrova, sample_.mathematics_5b).lessons[0].is_same);
    EXPECT_EQ(copied(sample_.petrova, sample_.lesson_5b), "unchanged");
}

// Evidence: CUR-02, JRN-05.
TEST_F(MergingLessons, HomeworkOlderThanTheRuleOfItsLengthIsCopiedAsItStands) {
    state({TopicRecorded{.lesson_id = sample_.lesson_5b, .topic = "Дроби"},
           HomeworkAssigned{.lesson_id = sample_.lesson_5b, .homework = "§ 12"},
           PolicySet{"entry.homework_length", "10", Date{2026, 9, 1}, "п. 4.2"}});
    ASSERT_EQ(copied(sample_.petrova, sample_.lesson_5b), "recorded");
    EXPECT_EQ(lesson(sample_.russian_7).topic, "Дроби");
    EXPECT_EQ(lesson(sample_.russian_7).homework, "§ 12");
}

TEST_F(MergingLessons, WithoutHomeworkTheTopicAloneMakesThemTheSame) {
    state({TopicRecorded{.lesson_id = sample_.lesson_5b, .topic = "Дроби"},
           HomeworkAssigned{.lesson_id = sample_.russian_7, .homework = "§ 3"}});
    EXPECT_FALSE(merged(sample_.petrova, sample_.mathematics_5b).lessons[0].is_same);
    ASSERT_EQ(copied(sample_.petrova, sample_.lesson_5b), "recorded");
    EXPECT_EQ(lesson(sample_.russian_7).homework, "§ 3") << "it stays";
    EXPECT_TRUE(merged(sample_.petrova, sample_.mathematics_5b).lessons[0].is_same);
    EXPECT_EQ(copied(sample_.petrova, sample_.lesson_5b), "unchanged");
}

TEST_F(MergingLessons, TheOtherWayRoundLikewise) {
    state({TopicRecorded{.lesson_id = sample_.russian_7, .topic = "Имя"},
           HomeworkAssigned{.lesson_id = sample_.russian_7, .homework_none = true}});
    ASSERT_THAT(merged(sample_.petrova, sample_.russian_5a).lessons, SizeIs(1));
    ASSERT_EQ(copied(sample_.petrova, sample_.russian_7), "recorded");
    EXPECT_EQ(lesson(sample_.lesson_5b).topic, "Имя");
    EXPECT_TRUE(lesson(sample_.lesson_5b).homework_none);
}

TEST_F(MergingLessons, NothingIsCopiedFromALessonWithoutATopicNorByAnotherTeacher) {
    EXPECT_EQ(copied(sample_.petrova, sample_.lesson_5b), "topic_required");
    EXPECT_EQ(copied(sample_.sidorov, sample_.lesson_5b), "not_your_course");
    EXPECT_THAT(merged(sample_.sidorov, sample_.russian_5a).lessons, IsEmpty());
    EXPECT_EQ(copied(sample_.petrova, sample_.monday_7), "not_found") << "it is not merged";
    state({SubstitutionEnded{.lesson_id = sample_.russian_7, .reason = "выздоровел"}});
    EXPECT_THAT(merged(sample_.petrova, sample_.mathematics_5b).lessons, IsEmpty());
    EXPECT_EQ(copied(sample_.petrova, sample_.lesson_5b), "not_found");
}

TEST_F(MergingLessons, WhatIsClosedInOneJournalIsWrittenInNeither) {
    state({TopicRecorded{.lesson_id = sample_.lesson_5b, .topic = "Дроби"},
           CourseClosed{.course_id = sample_.russian_5a}});
    EXPECT_EQ(copied(sample_.petrova, sample_.lesson_5b), "course_closed");
    EXPECT_EQ(lesson(sample_.russian_7).topic, "");
}

}  // namespace
}  // namespace letopis::testing
