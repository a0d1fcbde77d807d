// «Новое»: in which words a family hears of changes, which of them are told, and since when it is
// told that a child is not at his first lesson (CUR-07, ATT-04).
#include "domain/diary/news.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/calendar/policy_list.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 14};

ConfirmedChange change(const Lesson& lesson, LessonTurn turn, EntryIndex index, Instant at) {
    return {.lesson_id = lesson.lesson_id, .turn = turn, .entry_index = index, .confirmed_at = at};
}

LessonTold told(const Lesson& lesson, std::vector<ConfirmedChange> changes,
                std::string subject = "Алгебра") {
    return {.lesson = lesson,
            .study_group_id = id_of<StudyGroupId>(1),
            .subject = std::move(subject),
            .teacher = "Петрова А. И.",
            .substitute = lesson.substitution ? "Сидоров С. С." : "",
            .changes = std::move(changes)};
}

Lesson cancelled(int number, Date on, int slot_no, std::string reason = "карантин") {
    Lesson lesson = testing::lesson(number, on, slot_no);
    lesson.state = LessonState::cancelled;
    lesson.cancel_reason = std::move(reason);
    return lesson;
}
Lesson substituted(int number, Date on, int slot_no) {
    Lesson lesson = testing::lesson(number, on, slot_no);
    lesson.substitution = Substitution{.substitute_id = id_of<EmployeeId>(12)};
    return lesson;
}

std::vector<std::string> words(const std::vector<LessonTold>& lessons, Date today = monday) {
    return texts_of(news_of_changes(lessons, today),
                    [](const NewsLine& line) { return line.title + ": " + line.text; });
}

// Evidence: CUR-07.
TEST(NewsOfChanges, ASubstitutionNamesTheLessonAndWhoHoldsIt) {
    const Lesson lesson = substituted(1, monday, 3);
    const auto lines = news_of_changes(
        {told(lesson, {change(lesson, LessonTurn::substitution_assigned, 7, noon(monday))})},
        monday);
    ASSERT_THAT(lines, SizeIs(1));
    EXPECT_EQ(lines[0], (NewsLine{.kind = NewsKind::substitution,
                                  .entry_index = 7,
                                  .at = noon(monday),
                                  .on = monday,
                                  .title = "Замена",
                                  .text = "Алгебра (3-й урок): Сидоров С. С."}));
}

TEST(NewsOfChanges, WhatIsDecidedOfADayInOneGoIsOneLine) {
    const Lesson first = cancelled(1, monday, 1);
    const Lesson second = cancelled(2, monday, 2);
    const Lesson later = cancelled(3, monday.plus_days(1), 1);
    const auto at = noon(monday);
    const auto of = [&](const Lesson& lesson, EntryIndex index, std::string subject) {
        return told(lesson, {change(lesson, LessonTurn::lesson_cancelled, index, at)},
                    std::move(subject));
    };
    EXPECT_THAT(words({of(first, 5, "Алгебра"), of(second, 6, "Физика"), of(later, 7, "Химия")}),
                ElementsAre("Уроки отменены: Алгебра (1-й урок), Физика (2-й урок): карантин",
                            "Урок отменён: Химия (1-й урок): карантин"));
}

TEST(NewsOfChanges, WhatIsTakenBackIsTold) {
    const Lesson restored = lesson(1, monday, 1);
    const Lesson own = lesson(2, monday, 2);
    const auto at = noon(monday);
    EXPECT_THAT(words({told(restored, {change(restored, LessonTurn::lesson_restored, 6, at),
                                       change(restored, LessonTurn::lesson_cancelled, 5, at)}),
                       told(own,
                            {change(own, LessonTurn::substitution_ended, 9, at),
                             change(own, LessonTurn::substitution_assigned, 8, at)},
                            "Физика")}),
                ElementsAre("Замена снята: Физика (2-й урок): Петрова А. И.",
                            "Отмена снята: Алгебра (1-й урок) — урок состоится"));
}

