// Changes of lessons: who may hold one for whom, where a lesson may stand, and what keeps it there.
#include "domain/lessons/changes.h"

#include <gtest/gtest.h>

#include <functional>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date monday(2026, 9, 14);
const EmployeeId substitute = id_of<EmployeeId>(101);
const std::string reason = "болезнь учителя";

Lesson unwritten(int number, int slot_no = 1, EmployeeId teacher = teacher_id) {
    Lesson made = lesson(number, monday, slot_no);
    made.topic.clear();
    made.homework.clear();
    made.teacher_id = teacher;
    return made;
}
const Lesson first = unwritten(1);

AssignSubstitution substitution_by(EmployeeId who, SubstitutionKind kind = {}) {
    return {.lesson_id = first.lesson_id, .substitute_id = who, .kind = kind, .reason = reason};
}
Lesson substituted(Lesson lesson, EmployeeId who) {
    lesson.substitution = Substitution{.substitute_id = who, .reason = reason};
    return lesson;
}

StudyGroup subgroup(int number, StudyGroupId parent = class_5a().study_group_id) {
    StudyGroup group = class_5a();
    group.study_group_id = id_of<StudyGroupId>(number);
    group.kind = StudyGroupKind::subgroup;
    group.parent_group_ids = {parent};
    return group;
}
LessonPlacement placement(std::vector<GroupLesson> day = {}) {
    return {.school_year = school_year(), .study_group = class_5a(), .day = std::move(day)};
}
MoveLesson to_slot(int slot_no, Date on = monday) {
    const Lesson there = lesson(1, on, slot_no);
    return {.lesson_id = first.lesson_id,
            .lesson_on = on,
            .slot_no = slot_no,
            .starts_at = there.starts_at,
            .ends_at = there.ends_at,
            .room_title = "каб. 7",
            .reason = reason};
}

template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}

// CUR-02.
TEST(Substitution, AnotherTeacherIsAssignedWithHisCoefficient) {
    AssignSubstitution command = substitution_by(substitute);
    command.coefficient_hundredths = 150;
    command.reason = "  болезнь   учителя ";
    const auto fact = decide_substitution(first, {}, {}, command);
    ASSERT_TRUE(fact);
    EXPECT_EQ(**fact, (SubstitutionAssigned{first.lesson_id, substitute,
                                            SubstitutionKind::substitution, 150, reason}));
}

TEST(Substitution, TheSameAgainChangesNothingAndAnotherReplacesIt) {
    const Lesson given = substituted(first, substitute);
    EXPECT_FALSE(*decide_substitution(given, {}, {}, substitution_by(substitute)));
    EXPECT_TRUE(
        *decide_substitution(given, {}, {}, substitution_by(substitute, SubstitutionKind::merge)));
    EXPECT_TRUE(*decide_substitution(given, {}, {}, substitution_by(id_of<EmployeeId>(102))));
}

TEST(Substitution, NobodyAndTheTeacherHimselfAreNoSubstitutes) {
    for (const EmployeeId who : {EmployeeId{}, teacher_id}) {
        const auto result = decide_substitution(first, {}, {}, substitution_by(who));
        EXPECT_EQ(refusal_code(result), RefusalCode::invalid_value);
        EXPECT_EQ(field_of(result), "substitute_id");
    }
}

TEST(Substitution, WhoHoldsAnotherLessonAtThatTimeIsBusyUnlessTheLessonsAreMerged) {
    const auto with = [](const Lesson& other, SubstitutionKind kind = {}) {
        return refusal_code(
            decide_substitution(first, {}, {{other}}, substitution_by(substitute, kind)));
    };
    const Lesson own = unwritten(2, 1, substitute);
    EXPECT_EQ(with(own), RefusalCode::teacher_busy);
    EXPECT_EQ(with(own, SubstitutionKind::merge), std::nullopt);
    EXPECT_EQ(with(substituted(unwritten(3), substitute)), RefusalCode::teacher_busy);
    EXPECT_EQ(with(unwritten(2, 2, substitute)), std::nullopt);
    EXPECT_EQ(with(substituted(own, id_of<EmployeeId>(102))), std::nullopt) << "given away";
    Lesson cancelled = own;
    cancelled.state = LessonState::cancelled;
    EXPECT_EQ(with(cancelled), std::nullopt);
}

