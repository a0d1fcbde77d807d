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
    /// Of a scale of points: between which the share of the sum falls; 0 and 0 of five points,
    /// where the borders say it (ASM-01).
    int scale_least = 0;
    int scale_greatest = 0;
    bool is_retired = false;
    bool operator==(const RubricView&) const = default;
};
LETOPIS_DESCRIBE(RubricView, rubric, title, criteria, borders, most, scale_least, scale_greatest,
                 is_retired)

RubricView view_of(const Rubric& rubric, Scale scale);

}  // namespace letopis
