#pragma once
// What the switch to a new school year must know: the same for the deed and for the look.

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "domain/finals/year_switch.h"
#include "ports/reader.h"

namespace letopis {

/// The year that ends and the one that follows it.
struct SwitchYears {
    SchoolYear from;
    std::optional<SchoolYear> to;  ///< Nothing until it is opened.

    /// The one that follows, as it is or as it would be opened (its id is nil then).
    SchoolYear next() const;
};

/// Refuses `not_found` for an unknown year.
Result<SwitchYears> find_switch_years(Reader& reader, SchoolYearId from);

/// Everybody who was on the group's list, with the decisions of the council.
Result<SwitchedGroup> gather_switched_group(Reader& reader, const StudyGroup& study_group);

/// A group of the year, by its title in any spelling; nothing where there is none.
Result<std::optional<StudyGroup>> find_group_titled(Reader& reader, SchoolYearId year,
                                                    std::string_view title);

/// Who has a place in the new year already, and where; what was undone does not count.
struct Placed {
    std::map<StudentId, StudyGroup> in_class;                 ///< School and vocational.
    std::set<std::pair<StudentId, StudyGroupId>> in_group;    ///< Of any kind.
    std::map<StudyGroupId, std::vector<Enrolment>> of_group;  ///< Those that stand.
};

/// Over these groups of the new year.
Result<Placed> gather_placed(Reader& reader, const std::vector<StudyGroup>& groups);

/// Refuses `order_required` without a number and a date (JRN-26), `text_too_long`; `invalid_value`
/// at "order_on" as check_typed_date.
Result<Done> check_switch_order(const std::string& order_no, std::optional<Date> order_on);

}  // namespace letopis
