// The diary of practice: what a student may write, and what his lead says of it (VOC-10).
#include "domain/journal/practice_diary/practice_diary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date monday(2026, 9, 14);
const Date tuesday = monday.plus_days(1);
const Date saturday(2026, 9, 26);

/// Two weeks, Monday to Saturday, six hours a day.
PracticeAssignment practice() {
    return {.assignment = 30,
            .course_id = algebra_course().course_id,
            .student_id = ivanov().person_id,
            .from_on = monday,
            .to_on = saturday,
            .hours = 72};
}
PracticeDay line(Date on, PracticeDayState state = PracticeDayState::written) {
    return {.assignment = 30,
            .done_on = on,
            .hours = 6,
            .text = "обход палат",
            .state = state,
            .version = 41};
}
WritePracticeDay written() {
    return {.assignment = 30, .done_on = tuesday, .hours = 6, .text = "обход  палат"};
}
template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}
auto write(const WritePracticeDay& command, const PracticeDay* standing = nullptr,
           const PracticeAssignment& of = practice()) {
    return decide_write_practice_day(of, standing, command, tuesday);
}
std::string field_of_changed(void (*change)(WritePracticeDay&)) {
    WritePracticeDay command = written();
    change(command);
    return field_of(write(command));
}

// Evidence: VOC-10.
TEST(PracticeDiary, AStudentWritesWhatHeDidThatDay) {
    EXPECT_EQ(write(written()).value(),
              (PracticeDayWritten{30, algebra_course().course_id, ivanov().person_id, tuesday, 6,
                                  "обход палат"}));
    const PracticeDay standing = line(tuesday);
    EXPECT_EQ(write(written(), &standing).value(), std::nullopt) << "it reads so already";
}

TEST(PracticeDiary, HasDaysOfThePracticeThatHaveCome) {
    EXPECT_EQ(field_of_changed([](auto& one) { one.done_on = monday.plus_days(-1); }), "done_on");
    EXPECT_EQ(field_of_changed([](auto& one) { one.done_on = saturday.plus_days(1); }), "done_on");
    EXPECT_EQ(field_of_changed([](auto& one) { one.done_on = tuesday.plus_days(1); }), "done_on");
    EXPECT_EQ(field_of_changed([](auto& one) { one.done_on = monday; }), "");
}

TEST(PracticeDiary, TakesOneToEightHoursADayAndWords) {
    EXPECT_EQ(field_of_changed([](auto& one) { one.hours = 0; }), "hours");
    EXPECT_EQ(field_of_changed([](auto& one) { one.hours = 9; }), "hours");
    EXPECT_EQ(field_of_changed([](auto& one) { one.hours = 8; }), "");
    EXPECT_EQ(field_of_changed([](auto& one) { one.text = " "; }), "text");
    WritePracticeDay longest = written();
    longest.text = std::string(limits::practice_day_code_points, 'x');
    EXPECT_TRUE(write(longest));
    longest.text += 'x';
    EXPECT_EQ(refusal_code(write(longest)), RefusalCode::text_too_long);
}

TEST(PracticeDiary, ALineIsMendedUntilItIsConfirmed) {
    WritePracticeDay mended = written();
    mended.text = "перевязки";
    const PracticeDay standing = line(tuesday);
    EXPECT_EQ(refusal_code(write(mended, &standing)), RefusalCode::version_conflict)
        << "he saw none";
    mended.base_version = standing.version;
    EXPECT_TRUE(write(mended, &standing));
    const PracticeDay confirmed = line(tuesday, PracticeDayState::confirmed);
    EXPECT_EQ(field_of(write(mended, &confirmed)), "done_on");
    EXPECT_EQ(field_of(decide_withdraw_practice_day(practice(), &confirmed, {tuesday, 41})),
              "done_on");
    EXPECT_EQ(refusal_code(decide_withdraw_practice_day(practice(), &standing, {tuesday, 40})),
              RefusalCode::version_conflict);
    EXPECT_EQ(decide_withdraw_practice_day(practice(), &standing, {tuesday, 41}).value(),
              (PracticeDayWithdrawn{30, algebra_course().course_id, ivanov().person_id, tuesday}));
    EXPECT_EQ(decide_withdraw_practice_day(practice(), nullptr, {tuesday, 41}).value(),
              std::nullopt);
}