TEST(NewsOfChanges, OnlyTheCancellationOfACancelledLessonIsTold) {
    Lesson lesson = cancelled(1, monday, 1);
    lesson.substitution = Substitution{.substitute_id = id_of<EmployeeId>(12)};
    EXPECT_THAT(
        words({told(lesson, {change(lesson, LessonTurn::lesson_cancelled, 6, noon(monday)),
                             change(lesson, LessonTurn::substitution_assigned, 5, noon(monday))})}),
        ElementsAre("Урок отменён: Алгебра (1-й урок): карантин"));
}

TEST(NewsOfChanges, AMoveSaysFromWhereAndAMoveBackThatItIsOver) {
    Lesson moved = lesson(1, monday, 2);
    moved.moved_from = monday.plus_days(-3);
    moved.moved_from_slot_no = 5;
    const Lesson back = lesson(2, monday, 4);
    const auto at = noon(monday);
    const std::string starts = moved.starts_at.text();
    EXPECT_THAT(words({told(moved, {change(moved, LessonTurn::lesson_moved, 5, at)}),
                       told(back, {change(back, LessonTurn::lesson_moved, 7, at),
                                   change(back, LessonTurn::lesson_moved, 6, at)})}),
                ElementsAre("Перенос урока: Алгебра (2-й урок), начало в " + starts +
                                "; было 11.09.2026, 5-й урок",
                            "Перенос снят: Алгебра (4-й урок) — по расписанию"));
}

TEST(NewsOfChanges, AnotherSubjectInTheHourOfALessonIsOneLine) {
    const Lesson given_up = cancelled(1, monday, 3, "болезнь учителя");
    Lesson held = lesson(2, monday, 3);
    held.is_extra = true;
    held.change_reason = "болезнь учителя";
    Lesson extra = lesson(3, monday, 7);
    extra.is_extra = true;
    const auto at = noon(monday);
    EXPECT_THAT(
        words({told(given_up, {change(given_up, LessonTurn::lesson_cancelled, 5, at)}),
               told(held, {change(held, LessonTurn::extra_lesson_scheduled, 6, at)}, "Физика"),
               told(extra, {change(extra, LessonTurn::extra_lesson_scheduled, 7, at)}, "Химия")}),
        ElementsAre("Дополнительный урок: Химия (7-й урок), начало в " + extra.starts_at.text(),
                    "Замена предмета: Физика (3-й урок) вместо урока «Алгебра»"));
}

TEST(NewsOfChanges, HowALessonIsHeldIsTold) {
    Lesson distant = lesson(1, monday, 1);
    distant.mode = LessonMode::distance;
    distant.mode_reason = "карантин";
    EXPECT_THAT(
        words({told(distant, {change(distant, LessonTurn::lesson_mode_set, 5, noon(monday))})}),
        ElementsAre("Дистанционно: Алгебра (1-й урок): карантин"));
}

// SEC-01: a reason may name a person, an illness, an order: none of it is for families.
TEST(NewsOfChanges, OfAReasonAFamilyIsToldOnlyTheWordsThatConcernEverybody) {
    const auto told_of = [](const char* reason) {
        Lesson distant = lesson(1, monday, 1);
        distant.mode = LessonMode::distance;
        distant.mode_reason = reason;
        return words(
            {told(distant, {change(distant, LessonTurn::lesson_mode_set, 5, noon(monday))})});
    };
    EXPECT_THAT(told_of("больничный Петровой Н. А. № 12"),
                ElementsAre("Дистанционно: Алгебра (1-й урок)"));
    EXPECT_THAT(told_of("Карантин по ветрянке у Иванова, приказ № 31"),
                ElementsAre("Дистанционно: Алгебра (1-й урок): карантин"));
    EXPECT_THAT(told_of("низкая температура воздуха"),
                ElementsAre("Дистанционно: Алгебра (1-й урок): мороз"));
}

