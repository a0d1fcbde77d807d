// Associations of additional education.
#include "domain/classes/associations.h"

#include <gtest/gtest.h>

#include <set>

#include "domain/classes/direction_titles.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

StudyGroup choreography() {
    return {.study_group_id = id_of<StudyGroupId>(8),
            .family = ProgrammeFamily::additional,
            .kind = StudyGroupKind::association_group,
            .title = "Хореография, 1 год"};
}
DescribeAssociation described() {
    return {.study_group_id = choreography().study_group_id,
            .direction = Direction::artistic,
            .capacity = 12,
            .year_of_study = 1,
            .years_in_programme = 3,
            .funding = Funding::paid};
}
std::string refused_field(const StudyGroup& group, const DescribeAssociation& command) {
    const auto fact = decide_describe_association(group, {}, command);
    return fact ? "" : fact.error().refusal().field;
}

TEST(Association, IsDescribedOnceForAGroupOfAdditionalEducation) {
    const auto fact = decide_describe_association(choreography(), {}, described());
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact, (AssociationDescribed{choreography().study_group_id, Direction::artistic, 12,
                                            1, 3, Funding::paid}));
    const Association standing{.study_group_id = choreography().study_group_id,
                               .direction = Direction::artistic,
                               .capacity = 12,
                               .year_of_study = 1,
                               .years_in_programme = 3,
                               .funding = Funding::paid,
                               .entry_index = 5};
    EXPECT_FALSE(*decide_describe_association(choreography(), standing, described()));
    EXPECT_EQ(refused_field(class_5a(), described()), "study_group_id");
}

TEST(Association, KeepsItsNumbersInTheirRanges) {
    DescribeAssociation command = described();
    for (const int capacity : {0, 201}) {
        command.capacity = capacity;
        EXPECT_EQ(refused_field(choreography(), command), "capacity");
    }
    command = described();
    command.year_of_study = 4;
    EXPECT_EQ(refused_field(choreography(), command), "year_of_study");
    command = described();
    command.years_in_programme = 11;
    EXPECT_EQ(refused_field(choreography(), command), "years_in_programme");
}

TEST(Association, DirectionsAndFundingHaveRussianTitles) {
    std::set<std::string_view> titles;
    for (const auto name : names_of(Direction{}))
        EXPECT_TRUE(titles.insert(direction_title(*parse_enum<Direction>(name))).second);
    EXPECT_EQ(funding_title(Funding::budget), "Бюджет");
    EXPECT_EQ(funding_title(Funding::paid), "Платно");
}

// Evidence: ADE-03.
TEST(Association, AGroupKeepsTheNameThatItsDirectionHadInItsYear) {
    const Direction social = Direction::social_humanitarian;
    EXPECT_EQ(direction_title_in(social, Date(2019, 9, 1)), "Социально-педагогическая");
    EXPECT_EQ(direction_title_in(social, Date(2020, 9, 1)), "Социально-педагогическая");
    EXPECT_EQ(direction_title_in(social, Date(2021, 9, 1)), "Социально-гуманитарная");
    EXPECT_EQ(direction_title_in(Direction::artistic, Date(2019, 9, 1)), "Художественная");
}

}  // namespace
}  // namespace letopis
