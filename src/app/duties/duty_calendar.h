#pragma once
// By which days a person's duties go (OPS-04).

#include <map>
#include <set>
#include <vector>

#include "domain/access/access.h"
#include "domain/duties/duty_days.h"
#include "ports/reader.h"

namespace letopis {

/// The year of a date as everybody's duties know it, with its systems of periods.
struct DutySeason {
    DutyCalendar calendar;  ///< Without anybody's own periods.
    std::vector<PeriodSystem> systems;
};

/// School days are those of the finest system of the year: who has quarters and half-years has the
/// holidays of the quarters. They end with the school's week (Policies::week_days) and leave out
/// public holidays; special days of the calendar win over all of it. Four questions. Refuses
/// `not_found` in a school without years.
Result<DutySeason> duty_season(Reader& reader, Date on);

/// Which systems of periods somebody's courses and classes have, by role.
using OwnSystems = std::map<Role, std::set<PeriodSystemId>>;
/// Of who teaches or leads; nothing is asked where the year has one system only.
Result<OwnSystems> own_systems(Reader& reader, const Standing& standing, const DutySeason& season);

/// Duties of a period stand on the last days of his own periods.
DutyCalendar calendar_of(const DutySeason& season, const OwnSystems& own);

/// All three for one person.
Result<DutyCalendar> duty_calendar(Reader& reader, const Standing& standing, Date on);

}  // namespace letopis
