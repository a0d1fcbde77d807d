#include "ports/gathering/overdue/closed_days.h"

#include <algorithm>

#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {

Result<ClosedDays::OfCourse> ClosedDays::closed_days(const CourseTitle& title) {
    OfCourse closed;
    LETOPIS_TRY(closures, closures_of(reader_, title.course, std::nullopt));
    closed.whole = closure_refusal(closures).has_value();
    if (closed.whole) return closed;
    LETOPIS_TRY(closings, reader_.period_closings(title.course.course_id));
    if (closings.empty()) return closed;
    LETOPIS_TRY(periods, periods_of(reader_, title.course.period_system_id));
    std::copy_if(periods.begin(), periods.end(), std::back_inserter(closed.periods),
                 [&](const Period& period) {
                     return std::any_of(closings.begin(), closings.end(),
                                        [&](const PeriodClosing& closing) {
                                            return closing.period_id == period.period_id;
                                        });
                 });
    return closed;
}

Result<bool> ClosedDays::is_closed(const CourseTitle& title, Date on) {
    auto known = closed_.find(title.course.course_id);
    if (known == closed_.end()) {
        LETOPIS_TRY(days, closed_days(title));
        known = closed_.emplace(title.course.course_id, std::move(days)).first;
    }
    return known->second.whole ||
           std::any_of(known->second.periods.begin(), known->second.periods.end(),
                       [on](const Period& period) { return period.covers(on); });
}

}  // namespace letopis
