// The plan of interim attestation (VOC-04): who plans, what is refused, and when it warns.

#include "app/attestation/plan_attestation.h"

#include <gmock/gmock.h>

#include "app/attestation/open_attestation_plan.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A vocational group with ten disciplines and physical culture; two semesters.
class AttestationPlanning : public ToldSchool {
protected:
    AttestationPlanning() {
        std::vector<EntryBody> facts{
            PeriodSystemDefined{
                {.period_system_id = semesters_,
                 .school_year_id = sample_.year,
                 .kind = PeriodKind::semester,
                 .periods = {{first_, 1, "1 семестр", Date{2026, 9, 1}, Date{2026, 12, 31}},
                             {second_, 2, "2 семестр", Date{2027, 1, 11}, Date{2027, 5, 26}}}}},
            StudyGroupFormed{{.study_group_id = group_,
                              .school_year_id = sample_.year,
                              .family = ProgrammeFamily::vocational,
                              .kind = StudyGroupKind::vocational_group,
                              .title = "ИС-21",
                              .grade = 2,
                              .period_system_id = semesters_}}};
        for (int i = 0; i < 10; ++i) add(course(i), "ОП." + std::to_string(i), facts);
        add(sport_, "СГ.04 Физическая культура", facts);
        state(std::move(facts));
    }

    static CourseId course(int index) { return id_of<CourseId>(500 + index); }
    void add(CourseId id, const std::string& title, std::vector<EntryBody>& facts) const {
        const SubjectId subject{id.bytes()};
        facts.push_back(SubjectAdded{{.subject_id = subject, .title = title, .position = 500}});
        facts.push_back(CourseOpened{{.course_id = id,
                                      .subject_id = subject,
                                      .study_group_id = group_,
                                      .school_year_id = sample_.year,
                                      .period_system_id = semesters_}});
    }
    std::string plan(PersonId actor, CourseId id, PeriodId period,
                     std::optional<AttestationForm> form) {
        return outcome(plan_attestation(next_command(), actor,
                                        {.course_id = id, .period_id = period, .form = form}));
    }
    GroupPlan opened(PersonId person) {
        auto view = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_attestation_plan(reader, standing, group_, moment);
        });
        EXPECT_TRUE(view);
        return *std::move(view);
    }

    const PeriodSystemId semesters_ = id_of<PeriodSystemId>(50);
    const PeriodId first_ = id_of<PeriodId>(51);
    const PeriodId second_ = id_of<PeriodId>(52);
    const StudyGroupId group_ = id_of<StudyGroupId>(50);
    const CourseId sport_ = id_of<CourseId>(520);
};

TEST_F(AttestationPlanning, AFormIsPlannedReplacedAndTakenAway) {
    ASSERT_EQ(plan(sample_.deputy, course(0), first_, AttestationForm::credit), "recorded");
    EXPECT_EQ(plan(sample_.deputy, course(0), first_, AttestationForm::credit), "unchanged");
    EXPECT_EQ(plan(sample_.director, course(0), first_, AttestationForm::exam), "recorded");
    EXPECT_EQ(opened(sample_.deputy).courses.front().forms.front().form, AttestationForm::exam);
    EXPECT_EQ(plan(sample_.deputy, course(0), first_, std::nullopt), "recorded");
    EXPECT_EQ(opened(sample_.deputy).courses.front().forms.front().form, std::nullopt);
}

TEST_F(AttestationPlanning, OnlyWhoLeadsTheSchoolPlans) {
    EXPECT_EQ(plan(sample_.petrova, course(0), first_, AttestationForm::exam), "not_your_role");
    EXPECT_EQ(plan(sample_.yozhikova, course(0), first_, AttestationForm::exam), "not_found");
    const auto view =
        as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_attestation_plan(reader, standing, group_, at);
        });
    EXPECT_EQ(refusal_code(view), RefusalCode::not_your_role);
}

TEST_F(AttestationPlanning, ASchoolClassAForeignPeriodAndAClosedOneAreRefused) {
    EXPECT_EQ(
        plan(sample_.deputy, sample_.mathematics_5a, sample_.first_quarter, AttestationForm::exam),
        "invalid_value");
    EXPECT_EQ(plan(sample_.deputy, course(0), sample_.first_quarter, AttestationForm::exam),
              "not_found");
    EXPECT_EQ(plan(sample_.deputy, id_of<CourseId>(999), first_, AttestationForm::exam),
              "not_found");
    state({PeriodClosed{.course_id = course(0), .period_id = first_}});
    EXPECT_EQ(plan(sample_.deputy, course(0), first_, AttestationForm::exam), "period_closed");
    EXPECT_TRUE(opened(sample_.deputy).courses.front().forms.front().is_closed);
}

// VOC-04: at most 8 exams and 10 credits a year, physical culture not counted.
TEST_F(AttestationPlanning, TheNinthExamAndTheEleventhCreditAreWarnedOf) {
    for (int i = 0; i < 8; ++i)
        ASSERT_EQ(plan(sample_.deputy, course(i), second_, AttestationForm::exam), "recorded");
    for (int i = 0; i < 10; ++i)
        ASSERT_EQ(plan(sample_.deputy, course(i), first_, AttestationForm::graded_credit),
                  "recorded");
    ASSERT_EQ(plan(sample_.deputy, sport_, first_, AttestationForm::credit), "recorded");
    GroupPlan view = opened(sample_.deputy);
    EXPECT_EQ(view.load, (AttestationLoad{.exams = 8, .credits = 10}));
    EXPECT_THAT(view.warnings, IsEmpty());

    EXPECT_EQ(plan(sample_.deputy, course(8), second_, AttestationForm::module_exam), "recorded");
    view = opened(sample_.deputy);
    EXPECT_THAT(view.warnings, ElementsAre(HasSubstr("Экзаменов назначено 9")));
    EXPECT_EQ(plan(sample_.deputy, course(9), second_, AttestationForm::credit), "recorded");
    view = opened(sample_.deputy);
    EXPECT_THAT(view.warnings,
                ElementsAre(HasSubstr("Экзаменов назначено 9"), HasSubstr("Зачётов назначено 11")));
    EXPECT_TRUE(view.may_plan);
}

}  // namespace
}  // namespace letopis::testing
