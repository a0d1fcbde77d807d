// Attendance of days and groups, notices of absence and excuse documents.

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date monday{2026, 9, 7};

AbsenceNoticed noticed(StudentId student, Date from_on, Date to_on) {
    return {.student_id = student,
            .from_on = from_on,
            .to_on = to_on,
            .cause = AbsenceCause::family,
            .text = "едем к бабушке"};
}

ExcuseRegistered excused(StudentId student, Date from_on, Date to_on) {
    return {.student_id = student,
            .kind = ExcuseKind::parent_note,
            .status = AttendanceStatus::excused,
            .from_on = from_on,
            .to_on = to_on,
            .document_no = "5-а",
            .document_on = monday,
            .text = "поездка"};
}

}  // namespace

// ATT-04.
TEST_P(ReaderContract, ANoticeOfAbsenceStandsUntilItIsWithdrawn) {
    state_sample();
    const auto of_ezhov = [&](Date from, Date to) {
        return ask([&](Reader& reader) {
            return reader.absence_notices_of_student(sample_.ezhov, from, to);
        });
    };
    const auto first = state({noticed(sample_.ezhov, monday, monday.plus_days(2))}, sample_.zhukov);
    const auto second = state({noticed(sample_.ezhov, monday.plus_days(4), monday.plus_days(4)),
                               noticed(sample_.ivanov, monday, monday)});
    const AbsenceNotice expected{.student_id = sample_.ezhov,
                                 .from_on = monday,
                                 .to_on = monday.plus_days(2),
                                 .cause = AbsenceCause::family,
                                 .text = "едем к бабушке",
                                 .made_by = sample_.zhukov,
                                 .made_at = now(),
                                 .entry_index = first};
    EXPECT_EQ(ask([&](Reader& reader) { return reader.absence_notice(first); }), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.absence_notice(first - 1); }));
    EXPECT_THAT(of_ezhov(monday.plus_days(2), monday.plus_days(3)), ElementsAre(expected));
    EXPECT_THAT(each(of_ezhov(monday, monday.plus_days(9)), &AbsenceNotice::entry_index),
                ElementsAre(first, second));
    EXPECT_THAT(of_ezhov(monday.plus_days(3), monday.plus_days(3)), IsEmpty());
    state({AbsenceNoticeWithdrawn{first}, AbsenceNoticeWithdrawn{1'000'000}});
    EXPECT_THAT(each(of_ezhov(monday, monday.plus_days(9)), &AbsenceNotice::entry_index),
                ElementsAre(second));
    EXPECT_TRUE(ask([&](Reader& reader) { return reader.absence_notice(first); })->is_withdrawn);
}

// ATT-02.
TEST_P(ReaderContract, DocumentsOfAStudentAreThoseThatOverlapTheDays) {
    state_sample();
    const auto first =
        state({excused(sample_.ezhov, monday, monday.plus_days(4))}, sample_.petrova);
    const ExcuseDocument expected{.student_id = sample_.ezhov,
                                  .kind = ExcuseKind::parent_note,
                                  .status = AttendanceStatus::excused,
                                  .from_on = monday,
                                  .to_on = monday.plus_days(4),
                                  .document_no = "5-а",
                                  .document_on = monday,
                                  .text = "поездка",
                                  .registered_by = sample_.petrova,
                                  .registered_at = now(),
                                  .entry_index = first};
    const auto of_ezhov = [&](Date from, Date to) {
        return ask(
            [&](Reader& reader) { return reader.excuses_of_student(sample_.ezhov, from, to); });
    };
    EXPECT_THAT(of_ezhov(monday.plus_days(4), monday.plus_days(9)), ElementsAre(expected));
    EXPECT_THAT(of_ezhov(monday.plus_days(5), monday.plus_days(9)), IsEmpty());
    EXPECT_THAT(of_ezhov(monday.plus_days(-3), monday.plus_days(-1)), IsEmpty());
}