TEST(Substitution, OverlapCountsAndNotThePlaceInTheDay) {
    Lesson long_one = unwritten(2, 7, substitute);
    long_one.starts_at = TimeOfDay{9 * 60};
    long_one.ends_at = TimeOfDay{10 * 60};
    EXPECT_TRUE(overlap(first, long_one));
    long_one.starts_at = first.ends_at;
    EXPECT_FALSE(overlap(first, long_one));
    long_one.starts_at = first.starts_at;
    long_one.lesson_on = monday.plus_days(1);
    EXPECT_FALSE(overlap(first, long_one));
}

TEST(Substitution, TheCoefficientLiesBetweenNothingAndThree) {
    for (const int wrong : {-1, 301}) {
        AssignSubstitution command = substitution_by(substitute);
        command.coefficient_hundredths = wrong;
        EXPECT_EQ(field_of(decide_substitution(first, {}, {}, command)), "coefficient_hundredths");
    }
    for (const int right : {0, 300}) {
        AssignSubstitution command = substitution_by(substitute);
        command.coefficient_hundredths = right;
        EXPECT_TRUE(decide_substitution(first, {}, {}, command));
    }
}

TEST(Changes, EachNeedsAReasonOfTwoToFiveHundredCharacters) {
    for (const std::string& bad : {std::string{}, std::string{"я"}, std::string(501, 'x')}) {
        const auto expected =
            bad.size() > 500 ? RefusalCode::text_too_long : RefusalCode::invalid_value;
        AssignSubstitution substitution = substitution_by(substitute);
        substitution.reason = bad;
        MoveLesson move = to_slot(5);
        move.reason = bad;
        Lesson cancelled = first;
        cancelled.state = LessonState::cancelled;
        const ScheduleExtraLesson extra{.lesson_on = monday,
                                        .starts_at = {900},
                                        .ends_at = {945},
                                        .teacher_id = teacher_id,
                                        .reason = bad};
        EXPECT_EQ(refusal_code(decide_substitution(first, {}, {}, substitution)), expected);
        EXPECT_EQ(refusal_code(decide_end_substitution(first, {}, bad)), expected);
        EXPECT_EQ(refusal_code(decide_cancel(first, {}, {}, bad)), expected);
        EXPECT_EQ(refusal_code(decide_restore(cancelled, placement(), bad)), expected);
        EXPECT_EQ(refusal_code(decide_move({.lesson = first, .target = placement()}, move)),
                  expected);
        EXPECT_EQ(refusal_code(decide_extra(placement(), extra)), expected);
        EXPECT_EQ(field_of(decide_extra(placement(), extra)), "reason");
    }
}

// JRN-15.
TEST(Changes, WhatIsClosedStaysAsItIs) {
    const Closures closed{.period_closed = true};
    const auto expected = RefusalCode::period_closed;
    LessonPlacement closed_day = placement();
    closed_day.closures = closed;
    EXPECT_EQ(refusal_code(decide_substitution(first, closed, {}, substitution_by(substitute))),
              expected);
    EXPECT_EQ(refusal_code(decide_end_substitution(first, closed, reason)), expected);
    EXPECT_EQ(refusal_code(decide_cancel(first, closed, {}, reason)), expected);
    EXPECT_EQ(refusal_code(decide_restore(first, closed_day, reason)), expected);
    EXPECT_EQ(refusal_code(decide_move({.lesson = first, .target = closed_day}, to_slot(5))),
              expected);
    EXPECT_EQ(refusal_code(decide_move({.lesson = first, .closures = closed, .target = placement()},
                                       to_slot(5))),
              expected);
    EXPECT_EQ(refusal_code(decide_extra(closed_day, {})), expected);
}

