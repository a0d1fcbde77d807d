#include "domain/lessons/timetable/timetable_versions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace letopis {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const SchoolYear year{
    .title = "2026/2027", .starts_on = Date{2026, 9, 1}, .ends_on = Date{2027, 5, 31}};
const Date monday{2027, 1, 11};
const TimetableSlot first{.weekday = 1, .slot_no = 1, .room_title = "101"};
const TimetableSlot second{.weekday = 1, .slot_no = 2, .room_title = "101"};

TimetableSlotPlaced since(const TimetableSlot& slot, Date from) {
    return {.slot = slot, .valid_from = from, .valid_to = {}};
}

Lesson lesson(int number, Date on, int slot_no) {
    Lesson made;
    made.lesson_id = LessonId{IdBytes{static_cast<std::uint8_t>(number)}};
    made.lesson_on = on;
    made.slot_no = slot_no;
    made.teacher_id = EmployeeId{IdBytes{9}};
    return made;
}

std::string why_not(const std::vector<TimetableSlotPlaced>& places, Date on) {
    const auto checked = check_takes_effect(year, places, on);
    if (checked) return "";
    EXPECT_EQ(checked.error().refusal().field, "takes_effect_on");
    return checked.error().refusal().detail;
}

// Evidence: CUR-06.
TEST(TimetableVersions, EachDayHasThePlacesOfItsOwnVersion) {
    TimetableSlotPlaced ended = since(first, year.starts_on);
    ended.valid_to = monday.plus_days(-1);
    const std::vector<TimetableSlotPlaced> places{ended, since(second, monday)};
    EXPECT_THAT(in_force(places, monday.plus_days(-1)), ElementsAre(first));
    EXPECT_THAT(in_force(places, monday), ElementsAre(second));
    EXPECT_THAT(in_force(places, year.starts_on.plus_days(-1)), IsEmpty());
}

TEST(TimetableVersions, TakeEffectWithinTheYearAndAfterWhatChangesAlready) {
    EXPECT_EQ(why_not({since(first, year.starts_on)}, monday), "");
    EXPECT_THAT(why_not({}, year.starts_on), HasSubstr("без даты"));
    EXPECT_THAT(why_not({}, year.starts_on.plus_days(-1)), HasSubstr("2026/2027"));
    EXPECT_THAT(why_not({}, year.ends_on.plus_days(1)), HasSubstr("31.05.2027"));
    EXPECT_THAT(why_not({since(first, monday)}, monday), HasSubstr("С 11.01.2027"));
    EXPECT_EQ(why_not({since(first, monday)}, monday.plus_days(1)), "");
    TimetableSlotPlaced ended = since(first, year.starts_on);
    ended.valid_to = monday;
    EXPECT_THAT(why_not({ended}, monday), HasSubstr("С 12.01.2027"));
    EXPECT_EQ(why_not({ended}, monday.plus_days(2)), "");
}

TEST(TimetableVersions, OldPlacesEndTheDayBeforeAndThoseOfBothStand) {
    const std::vector<TimetableSlotPlaced> places{since(first, year.starts_on),
                                                  since(second, year.starts_on)};
    TimetableSlot other_room = second;
    other_room.room_title = "202";
    const TurnedPlaces turned = turn_places(places, std::vector{first, other_room}, monday);
    EXPECT_EQ(turned.standing, 1u);
    ASSERT_THAT(turned.ended, SizeIs(1));
    EXPECT_EQ(turned.ended[0].slot, second);
    EXPECT_EQ(turned.ended[0].valid_from, year.starts_on);
    EXPECT_EQ(turned.ended[0].valid_to, monday.plus_days(-1));
    EXPECT_THAT(turned.begun, ElementsAre(since(other_room, monday)));
}

TEST(TimetableVersions, APlaceThatBeganThatDayIsTakenBack) {
    const TurnedPlaces turned = turn_places(std::vector{since(first, monday)}, {}, monday);
    ASSERT_THAT(turned.ended, SizeIs(1));
    EXPECT_LT(*turned.ended[0].valid_to, turned.ended[0].valid_from);
}

// Evidence: CUR-06.
TEST(TurnedLessons, WhatNobodyRecordedGoesAndWhatIsRecordedStays) {
    Lesson recorded = lesson(2, monday, 2);
    recorded.topic = "Дроби";
    const std::vector<Lesson> standing{lesson(1, monday, 1), recorded, lesson(3, monday, 3)};
    const TurnedLessons turned =
        turn_lessons(standing, std::vector{lesson(0, monday, 3), lesson(0, monday, 4)}, {});
    ASSERT_THAT(turned.gone, SizeIs(1));
    EXPECT_EQ(turned.gone[0].slot_no, 1);
    ASSERT_THAT(turned.kept, SizeIs(1));
    EXPECT_EQ(turned.kept[0].lesson, recorded);
    EXPECT_EQ(turned.kept[0].why, "записана тема");
    EXPECT_EQ(turned.standing, 1u);
    ASSERT_THAT(turned.come, SizeIs(1));
    EXPECT_EQ(turned.come[0].slot_no, 4);
}

