#include "app/rubrics/rubric_view.h"

#include <numeric>

namespace letopis {

RubricView view_of(const Rubric& rubric) {
    return {.rubric = rubric.rubric,
            .title = rubric.title,
            .criteria = rubric.criteria,
            .borders = rubric.borders,
            .most = std::accumulate(
                rubric.criteria.begin(), rubric.criteria.end(), 0,
                [](int sum, const Criterion& criterion) { return sum + criterion.most; }),
            .is_retired = rubric.is_retired};
}

}  // namespace letopis
