// CUR-02: which lessons are one lesson in two journals.
#include "domain/lessons/merging.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using testing::id_of;

Lesson lesson_at(int number, std::string_view from, std::string_view to, EmployeeId teacher) {
    return {.lesson_id = id_of<LessonId>(number),
            .lesson_on = Date{2026, 9, 7},
            .starts_at = *TimeOfDay::parse(from),
            .ends_at = *TimeOfDay::parse(to),
            .teacher_id = teacher};
}

const auto petrova = id_of<EmployeeId>(1);
const auto sidorov = id_of<EmployeeId>(2);

Lesson given_to(Lesson lesson, EmployeeId substitute, SubstitutionKind kind) {
    lesson.substitution = Substitution{.substitute_id = substitute, .kind = kind};
    return lesson;
}

// Evidence: CUR-02.
TEST(MergedLessons, AreHeldByOneTeacherAtOneTime) {
    const Lesson own = lesson_at(1, "08:30", "09:15", petrova);
    const Lesson other = lesson_at(2, "08:30", "09:15", sidorov);
    const Lesson merged = given_to(other, petrova, SubstitutionKind::merge);
    EXPECT_TRUE(are_merged(own, merged));
    EXPECT_TRUE(are_merged(merged, own));
    EXPECT_FALSE(are_merged(own, own));
    EXPECT_FALSE(are_merged(own, other)) << "each has his own";
    EXPECT_FALSE(are_merged(own, given_to(other, petrova, SubstitutionKind::substitution)));
    EXPECT_FALSE(are_merged(
        own, given_to(lesson_at(2, "09:25", "10:10", sidorov), petrova, SubstitutionKind::merge)));
    Lesson cancelled = merged;
    cancelled.state = LessonState::cancelled;
    EXPECT_FALSE(are_merged(own, cancelled));
}

TEST(MergedLessons, TwoOfOthersMayBeMergedToo) {
    const Lesson one =
        given_to(lesson_at(1, "08:30", "09:15", sidorov), petrova, SubstitutionKind::substitution);
    const Lesson other = given_to(lesson_at(2, "08:30", "09:15", id_of<EmployeeId>(3)), petrova,
                                  SubstitutionKind::merge);
    EXPECT_TRUE(are_merged(one, other));
}

TEST(MergedLessons, TopicAndHomeworkGoOverAndWorksDoNot) {
    Lesson own = lesson_at(1, "08:30", "09:15", petrova);
    own.topic = "Дроби";
    own.homework = "§ 12";
    Lesson other = lesson_at(2, "08:30", "09:15", sidorov);
    other.version = 7;
    RecordLesson record = record_like(own, other);
    EXPECT_EQ(record.lesson_id, other.lesson_id);
    EXPECT_EQ(record.base_version, 7);
    EXPECT_EQ(record.topic, "Дроби");
    EXPECT_EQ(record.homework, "§ 12");
    EXPECT_FALSE(record.works);
    own.homework = "";
    own.homework_none = true;
    record = record_like(own, other);
    EXPECT_EQ(record.homework_none, true);
    EXPECT_FALSE(record.homework);
    own.homework_none = false;
    EXPECT_FALSE(record_like(own, other).homework) << "nothing is said, nothing is copied";
}

TEST(MergedLessons, WhatIsNotCopiedIsNotCompared) {
    Lesson own = lesson_at(1, "08:30", "09:15", petrova);
    own.topic = "Дроби";
    Lesson other = lesson_at(2, "08:30", "09:15", sidorov);
    EXPECT_FALSE(is_recorded_like(own, other));
    other.topic = "Дроби";
    other.homework = "№ 5";
    EXPECT_TRUE(is_recorded_like(own, other)) << "nothing is said of homework";
    EXPECT_FALSE(is_recorded_like(other, own)) << "the other way round there is";
    own.homework_none = true;
    EXPECT_FALSE(is_recorded_like(own, other));
}

}  // namespace
}  // namespace letopis
