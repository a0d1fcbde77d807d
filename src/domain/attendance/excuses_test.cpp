// Notices of absence, documents that excuse it, and the roll.
#include "domain/attendance/excuses.h"

#include <gtest/gtest.h>

#include <set>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date monday(2026, 10, 5);
const Date friday = monday.plus_days(4);
const PersonId mother = id_of<PersonId>(31);

GiveAbsenceNotice notice_of(Date from_on, Date to_on) {
    return {.student_id = ivanov().person_id,
            .from_on = from_on,
            .to_on = to_on,
            .cause = AbsenceCause::family,
            .text = " едем  к бабушке "};
}
AbsenceNotice standing(Date from_on, Date to_on) {
    return {.student_id = ivanov().person_id,
            .from_on = from_on,
            .to_on = to_on,
            .made_by = mother,
            .entry_index = 7};
}
RegisterExcuse certificate() {
    return {.student_id = ivanov().person_id,
            .kind = ExcuseKind::medical,
            .status = AttendanceStatus::ill,
            .from_on = monday,
            .to_on = friday,
            .document_no = "12",
            .document_on = friday};
}
AbsenceOnList at_lesson(int number, AttendanceStatus status, const Closures& closures = {}) {
    return {.attendance = {.lesson_id = id_of<LessonId>(number),
                           .student_id = ivanov().person_id,
                           .status = status,
                           .entry_index = 100 + number},
            .closures = closures};
}

template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}

// ATT-04.
TEST(AbsenceNotice, AFamilySaysInAdvanceThatItsChildWillBeAway) {
    const auto fact = decide_absence_notice(notice_of(monday, friday), {}, monday);
    ASSERT_TRUE(fact);
    EXPECT_EQ(*fact, (AbsenceNoticed{ivanov().person_id, monday, friday, AbsenceCause::family,
                                     "едем к бабушке"}));
}

TEST(AbsenceNotice, YesterdayIsTheEarliestDay) {
    EXPECT_TRUE(decide_absence_notice(notice_of(monday, monday), {}, monday.plus_days(1)));
    EXPECT_EQ(field_of(decide_absence_notice(notice_of(monday, monday), {}, monday.plus_days(2))),
              "from_on");
}

TEST(AbsenceNotice, ItCoversSixtyDaysAtMostAndInOrder) {
    EXPECT_TRUE(decide_absence_notice(notice_of(monday, monday.plus_days(59)), {}, monday));
    EXPECT_EQ(field_of(decide_absence_notice(notice_of(monday, monday.plus_days(60)), {}, monday)),
              "to_on");
    EXPECT_EQ(refusal_code(decide_absence_notice(notice_of(friday, monday), {}, monday)),
              RefusalCode::dates_out_of_order);
    GiveAbsenceNotice wordy = notice_of(monday, friday);
    wordy.text = std::string(limits::reason_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(decide_absence_notice(wordy, {}, monday)), RefusalCode::text_too_long);
}

TEST(AbsenceNotice, TheSameDayIsNotNoticedTwiceUnlessTheFirstWasWithdrawn) {
    const auto with = [](AbsenceNotice known) {
        return refusal_code(
            decide_absence_notice(notice_of(monday, friday), {{std::move(known)}}, monday));
    };
    EXPECT_EQ(with(standing(friday, friday.plus_days(3))), RefusalCode::absence_already_noticed);
    EXPECT_EQ(with(standing(friday.plus_days(1), friday.plus_days(3))), std::nullopt);
    AbsenceNotice withdrawn = standing(monday, friday);
    withdrawn.is_withdrawn = true;
    EXPECT_EQ(with(withdrawn), std::nullopt);
    AbsenceNotice of_sister = standing(monday, friday);
    of_sister.student_id = petrova().person_id;
    EXPECT_EQ(with(of_sister), std::nullopt);
}

TEST(AbsenceNotice, ItsAuthorTakesItBackWhileItsDaysLast) {
    const AbsenceNotice known = standing(monday, friday);
    const auto fact = decide_withdraw_notice(known, mother, friday);
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->notice, 7);
    EXPECT_EQ(field_of(decide_withdraw_notice(known, mother, friday.plus_days(1))), "notice");
    EXPECT_EQ(refusal_code(decide_withdraw_notice(known, id_of<PersonId>(32), friday)),
              RefusalCode::not_found);
    AbsenceNotice withdrawn = known;
    withdrawn.is_withdrawn = true;
    EXPECT_FALSE(*decide_withdraw_notice(withdrawn, mother, friday));
}

// ATT-02.
TEST(Excuse, ACertificateOfFiveDaysRecodesEveryUnexplainedAbsenceInThem) {
    using enum AttendanceStatus;
    const std::vector<AbsenceOnList> absences{at_lesson(1, absent), at_lesson(2, late),
                                              at_lesson(3, ill), at_lesson(4, excused),
                                              at_lesson(5, absent)};
    const auto facts = decide_register_excuse(certificate(), absences, friday);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->registered.document_no, "12");
    ASSERT_EQ(facts->recoded.size(), 2U);
    EXPECT_EQ(facts->recoded[0],
              (AttendanceRecorded{id_of<LessonId>(1), ivanov().person_id, ill, 101,
                                  "Медицинская справка № 12 от 09.10.2026"}));
    EXPECT_EQ(facts->recoded[1].corrects, 105);
    EXPECT_EQ(facts->closed, 0);
}

