#pragma once
// What is asked before marks for behaviour are given or shown (ASM-13).

#include <vector>

#include "domain/calendar/calendar.h"
#include "ports/reader.h"

namespace letopis {

/// A class whose behaviour may be marked, with its periods.
struct BehaviourClass {
    StudyGroup study_group;
    SchoolYear school_year;
    std::vector<Period> periods;
};

/// Refuses `not_found` for an unknown group, for one that is no class, and where the school has not
/// introduced marks for behaviour (behaviour.marks; of an earlier year: on its last school day).
Result<BehaviourClass> find_behaviour_class(Reader& reader, StudyGroupId id, Date today);

/// The days that a mark is about: of the period, or of the whole year (a nil id). Refuses
/// `not_found` for a period of another system.
struct BehaviourDays {
    Date from;
    Date to;
};
Result<BehaviourDays> days_of(const BehaviourClass& of, PeriodId period_id);

}  // namespace letopis