TEST(PracticeDiary, AReturnedLineIsWrittenAnewEvenInTheSameWords) {
    const PracticeDay returned = line(tuesday, PracticeDayState::returned);
    WritePracticeDay again = written();
    again.base_version = returned.version;
    EXPECT_TRUE(write(again, &returned).value());
}

TEST(PracticeDiary, OnceThereIsASheetOnlyWhatWasReturnedIsMended) {
    PracticeAssignment assessed = practice();
    assessed.result = ResultValue::five;
    EXPECT_EQ(field_of(write(written(), nullptr, assessed)), "done_on");
    const PracticeDay waiting = line(tuesday);
    WritePracticeDay mended = written();
    mended.base_version = waiting.version;
    mended.text = "перевязки";
    EXPECT_EQ(field_of(write(mended, &waiting, assessed)), "done_on");
    const PracticeDay returned = line(tuesday, PracticeDayState::returned);
    EXPECT_TRUE(write(mended, &returned, assessed));
    PracticeAssignment cancelled = practice();
    cancelled.is_cancelled = true;
    EXPECT_EQ(refusal_code(write(written(), nullptr, cancelled)), RefusalCode::practice_cancelled);
}

// Evidence: VOC-10.
TEST(PracticeDiary, ALineWithARemarkIsNotTakenBack) {
    const auto withdraw = [](const PracticeDay& standing, const PracticeAssignment& of) {
        return decide_withdraw_practice_day(of, &standing, {tuesday, standing.version});
    };
    PracticeAssignment assessed = practice();
    assessed.result = ResultValue::five;
    PracticeDay returned = line(tuesday, PracticeDayState::returned);
    returned.remark = "какие палаты?";
    const auto sheet = withdraw(returned, assessed);
    ASSERT_EQ(field_of(sheet), "done_on") << "he could not write it anew";
    EXPECT_EQ(sheet.error().refusal().detail,
              "Аттестационный лист уже составлен: исправьте запись, убрать её нельзя.");
    EXPECT_EQ(field_of(withdraw(returned, practice())), "done_on") << "the remark would vanish";
    PracticeDay mended = returned;
    mended.state = PracticeDayState::written;
    EXPECT_EQ(field_of(withdraw(mended, practice())), "done_on") << "with its remark still there";
    EXPECT_TRUE(withdraw(line(tuesday), practice()).value());
}

// --- The lead ---

auto confirm(const std::vector<PracticeDay>& diary, const std::vector<SeenPracticeDay>& days,
             const PracticeAssignment& of = practice()) {
    return decide_confirm_practice_days(of, diary, days);
}

TEST(PracticeDiary, TheLeadConfirmsWhatHeSaw) {
    const std::vector<PracticeDay> diary{line(monday), line(tuesday)};
    EXPECT_THAT(
        confirm(diary, {{monday, 41}, {tuesday, 41}}).value(),
        ElementsAre(
            PracticeDayConfirmed{30, algebra_course().course_id, ivanov().person_id, monday},
            PracticeDayConfirmed{30, algebra_course().course_id, ivanov().person_id, tuesday}));
    EXPECT_EQ(refusal_code(confirm(diary, {{monday, 40}})), RefusalCode::version_conflict);
    EXPECT_EQ(refusal_code(confirm(diary, {{saturday, 41}})), RefusalCode::version_conflict)
        << "it was taken back";
    EXPECT_EQ(field_of(confirm(diary, {{saturday, -1}})), "days");
    EXPECT_EQ(field_of(confirm(diary, {})), "days");
    EXPECT_EQ(field_of(confirm(diary, {{monday, 41}, {monday, 41}})), "days");
    EXPECT_EQ(field_of(confirm(diary, std::vector<SeenPracticeDay>(limits::practice_days + 1))),
              "days");
    PracticeAssignment cancelled = practice();
    cancelled.is_cancelled = true;
    EXPECT_EQ(refusal_code(confirm(diary, {{monday, 41}}, cancelled)),
              RefusalCode::practice_cancelled);
}

