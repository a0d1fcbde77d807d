// INT-04: a timetable that was loaded by mistake is taken back, and the mended file is loaded.
#include "app/imports/undo_timetable.h"

#include <gmock/gmock.h>

#include "app/imports/import_timetable.h"
#include "app/imports/made_import.h"
#include "app/imports/undo_import.h"
#include "domain/calendar/school_days.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/timetable/undone.h"
#include "exchange/fet/fet_sample.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class UndoingATimetable : public ToldSchool {
protected:
    /// A school with nobody but its deputy and a clerk would do: the sample has them.
    TimetableImport import_of(const std::string& text, DateRange lessons) {
        NoProgress silent;
        return {.plan = *read_school_plan(as_bytes(text), {}, silent),
                .file_name = "школа.fet",
                .year = usual_year(ProgrammeFamily::general, 2027),
                .lessons = lessons};
    }
    std::string import(const std::string& text,
                       DateRange dates = {Date{2027, 9, 6}, Date{2027, 9, 19}}) {
        import_id_ = next_command();
        const auto done =
            import_timetable(school_, import_id_, sample_.deputy, import_of(text, dates), random_);
        return done ? "recorded" : done.error().message();
    }
    /// «Только нагрузку».
    std::string import_load(const std::string& text) {
        import_id_ = next_command();
        NoProgress silent;
        const TimetableImport load{
            .plan = *read_school_plan(as_bytes(text), {.scope = TimetableScope::load_only}, silent),
            .file_name = "нагрузка.fet",
            .year = usual_year(ProgrammeFamily::general, 2027)};
        const auto done = import_timetable(school_, import_id_, sample_.deputy, load, random_);
        return done ? "recorded" : done.error().message();
    }
    std::size_t taught_courses() {
        std::size_t count = 0;
        for (const CourseTitle& title : courses())
            for (const CourseTeacher& one : title.teachers)
                count += one.covers(Date{2027, 9, 1}) ? 1 : 0;
        return count;
    }
    std::string undone_by(PersonId person) {
        return outcome(undo_import(next_command(), person, import_id_));
    }
    template <class Ask>
    auto ask(Ask question) {
        return *school_.read([&](Reader& reader) { return question(reader); });
    }
    static std::string mended() {
        return with(sample_fet(),
                    "<Activity_Id>3</Activity_Id><Preferred_Day>Вторник</Preferred_Day>",
                    "<Activity_Id>3</Activity_Id><Preferred_Day>Среда</Preferred_Day>");
    }
    /// A Saturday has the lessons of the first Monday, as set_calendar_day writes them.
    std::vector<LessonId> move_saturday() {
        const Date monday{2027, 9, 6};
        std::vector<EntryBody> facts{CalendarDaySet{.school_year_id = years().back().school_year_id,
                                                    .day_on = saturday_,
                                                    .kind = DayKind::school_day,
                                                    .as_on = monday,
                                                    .reason = "перенос"}};
        std::vector<LessonId> brought;
        for (const Lesson& like : lessons()) {
            if (like.lesson_on != monday) continue;
            brought.push_back(id_of<LessonId>(910 + static_cast<int>(brought.size())));
            facts.emplace_back(LessonScheduled{.lesson_id = brought.back(),
                                               .course_id = like.course_id,
                                               .lesson_on = saturday_,
                                               .slot_no = like.slot_no,
                                               .starts_at = like.starts_at,
                                               .ends_at = like.ends_at,
                                               .teacher_id = like.teacher_id});
        }
        state(std::move(facts));
        return brought;
    }
    std::vector<SchoolYear> years() {
        return ask([](Reader& reader) { return reader.school_years(); });
    }
    std::vector<CourseTitle> courses() {
        return ask([&](Reader& reader) -> Result<std::vector<CourseTitle>> {
            std::vector<CourseTitle> all;
            LETOPIS_TRY(years, reader.school_years());
            for (const SchoolYear& year : years) {
                if (year.title != "2027/2028") continue;
                LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
                for (const StudyGroup& group : groups) {
                    LETOPIS_TRY(of_group, reader.courses_of_group(group.study_group_id));
                    all.insert(all.end(), of_group.begin(), of_group.end());
                }
            }
            return all;
        });
    }
    std::vector<Lesson> lessons() {
        std::vector<Lesson> all;
        for (const CourseTitle& title : courses()) {
            const auto of_course = ask([&](Reader& reader) {
                return reader.lessons_of_course(title.course.course_id, Date{2027, 9, 1},
                                                Date{2028, 5, 31});
            });
            all.insert(all.end(), of_course.begin(), of_course.end());
        }
        return all;
    }
    Lesson first_of(Date on) {
        for (const Lesson& lesson : lessons())
            if (lesson.lesson_on == on) return lesson;
        ADD_FAILURE() << "no lesson on " << on.iso();
        return {};
    }
    std::size_t slot_count() {
        std::size_t count = 0;
        for (const CourseTitle& title : courses())
            count += ask([&](Reader& reader) {
                         return reader.timetable_of_course(title.course.course_id);
                     }).size();
        return count;
    }
    MadeImport look(PersonId person) {
        return *as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_made_import(reader, standing, import_id_, moment);
        });
    }
    Refusal refused() {
        const auto done = school_.append(undo_import(next_command(), sample_.deputy, import_id_));
        return done ? Refusal{.code = RefusalCode::not_found} : done.error().refusal();
    }

    const Date saturday_{2027, 9, 11};
    CommandId import_id_;
    SeededRandom random_{7};
};

