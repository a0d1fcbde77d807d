// A school without a file of a timetable: subjects, courses and the week, entered by hand (CUR-06).
#include <gmock/gmock.h>

#include <set>

#include "app/timetable/change_places.h"
#include "app/timetable/open_course.h"
#include "app/timetable/open_week.h"
#include "domain/lessons/timetable/timetable_versions.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class TimetableByHand : public ToldSchool {
protected:
    // Wednesdays from the 9th: the sample has no lessons on them.
    TimetableSlot wednesday(int slot_no = 1, CourseId course = id_of<CourseId>(2)) const {
        return {.course_id = course, .weekday = 3, .slot_no = slot_no, .room_title = "каб. 7"};
    }
    ChangePlaces putting(std::vector<TimetableSlot> slots, Date on = Date{2026, 9, 9}) const {
        return {sample_.class_5b, on, {}, std::move(slots)};
    }
    std::string change(const ChangePlaces& change) {
        return outcome(change_places(next_command(), sample_.deputy, change));
    }
    Refusal refused(const ChangePlaces& change) {
        const auto done = school_.append(change_places(next_command(), sample_.deputy, change));
        return done ? Refusal{.code = RefusalCode::not_found} : done.error().refusal();
    }
    auto preview(const ChangePlaces& change) {
        return as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return preview_places(reader, standing, change, moment);
        });
    }
    TimetableWeek week(const WeekAsked& asked) {
        return *as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_timetable_week(reader, standing, asked, moment);
        });
    }
    std::vector<Lesson> lessons(CourseId id, Date from = Date{2026, 9, 9}) {
        return *school_.read([&](Reader& reader) {
            return reader.lessons_of_course(id, from, Date{2027, 5, 31});
        });
    }
    std::vector<TimetableSlotPlaced> places(CourseId id) {
        return *school_.read([&](Reader& reader) { return reader.timetable_of_course(id); });
    }
    OpenCourse english_of_5b() const {
        return {.course_id = id_of<CourseId>(300),
                .study_group_id = sample_.class_5b,
                .subject_id = sample_.english,
                .teacher_id = sample_.sidorov,
                .from = Date{2026, 9, 1},
                .weekly_hours_hundredths = 300};
    }
    std::string open(const OpenCourse& opening) {
        return outcome(open_course(next_command(), sample_.deputy, opening));
    }
};

// Evidence: CUR-06, JRN-01.
TEST_F(TimetableByHand, ASubjectIsAddedOnceWhateverItsLetters) {
    AddSubject adding{
        .subject_id = id_of<SubjectId>(300), .title = " Астрономия ", .short_title = {}};
    const auto add = [&] { return outcome(add_subject(next_command(), sample_.deputy, adding)); };
    EXPECT_EQ(add(), "recorded");
    EXPECT_EQ(add(), "unchanged");
    const auto subjects = *school_.read([](Reader& reader) { return reader.subjects(); });
    EXPECT_EQ(subjects.back().title, "Астрономия");
    EXPECT_EQ(subjects.back().short_title, "Астрономия");
    EXPECT_GT(subjects.back().position, 7) << "behind the others";
    adding.subject_id = id_of<SubjectId>(301);
    adding.title = "АСТРОНОМИЯ";
    EXPECT_EQ(add(), "invalid_value");
    adding.title = "";
    EXPECT_EQ(add(), "invalid_value");
    adding = {.subject_id = id_of<SubjectId>(302),
              .title = "Шахматы",
              .short_title = {},
              .kind = SubjectKind::extracurricular};
    EXPECT_EQ(add(), "invalid_value");
    EXPECT_EQ(outcome(add_subject(next_command(), sample_.petrova, adding)), "not_your_role");
}

