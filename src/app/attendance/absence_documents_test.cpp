// A family gives notice, the class teacher registers what excuses it (ATT-02, ATT-04).

#include <gmock/gmock.h>

#include "app/attendance/give_absence_notice.h"
#include "app/attendance/open_absence_notices.h"
#include "app/attendance/open_absences.h"
#include "app/attendance/register_excuse.h"
#include "app/attendance/withdraw_absence_notice.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

class AbsenceDocuments : public ToldSchool {
protected:
    std::string give(PersonId actor, const GiveAbsenceNotice& notice) {
        return outcome(give_absence_notice(next_command(), actor, notice));
    }
    std::string withdraw(PersonId actor, EntryIndex notice) {
        return outcome(withdraw_absence_notice(next_command(), actor, notice));
    }
    std::string excuse(PersonId actor, const RegisterExcuse& document) {
        return outcome(register_excuse(next_command(), actor, document));
    }
    AbsenceNotices notices(PersonId person, StudentId student) {
        auto view = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_absence_notices(reader, standing, student, moment);
        });
        EXPECT_TRUE(view);
        return view ? *std::move(view) : AbsenceNotices{};
    }
    Result<AbsencesView> absences(PersonId person, StudyGroupId group) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_absences(reader, standing, group, monday, moment);
        });
    }
    AttendanceStatus status(LessonId lesson, StudentId student) {
        const auto cell =
            school_.read([&](Reader& reader) { return reader.cell(lesson, student); });
        return cell->attendance->status;
    }
    void absent(LessonId lesson, StudentId student) {
        state({AttendanceRecorded{.lesson_id = lesson, .student_id = student}});
    }

    const GiveAbsenceNotice notice_{.student_id = sample_.zhukova,
                                    .from_on = monday,
                                    .to_on = monday.plus_days(2),
                                    .cause = AbsenceCause::illness,
                                    .text = "Температура"};
    const RegisterExcuse certificate_{.student_id = sample_.zhukova,
                                      .from_on = monday,
                                      .to_on = monday.plus_days(2),
                                      .document_no = "12"};
};

