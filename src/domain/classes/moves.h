#pragma once
// Whose marks go along to a group when a student moves, also there and back again (E-21).

#include <span>
#include <vector>

#include "domain/calendar/calendar.h"
#include "domain/classes/classes.h"

namespace letopis {

/// The times in other groups that he ended within the period before he last came to this group in
/// the middle of it, each once; none where he has been there since the period began. `his`: all his
/// times in groups.
std::vector<Enrolment> stays_left_for(StudyGroupId group, std::span<const Enrolment> his,
                                      const Period& period);

}  // namespace letopis
