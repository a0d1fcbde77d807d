// Cycles of disciplines (VOC-09): what codes name, what the office sets.

#include <gmock/gmock.h>

#include <algorithm>

#include "app/attestation/diploma/open_subject_cycles.h"
#include "app/attestation/diploma/set_subject_cycles.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using enum CurriculumCycle;

class CyclesOfSubjects : public PracticeGroup {
protected:
    CyclesOfSubjects() {
        state({CourseOpened{{.course_id = id_of<CourseId>(83),
                             .subject_id = sample_.mathematics,
                             .study_group_id = group_,
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters}}});
    }
    std::string set(PersonId actor, std::vector<SubjectCycleSet> changes) {
        return outcome(set_subject_cycles(next_command(), actor, {.changes = std::move(changes)}));
    }
    auto opened(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant) {
            return open_subject_cycles(reader, standing);
        });
    }
    SubjectCycleRow row(const std::string& title) {
        const auto view = opened(sample_.deputy);
        for (const SubjectCycleRow& one : view->subjects)
            if (one.subject_title == title) return one;
        ADD_FAILURE() << title << " is not shown";
        return {};
    }
};

// Evidence: VOC-09.
TEST_F(CyclesOfSubjects, ComeFromTheCodeTheKindOrTheOffice) {
    EXPECT_EQ(row("Математика"), (SubjectCycleRow{sample_.mathematics,
                                                  "Математика",
                                                  general_professional,
                                                  CycleOrigin::kind,
                                                  {"СД-21"}}));
    EXPECT_EQ(row("ПП.02 Производственная практика").cycle, professional_module);
    EXPECT_EQ(row("ПП.02 Производственная практика").origin, CycleOrigin::code);
    ASSERT_EQ(set(sample_.deputy, {{sample_.mathematics, general_education}}), "recorded");
    EXPECT_EQ(row("Математика").cycle, general_education);
    EXPECT_EQ(row("Математика").origin, CycleOrigin::set);
    EXPECT_EQ(opened(sample_.deputy)->subjects.front().subject_title, "Математика")
        << "by cycle, general education the first";
    EXPECT_EQ(set(sample_.director, {{sample_.mathematics, general_education}}), "unchanged");
    EXPECT_EQ(opened(sample_.deputy)->cycles.size(), 5U);
}

TEST_F(CyclesOfSubjects, DisciplinesOfSchoolClassesAreNotAmongThem) {
    const auto view = opened(sample_.deputy);
    ASSERT_TRUE(view);
    std::vector<std::string> titles;
    for (const SubjectCycleRow& one : view->subjects) titles.push_back(one.subject_title);
    EXPECT_THAT(titles, ElementsAre("Математика", "ПП.02 Производственная практика"));
}

TEST_F(CyclesOfSubjects, AreSetByTheOfficeAndAWrongListIsRefused) {
    EXPECT_EQ(set(sample_.petrova, {{sample_.mathematics, science}}), "not_your_role");
    EXPECT_EQ(set(alova_, {{sample_.mathematics, science}}), "not_found");
    EXPECT_EQ(set(sample_.deputy, {}), "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {{sample_.mathematics, science}, {sample_.mathematics, social}}),
              "invalid_value");
    EXPECT_EQ(set(sample_.deputy, {{sample_.mathematics, science}, {id_of<SubjectId>(99), social}}),
              "not_found");
    EXPECT_EQ(row("Математика").origin, CycleOrigin::kind) << "all or none";
    EXPECT_EQ(refusal_code(opened(sample_.petrova)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(opened(alova_)), RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