// Evidence: INT-04.
TEST_F(UndoingATimetable, ItsLessonsPlacesAndTeachersAreNoMore) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    ASSERT_THAT(lessons(), SizeIs(8));
    const std::vector<Lesson> loaded = lessons();
    EXPECT_EQ(look(sample_.deputy).lesson_count, 8);
    EXPECT_TRUE(look(sample_.deputy).may_undo);
    EXPECT_EQ(undone_by(sample_.petrova), "not_your_role");
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_THAT(lessons(), IsEmpty());
    EXPECT_EQ(slot_count(), 0u);
    EXPECT_THAT(courses(), SizeIs(3)) << "courses stay";
    for (const CourseTitle& title : courses())
        for (const CourseTeacher& teacher : title.teachers)
            EXPECT_FALSE(teacher.covers(Date{2027, 9, 1}));
    const auto known = ask([&](Reader& reader) { return reader.lesson(loaded.front().lesson_id); });
    ASSERT_TRUE(known) << "the ledger has it for ever";
    EXPECT_TRUE(is_undone(*known));
    EXPECT_EQ(look(sample_.deputy).lesson_count, 0);
    EXPECT_FALSE(look(sample_.deputy).may_undo);
    EXPECT_EQ(undone_by(sample_.deputy), "already_closed");
}

TEST_F(UndoingATimetable, NoListOfLessonsShowsThem) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    const Lesson one = lessons().front();
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    const Date from{2027, 9, 1};
    const Date to{2027, 9, 30};
    EXPECT_THAT(ask([&](Reader& reader) { return reader.lessons_on(one.lesson_on, 100); }),
                IsEmpty());
    EXPECT_THAT(ask([&](Reader& reader) { return reader.changed_lessons(from, to, 100); }),
                IsEmpty());
    EXPECT_THAT(
        ask([&](Reader& reader) { return reader.lessons_of_teacher(one.teacher_id, from, to); }),
        IsEmpty());
}

TEST_F(UndoingATimetable, TheMendedFileDoublesNothingAndGivesLessonsAgain) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    ASSERT_EQ(import(mended()), "recorded")
        << "another timetable of the course is no contradiction";
    EXPECT_THAT(courses(), SizeIs(3));
    EXPECT_THAT(lessons(), SizeIs(8));
    EXPECT_EQ(slot_count(), 4u);
    int wednesdays = 0;
    for (const Lesson& lesson : lessons())
        wednesdays += lesson.lesson_on.weekday() == Weekday::wednesday ? 1 : 0;
    EXPECT_EQ(wednesdays, 2);
    for (const CourseTitle& title : courses()) EXPECT_THAT(title.teachers, SizeIs(1));
    ASSERT_EQ(undone_by(sample_.deputy), "recorded") << "it may be taken back in its turn";
    EXPECT_THAT(lessons(), IsEmpty());
}

