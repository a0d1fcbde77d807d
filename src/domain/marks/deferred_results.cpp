#include "domain/marks/deferred_results.h"

#include <algorithm>

namespace letopis {

const DeferredResult* deferred_result(std::span<const DeferredResult> deferred, StudentId student,
                                      PeriodId period) {
    const auto found =
        std::find_if(deferred.begin(), deferred.end(), [&](const DeferredResult& one) {
            return one.student_id == student && one.period_id == period;
        });
    return found == deferred.end() ? nullptr : &*found;
}

std::vector<PeriodMark> marks_with_deferred(std::vector<PeriodMark> marks,
                                            std::span<const DeferredResult> deferred,
                                            StudentId student) {
    for (const DeferredResult& one : deferred) {
        if (one.student_id != student ||
            std::any_of(marks.begin(), marks.end(),
                        [&](const PeriodMark& mark) { return mark.period_id == one.period_id; }))
            continue;
        PeriodMark mark;
        mark.course_id = one.course_id;
        mark.student_id = student;
        mark.period_id = one.period_id;
        mark.value = one.value.value_or(ResultValue::not_attested);
        marks.push_back(std::move(mark));
    }
    return marks;
}

}  // namespace letopis