// Evidence: CUR-06, JRN-01.
TEST_F(TimetableByHand, AClassGetsOneCourseOfASubject) {
    EXPECT_EQ(open(english_of_5b()), "recorded");
    EXPECT_EQ(open(english_of_5b()), "unchanged");
    const auto title =
        **school_.read([](Reader& reader) { return reader.course_title(id_of<CourseId>(300)); });
    EXPECT_EQ(title.course.planned_lessons, 3 * 32) << "whole weeks of its quarters";
    EXPECT_EQ(title.course.period_system_id, sample_.quarters);
    ASSERT_THAT(title.teachers, SizeIs(1));
    EXPECT_EQ(title.teachers[0].teacher_id, sample_.sidorov);
    OpenCourse again = english_of_5b();
    again.course_id = id_of<CourseId>(301);
    EXPECT_EQ(open(again), "invalid_value") << "JRN-01: one journal of a subject in a year";
    again.study_group_id = sample_.class_10a;
    again.weekly_hours_hundredths = 4100;
    EXPECT_EQ(open(again), "invalid_value");
    again.weekly_hours_hundredths = 300;
    again.from = Date{2027, 8, 1};
    EXPECT_EQ(open(again), "invalid_value");
    again.from = Date{2026, 9, 1};
    again.teacher_id = id_of<EmployeeId>(999);
    EXPECT_EQ(open(again), "not_found");
    again.teacher_id = {};
    EXPECT_EQ(open(again), "recorded") << "a vacancy";
    EXPECT_EQ(outcome(open_course(next_command(), sample_.sidorov, again)), "not_your_role");
}

// Evidence: CUR-06.
TEST_F(TimetableByHand, AnHourIsPutIntoTheWeekAndItsLessonsFollow) {
    const ChangePlaces change_of_week = putting({wednesday()});
    EXPECT_EQ(outcome(change_places(next_command(), sample_.petrova, change_of_week)),
              "not_your_role");
    const auto seen = preview(change_of_week);
    ASSERT_TRUE(seen) << seen.error().message();
    EXPECT_THAT(lessons(sample_.mathematics_5b), IsEmpty()) << "a look writes nothing";
    ASSERT_EQ(change(change_of_week), "recorded");
    const auto held = lessons(sample_.mathematics_5b);
    EXPECT_EQ(seen->come_count, static_cast<int>(held.size()));
    ASSERT_GT(held.size(), 20u);
    EXPECT_EQ(held[0].lesson_on, (Date{2026, 9, 9}));
    EXPECT_EQ(held[0].teacher_id, sample_.petrova);
    EXPECT_EQ(held[0].starts_at.text(), "08:30");
    EXPECT_EQ(held[0].room_title, "каб. 7");
    for (const Lesson& lesson : held) {
        EXPECT_EQ(lesson.lesson_on.weekday(), Weekday::wednesday);
        EXPECT_NE(lesson.lesson_on, (Date{2026, 10, 28})) << "the autumn holidays";
        EXPECT_NE(lesson.lesson_on, (Date{2026, 11, 4})) << "a public holiday";
    }
}

TEST_F(TimetableByHand, EveryOtherWeekHasHalfOfThem) {
    TimetableSlot half = wednesday();
    half.parity = WeekParity::week_b;
    ASSERT_EQ(change(putting({half})), "recorded");
    const auto held = lessons(sample_.mathematics_5b);
    ASSERT_GT(held.size(), 2u);
    EXPECT_EQ(held[0].lesson_on, (Date{2026, 9, 9})) << "1 September is of week А";
    EXPECT_EQ(held[1].lesson_on, (Date{2026, 9, 23}));
    TimetableSlot other = half;
    other.parity = WeekParity::week_a;
    other.room_title = "каб. 8";
    EXPECT_EQ(change(putting({other})), "recorded") << "the other weeks are free";
    EXPECT_EQ(refused(putting({wednesday()})).code, RefusalCode::group_busy);
}

// Evidence: CUR-06. Two lessons of one teacher in one slot are refused.
TEST_F(TimetableByHand, ClashesAreRefusedWithWhoHasTheHour) {
    ASSERT_EQ(change(putting({wednesday()})), "recorded");
    const auto of_5a = [&](CourseId course, std::string room) {
        return ChangePlaces{
            sample_.class_5a,
            Date{2026, 9, 9},
            {},
            {{.course_id = course, .weekday = 3, .slot_no = 1, .room_title = std::move(room)}}};
    };
    const Refusal teacher = refused(of_5a(sample_.mathematics_5a, ""));
    EXPECT_EQ(teacher.code, RefusalCode::teacher_busy);
    EXPECT_EQ(teacher.field, "put[0]");
    EXPECT_THAT(teacher.detail, HasSubstr("5 «Б», Математика, Петрова А. И."));
    const Refusal room = refused(of_5a(sample_.russian_5a, "КАБ. 7"));
    EXPECT_EQ(room.field, "put[0].room_title");
    EXPECT_THAT(room.detail, HasSubstr("5 «Б», Математика"));
    EXPECT_EQ(change(of_5a(sample_.russian_5a, "каб. 8")), "recorded");
    ASSERT_EQ(open(english_of_5b()), "recorded");
    const Refusal group = refused(putting({wednesday(1, id_of<CourseId>(300))}));
    EXPECT_EQ(group.code, RefusalCode::group_busy);
    EXPECT_EQ(refused(putting({wednesday(2), wednesday(2, id_of<CourseId>(300))})).code,
              RefusalCode::group_busy)
        << "nor two at once";
}

