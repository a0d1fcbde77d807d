// The calendar at work: days off and moved days, with their lessons (CUR-06, ATT-08).

#include <gmock/gmock.h>

#include "app/calendar/open_calendar.h"
#include "app/calendar/set_calendar_day.h"
#include "app/diary/open_diary.h"
#include "app/duties/duty_calendar.h"
#include "base/random.h"
#include "domain/statements/fulfilment.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};
const Date saturday{2026, 9, 12};
const Date next_monday{2026, 9, 14};

class CalendarAtWork : public ToldSchool {
protected:
    CalendarAtWork() {
        state({placed(sample_.russian_5a, 1), placed(sample_.mathematics_5b, 2),
               placed(sample_.mathematics_5a, 3), placed(sample_.english_course, 4)});
    }
    static EntryBody placed(CourseId course, int slot_no) {
        return TimetableSlotPlaced{.slot = {.course_id = course, .weekday = 1, .slot_no = slot_no},
                                   .valid_from = Date{2026, 9, 1}};
    }
    std::string set(PersonId actor, SetCalendarDay day) {
        return outcome(set_calendar_day(next_command(), actor, std::move(day), random_));
    }
    std::string move_saturday() { return set(sample_.deputy, moved_); }
    std::string take_back(Date on) { return set(sample_.deputy, {.day_on = on}); }
    auto preview(const SetCalendarDay& day) {
        return as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return preview_calendar_day(reader, standing, day, moment, random_);
        });
    }
    std::vector<Lesson> lessons(Date on) {
        return *school_.read([&](Reader& reader) { return reader.lessons_on(on, 100); });
    }
    std::vector<std::string> hours(Date on) {
        return texts_of(lessons(on), [](const Lesson& lesson) {
            return std::to_string(lesson.slot_no) + " " + lesson.starts_at.text() +
                   (lesson.state == LessonState::cancelled ? " нет" : "");
        });
    }

    SeededRandom random_{7};
    const SetCalendarDay moved_{.day_on = saturday,
                                .kind = DayKind::school_day,
                                .as_on = monday,
                                .reason = "перенос, приказ № 12"};
    const SetCalendarDay off_{
        .day_on = next_monday, .kind = DayKind::day_off, .reason = "мороз, приказ № 13"};
};

// Evidence: CUR-06.
TEST_F(CalendarAtWork, AMovedDayHasTheLessonsOfTheMovedWeekday) {
    const auto told = preview(moved_);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->come_count, 4);
    EXPECT_THAT(told->in_way, IsEmpty());
    EXPECT_THAT(lessons(saturday), IsEmpty()) << "a preview writes nothing";
    EXPECT_EQ(move_saturday(), "recorded");
    EXPECT_THAT(hours(saturday), ElementsAre("1 08:30", "2 09:30", "3 10:30", "4 11:30"));
    for (const Lesson& lesson : lessons(saturday)) {
        EXPECT_FALSE(lesson.is_extra) << "they are lessons of the timetable, for pay too";
        EXPECT_FALSE(lesson.teacher_id.is_nil());
        EXPECT_FALSE(lesson.moved_from);
    }
    EXPECT_EQ(move_saturday(), "unchanged");
    EXPECT_THAT(lessons(saturday), SizeIs(4));
}

TEST_F(CalendarAtWork, OnlyWhoKeepsTheTimetableSetsDays) {
    EXPECT_EQ(set(sample_.petrova, moved_), "not_your_role");
    EXPECT_EQ(set(sample_.yozhikova, moved_), "not_found");
    EXPECT_EQ(set(sample_.director, moved_), "recorded");
    EXPECT_EQ(refusal_code(as(sample_.petrova,
                              [](Reader& reader, const Standing& standing, Instant moment) {
                                  return open_calendar(reader, standing, {}, moment);
                              })),
              RefusalCode::not_your_role);
}

