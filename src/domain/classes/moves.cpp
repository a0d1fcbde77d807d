#include "domain/classes/moves.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace letopis {

std::vector<Enrolment> stays_left_for(StudyGroupId group, std::span<const Enrolment> his,
                                      const Period& period) {
    std::optional<Date> came_on;
    for (const Enrolment& one : his)
        if (one.study_group_id == group && period.starts_on < one.enrolled_on &&
            period.covers(one.enrolled_on))
            came_on = std::max(came_on.value_or(one.enrolled_on), one.enrolled_on);
    std::vector<Enrolment> left;
    if (!came_on) return left;
    std::copy_if(his.begin(), his.end(), std::back_inserter(left), [&](const Enrolment& one) {
        return one.study_group_id != group && one.left_on && *one.left_on < *came_on &&
               period.covers(*one.left_on);
    });
    return left;
}

}  // namespace letopis