TEST_P(ReaderContract, NoticesAndDocumentsOfAGroupAreOfWhoIsOnItsList) {
    state_sample();
    const Date friday = monday.plus_days(4);
    state({noticed(sample_.zhukova, monday, monday), noticed(sample_.ivanov, monday, monday),
           noticed(sample_.ezhov, monday, friday), excused(sample_.zhukova, monday, monday),
           excused(sample_.ivanov, monday, monday), excused(sample_.ezhov, monday, friday),
           StudentLeft{.student_id = sample_.zhukova,
                       .study_group_id = sample_.class_5a,
                       .left_on = monday}});
    const auto notices = [&](StudyGroupId group, Date from, Date to) {
        return each(
            ask([&](Reader& reader) { return reader.absence_notices_of_group(group, from, to); }),
            &AbsenceNotice::student_id);
    };
    const auto excuses = [&](StudyGroupId group, Date from, Date to) {
        return each(ask([&](Reader& reader) { return reader.excuses_of_group(group, from, to); }),
                    &ExcuseDocument::student_id);
    };
    EXPECT_THAT(notices(sample_.class_5a, monday, friday),
                ElementsAre(sample_.zhukova, sample_.ezhov));
    EXPECT_THAT(excuses(sample_.class_5a, monday, friday),
                ElementsAre(sample_.zhukova, sample_.ezhov));
    EXPECT_THAT(notices(sample_.class_5a, friday, friday), ElementsAre(sample_.ezhov));
    EXPECT_THAT(excuses(sample_.class_5b, monday, friday), ElementsAre(sample_.ivanov));
    EXPECT_THAT(notices(sample_.english_5a_1, monday, friday), IsEmpty());
}

// ATT-05.
TEST_P(ReaderContract, ADaysAttendanceIsWhatStandsStudentByStudent) {
    state_sample();
    const auto say = [](LessonId lesson, StudentId student, AttendanceStatus status) {
        return AttendanceRecorded{.lesson_id = lesson, .student_id = student, .status = status};
    };
    using enum AttendanceStatus;
    const auto first = state({say(sample_.monday_7, sample_.ezhov, absent)}, sample_.petrova);
    state({say(sample_.russian_7, sample_.ezhov, late), say(sample_.lesson_5b, sample_.ivanov, ill),
           say(sample_.monday_7, sample_.zhukova, absent),
           say(sample_.monday_7, sample_.zhukova, present),
           say(sample_.tuesday_8, sample_.ezhov, absent)});
    const auto on = [&](std::int64_t limit) {
        return ask([&](Reader& reader) { return reader.attendance_on(monday, limit); });
    };
    const auto lesson_of = [](const DayAttendance& row) { return row.attendance.lesson_id; };
    EXPECT_THAT(each(on(100), lesson_of),
                ElementsAre(sample_.russian_7, sample_.monday_7, sample_.lesson_5b));
    EXPECT_THAT(each(on(1), lesson_of), ElementsAre(sample_.russian_7));
    EXPECT_EQ(on(100)[1], (DayAttendance{.attendance = {.lesson_id = sample_.monday_7,
                                                        .student_id = sample_.ezhov,
                                                        .status = absent,
                                                        .first_recorded_at = now(),
                                                        .recorded_at = now(),
                                                        .recorded_by = sample_.petrova,
                                                        .entry_index = first},
                                         .course_id = sample_.mathematics_5a,
                                         .lesson_on = monday,
                                         .slot_no = 3}));
}

TEST_P(ReaderContract, AttendanceOfAGroupIsOfWhoIsOnItsListThatDayInAnyCourse) {
    state_sample();
    const auto missed = [](LessonId lesson, StudentId student) {
        return AttendanceRecorded{.lesson_id = lesson, .student_id = student};
    };
    state({missed(sample_.monday_7, sample_.ezhov), missed(sample_.english_7, sample_.yozhikov),
           missed(sample_.lesson_5b, sample_.ivanov), missed(sample_.tuesday_8, sample_.ezhov),
           missed(sample_.monday_14, sample_.ezhov),
           StudentLeft{.student_id = sample_.ezhov,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 9, 8}}});
    const auto of = [&](StudyGroupId group, Date from, Date to) {
        return each(
            ask([&](Reader& reader) { return reader.attendance_of_group(group, from, to); }),
            [](const DayAttendance& row) { return row.attendance.lesson_id; });
    };
    EXPECT_THAT(of(sample_.class_5a, monday, monday.plus_days(7)),
                ElementsAre(sample_.monday_7, sample_.english_7, sample_.tuesday_8));
    EXPECT_THAT(of(sample_.class_5a, monday.plus_days(1), monday.plus_days(6)),
                ElementsAre(sample_.tuesday_8));
    EXPECT_THAT(of(sample_.class_5b, monday, monday), ElementsAre(sample_.lesson_5b));
    EXPECT_THAT(of(sample_.english_5a_1, monday, monday), ElementsAre(sample_.english_7));
}

}  // namespace letopis::testing
