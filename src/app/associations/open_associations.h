#pragma once
// open_associations: the associations of a school year by direction: places, students, occupancy
// and retention (E-19), hours given by week (ADE-03, ADE-05).

#include <optional>
#include <string>
#include <vector>

#include "app/associations/association_facts.h"
#include "domain/access/access.h"

namespace letopis {

struct AssociationLine {
    StudyGroupId study_group_id;
    std::string title;
    std::string programme;  ///< "Хореография"
    std::string teachers;
    bool described = false;  ///< Else direction, places, years and funding are only usual values.
    Direction direction = Direction::technical;
    int capacity = 0;
    int year_of_study = 1;
    int years_in_programme = 1;
    Funding funding = Funding::budget;
    std::string funding_title;  ///< An attribute of the group; nothing is paid here (ADE-06).
    AssociationContingent contingent;  ///< Today, or at the end of a past year.
    std::optional<AssociationContingent> contingent_at_end;  ///< Once the year is over.
    int planned_hours = 0;                                   ///< Of the year.
    int held_hours = 0;
    int given_hours = 0;
    std::vector<HoursOfWeek> weeks;
    bool closed = false;
    bool operator==(const AssociationLine&) const = default;
};
LETOPIS_DESCRIBE(AssociationLine, study_group_id, title, programme, teachers, described, direction,
                 capacity, year_of_study, years_in_programme, funding, funding_title, contingent,
                 contingent_at_end, planned_hours, held_hours, given_hours, weeks, closed)

/// Направленность with its associations. Students are counted in each group they go to.
struct AssociationsOfDirection {
    std::optional<Direction> direction;  ///< Nothing: not described yet.
    std::string title;
    int groups = 0;
    int places = 0;
    int students = 0;
    std::string occupancy;
    int occupancy_percent = 0;
    std::vector<AssociationLine> associations;  ///< Empty for directions that were not asked for.
    bool operator==(const AssociationsOfDirection&) const = default;
};
LETOPIS_DESCRIBE(AssociationsOfDirection, direction, title, groups, places, students, occupancy,
                 occupancy_percent, associations)

struct AssociationYear {
    SchoolYearId school_year_id;
    std::string title;
    bool operator==(const AssociationYear&) const = default;
};
LETOPIS_DESCRIBE(AssociationYear, school_year_id, title)

struct AssociationList {
    SchoolYearId school_year_id;
    std::string school_year_title;
    std::vector<AssociationYear> school_years;  ///< Newest first.
    Date today;
    Date starts_on;  ///< The day whose list is the start of retention.
    bool over = false;
    bool may_describe = false;
    bool cut_off = false;  ///< There were more than limits::associations_on_page.
    std::vector<AssociationsOfDirection> directions;  ///< As ADE-03 names them; those with groups.
    bool operator==(const AssociationList&) const = default;
};
LETOPIS_DESCRIBE(AssociationList, school_year_id, school_year_title, school_years, today, starts_on,
                 over, may_describe, cut_off, directions)

struct AssociationSearch {
    std::optional<SchoolYearId> school_year_id;  ///< Without it, the year of today.
    std::optional<Direction> direction;          ///< Without it, all are listed.
};

/// Refuses as the second lock (read_school); `not_found` for an unknown year.
Result<AssociationList> open_associations(Reader& reader, const Standing& standing,
                                          const AssociationSearch& search, Instant now);

}  // namespace letopis