TEST(Changes, ACancelledLessonTakesNoSubstituteAndIsNotMoved) {
    Lesson cancelled = first;
    cancelled.state = LessonState::cancelled;
    EXPECT_EQ(refusal_code(decide_substitution(cancelled, {}, {}, substitution_by(substitute))),
              RefusalCode::lesson_cancelled);
    EXPECT_EQ(refusal_code(decide_move({.lesson = cancelled, .target = placement()}, to_slot(5))),
              RefusalCode::lesson_cancelled);
}

TEST(Substitution, ItEndsOnce) {
    EXPECT_TRUE(*decide_end_substitution(substituted(first, substitute), {}, reason));
    EXPECT_FALSE(*decide_end_substitution(first, {}, reason));
}

TEST(Cancellation, MarksKeepALessonAndItsTopicDoesNot) {
    Lesson written = first;
    written.topic = "Дроби";
    EXPECT_TRUE(*decide_cancel(written, {}, {}, reason));
    EXPECT_EQ(refusal_code(decide_cancel(written, {}, {{MarkedWork{}}}, reason)),
              RefusalCode::work_has_marks);
}

TEST(Cancellation, TheSameAgainIsNothingAndItIsTakenBack) {
    Lesson cancelled = first;
    cancelled.state = LessonState::cancelled;
    cancelled.cancel_reason = reason;
    EXPECT_FALSE(*decide_cancel(cancelled, {}, {}, reason));
    EXPECT_TRUE(*decide_cancel(cancelled, {}, {}, "карантин"));
    EXPECT_TRUE(*decide_restore(cancelled, placement(), reason));
    EXPECT_FALSE(*decide_restore(first, placement(), reason));
}

TEST(Cancellation, ItIsNotTakenBackWhenTheHourWasTaken) {
    Lesson cancelled = first;
    cancelled.state = LessonState::cancelled;
    const Lesson by_other = unwritten(2, 1, substitute);
    EXPECT_EQ(refusal_code(decide_restore(cancelled, placement({{by_other, class_5a()}}), reason)),
              RefusalCode::group_busy);
    EXPECT_EQ(
        refusal_code(decide_restore(cancelled, placement({{unwritten(2), subgroup(7)}}), reason)),
        RefusalCode::teacher_busy);
}

TEST(Move, ALessonGoesToAFreeHour) {
    const MoveLesson command = to_slot(5, monday.plus_days(1));
    const auto fact = decide_move({.lesson = first, .target = placement()}, command);
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact, (LessonMoved{first.lesson_id, command.lesson_on, 5, command.starts_at,
                                   command.ends_at, "каб. 7", reason}));
}

TEST(Move, WhereItStandsAlreadyIsNothing) {
    MoveLesson command = to_slot(1);
    command.room_title = first.room_title;
    EXPECT_FALSE(
        *decide_move({.lesson = first, .target = placement({{first, class_5a()}})}, command));
}

TEST(Move, WhatHasARecordStays) {
    const auto with = [](const std::function<void(Lesson&)>& write) {
        Lesson written = first;
        write(written);
        return refusal_code(decide_move({.lesson = written, .target = placement()}, to_slot(5)));
    };
    const auto expected = RefusalCode::lesson_has_record;
    EXPECT_EQ(with([](Lesson& one) { one.topic = "Дроби"; }), expected);
    EXPECT_EQ(with([](Lesson& one) { one.homework = "№ 5"; }), expected);
    EXPECT_EQ(with([](Lesson& one) { one.homework_none = true; }), expected);
    EXPECT_EQ(with([](Lesson& one) { one.roll_taken_at = Instant{5}; }), expected);
    EXPECT_EQ(refusal_code(decide_move({.lesson = first, .has_cells = true, .target = placement()},
                                       to_slot(5))),
              expected);
}