// Evidence: INT-04. The second load found the places and the teachers; they are of both.
TEST_F(UndoingATimetable, OfTwoLoadsTheLastLeavesNothing) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    const CommandId first = import_id_;
    ASSERT_EQ(import(sample_fet(), {Date{2027, 9, 20}, Date{2027, 10, 3}}), "recorded");
    const CommandId second = import_id_;
    ASSERT_THAT(lessons(), SizeIs(16));
    import_id_ = first;
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_THAT(lessons(), SizeIs(8));
    EXPECT_EQ(slot_count(), 4u) << "the other load's lessons stand by them";
    import_id_ = second;
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_THAT(lessons(), IsEmpty());
    EXPECT_EQ(slot_count(), 0u);
    for (const CourseTitle& title : courses())
        for (const CourseTeacher& teacher : title.teachers)
            EXPECT_FALSE(teacher.covers(Date{2027, 9, 1}));
    ASSERT_EQ(import(mended()), "recorded") << "nothing contradicts it";
    EXPECT_THAT(lessons(), SizeIs(8));
    EXPECT_EQ(slot_count(), 4u);
    const CommandId third = import_id_;
    import_id_ = second;
    EXPECT_EQ(undone_by(sample_.deputy), "already_closed") << "it takes nothing of the third";
    import_id_ = third;
    EXPECT_THAT(lessons(), SizeIs(8));
}

// Evidence: INT-04, CUR-06.
TEST_F(UndoingATimetable, WhatAMovedDayBroughtGoesWithItsPlaces) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    const auto brought = move_saturday();
    ASSERT_FALSE(brought.empty());
    state(
        {LessonCancelled{.lesson_id = brought.front(), .reason = std::string{taken_back_reason}}});
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_THAT(lessons(), IsEmpty()) << "held or taken back, they stood by that timetable only";
    EXPECT_EQ(slot_count(), 0u);
    ASSERT_EQ(import(mended()), "recorded");
    EXPECT_THAT(lessons(), SizeIs(8 + brought.size())) << "the moved day is known to the file";
}

TEST_F(UndoingATimetable, WhatAMovedDayBroughtStaysWithThePlacesAndItsRecordsAreNamed) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    const CommandId first = import_id_;
    const auto brought = move_saturday();
    ASSERT_EQ(import(sample_fet(), {Date{2027, 9, 20}, Date{2027, 10, 3}}), "recorded");
    const CommandId second = import_id_;
    import_id_ = first;
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_THAT(lessons(), SizeIs(8 + brought.size())) << "the other load has these places";
    import_id_ = second;
    state({TopicRecorded{.lesson_id = brought.front(), .topic = "Дроби"}});
    ASSERT_THAT(refused().items, SizeIs(1));
    EXPECT_THAT(refused().items[0].place, HasSubstr("11.09.2027"));
}

TEST_F(UndoingATimetable, WhatWasRecordedIsNamedAndNothingIsTakenBack) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    const auto there = lessons();
    state({TopicRecorded{.lesson_id = there[0].lesson_id, .topic = "Дроби"}});
    EXPECT_EQ(refused().code, RefusalCode::import_has_records);
    EXPECT_THAT(refused().detail, HasSubstr("по одному в «Изменениях»"));
    ASSERT_THAT(refused().items, SizeIs(1));
    EXPECT_THAT(refused().items[0].place, HasSubstr("Алгебра, 06.09.2027, 1-й урок"));
    EXPECT_THAT(refused().items[0].remedy, HasSubstr("тема"));
    for (const Lesson& lesson : there)
        state({AttendanceRecorded{.lesson_id = lesson.lesson_id, .student_id = sample_.ezhov}});
    EXPECT_THAT(refused().items, SizeIs(5)) << "the first five";
    EXPECT_THAT(lessons(), SizeIs(8));
}