TEST(TurnedLessons, AnotherTeacherOrRoomMakesAnotherLesson) {
    Lesson next = lesson(0, monday, 1);
    next.room_title = "202";
    const TurnedLessons turned =
        turn_lessons(std::vector{lesson(1, monday, 1)}, std::vector{next}, {});
    EXPECT_THAT(turned.gone, SizeIs(1));
    ASSERT_THAT(turned.come, SizeIs(1));
    EXPECT_EQ(turned.come[0].room_title, "202");
    const LessonTraces marked{.with_cells = {lesson(1, monday, 1).lesson_id}, .planned_works = {}};
    const TurnedLessons held =
        turn_lessons(std::vector{lesson(1, monday, 1)}, std::vector{next}, marked);
    EXPECT_THAT(held.gone, IsEmpty());
    EXPECT_THAT(held.come, IsEmpty()) << "the hour has its lesson";
    ASSERT_THAT(held.kept, SizeIs(1));
    EXPECT_THAT(held.kept[0].why, HasSubstr("кабинет и часы прежние"));
}

TEST(TurnedLessons, AMovedOneIsThatOfItsOldPlace) {
    Lesson moved = lesson(1, monday.plus_days(1), 5);
    moved.moved_from = monday;
    moved.moved_from_slot_no = 1;
    const TurnedLessons turned =
        turn_lessons(std::vector{moved}, std::vector{lesson(0, monday, 1)}, {});
    EXPECT_THAT(turned.come, IsEmpty());
    EXPECT_EQ(turned.standing, 1u);
    EXPECT_EQ(turn_lessons(std::vector{moved}, {}, {}).kept.at(0).why, "урок перенесён");
}

TEST(TurnedLessons, OneRoomIsSharedByLessonsThatOverlap) {
    Lesson one = lesson(1, monday, 1);
    Lesson other = lesson(2, monday, 2);
    one.starts_at = other.starts_at = {510};
    one.ends_at = other.ends_at = {555};
    EXPECT_FALSE(share_room(one, other)) << "no room is named";
    one.room_title = "Каб. 7";
    other.room_title = "каб.  7";
    EXPECT_TRUE(share_room(one, other));
    other.starts_at = {555};
    other.ends_at = {600};
    EXPECT_FALSE(share_room(one, other)) << "one after the other";
}

TEST(TurnedLessons, WhatHappensOnceIsOfNoPlace) {
    Lesson one = lesson(1, monday, 1);
    EXPECT_FALSE(is_one_off(one));
    one.moved_from = monday.plus_days(-1);
    EXPECT_TRUE(is_one_off(one));
    one.moved_from.reset();
    one.substitution = Substitution{};
    EXPECT_TRUE(is_one_off(one));
}

TEST(TurnedLessons, ACancelledOneStaysCancelled) {
    Lesson cancelled = lesson(1, monday, 1);
    cancelled.state = LessonState::cancelled;
    cancelled.cancel_reason = "карантин";
    const TurnedLessons turned = turn_lessons(std::vector{cancelled}, {}, {});
    EXPECT_THAT(turned.gone, IsEmpty());
    EXPECT_THAT(turned.kept, IsEmpty());
}

TEST(TurnedLessons, APlannedWorkHoldsTheOnlyLessonOfItsDay) {
    const LessonTraces planned{.with_cells = {}, .planned_works = {monday}};
    EXPECT_THAT(turn_lessons(std::vector{lesson(1, monday, 1)}, {}, planned).kept, SizeIs(1));
    const TurnedLessons turned =
        turn_lessons(std::vector{lesson(1, monday, 1)}, std::vector{lesson(0, monday, 2)}, planned);
    EXPECT_THAT(turned.kept, IsEmpty()) << "the work is written in the other lesson";
    EXPECT_THAT(turned.gone, SizeIs(1));
}

// Evidence: CUR-06.
TEST(TurnedLessons, EveryTraceHasItsWords) {
    const auto words = [](auto change) {
        Lesson one = lesson(1, monday, 1);
        change(one);
        return trace_of(one, {});
    };
    EXPECT_EQ(words([](Lesson&) {}), "");
    EXPECT_THAT(words([](Lesson& one) { one.homework = "№ 5"; }), HasSubstr("задание"));
    EXPECT_THAT(words([](Lesson& one) { one.homework_none = true; }), HasSubstr("задание"));
    EXPECT_THAT(words([](Lesson& one) { one.roll_taken_at = Instant{}; }), HasSubstr("перекличка"));
    EXPECT_THAT(words([](Lesson& one) { one.briefing = Briefing{}; }), HasSubstr("инструктаж"));
    EXPECT_THAT(words([](Lesson& one) { one.is_extra = true; }), HasSubstr("дополнительный"));
    EXPECT_THAT(words([](Lesson& one) { one.substitution = Substitution{}; }), HasSubstr("замена"));
    EXPECT_THAT(words([](Lesson& one) { one.mode = LessonMode::distance; }), HasSubstr("режим"));
    EXPECT_THAT(words([](Lesson& one) { one.correction_request = 5; }), HasSubstr("заявка"));
    EXPECT_THAT(words([](Lesson& one) { one.version = 5; }), HasSubstr("работы"));
}

}  // namespace
}  // namespace letopis
