#pragma once
// Visits of inspectors (посещения проверяющих, b.1 INSPECTOR, b.3 rule 9): a person from outside
// reads what the basis names, from one day to another, and nothing after it; he may leave remarks.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/people/people.h"

namespace letopis {

/// Посещение as it stands now. Both dates inclusive.
struct Visit {
    EntryIndex visit = -1;  ///< The entry that opened it: its identity.
    PersonId inspector_id;  ///< Of one visit only: another visit is another person.
    std::string authority;  ///< "Департамент образования и науки, контрольное управление"
    std::string basis_no;
    Date basis_on;
    Date from_on;
    Date to_on;
    std::vector<StudyGroupId> study_group_ids;  ///< What he reads; empty: the whole school.
    PersonId opened_by;
    Instant opened_at;
    std::optional<Date> ended_on;  ///< Ended before its time: the first day without access.
    std::string end_reason;
    bool operator==(const Visit&) const = default;

    bool covers(Date on) const {
        return from_on <= on && on <= to_on && !(ended_on && *ended_on <= on);
    }
};
LETOPIS_DESCRIBE(Visit, visit, inspector_id, authority, basis_no, basis_on, from_on, to_on,
                 study_group_ids, opened_by, opened_at, ended_on, end_reason)

/// The PersonRegistered of the same command names the inspector.
struct VisitOpened {
    PersonId inspector_id;
    std::string authority;
    std::string basis_no;
    Date basis_on;
    Date from_on;
    Date to_on;
    std::vector<StudyGroupId> study_group_ids;
    bool operator==(const VisitOpened&) const = default;
};
LETOPIS_DESCRIBE(VisitOpened, inspector_id, authority, basis_no, basis_on, from_on, to_on,
                 study_group_ids)

struct VisitEnded {
    EntryIndex visit = -1;
    PersonId inspector_id;
    Date ended_on;
    std::string reason;
    bool operator==(const VisitEnded&) const = default;
};
LETOPIS_DESCRIBE(VisitEnded, visit, inspector_id, ended_on, reason)

/// Refuses `order_required` without the basis's number; `dates_out_of_order`; `text_too_long`;
/// `invalid_value` at `authority` without words, at `from_on` before today, at `to_on` more than
/// limits::visit_days after `from_on`, at `study_group_ids` for one twice or more than
/// limits::visit_groups.
Result<VisitOpened> decide_open_visit(const VisitOpened& command, Date today);

/// From `today` on. Nothing when it is over. Refuses `text_too_long`; `invalid_value` at `reason`
/// without one.
Result<std::optional<VisitEnded>> decide_end_visit(const Visit& standing, const std::string& reason,
                                                   Date today);

}  // namespace letopis
