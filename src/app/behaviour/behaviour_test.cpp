// Marks for behaviour: given by the class teacher, where the school has introduced them (ASM-13).
#include <gmock/gmock.h>

#include "app/behaviour/assess_behaviour.h"
#include "app/behaviour/open_behaviour.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::SizeIs;
using enum BehaviourValue;

class Behaviour : public ToldSchool {
protected:
    Behaviour() { introduce("on"); }

    void introduce(const char* value) {
        state({PolicySet{.key = "behaviour.marks",
                         .value = value,
                         .valid_from = Date{2026, 9, 1},
                         .clause = "п. 7"}});
    }
    BehaviourAssessed good_conduct() {
        return {.study_group_id = sample_.class_5a,
                .student_id = sample_.ezhov,
                .period_id = sample_.first_quarter,
                .value = good};
    }
    std::string assess(PersonId actor, const BehaviourAssessed& assessed) {
        return outcome(assess_behaviour(next_command(), actor, assessed));
    }
    std::string assess_with(void (*change)(BehaviourAssessed&, const SampleSchool&)) {
        BehaviourAssessed assessed = good_conduct();
        change(assessed, sample_);
        return assess(sample_.petrova, assessed);
    }
    auto opened(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_behaviour(reader, standing, sample_.class_5a, moment);
        });
    }
    BehaviourCell cell(StudentId student, std::size_t column) {
        const auto sheet = opened(sample_.petrova);
        EXPECT_TRUE(sheet);
        for (const BehaviourStudent& row : sheet->students)
            if (row.student_id == student) return row.cells[column];
        ADD_FAILURE() << "not on the list";
        return {};
    }
};

TEST_F(Behaviour, IsGivenByTheClassTeacherAndTheDeputy) {
    EXPECT_EQ(assess(sample_.petrova, good_conduct()), "recorded");
    BehaviourAssessed better = good_conduct();
    better.value = exemplary;
    EXPECT_EQ(assess(sample_.deputy, better), "version_conflict");
    better.corrects = cell(sample_.ezhov, 0).version;
    EXPECT_EQ(assess(sample_.deputy, better), "recorded");
    EXPECT_EQ(cell(sample_.ezhov, 0).value, exemplary);
    EXPECT_EQ(assess(sample_.deputy, better), "unchanged");
    EXPECT_EQ(assess(sample_.sidorov, good_conduct()), "not_your_role");
    EXPECT_EQ(assess(sample_.director, good_conduct()), "not_your_role");
    EXPECT_EQ(assess(sample_.yozhikova, good_conduct()), "not_found");
}

TEST_F(Behaviour, OfTheYearStandsInAColumnOfItsOwn) {
    BehaviourAssessed of_year = good_conduct();
    of_year.period_id = {};
    of_year.value = unsatisfactory;
    EXPECT_EQ(assess(sample_.petrova, of_year), "invalid_value") << "it says why";
    of_year.note = "драки на переменах";
    EXPECT_EQ(assess(sample_.petrova, of_year), "recorded");
    const auto sheet = opened(sample_.deputy);
    ASSERT_TRUE(sheet);
    ASSERT_THAT(sheet->columns, SizeIs(5));
    EXPECT_EQ(sheet->columns.back().title, "Год");
    EXPECT_TRUE(sheet->columns[0].has_begun);
    EXPECT_FALSE(sheet->columns[1].has_begun);
    EXPECT_EQ(cell(sample_.ezhov, 4).value, unsatisfactory);
    EXPECT_EQ(cell(sample_.ezhov, 4).note, "драки на переменах");
    EXPECT_FALSE(cell(sample_.ezhov, 0).value);
}

TEST_F(Behaviour, IsRefusedOutOfPlace) {
    EXPECT_EQ(assess_with([](auto& one, auto& school) { one.period_id = school.second_quarter; }),
              "invalid_value");
    EXPECT_EQ(assess_with([](auto& one, auto&) { one.period_id = id_of<PeriodId>(99); }),
              "not_found");
    EXPECT_EQ(assess_with([](auto& one, auto& school) { one.student_id = school.ivanov; }),
              "student_not_enrolled");
    EXPECT_EQ(
        assess_with([](auto& one, auto& school) { one.study_group_id = school.english_5a_1; }),
        "not_found");
    EXPECT_EQ(assess_with([](auto& one, auto&) { one.study_group_id = id_of<StudyGroupId>(99); }),
              "not_found");
    EXPECT_EQ(assess_with([](auto& one, auto&) { one.note = std::string(501, 'x'); }),
              "text_too_long");
}

TEST_F(Behaviour, OfAClosedClassDoesNotChange) {
    state({AspectClosed{.study_group_id = sample_.class_5a, .aspect = ClosureAspect::works}});
    EXPECT_EQ(assess(sample_.petrova, good_conduct()), "aspect_closed");
    EXPECT_TRUE(opened(sample_.petrova)->is_closed);
    state({ClassClosed{.study_group_id = sample_.class_5a, .school_year_id = sample_.year}});
    EXPECT_EQ(assess(sample_.petrova, good_conduct()), "class_closed");
    EXPECT_TRUE(opened(sample_.petrova)->is_closed);
}

TEST_F(Behaviour, IsOpenToWhoGivesIt) {
    EXPECT_FALSE(opened(sample_.petrova)->is_closed);
    EXPECT_EQ(opened(sample_.petrova)->students[0].name, "Ежов Кирилл") << "by the alphabet";
    EXPECT_EQ(refusal_code(opened(sample_.sidorov)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(opened(sample_.ezhov)), RefusalCode::not_found);
}

TEST_F(Behaviour, IsNowhereWhereTheSchoolHasNotIntroducedIt) {
    ASSERT_EQ(assess(sample_.petrova, good_conduct()), "recorded");
    introduce("off");
    EXPECT_EQ(assess(sample_.petrova, good_conduct()), "not_found");
    EXPECT_EQ(assess(sample_.sidorov, good_conduct()), "not_found");
    EXPECT_EQ(refusal_code(opened(sample_.petrova)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(opened(sample_.sidorov)), RefusalCode::not_found);
}

TEST_F(Behaviour, RepeatedByItsIdChangesNothing) {
    const CommandId id = next_command();
    EXPECT_EQ(outcome(assess_behaviour(id, sample_.petrova, good_conduct())), "recorded");
    const EntryIndex version = cell(sample_.ezhov, 0).version;
    const auto again = school_.append(assess_behaviour(id, sample_.petrova, good_conduct()));
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->repeated);
    EXPECT_EQ(cell(sample_.ezhov, 0).version, version);
}

}  // namespace
}  // namespace letopis::testing
