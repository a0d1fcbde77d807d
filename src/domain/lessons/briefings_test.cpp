// Safety briefings (JRN-20).
#include "domain/lessons/briefings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date monday(2026, 9, 7);

RecordBriefing introductory() {
    return {.lesson_id = id_of<LessonId>(1),
            .kind = BriefingKind::introductory,
            .text = "инструкции  № 3, 5"};
}
Subject titled(std::string title) { return {.title = std::move(title)}; }

TEST(Briefing, IsRecordedAtALessonReplacedAndTakenAway) {
    Lesson held = lesson(1, monday);
    const auto fact = decide_record_briefing(held, introductory(), LessonLock::open);
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->text, "инструкции № 3, 5");
    held.briefing = Briefing{.kind = BriefingKind::introductory, .text = "инструкции № 3, 5"};
    EXPECT_FALSE(*decide_record_briefing(held, introductory(), LessonLock::open));
    const auto removed =
        decide_record_briefing(held, {.lesson_id = held.lesson_id, .text = "x"}, LessonLock::open);
    ASSERT_TRUE(removed && *removed);
    EXPECT_EQ(**removed, (BriefingRecorded{held.lesson_id, {}, ""}));
    held.briefing.reset();
    EXPECT_FALSE(*decide_record_briefing(held, {.lesson_id = held.lesson_id}, LessonLock::open));
}

TEST(Briefing, IsOwedLikeATopicWhenTheEditWindowIsOver) {
    Lesson held = lesson(1, monday);
    const auto late = LessonLock::edit_window_over;
    EXPECT_TRUE(decide_record_briefing(held, introductory(), late));
    held.briefing = Briefing{.kind = BriefingKind::primary};
    EXPECT_EQ(refusal_code(decide_record_briefing(held, introductory(), late)),
              RefusalCode::edit_window_over);
    EXPECT_EQ(refusal_code(decide_record_briefing(held, introductory(), LessonLock::not_held)),
              RefusalCode::lesson_not_held);
}

TEST(Briefing, IsNeededInSubjectsWhereSomethingCanHappen) {
    for (const char* title : {"Физика", "Химия", "Биология", "Информатика", "Труд (технология)",
                              "Технология", "Физическая культура", "ОБЗР",
                              "Основы безопасности и защиты Родины", "Практикум по физике"})
        EXPECT_TRUE(needs_briefing(titled(title))) << title;
    for (const char* title : {"Алгебра", "Русский язык", "Физическая география", "Трагедия"})
        EXPECT_FALSE(needs_briefing(titled(title))) << title;
    EXPECT_TRUE(is_physical_culture(titled("Физическая культура")));
    EXPECT_FALSE(is_physical_culture(titled("Физика")));
}

TEST(Briefing, AHalfYearEndsWithDecember) {
    EXPECT_EQ(half_year_of(school_year(), monday), (HalfYear{first_september, Date(2026, 12, 31)}));
    EXPECT_EQ(half_year_of(school_year(), Date(2027, 1, 11)),
              (HalfYear{Date(2027, 1, 1), Date(2027, 5, 26)}));
}

// The acceptance of JRN-20: chemistry without a September briefing.
TEST(Briefing, IsMissedWhereLessonsWereHeldWithoutOne) {
    const auto course = [](int number, const char* title) {
        return CourseLessons{.course_id = id_of<CourseId>(number),
                             .subject = titled(title),
                             .lessons = {lesson(number, monday)}};
    };
    std::vector<CourseLessons> courses{course(1, "Химия"), course(2, "Физика"),
                                       course(3, "Алгебра"), course(4, "Биология")};
    courses[1].lessons[0].briefing = Briefing{};
    courses[3].lessons[0].state = LessonState::cancelled;
    EXPECT_THAT(missing_briefings(courses, noon(monday)), ElementsAre(id_of<CourseId>(1)));
    EXPECT_THAT(missing_briefings(courses, noon(monday.plus_days(-1))), IsEmpty());
}

TEST(Briefing, EveryKindHasItsRussianTitle) {
    std::set<std::string_view> titles;
    for (const auto name : names_of(BriefingKind{}))
        EXPECT_TRUE(titles.insert(briefing_kind_title(*parse_enum<BriefingKind>(name))).second);
}

}  // namespace
}  // namespace letopis
