// What a group of additional education is (ADE-03, ADE-06): who says it, and what is refused.

#include "app/associations/describe_association.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

class DescribingAssociation : public ToldSchool {
protected:
    DescribingAssociation() {
        state({StudyGroupFormed{{.study_group_id = dance_,
                                 .school_year_id = sample_.year,
                                 .family = ProgrammeFamily::additional,
                                 .kind = StudyGroupKind::association_group,
                                 .title = "Хореография, 1 год",
                                 .period_system_id = sample_.quarters}}});
    }
    std::string describe(PersonId actor, const DescribeAssociation& command) {
        return outcome(describe_association(next_command(), actor, command));
    }
    std::string describe(PersonId actor) { return describe(actor, description_); }
    Association standing() {
        auto association = school_.read([&](Reader& reader) { return reader.association(dance_); });
        EXPECT_TRUE(association && *association);
        return **association;
    }

    const StudyGroupId dance_ = id_of<StudyGroupId>(60);
    DescribeAssociation description_{.study_group_id = dance_,
                                     .direction = Direction::artistic,
                                     .capacity = 15,
                                     .year_of_study = 1,
                                     .years_in_programme = 3,
                                     .funding = Funding::budget};
};

TEST_F(DescribingAssociation, TheDeputyAndTheDirectorDescribeItAndALaterWordReplacesIt) {
    ASSERT_EQ(describe(sample_.deputy), "recorded");
    EXPECT_EQ(describe(sample_.director), "unchanged") << "it reads so already";
    description_.capacity = 12;
    description_.funding = Funding::paid;
    EXPECT_EQ(describe(sample_.director), "recorded");
    EXPECT_EQ(standing().direction, Direction::artistic);
    EXPECT_EQ(standing().capacity, 12);
    EXPECT_EQ(standing().years_in_programme, 3);
    EXPECT_EQ(standing().funding, Funding::paid);
}

TEST_F(DescribingAssociation, NobodyElseMay) {
    EXPECT_EQ(describe(sample_.petrova), "not_your_role");
    EXPECT_EQ(describe(sample_.zhukov), "not_found");
    EXPECT_EQ(describe(sample_.ezhov), "not_found");
}

TEST_F(DescribingAssociation, NumbersOutOfTheirRangeAreRefused) {
    description_.capacity = 0;
    EXPECT_EQ(describe(sample_.deputy), "invalid_value");
    description_.capacity = 201;
    EXPECT_EQ(describe(sample_.deputy), "invalid_value");
    description_.capacity = 15;
    description_.year_of_study = 4;
    EXPECT_EQ(describe(sample_.deputy), "invalid_value") << "the programme lasts three years";
    description_.year_of_study = 1;
    description_.years_in_programme = 11;
    EXPECT_EQ(describe(sample_.deputy), "invalid_value");
}

TEST_F(DescribingAssociation, ASchoolClassAnUnknownGroupAndAClosedYearAreRefused) {
    description_.study_group_id = sample_.class_5a;
    EXPECT_EQ(describe(sample_.deputy), "invalid_value");
    description_.study_group_id = id_of<StudyGroupId>(999);
    EXPECT_EQ(describe(sample_.deputy), "not_found");
    description_.study_group_id = dance_;
    state({ClassClosed{.study_group_id = dance_, .school_year_id = sample_.year}});
    EXPECT_EQ(describe(sample_.deputy), "class_closed");
}

}  // namespace
}  // namespace letopis::testing