// JRN-15.
TEST(Excuse, WhatIsClosedStaysAndIsCounted) {
    const auto facts = decide_register_excuse(
        certificate(), {{at_lesson(1, AttendanceStatus::absent, {.period_closed = true})}}, friday);
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->recoded.empty());
    EXPECT_EQ(facts->closed, 1);
}

TEST(Excuse, OnlyAMedicOrAParentSaysThatSomebodyWasIll) {
    for (const ExcuseKind kind : {ExcuseKind::organisation_letter, ExcuseKind::admin_permit,
                                  ExcuseKind::class_teacher_permit, ExcuseKind::other}) {
        RegisterExcuse command = certificate();
        command.kind = kind;
        EXPECT_EQ(field_of(decide_register_excuse(command, {}, friday)), "status");
        command.status = AttendanceStatus::excused;
        EXPECT_TRUE(decide_register_excuse(command, {}, friday));
        command.status = AttendanceStatus::absent;
        EXPECT_EQ(field_of(decide_register_excuse(command, {}, friday)),
                  kind == ExcuseKind::other ? "text" : "status");
    }
}

// f.1, absence.reason: a reason may be known and still not be valid; the «н» stays then.
TEST(Excuse, AReasonThatIsNotValidIsWrittenDownAndChangesNothing) {
    RegisterExcuse command = certificate();
    command.kind = ExcuseKind::other;
    command.status = AttendanceStatus::absent;
    command.text = "Прогул, с родителями поговорили";
    const auto facts = decide_register_excuse(
        command, std::vector{at_lesson(1, AttendanceStatus::absent)}, friday);
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->recoded.empty());
    EXPECT_EQ(facts->registered.status, AttendanceStatus::absent);
}

TEST(Excuse, ACertificateAndALetterHaveANumber) {
    RegisterExcuse command = certificate();
    command.document_no = " ";
    EXPECT_EQ(field_of(decide_register_excuse(command, {}, friday)), "document_no");
    command.kind = ExcuseKind::parent_note;
    EXPECT_TRUE(decide_register_excuse(command, {}, friday));
    command.document_on = friday.plus_days(1);
    EXPECT_EQ(field_of(decide_register_excuse(command, {}, friday)), "document_on");
    command.document_no = std::string(limits::order_code_points + 1, '1');
    EXPECT_EQ(refusal_code(decide_register_excuse(command, {}, friday)),
              RefusalCode::text_too_long);
}

TEST(Excuse, ItCoversSixtyDaysAtMost) {
    RegisterExcuse command = certificate();
    command.to_on = monday.plus_days(60);
    EXPECT_EQ(field_of(decide_register_excuse(command, {}, friday)), "to_on");
    command.to_on = monday.plus_days(-1);
    EXPECT_EQ(refusal_code(decide_register_excuse(command, {}, friday)),
              RefusalCode::dates_out_of_order);
}

TEST(Excuse, ItIsNamedAsFarAsItIsKnown) {
    EXPECT_EQ(excuse_words(ExcuseKind::parent_note, "", {}), "Записка родителей");
    EXPECT_EQ(excuse_words(ExcuseKind::organisation_letter, "5-а", monday),
              "Письмо организации № 5-а от 05.10.2026");
}

TEST(Roll, ItIsTakenOnceFromTheBeginningOfTheLesson) {
    Lesson held = lesson(1, monday);
    ASSERT_TRUE(*decide_take_roll(held, LessonLock::open));
    EXPECT_EQ(refusal_code(decide_take_roll(held, LessonLock::not_held)),
              RefusalCode::lesson_not_held);
    EXPECT_EQ(refusal_code(decide_take_roll(held, LessonLock::cancelled)),
              RefusalCode::lesson_cancelled);
    held.roll_taken_at = held.begins();
    EXPECT_FALSE(*decide_take_roll(held, LessonLock::open));
}

TEST(AttendanceWords, EachCauseAndKindHasATitleOfItsOwn) {
    std::set<std::string_view> titles;
    for (std::size_t i = 0; i < names_of(AbsenceCause{}).size(); ++i)
        titles.insert(absence_cause_title(static_cast<AbsenceCause>(i)));
    EXPECT_EQ(titles.size(), names_of(AbsenceCause{}).size());
    titles.clear();
    for (std::size_t i = 0; i < names_of(ExcuseKind{}).size(); ++i)
        titles.insert(excuse_kind_title(static_cast<ExcuseKind>(i)));
    EXPECT_EQ(titles.size(), names_of(ExcuseKind{}).size());
}

}  // namespace
}  // namespace letopis
