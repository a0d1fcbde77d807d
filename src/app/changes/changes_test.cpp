// Changes of lessons (CUR-02): who arranges them, what is refused, and what becomes of a day.

#include <gmock/gmock.h>

#include "app/changes/assign_substitution.h"
#include "app/changes/cancel_day.h"
#include "app/changes/end_substitution.h"
#include "app/changes/move_lesson.h"
#include "app/changes/replace_subject.h"
#include "app/changes/restore_lesson.h"
#include "app/changes/schedule_extra_lesson.h"
#include "app/lessons/cancel_lesson.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};
const TimeOfDay half_past_eight{510};
const TimeOfDay quarter_past_nine{555};

class ChangesOfLessons : public ToldSchool {
protected:
    AssignSubstitution usual_{.lesson_id = sample_.monday_7,
                              .substitute_id = sample_.sidorov,
                              .reason = "болезнь учителя"};
    MoveLesson to_wednesday_{.lesson_id = sample_.monday_14,
                             .lesson_on = Date{2026, 9, 16},
                             .slot_no = 1,
                             .starts_at = half_past_eight,
                             .ends_at = quarter_past_nine,
                             .reason = "экскурсия"};
    ScheduleExtraLesson extra_{.lesson_id = id_of<LessonId>(900),
                               .course_id = sample_.mathematics_5a,
                               .lesson_on = Date{2026, 9, 16},
                               .slot_no = 1,
                               .starts_at = half_past_eight,
                               .ends_at = quarter_past_nine,
                               .teacher_id = sample_.petrova,
                               .reason = "подготовка к контрольной"};

    std::string assign(PersonId actor, const AssignSubstitution& assign) {
        return outcome(assign_substitution(next_command(), actor, assign));
    }
    std::string end(PersonId actor, LessonId lesson, std::string reason = "вышла с больничного") {
        return outcome(end_substitution(next_command(), actor, lesson, std::move(reason)));
    }
    std::string move(PersonId actor, const MoveLesson& move) {
        return outcome(move_lesson(next_command(), actor, move));
    }
    std::string cancel(LessonId lesson) {
        return outcome(cancel_lesson(next_command(), sample_.deputy, {lesson, "карантин"}));
    }
    std::string restore(PersonId actor, LessonId lesson, std::string reason = "карантин снят") {
        return outcome(restore_lesson(next_command(), actor, lesson, std::move(reason)));
    }
    std::string schedule(PersonId actor, const ScheduleExtraLesson& extra) {
        return outcome(schedule_extra_lesson(next_command(), actor, extra));
    }
    std::string cancel_monday(PersonId actor, StudyGroupId group,
                              std::vector<StudyGroupId> together = {},
                              std::string reason = "сильный мороз") {
        return outcome(cancel_day(next_command(), actor,
                                  {.study_group_id = group,
                                   .on = monday,
                                   .reason = std::move(reason),
                                   .together = std::move(together)}));
    }
    std::vector<LeftLesson> left_on_monday(std::vector<StudyGroupId> groups) {
        return *school_.read([&](Reader& reader) {
            return open_day_left(reader, sample_.deputy, monday, groups, monday);
        });
    }
    Lesson lesson(LessonId id) {
        return **school_.read([&](Reader& reader) { return reader.lesson(id); });
    }
    /// A lesson that somebody holds at the time of the third lesson of that Monday.
    void give_third_lesson(LessonId id, CourseId course, EmployeeId teacher) {
        state({LessonScheduled{.lesson_id = id,
                               .course_id = course,
                               .lesson_on = monday,
                               .slot_no = 3,
                               .starts_at = TimeOfDay{630},
                               .ends_at = TimeOfDay{675},
                               .teacher_id = teacher}});
    }
};

TEST_F(ChangesOfLessons, ASubstitutionIsAssignedReplacedAndEnded) {
    ASSERT_EQ(assign(sample_.deputy, usual_), "recorded");
    EXPECT_EQ(assign(sample_.deputy, usual_), "unchanged");
    EXPECT_EQ(lesson(sample_.monday_7).held_by(), sample_.sidorov);
    usual_.reason = "командировка";
    EXPECT_EQ(assign(sample_.director, usual_), "recorded");
    EXPECT_EQ(end(sample_.deputy, sample_.monday_7, "-"), "invalid_value");
    EXPECT_EQ(end(sample_.deputy, sample_.monday_7), "recorded");
    EXPECT_EQ(end(sample_.deputy, sample_.monday_7), "unchanged");
    EXPECT_EQ(lesson(sample_.monday_7).held_by(), sample_.petrova);
}

