// Exemptions from a subject (ATT-07), and what attendance a lesson takes.
#include "domain/attendance/exemptions.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/attendance/allowed.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date monday(2026, 10, 5);

GrantExemption to_december() {
    return {.student_id = ivanov().person_id,
            .subject_id = algebra().subject_id,
            .kind = ExemptionKind::practice,
            .from_on = monday,
            .to_on = Date(2026, 12, 20),
            .document_no = " 214 ",
            .document_on = monday.plus_days(-1),
            .text = "после  болезни"};
}
Exemption standing(Date from_on, Date to_on) {
    return {.student_id = ivanov().person_id,
            .subject_id = algebra().subject_id,
            .from_on = from_on,
            .to_on = to_on,
            .entry_index = 7};
}

template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}
std::string field_of_changed(void (*change)(GrantExemption&)) {
    GrantExemption grant = to_december();
    change(grant);
    return field_of(decide_grant_exemption(grant, {}, monday));
}

TEST(Exemption, IsGrantedByADocument) {
    const auto fact = decide_grant_exemption(to_december(), {}, monday);
    ASSERT_TRUE(fact);
    EXPECT_EQ(*fact, (ExemptionGranted{ivanov().person_id, algebra().subject_id,
                                       ExemptionKind::practice, monday, Date(2026, 12, 20), "214",
                                       monday.plus_days(-1), "после болезни"}));
}

TEST(Exemption, NeedsANumberADateAndDaysThatMakeSense) {
    EXPECT_EQ(field_of_changed([](GrantExemption& one) { one.document_no = " "; }), "document_no");
    EXPECT_EQ(field_of_changed([](GrantExemption& one) { one.document_on.reset(); }),
              "document_on");
    EXPECT_EQ(field_of_changed([](GrantExemption& one) { one.document_on = Date(2026, 10, 6); }),
              "document_on");
    EXPECT_EQ(field_of_changed([](GrantExemption& one) { one.to_on = Date(2027, 10, 6); }),
              "to_on");
    EXPECT_EQ(field_of_changed([](GrantExemption& one) { one.to_on = Date(2027, 10, 5); }), "");
    EXPECT_EQ(field_of_changed([](GrantExemption& one) {
                  one.from_on = Date(2025, 10, 3);
                  one.to_on = Date(2025, 10, 9);
              }),
              "from_on");
    GrantExemption backwards = to_december();
    backwards.to_on = monday.plus_days(-1);
    EXPECT_EQ(refusal_code(decide_grant_exemption(backwards, {}, monday)),
              RefusalCode::dates_out_of_order);
    GrantExemption wordy = to_december();
    wordy.text = std::string(limits::reason_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(decide_grant_exemption(wordy, {}, monday)), RefusalCode::text_too_long);
}

TEST(Exemption, DoesNotOverlapAnotherOfTheSameSubjectThatStands) {
    std::vector<Exemption> known{standing(Date(2026, 12, 20), Date(2027, 1, 20))};
    EXPECT_EQ(refusal_code(decide_grant_exemption(to_december(), known, monday)),
              RefusalCode::exemption_stands);
    known[0].is_withdrawn = true;
    EXPECT_TRUE(decide_grant_exemption(to_december(), known, monday));
    known = {standing(Date(2026, 12, 20), Date(2027, 1, 20))};
    known[0].subject_id = id_of<SubjectId>(9);
    EXPECT_TRUE(decide_grant_exemption(to_december(), known, monday));
    EXPECT_TRUE(decide_grant_exemption(
        to_december(), {{standing(Date(2026, 12, 21), Date(2027, 1, 20))}}, monday));
}

TEST(Exemption, IsTakenBackOnceWithAReason) {
    Exemption exemption = standing(monday, monday);
    const auto fact = decide_withdraw_exemption(exemption, "выписан");
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact, (ExemptionWithdrawn{7, "выписан"}));
    EXPECT_EQ(field_of(decide_withdraw_exemption(exemption, " ")), "reason");
    exemption.is_withdrawn = true;
    EXPECT_FALSE(*decide_withdraw_exemption(exemption, ""));
}

TEST(Exemption, StandsOnItsDaysForItsSubject) {
    std::vector<Exemption> all{standing(monday, monday.plus_days(4))};
    const SubjectId subject = algebra().subject_id;
    EXPECT_EQ(exemption_on(all, subject, monday.plus_days(4)), all.data());
    EXPECT_EQ(exemption_on(all, subject, monday.plus_days(5)), nullptr);
    EXPECT_EQ(exemption_on(all, id_of<SubjectId>(9), monday), nullptr);
    EXPECT_TRUE(is_exempt_within(all, subject, monday.plus_days(-9), monday));
    EXPECT_FALSE(is_exempt_within(all, subject, monday.plus_days(-9), monday.plus_days(-1)));
    all[0].is_withdrawn = true;
    EXPECT_EQ(exemption_on(all, subject, monday), nullptr);
    EXPECT_FALSE(is_exempt_within(all, subject, monday, monday));
}

// ATT-08.
TEST(AttendanceAllowed, FollowsTheModeOfTheLesson) {
    using enum AttendanceStatus;
    for (const auto status : {present, absent, ill, excused, late})
        EXPECT_TRUE(attendance_allowed(LessonMode::offline, status));
    for (const auto status : {present, absent, ill, excused})
        EXPECT_TRUE(attendance_allowed(LessonMode::distance, status));
    EXPECT_FALSE(attendance_allowed(LessonMode::distance, late));
    EXPECT_TRUE(attendance_allowed(LessonMode::self_study, present));
    for (const auto status : {absent, ill, excused, late})
        EXPECT_FALSE(attendance_allowed(LessonMode::self_study, status));
}

}  // namespace
}  // namespace letopis