TEST_F(UndoingATimetable, APlannedWorkAndAClosedClassStandInTheWay) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    const Course course = courses().front().course;
    state({WorkPlanned{.course_id = course.course_id,
                       .planned_on = Date{2027, 9, 13},
                       .title = "Контрольная работа № 1"}});
    ASSERT_THAT(refused().items, SizeIs(1));
    EXPECT_THAT(refused().items[0].remedy, HasSubstr("Контрольная работа № 1"));
    state({ClassClosed{.study_group_id = course.study_group_id}});
    EXPECT_EQ(undone_by(sample_.deputy), "class_closed");
}

TEST_F(UndoingATimetable, ACourseWithOtherLessonsKeepsItsTeacherAndItsPlaces) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    const Lesson like = lessons().front();
    const auto own = id_of<LessonId>(900);
    state({ExtraLessonScheduled{.lesson_id = own,
                                .course_id = like.course_id,
                                .lesson_on = Date{2027, 9, 8},
                                .slot_no = 1,
                                .starts_at = like.starts_at,
                                .ends_at = like.ends_at,
                                .teacher_id = like.teacher_id,
                                .reason = "консультация"}});
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    ASSERT_THAT(lessons(), SizeIs(1));
    EXPECT_EQ(lessons()[0].lesson_id, own);
    EXPECT_GT(slot_count(), 0u);
}

TEST_F(UndoingATimetable, NobodyElseMayUseTheWordsOfAnUndoing) {
    const Lesson lesson = *ask([&](Reader& reader) { return reader.lesson(sample_.monday_14); });
    EXPECT_FALSE(decide_cancel(lesson, {}, {}, std::string{timetable_undone_reason}));
    EXPECT_TRUE(decide_cancel(lesson, {}, {}, "карантин"));
}

// Evidence: INT-04.
TEST_F(UndoingATimetable, ALoadWithoutLessonsIsTakenBackToo) {
    ASSERT_EQ(import_load(sample_fet()), "recorded");
    EXPECT_THAT(lessons(), IsEmpty());
    ASSERT_EQ(taught_courses(), 3u);
    EXPECT_EQ(look(sample_.deputy).load_count, 3);
    EXPECT_EQ(look(sample_.deputy).lesson_count, 0);
    EXPECT_TRUE(look(sample_.deputy).may_undo);
    EXPECT_EQ(undone_by(sample_.petrova), "not_your_role");
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_EQ(taught_courses(), 0u);
    EXPECT_THAT(courses(), SizeIs(3)) << "courses stay";
    EXPECT_EQ(look(sample_.deputy).load_count, 0);
    EXPECT_FALSE(look(sample_.deputy).may_undo);
    EXPECT_EQ(undone_by(sample_.deputy), "already_closed");
}

TEST_F(UndoingATimetable, ALoadThatWasUndoneTakesNothingOfTheMendedOne) {
    ASSERT_EQ(import_load(sample_fet()), "recorded");
    const CommandId first = import_id_;
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    ASSERT_EQ(import_load(sample_fet()), "recorded");
    const CommandId second = import_id_;
    EXPECT_EQ(taught_courses(), 3u);
    EXPECT_THAT(courses(), SizeIs(3)) << "nothing is doubled";
    import_id_ = first;
    EXPECT_FALSE(look(sample_.deputy).may_undo);
    EXPECT_EQ(undone_by(sample_.deputy), "already_closed");
    EXPECT_EQ(taught_courses(), 3u);
    import_id_ = second;
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_EQ(taught_courses(), 0u);
}

