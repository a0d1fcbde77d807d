#pragma once
// open_visits: who inspects the school, has inspected and will, for those who let him in;
// open_visit_groups: what they may name to him; open_own_visit: what he is told of his own visit.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// Предстоит, идёт, окончена в срок, завершена досрочно.
LETOPIS_ENUM(VisitState, ahead, under_way, over, ended)
VisitState visit_state(const Visit& visit, Date today);

struct VisitGroup {
    StudyGroupId study_group_id;
    std::string title;
    std::string school_year_title;
    bool operator==(const VisitGroup&) const = default;
};
LETOPIS_DESCRIBE(VisitGroup, study_group_id, title, school_year_title)

struct VisitLine {
    EntryIndex visit = -1;
    PersonId inspector_id;
    std::string name;  ///< In full.
    std::string authority;
    std::string basis_no;
    Date basis_on;
    Date from_on;
    Date to_on;
    std::vector<VisitGroup> groups;  ///< None: the whole school.
    std::string opened_by;
    Instant opened_at;
    VisitState state = VisitState::ahead;
    std::optional<Date> ended_on;
    std::string end_reason;
    bool operator==(const VisitLine&) const = default;
};
LETOPIS_DESCRIBE(VisitLine, visit, inspector_id, name, authority, basis_no, basis_on, from_on,
                 to_on, groups, opened_by, opened_at, state, ended_on, end_reason)

struct VisitsView {
    Date today;
    int most_days = 0;             ///< A visit lasts at most so long after its first day.
    std::vector<VisitLine> lines;  ///< The latest first; at most limits::visits_on_page.
    bool operator==(const VisitsView&) const = default;
};
LETOPIS_DESCRIBE(VisitsView, today, most_days, lines)

struct VisitYear {
    SchoolYearId school_year_id;
    std::string title;
    bool operator==(const VisitYear&) const = default;
};
LETOPIS_DESCRIBE(VisitYear, school_year_id, title)

/// Whole classes and groups of one school year, to be named by a visit.
struct VisitGroups {
    SchoolYearId school_year_id;          ///< The one listed.
    std::vector<VisitYear> school_years;  ///< That have begun; the latest first.
    std::vector<VisitGroup> groups;       ///< In the order of the year.
    bool operator==(const VisitGroups&) const = default;
};
LETOPIS_DESCRIBE(VisitGroups, school_year_id, school_years, groups)

/// Without a year, that of today. Refuses as the second lock (keep_visits); `not_found` for an
/// unknown year and for one to come.
Result<VisitGroups> open_visit_groups(Reader& reader, const Standing& standing,
                                      std::optional<SchoolYearId> year_id, Instant now);

/// Refuses as the second lock (keep_visits).
Result<VisitsView> open_visits(Reader& reader, const Standing& standing, Instant now);

/// The visit by which the asker reads today. Refuses `not_found` for who is no inspector.
Result<VisitLine> open_own_visit(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
