// Lessons and their records.

#include "domain/lessons/timetable/undone.h"
#include "ports/testing/contract/fixture.h"

namespace letopis::testing {

using ::testing::Contains;
using ::testing::Not;

TEST_P(ReaderContract, ALessonBeginsWithOneOrdinaryWork) {
    state_sample();
    const auto lesson = ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
    ASSERT_TRUE(lesson);
    const Lesson expected{.lesson_id = sample_.monday_7,
                          .course_id = sample_.mathematics_5a,
                          .lesson_on = Date{2026, 9, 7},
                          .slot_no = 3,
                          .starts_at = {630},
                          .ends_at = {675},
                          .teacher_id = sample_.petrova,
                          .room_title = "каб. 303"};
    EXPECT_EQ(*lesson, expected);
}

TEST_P(ReaderContract, LessonsStandByDateAndPlaceInTheDay) {
    state_sample();
    const Date monday{2026, 9, 7};
    const auto ids = [](const std::vector<Lesson>& lessons) {
        return each(lessons, &Lesson::lesson_id);
    };
    EXPECT_THAT(ids(ask([&](Reader& reader) {
                    return reader.lessons_of_course(sample_.mathematics_5a, monday,
                                                    monday.plus_days(7));
                })),
                ElementsAre(sample_.monday_7, sample_.tuesday_8, sample_.monday_14));
    // Both dates are inclusive.
    EXPECT_THAT(ids(ask([&](Reader& reader) {
                    return reader.lessons_of_course(sample_.mathematics_5a, monday.plus_days(1),
                                                    monday.plus_days(6));
                })),
                ElementsAre(sample_.tuesday_8));
    EXPECT_THAT(ids(ask([&](Reader& reader) {
                    return reader.lessons_of_teacher(sample_.petrova, monday, monday);
                })),
                ElementsAre(sample_.lesson_5b, sample_.monday_7));
    // Of the class itself: the subgroup's lessons are the subgroup's.
    EXPECT_THAT(ids(ask([&](Reader& reader) {
                    return reader.lessons_of_group(sample_.class_5a, monday, monday);
                })),
                ElementsAre(sample_.russian_7, sample_.monday_7));
    EXPECT_THAT(ids(ask([&](Reader& reader) {
                    return reader.lessons_of_group(sample_.english_5a_1, monday, monday);
                })),
                ElementsAre(sample_.english_7));
}

TEST_P(ReaderContract, TheRecordOfALessonHasAVersion) {
    state_sample();
    const auto lesson = [&] {
        return *ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
    };
    const auto topic = state({TopicRecorded{sample_.monday_7, "Обыкновенные дроби"}});
    EXPECT_EQ(lesson().topic, "Обыкновенные дроби");
    EXPECT_EQ(lesson().version, topic);

    const auto homework = state({HomeworkAssigned{sample_.monday_7, "§ 4, № 118"}});
    EXPECT_EQ(lesson().homework, "§ 4, № 118");
    EXPECT_FALSE(lesson().homework_none);
    EXPECT_EQ(lesson().version, homework);

    const auto none = state({HomeworkAssigned{sample_.monday_7, "", true}});
    EXPECT_EQ(lesson().homework, "");
    EXPECT_TRUE(lesson().homework_none);
    EXPECT_EQ(lesson().version, none);
    EXPECT_EQ(lesson().topic, "Обыкновенные дроби");
}

TEST_P(ReaderContract, WorksAreDefinedRedefinedAndRemoved) {
    state_sample();
    const Work control{2, WorkType::control_work, "Контрольная работа № 1", 300};
    const Work dictation{1, WorkType::dictation, "Словарный диктант", 200};
    const auto works = [&] {
        return ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); })->works;
    };
    const auto defined = state({WorkDefined{sample_.monday_7, control}});
    EXPECT_THAT(works(), ElementsAre(Work{}, control));
    EXPECT_EQ(ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); })->version,
              defined);
    state({WorkDefined{sample_.monday_7, dictation}});
    EXPECT_THAT(works(), ElementsAre(dictation, control));
    const auto removed = state({WorkRemoved{sample_.monday_7, 2}});
    EXPECT_THAT(works(), ElementsAre(dictation));
    EXPECT_EQ(ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); })->version,
              removed);
    // Other lessons have their own.
    EXPECT_THAT(ask([&](Reader& reader) { return reader.lesson(sample_.tuesday_8); })->works,
                ElementsAre(Work{}));
}

TEST_P(ReaderContract, ACancelledLessonStaysOnTheListWithItsReason) {
    state_sample();
    state({TopicRecorded{sample_.monday_7, "Дроби"},
           LessonCancelled{sample_.monday_7, "карантин, приказ № 12"}});
    const auto lessons = ask([&](Reader& reader) {
        return reader.lessons_of_course(sample_.mathematics_5a, Date{2026, 9, 7}, Date{2026, 9, 7});
    });
    ASSERT_THAT(lessons, SizeIs(1));
    EXPECT_EQ(lessons[0].state, LessonState::cancelled);
    EXPECT_EQ(lessons[0].cancel_reason, "карантин, приказ № 12");
    EXPECT_EQ(lessons[0].topic, "Дроби");
}