TEST(NewsOfChanges, AWeekOldChangeIsToldOnlyOfLessonsToCome) {
    const Lesson past = substituted(1, monday.plus_days(-1), 1);
    const Lesson coming = substituted(2, monday, 1);
    const auto on = [](const Lesson& lesson, Date confirmed) {
        return std::vector{told(lesson, {change(lesson, LessonTurn::substitution_assigned, 5,
                                                moscow(confirmed, "00:00"))})};
    };
    const Date week_ago = monday.plus_days(-days_of_news);
    EXPECT_THAT(words(on(past, week_ago)), SizeIs(1));
    EXPECT_THAT(words(on(past, week_ago.plus_days(-1))), IsEmpty());
    EXPECT_THAT(words(on(coming, week_ago.plus_days(-30))), SizeIs(1)) << "it is still to be held";
    const Lesson usual = lesson(3, monday.plus_days(2), 1);
    const auto restored = [&](Date confirmed) {
        return std::vector{told(
            usual, {change(usual, LessonTurn::lesson_restored, 5, moscow(confirmed, "00:00"))})};
    };
    EXPECT_THAT(words(restored(week_ago)), SizeIs(1));
    EXPECT_THAT(words(restored(week_ago.plus_days(-1))), IsEmpty()) << "it is as usual";
}

TEST(NewsOfChanges, OtherBellsAreNoMove) {
    const Lesson rung = lesson(1, monday, 2);
    EXPECT_THAT(words({told(rung, {change(rung, LessonTurn::lesson_moved, 5, noon(monday))})}),
                IsEmpty());
}

TEST(NewsOfChanges, LessonsOfALineStandAsInTheDay) {
    const Lesson late = cancelled(1, monday, 6);
    const Lesson early = cancelled(2, monday, 2);
    const auto at = noon(monday);
    EXPECT_THAT(
        words({told(late, {change(late, LessonTurn::lesson_cancelled, 6, at)}, "Химия"),
               told(early, {change(early, LessonTurn::lesson_cancelled, 5, at)}, "Физика")}),
        ElementsAre("Уроки отменены: Физика (2-й урок), Химия (6-й урок): карантин"));
}

UnexplainedAbsence absence(std::string_view recorded) {
    const Lesson first = lesson(1, monday, 1);
    return {.lesson = first,
            .subject = "Алгебра",
            .attendance = {.lesson_id = first.lesson_id,
                           .status = AttendanceStatus::absent,
                           .recorded_at = moscow(monday, recorded),
                           .entry_index = 44}};
}

// Evidence: ATT-04. The clock test: not a microsecond before the minutes have passed.
TEST(NewsOfAbsence, ItIsToldWhenTheMinutesHavePassedAndSomebodyHasSaidSo) {
    const UnexplainedAbsence early = absence("08:00");
    const Instant due = early.lesson.begins() + Span::minutes(10);
    EXPECT_EQ(absence_told_at(early, 10), due);
    EXPECT_FALSE(news_of_absence(early, 10, due - Span{1}));
    const auto line = news_of_absence(early, 10, due);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->at, due) << "since when it is told, not when it was typed";
    EXPECT_EQ(line->entry_index, 44);
    EXPECT_EQ(line->text, "Алгебра (1-й урок): отмечено отсутствие, школу не предупредили");

    const UnexplainedAbsence late = absence("11:30");
    EXPECT_EQ(news_of_absence(late, 10, noon(monday))->at, moscow(monday, "11:30"));
    EXPECT_EQ(absence_told_at(early, 0), early.lesson.begins());
}

// Evidence: ATT-04.
TEST(NewsOfAbsence, TheLocalActDecidesHowManyMinutes) {
    EXPECT_EQ(absence_notice_minutes({}, monday), 10);
    const std::vector<PolicyValue> set{{.key = "control.absence_minutes",
                                        .value = "25",
                                        .valid_from = monday,
                                        .clause = "п. 4.2"}};
    EXPECT_EQ(absence_notice_minutes(set, monday), 25);
    EXPECT_EQ(absence_notice_minutes(set, monday.plus_days(-1)), 10);
    EXPECT_FALSE(check_policy("control.absence_minutes", "91"));
    EXPECT_TRUE(check_policy("control.absence_minutes", "0"));
}

TEST(News, TheNewestStandsFirstAndThereIsALimit) {
    std::vector<NewsLine> lines;
    for (int i = 0; i < 40; ++i)
        lines.push_back({.entry_index = i, .at = noon(monday) + Span::minutes(i % 35)});
    put_in_order(lines);
    ASSERT_THAT(lines, SizeIs(lines_of_news));
    EXPECT_EQ(lines[0].entry_index, 34);
    for (std::size_t i = 1; i < lines.size(); ++i) EXPECT_LE(lines[i].at, lines[i - 1].at);
}

}  // namespace
}  // namespace letopis