// b.2 SCHEDULER: the timetable is his to change, the calendar to read.
TEST_F(CalendarAtWork, ASchedulerReadsItAndSetsNoDays) {
    state({PersonRegistered{{.person_id = id_of<PersonId>(96), .last_name = "Мартынюк"}},
           RoleAssigned{{.person_id = id_of<PersonId>(96),
                         .role = AppointedRole::scheduler,
                         .valid_from = Date{2026, 9, 1}}}});
    EXPECT_EQ(set(id_of<PersonId>(96), moved_), "not_your_role");
    const auto opened = [&](PersonId person) {
        return as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_calendar(reader, standing, {}, moment);
        });
    };
    ASSERT_TRUE(opened(id_of<PersonId>(96)));
    EXPECT_FALSE(opened(id_of<PersonId>(96))->may_keep);
    EXPECT_TRUE(opened(sample_.deputy)->may_keep);
}

// Evidence: CUR-06. All or nothing: with one lesson in the way no day is set.
TEST_F(CalendarAtWork, ATeacherIsNotInTwoPlaces) {
    state({ExtraLessonScheduled{.lesson_id = id_of<LessonId>(900),
                                .course_id = sample_.mathematics_5b,
                                .lesson_on = saturday,
                                .slot_no = 3,
                                .starts_at = {640},
                                .ends_at = {685},
                                .teacher_id = sample_.petrova,
                                .reason = "отработка"}});
    const auto told = preview(moved_);
    ASSERT_EQ(told->in_way_count, 1);
    EXPECT_THAT(told->in_way[0].words, HasSubstr("5 «А», Математика"));
    EXPECT_EQ(move_saturday(), "teacher_busy");
    EXPECT_THAT(lessons(saturday), SizeIs(1));
    EXPECT_THAT(
        *school_.read([](Reader& reader) { return reader.calendar_days(saturday, saturday); }),
        IsEmpty());
}

// Evidence: CUR-06. Nor do two lessons that the day itself brings.
TEST_F(CalendarAtWork, LessonsThatComeTogetherAreInEachOthersWay) {
    state({LessonScheduled{.lesson_id = id_of<LessonId>(903),
                           .course_id = sample_.mathematics_5b,
                           .lesson_on = monday,
                           .slot_no = 3,
                           .starts_at = {630},
                           .ends_at = {675},
                           .teacher_id = sample_.petrova},
           placed(sample_.mathematics_5b, 3)});
    const auto told = preview(moved_);
    ASSERT_EQ(told->in_way_count, 1);
    EXPECT_THAT(told->in_way[0].reason, HasSubstr("Другой урок: 5 «"));
    EXPECT_EQ(move_saturday(), "teacher_busy");
    EXPECT_THAT(lessons(saturday), IsEmpty());
}

TEST_F(CalendarAtWork, AMovedDayIsTakenBackWhileNothingIsRecorded) {
    ASSERT_EQ(move_saturday(), "recorded");
    const Lesson first = lessons(saturday).front();
    EXPECT_EQ(take_back(saturday), "recorded");
    EXPECT_THAT(hours(saturday),
                ElementsAre("1 08:30 нет", "2 09:30 нет", "3 10:30 нет", "4 11:30 нет"));
    EXPECT_EQ(move_saturday(), "recorded") << "and set again";
    EXPECT_THAT(hours(saturday), ElementsAre("1 08:30", "2 09:30", "3 10:30", "4 11:30"));
    EXPECT_EQ(lessons(saturday).front().lesson_id, first.lesson_id) << "the same lessons";
    at(saturday, 12, 0);
    state({TopicRecorded{.lesson_id = first.lesson_id, .topic = "Имя"}});
    EXPECT_EQ(preview({.day_on = saturday})->in_way_count, 1);
    EXPECT_EQ(take_back(saturday), "lesson_has_record");
    EXPECT_THAT(hours(saturday), ElementsAre("1 08:30", "2 09:30", "3 10:30", "4 11:30"));
}

// Evidence: ATT-08.
TEST_F(CalendarAtWork, ADayOffCancelsLessonsAndTakenBackRestoresThem) {
    EXPECT_EQ(preview(off_)->go_count, 1);
    EXPECT_EQ(set(sample_.deputy, off_), "recorded");
    EXPECT_THAT(hours(next_monday), ElementsAre("1 08:30 нет"));
    EXPECT_EQ(lessons(next_monday)[0].cancel_reason, "мороз, приказ № 13");
    EXPECT_EQ(set(sample_.deputy,
                  {.day_on = next_monday, .kind = DayKind::day_off, .reason = "другая причина"}),
              "invalid_value")
        << "it is special already";
    EXPECT_EQ(take_back(next_monday), "recorded");
    EXPECT_THAT(hours(next_monday), ElementsAre("1 08:30"));
    EXPECT_EQ(take_back(next_monday), "unchanged");
}