// Evidence: CUR-06.
TEST_F(TimetableByHand, ATakenPlaceEndsTheDayBeforeAndRecordedLessonsStay) {
    ASSERT_EQ(change(putting({wednesday()})), "recorded");
    const auto held = lessons(sample_.mathematics_5b);
    state({TopicRecorded{.lesson_id = held[3].lesson_id, .topic = "Дроби"}});
    const ChangePlaces taking{sample_.class_5b, held[2].lesson_on, {wednesday()}, {}};
    const auto seen = preview(taking);
    ASSERT_TRUE(seen) << seen.error().message();
    EXPECT_EQ(seen->gone_count, static_cast<int>(held.size()) - 3);
    ASSERT_THAT(seen->kept, SizeIs(1));
    EXPECT_THAT(seen->kept[0].title, HasSubstr(held[3].lesson_on.russian()));
    EXPECT_EQ(seen->kept[0].about, "записана тема");
    ASSERT_EQ(change(taking), "recorded");
    EXPECT_THAT(lessons(sample_.mathematics_5b), SizeIs(3));
    ASSERT_THAT(places(sample_.mathematics_5b), SizeIs(1));
    EXPECT_EQ(places(sample_.mathematics_5b)[0].valid_to, held[2].lesson_on.plus_days(-1));
    EXPECT_THAT(refused(taking).detail, HasSubstr("уже нет")) << "it is gone";
}

// Evidence: CUR-06, CUR-02. Two teachers have the course; only the room of one is another.
TEST_F(TimetableByHand, AnotherRoomLeavesEachOfTwoTeachersHisLessons) {
    TimetableSlot thursday = wednesday(2);
    thursday.weekday = 4;
    ASSERT_EQ(change(putting({wednesday(), thursday})), "recorded");
    std::vector<EntryBody> shared{CourseTeacherAssigned{{.course_id = sample_.mathematics_5b,
                                                         .teacher_id = sample_.sidorov,
                                                         .valid_from = Date{2026, 9, 1}}}};
    for (const Lesson& lesson : lessons(sample_.mathematics_5b))
        if (lesson.lesson_on.weekday() == Weekday::thursday)
            shared.emplace_back(LessonScheduled{.lesson_id = lesson.lesson_id,
                                                .course_id = lesson.course_id,
                                                .lesson_on = lesson.lesson_on,
                                                .slot_no = lesson.slot_no,
                                                .starts_at = lesson.starts_at,
                                                .ends_at = lesson.ends_at,
                                                .teacher_id = sample_.sidorov,
                                                .room_title = lesson.room_title});
    state(std::move(shared));
    const auto held_by = [&](Weekday weekday) {
        std::set<EmployeeId> holders;
        for (const Lesson& lesson : lessons(sample_.mathematics_5b))
            if (lesson.lesson_on.weekday() == weekday) holders.insert(lesson.teacher_id);
        return holders;
    };
    TimetableSlot elsewhere = thursday;
    elsewhere.room_title = "каб. 9";
    ASSERT_EQ(change({sample_.class_5b, Date{2026, 9, 9}, {thursday}, {elsewhere}}), "recorded");
    EXPECT_EQ(lessons(sample_.mathematics_5b)[1].room_title, "каб. 9");
    EXPECT_THAT(held_by(Weekday::thursday), ElementsAre(sample_.sidorov));
    EXPECT_THAT(held_by(Weekday::wednesday), ElementsAre(sample_.petrova));
    TimetableSlot friday = elsewhere;
    friday.weekday = 5;
    ASSERT_EQ(change({sample_.class_5b, Date{2026, 9, 9}, {elsewhere}, {friday}}), "recorded");
    EXPECT_THAT(held_by(Weekday::friday), ElementsAre(sample_.sidorov)) << "nor does another day";
}