TEST(PracticeDiary, WhatIsConfirmedAlreadyStaysAsItIs) {
    const std::vector<PracticeDay> diary{line(monday, PracticeDayState::confirmed), line(tuesday)};
    EXPECT_EQ(refusal_code(confirm(diary, {{monday, 39}, {tuesday, 41}})),
              RefusalCode::version_conflict)
        << "he is not told that he confirmed what he did not read";
    const auto facts = confirm(diary, {{monday, 41}, {tuesday, 41}});
    ASSERT_TRUE(facts);
    ASSERT_EQ(facts->size(), 1U);
    EXPECT_EQ(facts->front().done_on, tuesday);
}

TEST(PracticeDiary, TheLeadGivesALineBackWithARemark) {
    const PracticeDay standing = line(tuesday, PracticeDayState::confirmed);
    const auto give_back = [&](const PracticeDay* day, const std::string& remark,
                               EntryIndex version = 41) {
        return decide_return_practice_day(
            practice(), day, {.assignment = 30, .day = {tuesday, version}, .remark = remark});
    };
    EXPECT_EQ(give_back(&standing, "какие  палаты?").value(),
              (PracticeDayReturned{30, algebra_course().course_id, ivanov().person_id, tuesday,
                                   "какие палаты?"}))
        << "a confirmed one too";
    EXPECT_EQ(field_of(give_back(&standing, " ")), "remark");
    EXPECT_EQ(refusal_code(give_back(&standing, std::string(limits::comment_code_points + 1, 'x'))),
              RefusalCode::text_too_long);
    EXPECT_EQ(refusal_code(give_back(&standing, "какие?", 40)), RefusalCode::version_conflict);
    EXPECT_EQ(field_of(give_back(nullptr, "какие?", -1)), "done_on");
    PracticeDay returned = line(tuesday, PracticeDayState::returned);
    returned.remark = "какие палаты?";
    EXPECT_EQ(give_back(&returned, "какие палаты?", 40).value(), std::nullopt);
}

// --- Who keeps his diary ---

TEST(PracticeDiary, CountsHoursButNotThoseThatWereReturned) {
    const std::vector<PracticeDay> diary{line(monday, PracticeDayState::confirmed), line(tuesday),
                                         line(saturday, PracticeDayState::returned)};
    EXPECT_EQ(practice_hours(diary), (PracticeHours{.written = 12, .confirmed = 6}));
}

TEST(PracticeDiary, DaysWithoutALineAreWorkingDaysThatAreOver) {
    const Date thursday = monday.plus_days(3);
    PracticeAssignment of = practice();
    EXPECT_THAT(missing_practice_days(of, std::vector{line(monday)}, {}, thursday),
                ElementsAre(tuesday, monday.plus_days(2)));
    const std::vector<CalendarDay> holidays{{.day_on = tuesday, .kind = DayKind::day_off}};
    EXPECT_THAT(missing_practice_days(of, std::vector{line(monday)}, holidays, thursday),
                ElementsAre(monday.plus_days(2)));
    EXPECT_THAT(missing_practice_days(of, {}, {}, monday), IsEmpty()) << "today may be written yet";
    of.hours = 6;
    EXPECT_THAT(missing_practice_days(of, std::vector{line(monday)}, {}, thursday), IsEmpty())
        << "all hours are there";
}

TEST(PracticeDiary, SaturdaysAreAwaitedOnlyWhereTheHoursNeedThem) {
    PracticeAssignment of = practice();
    of.hours = 80;  // Ten days of eight.
    EXPECT_EQ(practice_days_due(of, {}).size(), 10U);
    of.hours = 81;
    EXPECT_EQ(practice_days_due(of, {}).size(), 12U);
}

}  // namespace
}  // namespace letopis