// Evidence: CUR-01. With these words the lesson would be missing from plan and register.
TEST_F(ChangesOfLessons, NobodyMayUseTheWordsOfTheCalendar) {
    const std::string reason = "Учебный день перенесён на 12.09.2026: мороз";
    EXPECT_EQ(
        outcome(cancel_lesson(next_command(), sample_.deputy, {sample_.monday_14, " " + reason})),
        "invalid_value");
    EXPECT_EQ(cancel_monday(sample_.deputy, sample_.class_5a, {}, reason), "invalid_value");
    EXPECT_EQ(outcome(replace_subject(next_command(), sample_.deputy,
                                      {.lesson_id = sample_.monday_14,
                                       .new_lesson_id = id_of<LessonId>(905),
                                       .course_id = sample_.russian_5a,
                                       .teacher_id = sample_.sidorov,
                                       .reason = reason})),
              "invalid_value");
    for (const LessonId id : {sample_.monday_7, sample_.monday_14})
        EXPECT_EQ(lesson(id).state, LessonState::planned);
}

TEST_F(ChangesOfLessons, OnlyWhoKeepsTheTimetableArrangesThem) {
    for (const auto& [person, answer] :
         {std::pair{sample_.petrova, "not_your_role"}, {sample_.yozhikova, "not_found"}}) {
        EXPECT_EQ(assign(person, usual_), answer);
        EXPECT_EQ(end(person, sample_.monday_7), answer);
        EXPECT_EQ(move(person, to_wednesday_), answer);
        EXPECT_EQ(restore(person, sample_.monday_7), answer);
        EXPECT_EQ(schedule(person, extra_), answer);
        EXPECT_EQ(cancel_monday(person, sample_.class_5a), answer);
        const auto left = school_.read([&, asker = person](Reader& reader) {
            return open_day_left(reader, asker, monday, {sample_.class_5a}, monday);
        });
        EXPECT_FALSE(left);
    }
}

TEST_F(ChangesOfLessons, ASubstituteIsATeacherWhoIsFree) {
    const auto with = [&](EmployeeId id) {
        AssignSubstitution other = usual_;
        other.substitute_id = id;
        return assign(sample_.deputy, other);
    };
    EXPECT_EQ(with(EmployeeId{}), "invalid_value");
    EXPECT_EQ(with(sample_.petrova), "invalid_value") << "the lesson's own teacher";
    EXPECT_EQ(with(sample_.ezhov), "invalid_value") << "a student";
    EXPECT_EQ(with(sample_.director), "invalid_value") << "he teaches nothing";
    AssignSubstitution wrong = usual_;
    wrong.lesson_id = id_of<LessonId>(999);
    EXPECT_EQ(assign(sample_.deputy, wrong), "not_found");
    wrong = usual_;
    wrong.reason = " ";
    EXPECT_EQ(assign(sample_.deputy, wrong), "invalid_value");
    wrong = usual_;
    wrong.coefficient_hundredths = 301;
    EXPECT_EQ(assign(sample_.deputy, wrong), "invalid_value");

    give_third_lesson(id_of<LessonId>(901), sample_.english_course, sample_.sidorov);
    EXPECT_EQ(assign(sample_.deputy, usual_), "teacher_busy");
    usual_.kind = SubstitutionKind::merge;
    EXPECT_EQ(assign(sample_.deputy, usual_), "recorded");
}

