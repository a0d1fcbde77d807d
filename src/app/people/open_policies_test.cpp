// Policies as people see and set them (requirements (f)).

#include "app/people/open_policies.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "app/people/set_policy.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class PoliciesOfASchool : public ToldSchool {
protected:
    Result<PoliciesView> open(PersonId person) {
        return as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_policies(reader, standing, moment);
        });
    }
    PolicyView policy(std::string_view key) {
        const auto view = open(sample_.deputy);
        EXPECT_TRUE(view);
        const auto found = std::find_if(view->policies.begin(), view->policies.end(),
                                        [key](const PolicyView& one) { return one.key == key; });
        EXPECT_NE(found, view->policies.end());
        return *found;
    }
    std::string set(PersonId person, PolicySet value) {
        return outcome(set_policy(next_command(), person, std::move(value)));
    }
    const Date monday_{2026, 9, 7};
};

TEST_F(PoliciesOfASchool, HaveDefaultsUntilTheLocalActSaysOtherwise) {
    EXPECT_EQ(policy("entry.homework").value, "60");
    EXPECT_THAT(policy("entry.homework").lines, IsEmpty());
    EXPECT_EQ(policy("attest.na_missed_share").value, "2/3");
    EXPECT_EQ(policy("period.strategy").choices,
              (std::vector<std::string>{"threshold", "math", "control_guard", "percent_borders"}));
    EXPECT_EQ(policy("period.five_percent").value, "90");
}

TEST_F(PoliciesOfASchool, BordersInPercentAscend) {
    EXPECT_EQ(set(sample_.deputy, {"period.four_percent", "95", monday_, "п. 4.1"}),
              "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {"period.five_percent", "98", monday_, "п. 4.1"}), "recorded");
    EXPECT_EQ(set(sample_.deputy, {"period.four_percent", "95", monday_, "п. 4.1"}), "recorded");
}

// Evidence: ASM-01.
TEST_F(PoliciesOfASchool, BordersInPointsAscendOnTheirScale) {
    EXPECT_EQ(policy("scale.ten_three").value, "5");
    EXPECT_EQ(policy("scale.twelve_five").greatest, 12);
    EXPECT_EQ(set(sample_.deputy, {"scale.ten_three", "7", monday_, "п. 4.1"}), "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {"scale.ten_five", "11", monday_, "п. 4.1"}), "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {"scale.ten_three", "4", monday_, "п. 4.1"}), "recorded");
    EXPECT_EQ(policy("scale.ten_three").value, "4");
}

// ORD-4: what was decided for a later day is seen and does not yet hold.
TEST_F(PoliciesOfASchool, HoldFromTheirDay) {
    EXPECT_EQ(set(sample_.deputy, {"entry.homework", "90", monday_, "п. 4.1"}), "recorded");
    EXPECT_EQ(set(sample_.deputy, {"entry.homework", "120", monday_.plus_days(7), "п. 4.2"}),
              "recorded");
    EXPECT_EQ(policy("entry.homework").value, "90");
    ASSERT_THAT(policy("entry.homework").lines, SizeIs(2));
    EXPECT_EQ(policy("entry.homework").lines[0].value, "120");
    EXPECT_EQ(policy("entry.homework").lines[1].clause, "п. 4.1");
    at(monday_.plus_days(7), 8, 0);
    EXPECT_EQ(policy("entry.homework").value, "120");
    EXPECT_EQ(set(sample_.deputy, {"entry.homework", "30", monday_.plus_days(7), "п. 4.3"}),
              "recorded");
    EXPECT_EQ(policy("entry.homework").value, "30");
}

TEST_F(PoliciesOfASchool, AreReadByStaffAndSetByTheHeads) {
    EXPECT_TRUE(open(sample_.petrova));
    EXPECT_FALSE(open(sample_.petrova)->may_set);
    EXPECT_TRUE(open(sample_.director)->may_set);
    const auto guardian = open(sample_.yozhikova);
    ASSERT_FALSE(guardian);
    EXPECT_TRUE(guardian.error().is(RefusalCode::not_your_role));
    EXPECT_EQ(set(sample_.petrova, {"entry.homework", "90", monday_, "п. 4.1"}), "not_your_role");
}

TEST_F(PoliciesOfASchool, WrongValuesAreRefused) {
    EXPECT_EQ(set(sample_.deputy, {"entry.homework", "1441", monday_, "п. 4.1"}), "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {"entry.homework", "час", monday_, "п. 4.1"}), "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {"period.strategy", "mean", monday_, "п. 4.1"}), "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {"attest.na_missed_share", "3/2", monday_, "п. 4.1"}),
              "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {"entry.homework", "90", monday_, " "}), "order_required");
    EXPECT_THAT(policy("entry.homework").lines, IsEmpty());
}

// Evidence: JRN-09.
TEST_F(PoliciesOfASchool, SubjectsAreChosenFromThoseOfTheSchool) {
    EXPECT_THAT(open(sample_.deputy)->subject_titles, Contains("Математика"));
    EXPECT_EQ(policy("marks.two_in_subjects").value, "russian_and_literature");
    EXPECT_EQ(set(sample_.deputy, {"marks.two_in_subjects", "", monday_, "п. 3"}), "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {"marks.two_in_subjects", "Математика", monday_, "п. 3"}),
              "recorded");
    EXPECT_EQ(policy("marks.two_in_subjects").value, "Математика");
}

// Evidence: ATT-01.
TEST_F(PoliciesOfASchool, OneLetterOfAttendanceSaysOneThing) {
    EXPECT_EQ(policy("attendance.late_letter").value, "о");
    EXPECT_EQ(set(sample_.deputy, {"attendance.absent_letter", "о", monday_, "п. 2"}),
              "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {"attendance.late_letter", "оп", monday_, "п. 2"}), "recorded");
    EXPECT_EQ(set(sample_.deputy, {"attendance.absent_letter", "о", monday_, "п. 2"}), "recorded");
    EXPECT_EQ(set(sample_.deputy, {"attendance.ill_letter", "5", monday_, "п. 2"}),
              "invalid_value");
}

// Evidence: ATT-01. A letter that will be another's later is not free until then.
TEST_F(PoliciesOfASchool, ALetterIsNotTakenFromALaterDay) {
    EXPECT_EQ(set(sample_.deputy, {"attendance.late_letter", "п", monday_.plus_days(30), "п. 2"}),
              "recorded");
    EXPECT_EQ(set(sample_.deputy, {"attendance.excused_letter", "п", monday_, "п. 2"}),
              "invalid_value");
}

TEST_F(PoliciesOfASchool, EveryDefaultMayBeSetAsItStands) {
    const auto view = open(sample_.deputy);
    ASSERT_TRUE(view);
    EXPECT_GT(view->policies.size(), 15u);
    for (const PolicyView& one : view->policies)
        EXPECT_EQ(set(sample_.deputy, {one.key, one.default_value, monday_, "п. 1"}), "recorded")
            << one.key;
}

}  // namespace
}  // namespace letopis::testing