TEST_F(UndoingATimetable, WhatHasComeToALoadIsNamedCourseByCourse) {
    ASSERT_EQ(import_load(sample_fet()), "recorded");
    const CommandId load = import_id_;
    const CourseTitle first = courses().front();
    const std::string place = first.study_group.title + ", " + first.subject.title;
    state({WorkPlanned{.course_id = first.course.course_id,
                       .planned_on = Date{2027, 9, 13},
                       .title = "Контрольная работа № 1"}});
    ASSERT_THAT(refused().items, SizeIs(1));
    EXPECT_THAT(refused().items[0].place, HasSubstr(place));
    ASSERT_EQ(import(sample_fet()), "recorded") << "the timetable comes later";
    const CommandId timetable = import_id_;
    import_id_ = load;
    const Refusal lessons_there = refused();
    EXPECT_EQ(lessons_there.code, RefusalCode::import_has_records);
    ASSERT_THAT(lessons_there.items, SizeIs(4));
    EXPECT_EQ(lessons_there.items[0].place, place);
    EXPECT_EQ(lessons_there.items[0].remedy, "уже есть уроки");
    EXPECT_THAT(lessons_there.detail, HasSubstr("отмените сначала её"));
    const auto planned = ask([&](Reader& reader) {
        return reader.planned_works_of_group(first.study_group.study_group_id, Date{2027, 9, 13},
                                             Date{2027, 9, 13});
    });
    ASSERT_THAT(planned, SizeIs(1));
    state({PlannedWorkRemoved{.planned_work = planned[0].entry_index,
                              .course_id = first.course.course_id}});
    import_id_ = timetable;
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_THAT(lessons(), IsEmpty());
    EXPECT_EQ(taught_courses(), 3u) << "the load gave them, and has its own undoing";
    import_id_ = load;
    EXPECT_EQ(look(sample_.deputy).load_count, 3);
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_EQ(taught_courses(), 0u);
    EXPECT_EQ(undone_by(sample_.deputy), "already_closed");
}

// Evidence: INT-04.
TEST_F(UndoingATimetable, WhoWasGivenTheCourseByHandFromTheFirstDayKeepsIt) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    const CourseTitle first = courses().front();
    const Date first_day = years().back().starts_on;
    const CourseTeacher by_hand{.course_id = first.course.course_id,
                                .teacher_id = sample_.sidorov,
                                .valid_from = first_day};
    at(Date{2026, 9, 7}, 13, 0);
    // As change_teacher says it: the lessons keep their ids.
    std::vector<EntryBody> change{CourseTeacherAssigned{by_hand}};
    for (const Lesson& lesson : lessons())
        if (lesson.course_id == first.course.course_id)
            change.emplace_back(LessonScheduled{.lesson_id = lesson.lesson_id,
                                                .course_id = lesson.course_id,
                                                .lesson_on = lesson.lesson_on,
                                                .slot_no = lesson.slot_no,
                                                .starts_at = lesson.starts_at,
                                                .ends_at = lesson.ends_at,
                                                .teacher_id = sample_.sidorov});
    ASSERT_GT(change.size(), 1u);
    state(std::move(change));
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_THAT(lessons(), IsEmpty());
    EXPECT_EQ(taught_courses(), 1u);
    const auto teachers =
        ask([&](Reader& reader) { return reader.course_teachers(first.course.course_id); });
    EXPECT_THAT(teachers, ::testing::Contains(by_hand));
}

// Evidence: INT-04, CUR-06. A six-day school: the Saturday has lessons of its own.
TEST_F(UndoingATimetable, ALessonOfTheMovedDaysOwnWeekdayIsNotBrought) {
    ASSERT_EQ(import(sample_fet()), "recorded");
    const Lesson like = first_of(Date{2027, 9, 6});
    const auto own = id_of<LessonId>(950);
    state({TimetableSlotPlaced{
               .slot = {.course_id = like.course_id, .weekday = 6, .slot_no = like.slot_no},
               .valid_from = years().back().starts_on},
           LessonScheduled{.lesson_id = own,
                           .course_id = like.course_id,
                           .lesson_on = saturday_,
                           .slot_no = like.slot_no,
                           .starts_at = like.starts_at,
                           .ends_at = like.ends_at,
                           .teacher_id = like.teacher_id},
           CalendarDaySet{.school_year_id = years().back().school_year_id,
                          .day_on = saturday_,
                          .kind = DayKind::school_day,
                          .as_on = like.lesson_on,
                          .reason = "перенос"}});
    ASSERT_EQ(undone_by(sample_.deputy), "recorded");
    ASSERT_THAT(lessons(), SizeIs(1));
    EXPECT_EQ(lessons()[0].lesson_id, own);
}

}  // namespace
}  // namespace letopis::testing