// INT-04.
TEST_P(ReaderContract, ALessonOfAnUndoneTimetableIsOnNoList) {
    state_sample();
    const auto& undone = timetable_undone_reason;
    state({LessonCancelled{sample_.monday_7, std::string{undone}},
           LessonCancelled{sample_.lesson_5b, "карантин"}});
    const Date on{2026, 9, 7};
    const auto ids = [](const std::vector<Lesson>& lessons) {
        std::vector<LessonId> all;
        for (const Lesson& lesson : lessons) all.push_back(lesson.lesson_id);
        return all;
    };
    const auto of_course = ask(
        [&](Reader& reader) { return reader.lessons_of_course(sample_.mathematics_5a, on, on); });
    EXPECT_THAT(ids(of_course), IsEmpty());
    EXPECT_THAT(ids(ask([&](Reader& reader) {
                    return reader.lessons_of_teacher(sample_.petrova, on, on);
                })),
                ElementsAre(sample_.lesson_5b));
    EXPECT_THAT(
        ids(ask([&](Reader& reader) { return reader.lessons_of_group(sample_.class_5a, on, on); })),
        ElementsAre(sample_.russian_7));
    EXPECT_THAT(ids(ask([&](Reader& reader) { return reader.lessons_on(on, 100); })),
                Not(Contains(sample_.monday_7)));
    EXPECT_THAT(ids(ask([&](Reader& reader) { return reader.changed_lessons(on, on, 1); })),
                ElementsAre(sample_.lesson_5b));
    EXPECT_EQ(ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); })->cancel_reason,
              undone);
    state({LessonRestored{sample_.monday_7, "нужен"}});
    EXPECT_THAT(
        ids(ask([&](Reader& reader) { return reader.lessons_of_group(sample_.class_5a, on, on); })),
        Contains(sample_.monday_7));
}

// INT-04.
TEST_P(ReaderContract, LessonsOfAnUndoneTimetableTakeNoPlaceInTheListOfADay) {
    state_sample();
    state({LessonCancelled{sample_.russian_7, std::string{timetable_undone_reason}}});
    const Date on{2026, 9, 7};
    const auto first = ask([&](Reader& reader) { return reader.lessons_on(on, 1); });
    ASSERT_THAT(first, SizeIs(1));
    EXPECT_EQ(first[0].lesson_id, sample_.lesson_5b);
}

// JRN-14.
TEST_P(ReaderContract, ARequestToCorrectWaitsAndItsAnswerUnlocksTheLesson) {
    state_sample();
    const auto lesson = [&] {
        return *ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
    };
    const auto in_state = [&](CorrectionState state, std::int64_t limit = 10) {
        std::vector<EntryIndex> found;
        for (const auto& one :
             ask([&](Reader& reader) { return reader.correction_requests(state, limit); }))
            found.push_back(one.request);
        return found;
    };
    EXPECT_EQ(lesson().correction_request, -1);
    const auto first = state({CorrectionRequested{sample_.monday_7, "стояло 4"}});
    const auto second = state({CorrectionRequested{sample_.tuesday_8, "нет темы"}});
    EXPECT_EQ(lesson().correction_request, first);
    EXPECT_EQ(lesson().version, -1);
    EXPECT_THAT(in_state(CorrectionState::pending), ElementsAre(second, first));
    EXPECT_THAT(in_state(CorrectionState::pending, 1), ElementsAre(second));

    const Instant until = moscow_instant(Date{2026, 9, 30}, {600});
    state({CorrectionDecided{sample_.monday_7, first, CorrectionDecision::granted, until, ""},
           CorrectionDecided{sample_.tuesday_8, second, CorrectionDecision::declined, {}, "нет"}});
    EXPECT_EQ(lesson().correction_request, -1);
    EXPECT_EQ(lesson().unlocked_until, until);
    EXPECT_THAT(in_state(CorrectionState::pending), IsEmpty());
    EXPECT_THAT(in_state(CorrectionState::granted), ElementsAre(first));
    const auto declined = ask([&](Reader& reader) { return reader.correction_request(second); });
    ASSERT_TRUE(declined);
    EXPECT_EQ(declined->lesson_id, sample_.tuesday_8);
    EXPECT_EQ(declined->state, CorrectionState::declined);
    EXPECT_EQ(declined->comment, "нет");
    EXPECT_TRUE(declined->decided_at);
    EXPECT_THAT(ask([&](Reader& reader) {
                    return reader.correction_requests_of(declined->requested_by, 1);
                }),
                SizeIs(1));
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.correction_request(first - 1); }));
}

TEST_P(ReaderContract, ALessonScheduledAgainMovesAndKeepsItsRecord) {
    state_sample();
    const auto topic = state({TopicRecorded{sample_.tuesday_8, "Дроби"}});
    state({LessonScheduled{.lesson_id = sample_.tuesday_8,
                           .course_id = sample_.mathematics_5a,
                           .lesson_on = Date{2026, 9, 12},
                           .slot_no = 2,
                           .starts_at = {570},
                           .ends_at = {615},
                           .teacher_id = sample_.sidorov,
                           .room_title = "актовый зал"}});
    const auto lesson = ask([&](Reader& reader) { return reader.lesson(sample_.tuesday_8); });
    ASSERT_TRUE(lesson);
    EXPECT_EQ(lesson->lesson_on, (Date{2026, 9, 12}));
    EXPECT_EQ(lesson->slot_no, 2);
    EXPECT_EQ(lesson->teacher_id, sample_.sidorov);
    EXPECT_EQ(lesson->room_title, "актовый зал");
    EXPECT_EQ(lesson->topic, "Дроби");
    EXPECT_EQ(lesson->version, topic);
    EXPECT_THAT(
        ask([&](Reader& reader) {
            return reader.lessons_of_teacher(sample_.petrova, Date{2026, 9, 8}, Date{2026, 9, 12});
        }),
        IsEmpty());
}

}  // namespace letopis::testing
