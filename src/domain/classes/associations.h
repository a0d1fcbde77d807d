#pragma once
// Associations of additional education (объединения ДО): what a group of that family is besides
// its list and its course.

#include <optional>
#include <string_view>

#include "base/describe.h"
#include "base/result.h"
#include "domain/classes/classes.h"

namespace letopis {

/// Направленность программы.
LETOPIS_ENUM(Direction, technical, natural_science, sports, artistic, tourism_local_history,
             social_humanitarian)
/// "Техническая", "Естественно-научная", …
std::string_view direction_title(Direction direction);

LETOPIS_ENUM(Funding, budget, paid)
/// "Бюджет", "Платно".
std::string_view funding_title(Funding funding);

/// Объединение as it stands now.
struct Association {
    StudyGroupId study_group_id;
    Direction direction = Direction::technical;
    int capacity = 15;           ///< How many it takes: 1..200.
    int year_of_study = 1;       ///< 1..years_in_programme.
    int years_in_programme = 1;  ///< 1..10.
    Funding funding = Funding::budget;
    EntryIndex entry_index = -1;
    bool operator==(const Association&) const = default;
};
LETOPIS_DESCRIBE(Association, study_group_id, direction, capacity, year_of_study,
                 years_in_programme, funding, entry_index)

/// A later one replaces it.
struct AssociationDescribed {
    StudyGroupId study_group_id;
    Direction direction = Direction::technical;
    int capacity = 15;
    int year_of_study = 1;
    int years_in_programme = 1;
    Funding funding = Funding::budget;
    bool operator==(const AssociationDescribed&) const = default;
};
LETOPIS_DESCRIBE(AssociationDescribed, study_group_id, direction, capacity, year_of_study,
                 years_in_programme, funding)

struct DescribeAssociation {
    StudyGroupId study_group_id;
    Direction direction = Direction::technical;
    int capacity = 15;
    int year_of_study = 1;
    int years_in_programme = 1;
    Funding funding = Funding::budget;
    bool operator==(const DescribeAssociation&) const = default;
};
LETOPIS_DESCRIBE(DescribeAssociation, study_group_id, direction, capacity, year_of_study,
                 years_in_programme, funding)

/// Nothing when it reads so already. Refuses `invalid_value` at `study_group_id` for a group that
/// is not of additional education, and at the number that is out of its range.
Result<std::optional<AssociationDescribed>> decide_describe_association(
    const StudyGroup& group, const std::optional<Association>& standing,
    const DescribeAssociation& command);

}  // namespace letopis