/// A Monday in the middle of the year, on which a further version of the timetable takes effect.
class NewTimetableOnADayOff : public CalendarAtWork {
protected:
    NewTimetableOnADayOff() {
        state({TimetableSlotPlaced{.slot = first_, .valid_from = Date{2026, 9, 1}},
               lesson(910, first_, day_)});
        EXPECT_EQ(
            set(sample_.deputy, {.day_on = day_, .kind = DayKind::day_off, .reason = "мороз"}),
            "recorded");
    }
    EntryBody lesson(int number, const TimetableSlot& slot, Date on) const {
        return LessonScheduled{.lesson_id = id_of<LessonId>(number),
                               .course_id = slot.course_id,
                               .lesson_on = on,
                               .slot_no = slot.slot_no,
                               .starts_at = {450 + 60 * slot.slot_no},
                               .ends_at = {495 + 60 * slot.slot_no},
                               .teacher_id = sample_.petrova,
                               .room_title = slot.room_title};
    }
    /// What stands there after the day is a usual one again.
    std::vector<std::string> lessons_of_usual_day() {
        EXPECT_EQ(take_back(day_), "recorded");
        return texts_of(lessons(day_), [&](const Lesson& one) {
            return std::to_string(one.slot_no) + " " + one.room_title +
                   (one.teacher_id == sample_.petrova ? " Петрова" : "") +
                   (one.state == LessonState::cancelled ? " нет" : "");
        });
    }
    void put_instead(const TimetableSlot& slot) {
        state({TimetableSlotPlaced{
                   .slot = first_, .valid_from = Date{2026, 9, 1}, .valid_to = day_.plus_days(-1)},
               TimetableSlotPlaced{.slot = slot, .valid_from = day_},
               lesson(911, slot, day_.plus_days(7))});
    }

    const Date day_{2026, 11, 16};
    const TimetableSlot first_{
        .course_id = sample_.mathematics_5a, .weekday = 1, .slot_no = 1, .room_title = "каб. 1"};
};

// Evidence: ATT-08, CUR-06.
TEST_F(NewTimetableOnADayOff, TakenBackItHasTheLessonsOfTheNewOne) {
    TimetableSlot second = first_;
    second.slot_no = 2;
    put_instead(second);
    const auto told = preview({.day_on = day_});
    ASSERT_TRUE(told);
    EXPECT_EQ(told->come_count, 1);
    ASSERT_THAT(told->kept, SizeIs(1));
    EXPECT_THAT(told->kept[0].reason, HasSubstr("Не вернётся"));
    EXPECT_THAT(lessons_of_usual_day(), ElementsAre("2 каб. 1 Петрова"));
}

TEST_F(NewTimetableOnADayOff, AnotherRoomIsThatOfTheNewOne) {
    TimetableSlot elsewhere = first_;
    elsewhere.room_title = "каб. 9";
    put_instead(elsewhere);
    EXPECT_THAT(lessons_of_usual_day(), ElementsAre("1 каб. 9 Петрова"));
}

TEST_F(NewTimetableOnADayOff, AnotherTeacherIsThatOfTheNewOne) {
    const auto known = *school_.read(
        [&](Reader& reader) { return reader.course_teachers(sample_.mathematics_5a); });
    ASSERT_THAT(known, SizeIs(1));
    state({CourseTeacherEnded{.course_id = sample_.mathematics_5a,
                              .teacher_id = sample_.petrova,
                              .valid_from = known[0].valid_from,
                              .valid_to = day_.plus_days(-1)},
           CourseTeacherAssigned{{.course_id = sample_.mathematics_5a,
                                  .teacher_id = sample_.sidorov,
                                  .valid_from = day_}},
           lesson(911, first_, day_.plus_days(7))});
    EXPECT_THAT(lessons_of_usual_day(), ElementsAre("1 каб. 1"));
}