TEST_F(ChangesOfLessons, AnotherSubjectTakesTheHourOfALesson) {
    ReplaceSubject replace{.lesson_id = sample_.monday_7,
                           .new_lesson_id = id_of<LessonId>(910),
                           .course_id = sample_.russian_5a,
                           .teacher_id = sample_.sidorov,
                           .reason = "болезнь учителя"};
    const auto ask = [&](PersonId actor) {
        return outcome(replace_subject(next_command(), actor, replace));
    };
    const auto with = [&](auto change) {
        const ReplaceSubject before = replace;
        change(replace);
        const std::string said = ask(sample_.deputy);
        replace = before;
        return said;
    };
    EXPECT_EQ(ask(sample_.petrova), "not_your_role");
    EXPECT_EQ(with([&](ReplaceSubject& r) { r.course_id = sample_.mathematics_5a; }),
              "invalid_value")
        << "its own subject";
    EXPECT_EQ(with([&](ReplaceSubject& r) { r.course_id = sample_.english_course; }),
              "invalid_value")
        << "another group";
    EXPECT_EQ(with([&](ReplaceSubject& r) { r.course_id = id_of<CourseId>(999); }), "not_found");
    EXPECT_EQ(with([&](ReplaceSubject& r) { r.new_lesson_id = sample_.monday_14; }),
              "invalid_value");
    EXPECT_EQ(with([&](ReplaceSubject& r) { r.reason = " "; }), "invalid_value");
    EXPECT_EQ(lesson(sample_.monday_7).state, LessonState::planned) << "nothing was written";

    ASSERT_EQ(ask(sample_.deputy), "recorded");
    EXPECT_EQ(lesson(sample_.monday_7).state, LessonState::cancelled);
    const Lesson instead = lesson(replace.new_lesson_id);
    EXPECT_EQ(instead.course_id, sample_.russian_5a);
    EXPECT_EQ(instead.slot_no, lesson(sample_.monday_7).slot_no);
    EXPECT_EQ(instead.lesson_on, monday);
    EXPECT_EQ(with([&](ReplaceSubject& r) { r.new_lesson_id = id_of<LessonId>(911); }),
              "lesson_cancelled");
    EXPECT_EQ(restore(sample_.deputy, sample_.monday_7), "group_busy");
}

TEST_F(ChangesOfLessons, AClosedPeriodIsNotChanged) {
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter}});
    EXPECT_EQ(assign(sample_.deputy, usual_), "period_closed");
    EXPECT_EQ(end(sample_.deputy, sample_.monday_7), "period_closed");
    EXPECT_EQ(move(sample_.deputy, to_wednesday_), "period_closed");
    EXPECT_EQ(restore(sample_.deputy, sample_.monday_7), "period_closed");
    EXPECT_EQ(schedule(sample_.deputy, extra_), "period_closed");
}

TEST_F(ChangesOfLessons, ALessonIsMovedToAFreeHour) {
    MoveLesson wrong = to_wednesday_;
    wrong.lesson_on = monday;
    EXPECT_EQ(move(sample_.deputy, wrong), "group_busy") << "Russian of the same class";
    wrong = to_wednesday_;
    wrong.lesson_on = Date{2027, 7, 1};
    EXPECT_EQ(move(sample_.deputy, wrong), "invalid_value");
    wrong = to_wednesday_;
    wrong.ends_at = half_past_eight;
    EXPECT_EQ(move(sample_.deputy, wrong), "invalid_value");
    wrong = to_wednesday_;
    wrong.lesson_id = id_of<LessonId>(999);
    EXPECT_EQ(move(sample_.deputy, wrong), "not_found");

    ASSERT_EQ(move(sample_.deputy, to_wednesday_), "recorded");
    EXPECT_EQ(move(sample_.deputy, to_wednesday_), "unchanged");
    EXPECT_EQ(lesson(sample_.monday_14).lesson_on, to_wednesday_.lesson_on);
    EXPECT_EQ(lesson(sample_.monday_14).moved_from, (Date{2026, 9, 14}));
}

TEST_F(ChangesOfLessons, AHeldLessonIsNotMoved) {
    to_wednesday_.lesson_id = sample_.monday_7;
    state({AttendanceRecorded{.lesson_id = sample_.monday_7,
                              .student_id = sample_.ezhov,
                              .status = AttendanceStatus::absent}});
    EXPECT_EQ(move(sample_.deputy, to_wednesday_), "lesson_has_record");
    state({AttendanceRecorded{.lesson_id = sample_.monday_7,
                              .student_id = sample_.ezhov,
                              .status = AttendanceStatus::present}});
    EXPECT_EQ(move(sample_.deputy, to_wednesday_), "recorded") << "it was taken back";
}