TEST_F(TimetableByHand, WhatWasPutTodayIsTakenBackWhole) {
    ASSERT_EQ(change(putting({wednesday()})), "recorded");
    ASSERT_EQ(change({sample_.class_5b, Date{2026, 9, 9}, {wednesday()}, {}}), "recorded");
    EXPECT_THAT(places(sample_.mathematics_5b), IsEmpty());
    EXPECT_THAT(lessons(sample_.mathematics_5b), IsEmpty());
}

TEST_F(TimetableByHand, WhatCannotBeIsRefusedWithTheField) {
    EXPECT_EQ(refused(putting({})).field, "put");
    EXPECT_EQ(refused(putting(std::vector(201, wednesday()))).field, "put");
    EXPECT_EQ(refused(putting({wednesday()}, Date{2027, 6, 30})).field, "takes_effect_on");
    EXPECT_EQ(refused(putting({wednesday(9)})).field, "put[0].slot_no");
    TimetableSlot sunday = wednesday();
    sunday.weekday = 7;
    EXPECT_EQ(refused(putting({sunday})).field, "put[0].weekday");
    EXPECT_EQ(refused(putting({wednesday(1, sample_.russian_5a)})).field, "put[0].course_id");
    ASSERT_EQ(change(putting({wednesday()}, Date{2026, 11, 11})), "recorded");
    const Refusal later = refused(putting({wednesday(2)}));
    EXPECT_EQ(later.field, "takes_effect_on");
    EXPECT_THAT(later.detail, HasSubstr("с 11.11.2026"));
    state({ClassClosed{.study_group_id = sample_.class_5b}});
    EXPECT_EQ(refused(putting({wednesday(3)})).code, RefusalCode::class_closed);
}

TEST_F(TimetableByHand, APastWithRecordedLessonsIsRefused) {
    ASSERT_EQ(change(putting({wednesday()})), "recorded");
    const Lesson first = lessons(sample_.mathematics_5b).front();
    at(Date{2026, 9, 14}, 12, 0);
    state({TopicRecorded{.lesson_id = first.lesson_id, .topic = "Дроби"}});
    const Refusal refusal = refused({sample_.class_5b, first.lesson_on, {wednesday()}, {}});
    EXPECT_EQ(refusal.field, "takes_effect_on");
    EXPECT_THAT(refusal.detail, HasSubstr("09.09.2026"));
}

// Evidence: CUR-06.
TEST_F(TimetableByHand, TheWeekIsSeenByClassTeacherAndRoomOnItsDay) {
    ASSERT_EQ(change(putting({wednesday()})), "recorded");
    const TimetableWeek of_class = week({.study_group_id = sample_.class_5b});
    EXPECT_EQ(of_class.title, "5 «Б»");
    EXPECT_TRUE(of_class.may_form);
    EXPECT_THAT(of_class.places, IsEmpty()) << "today, the 7th, nothing is in force yet";
    EXPECT_THAT(of_class.changes_on, ElementsAre(Date{2026, 9, 9}));
    EXPECT_THAT(of_class.bells, SizeIs(3));
    const Date on{2026, 9, 10};
    const TimetableWeek then = week({.study_group_id = sample_.class_5b, .on = on});
    ASSERT_THAT(then.places, SizeIs(1));
    EXPECT_EQ(then.places[0].subject_title, "Математика");
    EXPECT_EQ(then.places[0].teachers, "Петрова А. И.");
    EXPECT_EQ(then.places[0].hours, "08:30–09:15");
    ASSERT_THAT(then.courses, SizeIs(1));
    EXPECT_EQ(then.courses[0].placed_hundredths, 100);
    EXPECT_EQ(then.courses[0].weekly_hours_hundredths, 500);
    EXPECT_THAT(week({.teacher_id = sample_.petrova, .on = on}).places, SizeIs(1));
    EXPECT_THAT(week({.teacher_id = sample_.sidorov, .on = on}).places, IsEmpty());
    EXPECT_THAT(week({.room_title = "каб. 7", .on = on}).places, SizeIs(1));
    EXPECT_THAT(week({.room_title = "каб. 9", .on = on}).places, IsEmpty());
    EXPECT_THAT(then.rooms, SizeIs(1));
    EXPECT_THAT(then.classes, SizeIs(3)) << "no subgroups";
    const auto seen =
        as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_timetable_week(reader, standing, {}, moment);
        });
    ASSERT_FALSE(seen);
    EXPECT_TRUE(seen.error().is(RefusalCode::not_your_role));
}

}  // namespace
}  // namespace letopis::testing
