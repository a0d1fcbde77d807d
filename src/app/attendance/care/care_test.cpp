// How students under care come to school (b.1, PSY_SOCIAL): those whom an order names, and why they
// were away is not told.

#include <gmock/gmock.h>

#include "app/attendance/care/open_care.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Care : public ToldSchool {
protected:
    Care() {
        state({PersonRegistered{{.person_id = counsellor_, .last_name = "Грачёв"}},
               RoleAssigned{{.person_id = counsellor_,
                             .role = AppointedRole::counsellor,
                             .valid_from = Date{2026, 9, 1},
                             .basis = "приказ № 97"}}});
        care_for({sample_.yozhikov, sample_.ezhov});
        at(Date{2026, 9, 9}, 18, 0);
    }
    void care_for(std::vector<StudentId> students) {
        state({RoleScopeSet{{.person_id = counsellor_,
                             .role = AppointedRole::counsellor,
                             .valid_from = Date{2026, 9, 1},
                             .reach = RoleReach::students,
                             .student_ids = std::move(students)},
                            "приказ № 97"}});
    }
    auto care(PersonId person, std::optional<Date> on = {}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_care(reader, standing, on, moment);
        });
    }
    CareStudent of(StudentId id) {
        const auto view = care(counsellor_);
        EXPECT_TRUE(view);
        for (const CareStudent& one : view->students)
            if (one.student_id == id) return one;
        ADD_FAILURE() << "not under care";
        return {};
    }
    void absent(LessonId lesson, StudentId student, AttendanceStatus status) {
        state({AttendanceRecorded{lesson, student, status, -1, ""}});
    }

    const PersonId counsellor_ = id_of<PersonId>(851);
};

TEST_F(Care, ShowsThoseWhomTheOrderNames) {
    const auto view = care(counsellor_);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->from, (Date{2026, 8, 13}));
    ASSERT_THAT(view->students, SizeIs(2));
    EXPECT_EQ(view->students.front().study_group_title, "5 «А»");
    care_for({sample_.ivanov});
    const auto other = care(counsellor_);
    ASSERT_THAT(other->students, SizeIs(1));
    EXPECT_EQ(other->students.front().student_id, sample_.ivanov);
}

// SEC-03: that there was a valid reason is told; whether it was an illness is not.
TEST_F(Care, CountsAbsencesWithoutSayingWhy) {
    absent(sample_.russian_7, sample_.yozhikov, AttendanceStatus::absent);
    absent(sample_.monday_7, sample_.yozhikov, AttendanceStatus::ill);
    absent(sample_.monday_7, sample_.ezhov, AttendanceStatus::excused);
    const CareStudent yozhikov = of(sample_.yozhikov);
    EXPECT_EQ(yozhikov.missed, 2);
    EXPECT_EQ(yozhikov.without_reason, 1);
    ASSERT_THAT(yozhikov.days, SizeIs(1));
    EXPECT_EQ(yozhikov.days.front().on, (Date{2026, 9, 7}));
    EXPECT_EQ(yozhikov.days.front().without_reason, 1);
    EXPECT_EQ(of(sample_.ezhov).missed, 1);
    EXPECT_EQ(of(sample_.ezhov).without_reason, 0);
    EXPECT_EQ(care(counsellor_)->students.front().student_id, sample_.yozhikov)
        << "who is away without a reason stands first";
}

TEST_F(Care, IsNobodyElses) {
    EXPECT_EQ(refusal_code(care(sample_.petrova)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(care(sample_.deputy)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(care(counsellor_, Date{2026, 9, 10})), RefusalCode::invalid_value);
    // Of whom he does not care for he hears nothing; nor has he a journal or a diary.
    const Standing standing = standing_of(counsellor_);
    const Target stranger{.student_id = sample_.zhukova, .student_group_ids = {sample_.class_5a}};
    EXPECT_EQ(refusal_code(check_access(standing, Action::read_under_care, stranger)),
              RefusalCode::not_your_class);
    const Target own{.student_id = sample_.yozhikov, .student_group_ids = {sample_.class_5a}};
    EXPECT_TRUE(check_access(standing, Action::read_under_care, own));
    EXPECT_EQ(refusal_code(check_access(standing, Action::read_diary, own)),
              RefusalCode::not_found);
}

TEST_F(Care, EndsWithTheAppointment) {
    state({RoleEnded{.person_id = counsellor_,
                     .role = AppointedRole::counsellor,
                     .valid_from = Date{2026, 9, 1},
                     .valid_to = Date{2026, 9, 8},
                     .basis = "приказ № 120"}});
    EXPECT_FALSE(care(counsellor_));
    EXPECT_THAT(standing_of(counsellor_).cares_for, IsEmpty());
}

}  // namespace
}  // namespace letopis::testing