TEST_F(ChangesOfLessons, ACancelledLessonIsRestoredWhileItsHourIsFree) {
    EXPECT_EQ(restore(sample_.deputy, sample_.monday_7), "unchanged");
    ASSERT_EQ(cancel(sample_.monday_7), "recorded");
    EXPECT_EQ(assign(sample_.deputy, usual_), "lesson_cancelled");
    EXPECT_EQ(restore(sample_.deputy, sample_.monday_7, ""), "invalid_value");
    EXPECT_EQ(restore(sample_.deputy, sample_.monday_7), "recorded");
    ASSERT_EQ(cancel(sample_.monday_7), "recorded");
    give_third_lesson(id_of<LessonId>(902), sample_.russian_5a, sample_.sidorov);
    EXPECT_EQ(restore(sample_.deputy, sample_.monday_7), "group_busy");
}

TEST_F(ChangesOfLessons, AnExtraLessonIsScheduledOnce) {
    ScheduleExtraLesson wrong = extra_;
    wrong.course_id = id_of<CourseId>(99);
    EXPECT_EQ(schedule(sample_.deputy, wrong), "not_found");
    wrong = extra_;
    wrong.teacher_id = EmployeeId{};
    EXPECT_EQ(schedule(sample_.deputy, wrong), "invalid_value");
    wrong.teacher_id = sample_.zhukov;
    EXPECT_EQ(schedule(sample_.deputy, wrong), "invalid_value") << "no teacher";
    wrong = extra_;
    wrong.lesson_on = monday;
    EXPECT_EQ(schedule(sample_.deputy, wrong), "group_busy");
    ASSERT_EQ(schedule(sample_.deputy, extra_), "recorded");
    EXPECT_TRUE(lesson(extra_.lesson_id).is_extra);
    EXPECT_EQ(schedule(sample_.deputy, extra_), "invalid_value") << "the lesson is known";
}

// ATT-08.
TEST_F(ChangesOfLessons, ADayIsCancelledButForWhatHasMarks) {
    state({MarkRecorded{.place = {.lesson_id = sample_.russian_7, .student_id = sample_.zhukova},
                        .value = MarkValue::five}});
    EXPECT_EQ(cancel_monday(sample_.deputy, sample_.class_5a, {}, ""), "invalid_value");
    EXPECT_EQ(cancel_monday(sample_.deputy, id_of<StudyGroupId>(99)), "not_found");
    ASSERT_EQ(cancel_monday(sample_.deputy, sample_.class_5a), "recorded");
    EXPECT_EQ(lesson(sample_.monday_7).cancel_reason, "сильный мороз");
    EXPECT_EQ(lesson(sample_.english_7).state, LessonState::cancelled) << "its subgroup";
    EXPECT_EQ(lesson(sample_.lesson_5b).state, LessonState::planned) << "another class";
    const auto left = left_on_monday({sample_.class_5a});
    ASSERT_THAT(left, SizeIs(1));
    EXPECT_EQ(left[0].lesson_id, sample_.russian_7);
    EXPECT_THAT(left[0].reason, HasSubstr("отметки"));
    EXPECT_EQ(cancel_monday(sample_.deputy, sample_.class_5a), "unchanged");
}

TEST_F(ChangesOfLessons, AGroupOfSeveralClassesHasItsDayCancelledWithAllOfThem) {
    const auto mixed = id_of<StudyGroupId>(50);
    const auto course = id_of<CourseId>(50);
    const auto dance = id_of<LessonId>(950);
    state({StudyGroupFormed{{.study_group_id = mixed,
                             .school_year_id = sample_.year,
                             .kind = StudyGroupKind::subgroup,
                             .title = "5 «А» и 5 «Б», труд",
                             .period_system_id = sample_.quarters,
                             .parent_group_ids = {sample_.class_5a, sample_.class_5b}}},
           CourseOpened{{.course_id = course,
                         .subject_id = sample_.english,
                         .study_group_id = mixed,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}}});
    give_third_lesson(dance, course, sample_.sidorov);
    ASSERT_EQ(cancel_monday(sample_.deputy, sample_.class_5a), "recorded");
    EXPECT_EQ(lesson(dance).state, LessonState::planned);
    const auto left = left_on_monday({sample_.class_5a});
    ASSERT_THAT(left, SizeIs(1));
    EXPECT_THAT(left[0].reason, HasSubstr("другие классы"));
    const std::vector both{sample_.class_5a, sample_.class_5b};
    ASSERT_EQ(cancel_monday(sample_.deputy, sample_.class_5b, both), "recorded");
    EXPECT_EQ(lesson(dance).state, LessonState::cancelled);
    EXPECT_THAT(left_on_monday(both), IsEmpty());
}

}  // namespace
}  // namespace letopis::testing