TEST_F(AbsenceDocuments, AGuardianGivesNoticeAndTakesItBack) {
    ASSERT_EQ(give(sample_.zhukov, notice_), "recorded");
    const AbsenceNotices view = notices(sample_.zhukov, sample_.zhukova);
    ASSERT_THAT(view.notices, SizeIs(1));
    EXPECT_TRUE(view.may_give);
    EXPECT_EQ(view.notices[0].cause_title, "Болезнь");
    EXPECT_EQ(view.notices[0].made_by, "Жуков С. П.");
    EXPECT_TRUE(view.notices[0].may_withdraw);
    EXPECT_EQ(give(sample_.zhukov, notice_), "absence_already_noticed");
    EXPECT_EQ(withdraw(sample_.yozhikova, view.notices[0].notice), "not_found");
    EXPECT_EQ(withdraw(sample_.zhukov, view.notices[0].notice), "recorded");
    EXPECT_EQ(withdraw(sample_.zhukov, view.notices[0].notice), "unchanged");
    EXPECT_THAT(notices(sample_.zhukov, sample_.zhukova).notices, IsEmpty());
    EXPECT_EQ(withdraw(sample_.zhukov, 99'999), "not_found");
}

TEST_F(AbsenceDocuments, NoticeIsGivenByTheFamilyOnly) {
    EXPECT_EQ(give(sample_.yozhikova, notice_), "not_found");
    EXPECT_EQ(give(sample_.petrova, notice_), "not_your_role");
    EXPECT_EQ(give(sample_.zhukova, notice_), "not_your_role");  // Her age is not known.
    auto wrong = notice_;
    wrong.from_on = monday.plus_days(-2);
    EXPECT_EQ(give(sample_.zhukov, wrong), "invalid_value");
    wrong = notice_;
    wrong.to_on = monday.plus_days(-1);
    EXPECT_EQ(give(sample_.zhukov, wrong), "dates_out_of_order");
    wrong.to_on = monday.plus_days(200);
    EXPECT_EQ(give(sample_.zhukov, wrong), "invalid_value");
}

TEST_F(AbsenceDocuments, AStudentGivesNoticeHimselfFromHisEighteenthBirthday) {
    const auto born = [&](Date on) {
        state({PersonRegistered{{.person_id = sample_.zhukova,
                                 .last_name = "Жукова",
                                 .first_name = "Анна",
                                 .birth_date = on}}});
    };
    born(Date{2008, 9, 8});
    EXPECT_FALSE(notices(sample_.zhukova, sample_.zhukova).may_give);
    EXPECT_EQ(give(sample_.zhukova, notice_), "not_your_role");
    born(Date{2008, 9, 7});
    EXPECT_TRUE(notices(sample_.zhukova, sample_.zhukova).may_give);
    EXPECT_EQ(give(sample_.zhukova, notice_), "recorded");
}

// ATT-02: the certificate recodes all «н» inside, and only them.
TEST_F(AbsenceDocuments, ADocumentRecodesEveryAbsenceOfItsDays) {
    absent(sample_.russian_7, sample_.zhukova);
    absent(sample_.monday_7, sample_.zhukova);
    absent(sample_.russian_7, sample_.ezhov);
    at(monday.plus_days(7), 12, 0);
    absent(sample_.monday_14, sample_.zhukova);
    ASSERT_EQ(excuse(sample_.petrova, certificate_), "recorded");
    EXPECT_EQ(status(sample_.russian_7, sample_.zhukova), AttendanceStatus::ill);
    EXPECT_EQ(status(sample_.monday_7, sample_.zhukova), AttendanceStatus::ill);
    EXPECT_EQ(status(sample_.russian_7, sample_.ezhov), AttendanceStatus::absent);
    EXPECT_EQ(status(sample_.monday_14, sample_.zhukova), AttendanceStatus::absent);
    const auto history = school_.read(
        [&](Reader& reader) { return reader.cell_history(sample_.russian_7, sample_.zhukova); });
    EXPECT_THAT(*history, SizeIs(2));
    const auto view = absences(sample_.petrova, sample_.class_5a);
    ASSERT_TRUE(view);
    ASSERT_THAT(view->excuses, SizeIs(1));
    EXPECT_EQ(view->excuses[0].words, "Медицинская справка № 12");
    EXPECT_EQ(view->excuses[0].registered_by, "Петрова А. И.");
}

TEST_F(AbsenceDocuments, PressedTwiceADocumentIsRegisteredOnce) {
    ASSERT_EQ(excuse(sample_.petrova, certificate_), "recorded");
    EXPECT_EQ(excuse(sample_.petrova, certificate_), "unchanged");
    absent(sample_.russian_7, sample_.zhukova);
    EXPECT_EQ(excuse(sample_.petrova, certificate_), "recorded") << "there is more to excuse";
    RegisterExcuse other = certificate_;
    other.document_no = "13";
    EXPECT_EQ(excuse(sample_.petrova, other), "recorded");
}

TEST_F(AbsenceDocuments, WhatIsClosedStaysAndIsCounted) {
    absent(sample_.russian_7, sample_.zhukova);
    absent(sample_.monday_7, sample_.zhukova);
    state({PeriodClosed{.course_id = sample_.russian_5a, .period_id = sample_.first_quarter}});
    ASSERT_EQ(excuse(sample_.deputy, certificate_), "recorded");
    EXPECT_EQ(status(sample_.russian_7, sample_.zhukova), AttendanceStatus::absent);
    EXPECT_EQ(status(sample_.monday_7, sample_.zhukova), AttendanceStatus::ill);
    EXPECT_EQ(*school_.read([&](Reader& reader) {
        return count_unexcused(reader, sample_.zhukova, certificate_.from_on, certificate_.to_on);
    }),
              1);
}

TEST_F(AbsenceDocuments, DocumentsAreRegisteredByWhoLeadsTheClassAndByHeads) {
    EXPECT_EQ(excuse(sample_.sidorov, certificate_), "not_your_role");
    EXPECT_EQ(excuse(sample_.zhukov, certificate_), "not_found");
    auto of_another = certificate_;
    of_another.student_id = sample_.ivanov;
    EXPECT_EQ(excuse(sample_.petrova, of_another), "not_your_class");
    EXPECT_EQ(excuse(sample_.director, of_another), "recorded");
    of_another.student_id = id_of<StudentId>(999);
    EXPECT_EQ(excuse(sample_.director, of_another), "not_found");
    auto wrong = certificate_;
    wrong.document_no = "";
    EXPECT_EQ(excuse(sample_.petrova, wrong), "invalid_value");
    wrong = certificate_;
    wrong.to_on = monday.plus_days(-1);
    EXPECT_EQ(excuse(sample_.petrova, wrong), "dates_out_of_order");
    wrong.to_on = monday.plus_days(400);
    EXPECT_EQ(excuse(sample_.petrova, wrong), "invalid_value");
}

// ATT-04: who is away without a word stands first.
TEST_F(AbsenceDocuments, WhoIsAwayWithoutAWordStandsFirst) {
    ASSERT_EQ(give(sample_.zhukov, notice_), "recorded");
    absent(sample_.russian_7, sample_.zhukova);
    absent(sample_.russian_7, sample_.yozhikov);
    absent(sample_.monday_7, sample_.ezhov);  // Not his first lesson.
    const auto view = absences(sample_.petrova, sample_.class_5a);
    ASSERT_TRUE(view);
    std::vector<std::string> away;
    for (const AwayToday& one : view->away)
        away.push_back(one.name + (one.unannounced ? " !" : " " + one.explained_by));
    EXPECT_THAT(away, ElementsAre("Ёжиков Борис !", "Жукова Анна Болезнь"));
    ASSERT_THAT(view->notices, SizeIs(1));
    EXPECT_EQ(view->notices[0].text, "Температура");
    EXPECT_EQ(view->unchecked, 0);
    EXPECT_EQ(view->totals.without_reason, 3);
}

TEST_F(AbsenceDocuments, AClassIsShownToWhoLeadsItAndToHeads) {
    EXPECT_TRUE(absences(sample_.deputy, sample_.class_5a));
    EXPECT_EQ(refusal_code(absences(sample_.petrova, sample_.class_5b)),
              RefusalCode::not_your_class);
    EXPECT_EQ(refusal_code(absences(sample_.sidorov, sample_.class_5a)),
              RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(absences(sample_.zhukov, sample_.class_5a)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(absences(sample_.deputy, id_of<StudyGroupId>(99))),
              RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
