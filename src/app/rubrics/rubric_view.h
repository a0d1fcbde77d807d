#pragma once
// RubricView (рубрика на экране): a rubric with what follows from it.

#include <string>
#include <vector>

#include "domain/marks/rubrics.h"

namespace letopis {

struct RubricView {
    EntryIndex rubric = -1;
    std::string title;
    std::vector<Criterion> criteria;
    RubricBorders borders;
    int most = 0;  ///< Sum of all maxima.
    bool is_retired = false;
    bool operator==(const RubricView&) const = default;
};
LETOPIS_DESCRIBE(RubricView, rubric, title, criteria, borders, most, is_retired)

RubricView view_of(const Rubric& rubric);

}  // namespace letopis