TEST_F(NewTimetableOnADayOff, WhatItHasUnchangedComesBackAndWhatHappensOnceToo) {
    state({ExtraLessonScheduled{.lesson_id = id_of<LessonId>(912),
                                .course_id = sample_.mathematics_5a,
                                .lesson_on = day_,
                                .slot_no = 3,
                                .starts_at = {630},
                                .ends_at = {675},
                                .teacher_id = sample_.petrova,
                                .reason = "отработка"},
           LessonCancelled{.lesson_id = id_of<LessonId>(912), .reason = "мороз"}});
    EXPECT_THAT(lessons_of_usual_day(), ElementsAre("1 каб. 1 Петрова", "3  Петрова"));
    EXPECT_EQ(lessons(day_)[0].lesson_id, id_of<LessonId>(910)) << "the same lesson";
}

// The lesson that was kept is merged with the one that comes back: they are one lesson.
TEST_F(CalendarAtWork, AMergedLessonIsNotInTheWayOfItsOther) {
    const auto merged = id_of<LessonId>(904);
    state({LessonScheduled{.lesson_id = merged,
                           .course_id = sample_.mathematics_5b,
                           .lesson_on = next_monday,
                           .slot_no = 1,
                           .starts_at = {510},
                           .ends_at = {555},
                           .teacher_id = sample_.sidorov},
           SubstitutionAssigned{.lesson_id = merged,
                                .substitute_id = sample_.petrova,
                                .kind = SubstitutionKind::merge,
                                .reason = "болезнь учителя"},
           AttendanceRecorded{.lesson_id = merged,
                              .student_id = sample_.ivanov,
                              .status = AttendanceStatus::absent}});
    ASSERT_EQ(set(sample_.deputy, off_), "recorded");
    EXPECT_THAT(hours(next_monday), ElementsAre("1 08:30 нет", "1 08:30"));
    EXPECT_EQ(take_back(next_monday), "recorded");
    EXPECT_THAT(hours(next_monday), ElementsAre("1 08:30", "1 08:30"));
}

// Evidence: CUR-06, CUR-01, F-13. What is learnt on another day is neither missed nor planned
// twice.
TEST_F(CalendarAtWork, AMovedDayLosesNothing) {
    const SetCalendarDay instead{
        .day_on = saturday, .kind = DayKind::school_day, .as_on = next_monday, .reason = "перенос"};
    state({placed(sample_.mathematics_5a, 1)});  // Where its lesson of that Monday stands.
    const std::string moved = "Учебный день перенесён на 12.09.2026: мороз, приказ № 13";
    ASSERT_EQ(set(sample_.deputy, instead), "recorded");
    ASSERT_EQ(set(sample_.deputy, off_), "recorded");
    EXPECT_EQ(lessons(next_monday)[0].cancel_reason, moved);
    at(Date{2026, 9, 30}, 12, 0);
    const auto of_course = *school_.read([&](Reader& reader) {
        return reader.lessons_of_course(sample_.mathematics_5a, monday, Date{2026, 9, 30});
    });
    const LessonCount count = count_lessons(of_course, monday, Date{2026, 9, 30}, now());
    EXPECT_EQ(count.planned, 3) << "Monday, Tuesday, Saturday";
    EXPECT_EQ(count.cancelled, 0);

    EXPECT_EQ(take_back(saturday), "recorded");
    EXPECT_EQ(lessons(next_monday)[0].cancel_reason, off_.reason) << "now it is lost";
    ASSERT_EQ(set(sample_.deputy, instead), "recorded");
    EXPECT_EQ(lessons(next_monday)[0].cancel_reason, moved) << "in whichever order";
    EXPECT_EQ(take_back(next_monday), "recorded");
    EXPECT_THAT(hours(next_monday), ElementsAre("1 08:30"));
    for (const Lesson& lesson : lessons(saturday)) EXPECT_FALSE(is_no_loss(lesson));
    EXPECT_EQ(take_back(saturday), "recorded");
    for (const Lesson& lesson : lessons(saturday)) EXPECT_TRUE(is_no_loss(lesson));
}

TEST_F(CalendarAtWork, WorksPlannedForADayOffAreNamed) {
    state({WorkPlanned{
        .course_id = sample_.mathematics_5a, .planned_on = next_monday, .title = "Дроби"}});
    EXPECT_THAT(preview(off_)->notes, ElementsAre(HasSubstr("5 «А», Дроби")));
}