TEST(Move, TheHolderAndTheGroupMustBeFree) {
    const auto with = [](const Lesson& other, const StudyGroup& group, const Lesson& moved) {
        return refusal_code(
            decide_move({.lesson = moved, .target = placement({{other, group}})}, to_slot(5)));
    };
    StudyGroup other_class = class_5a();
    other_class.study_group_id = id_of<StudyGroupId>(2);
    EXPECT_EQ(with(unwritten(2, 5), other_class, first), RefusalCode::teacher_busy);
    // Who holds it matters, not whose it is; a vacancy is nobody.
    EXPECT_EQ(with(unwritten(2, 5), other_class, substituted(first, substitute)), std::nullopt);
    EXPECT_EQ(with(unwritten(2, 5, {}), other_class, unwritten(1, 1, {})), std::nullopt);
    EXPECT_EQ(with(unwritten(2, 5, substitute), class_5a(), first), RefusalCode::group_busy);
    EXPECT_EQ(with(unwritten(2, 5, substitute), subgroup(7), first), RefusalCode::group_busy);
    EXPECT_EQ(with(unwritten(2, 6, substitute), class_5a(), first), std::nullopt);
}

TEST(Move, SubgroupsOfOneClassRunSideBySide) {
    EXPECT_TRUE(may_run_side_by_side(subgroup(7), subgroup(8)));
    EXPECT_FALSE(may_run_side_by_side(subgroup(7), subgroup(7)));
    EXPECT_FALSE(may_run_side_by_side(subgroup(7), class_5a()));
    EXPECT_FALSE(may_run_side_by_side(class_5a(), subgroup(7)));
    EXPECT_TRUE(may_run_side_by_side(class_5a(), subgroup(7, id_of<StudyGroupId>(2))));
}

TEST(Move, TheHourLiesInTheSchoolYearAndIsOne) {
    const auto field = [](const std::function<void(MoveLesson&)>& change) {
        MoveLesson command = to_slot(5);
        change(command);
        return field_of(decide_move({.lesson = first, .target = placement()}, command));
    };
    EXPECT_EQ(field([](auto& one) { one.lesson_on = Date(2026, 8, 31); }), "lesson_on");
    EXPECT_EQ(field([](auto& one) { one.lesson_on = Date(2027, 5, 27); }), "lesson_on");
    EXPECT_EQ(field([](auto& one) { one.slot_no = 21; }), "slot_no");
    EXPECT_EQ(field([](auto& one) { one.ends_at = one.starts_at; }), "ends_at");
}

TEST(ExtraLesson, ItStandsBeyondTheTimetable) {
    const ScheduleExtraLesson command{.lesson_id = id_of<LessonId>(9),
                                      .course_id = algebra_course().course_id,
                                      .lesson_on = monday,
                                      .slot_no = 8,
                                      .starts_at = {930},
                                      .ends_at = {975},
                                      .teacher_id = teacher_id,
                                      .room_title = "каб. 7",
                                      .reason = reason};
    const auto fact = decide_extra(placement({{first, class_5a()}}), command);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->lesson_id, command.lesson_id);
    EXPECT_EQ(fact->teacher_id, teacher_id);
    EXPECT_EQ(fact->reason, reason);
    EXPECT_EQ(refusal_code(decide_extra(placement({{unwritten(2, 8), subgroup(7)}}),
                                        [&] {
                                            auto same_hour = command;
                                            same_hour.starts_at = unwritten(2, 8).starts_at;
                                            return same_hour;
                                        }())),
              RefusalCode::teacher_busy);
    ScheduleExtraLesson vacant = command;
    vacant.teacher_id = {};
    EXPECT_EQ(field_of(decide_extra(placement(), vacant)), "teacher_id");
}

// AP-09.
TEST(Substitution, ASubstituteWritesHisLessonFromItsBeginning) {
    const Lesson given = substituted(first, substitute);
    EXPECT_EQ(given.held_by(), substitute);
    EXPECT_EQ(first.held_by(), teacher_id);
    EXPECT_TRUE(substitute_may_write(given, substitute, given.begins()));
    EXPECT_FALSE(substitute_may_write(given, substitute, given.begins() - Span{1}));
    EXPECT_FALSE(substitute_may_write(given, teacher_id, given.begins()));
    EXPECT_FALSE(substitute_may_write(first, PersonId{}, given.begins()));
}

TEST(Substitution, KindsHaveTheirTitles) {
    EXPECT_EQ(substitution_kind_title(SubstitutionKind::substitution), "Замена");
    EXPECT_EQ(substitution_kind_title(SubstitutionKind::merge), "Совмещение");
}

}  // namespace
}  // namespace letopis
