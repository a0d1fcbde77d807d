#pragma once
// open_visit: an inspector is let in (b.1 INSPECTOR, b.3 rule 9): he becomes known to the school
// for this visit alone, and reads what its basis names for as long as it lasts.

#include <cstdint>
#include <string>
#include <vector>

#include "domain/people/people.h"
#include "domain/people/visits.h"
#include "ports/writer.h"

namespace letopis {

/// Names of classes, or the whole school: said, not concluded from a list that is empty.
enum class VisitReach : std::uint8_t { named_groups, whole_school };

struct OpenVisit {
    Person inspector;  ///< New: another visit is another person.
    std::string authority;
    std::string basis_no;
    Date basis_on;
    Date from_on;
    Date to_on;
    VisitReach reach = VisitReach::named_groups;
    std::vector<StudyGroupId> study_group_ids;  ///< None for the whole school.
};

/// The person and the visit by one command. The decision refuses as the second lock (keep_visits);
/// `text_too_long`; `duplicate_person` for one the school knows already; `invalid_value` at
/// `last_name` without a surname, at `basis_on` for a day to come, at `study_group_ids` for an
/// unknown group, for a subgroup, for none where the reach is not the whole school and for any
/// where it is; then as decide_open_visit.
Command open_visit(CommandId command_id, PersonId actor_id, OpenVisit visit);

/// The visit of a person whose login is handed out (hand_out_accounts): it lasts or is to come.
/// Refuses as the second lock (keep_visits); `not_found`; `account_closed` once it is over.
Result<Visit> find_visit_to_hand_out(Reader& reader, const Standing& standing, EntryIndex visit,
                                     Date today);

}  // namespace letopis
