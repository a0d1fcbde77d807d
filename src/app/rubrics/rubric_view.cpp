#include "app/rubrics/rubric_view.h"

#include <numeric>

#include "domain/marks/scales.h"

namespace letopis {

RubricView view_of(const Rubric& rubric, Scale scale) {
    const bool is_points = is_of_points(scale);
    return {.rubric = rubric.rubric,
            .title = rubric.title,
            .criteria = rubric.criteria,
            .borders = rubric.borders,
            .most = std::accumulate(
                rubric.criteria.begin(), rubric.criteria.end(), 0,
                [](int sum, const Criterion& criterion) { return sum + criterion.most; }),
            .scale_least = is_points ? grading_scale(scale).least : 0,
            .scale_greatest = is_points ? grading_scale(scale).greatest : 0,
            .is_retired = rubric.is_retired};
}

}  // namespace letopis