TEST_F(CalendarAtWork, LessonsWithRecordsAreNotCancelledSilently) {
    state({MarkRecorded{.place = {.lesson_id = sample_.monday_7, .student_id = sample_.ezhov},
                        .value = MarkValue::five},
           AttendanceRecorded{.lesson_id = sample_.lesson_5b,
                              .student_id = sample_.ivanov,
                              .status = AttendanceStatus::absent},
           TopicRecorded{.lesson_id = sample_.russian_7, .topic = "Имя"}});
    const SetCalendarDay today{
        .day_on = monday, .kind = DayKind::day_off, .reason = "карантин, приказ № 14"};
    const auto told = preview(today);
    EXPECT_EQ(told->kept_count, 3);
    EXPECT_EQ(told->go_count, 1);
    EXPECT_EQ(set(sample_.deputy, today), "recorded");
    EXPECT_THAT(hours(monday), ElementsAre("1 08:30", "2 09:30", "3 10:30", "4 11:30 нет"));
}

TEST_F(CalendarAtWork, WhatIsClosedStays) {
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    EXPECT_EQ(move_saturday(), "class_closed");
}

TEST_F(CalendarAtWork, WithoutATimetableADayIsSetAndThatIsSaid) {
    const SetCalendarDay of_tuesday{.day_on = saturday,
                                    .kind = DayKind::school_day,
                                    .as_on = Date{2026, 9, 10},
                                    .reason = "перенос"};
    EXPECT_THAT(preview(of_tuesday)->notes, ElementsAre(HasSubstr("Уроков по расписанию")));
    EXPECT_EQ(set(sample_.deputy, of_tuesday), "recorded");
}

TEST_F(CalendarAtWork, OutsideOfPeriodsIsSaid) {
    const SetCalendarDay in_holidays{.day_on = Date{2026, 10, 31},
                                     .kind = DayKind::school_day,
                                     .as_on = Date{2026, 10, 5},
                                     .reason = "перенос"};
    EXPECT_THAT(preview(in_holidays)->notes[0], HasSubstr("не входит ни в один период"));
}

TEST_F(CalendarAtWork, TheFamilySeesWhyInTheDiary) {
    ASSERT_EQ(move_saturday(), "recorded");
    const auto week =
        as(sample_.yozhikova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_diary(reader, standing, sample_.yozhikov, Week::of(saturday), moment);
        });
    ASSERT_TRUE(week);
    const DiaryDay& day = week->days.at(5);
    EXPECT_EQ(day.note, "Учимся по расписанию понедельника 07.09: перенос, приказ № 12");
    EXPECT_THAT(day.lessons, SizeIs(3)) << "of his class and his subgroup";
}

TEST_F(CalendarAtWork, DutiesListen) {
    ASSERT_EQ(move_saturday(), "recorded");
    ASSERT_EQ(set(sample_.deputy, off_), "recorded");
    const auto season = school_.read([](Reader& reader) { return duty_season(reader, monday); });
    ASSERT_TRUE(season);
    const auto due = [&](Date on) {
        return !duties_between(std::vector{Role::subject_teacher}, season->calendar, on, on)
                    .empty();
    };
    EXPECT_TRUE(due(saturday));
    EXPECT_FALSE(due(next_monday));
}

TEST_F(CalendarAtWork, ThePictureOfTheYear) {
    ASSERT_EQ(move_saturday(), "recorded");
    const auto view =
        as(sample_.deputy, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_calendar(reader, standing, "2026/2027", moment);
        });
    ASSERT_TRUE(view);
    EXPECT_EQ(view->systems.at(0).periods.size(), 4u);
    ASSERT_THAT(view->special_days, SizeIs(1));
    EXPECT_EQ(view->special_days[0].as_on, monday);
    EXPECT_THAT(view->public_holidays, SizeIs(5)) << "12 June is after the year";
    EXPECT_EQ(refusal_code(as(sample_.deputy,
                              [](Reader& reader, const Standing& standing, Instant moment) {
                                  return open_calendar(reader, standing, "1999/2000", moment);
                              })),
              RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
