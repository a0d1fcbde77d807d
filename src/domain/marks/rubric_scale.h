#pragma once
// The mark that points by criteria give on the scale of a course (ASM-14, ASM-01).

#include <span>

#include "domain/marks/rubrics.h"

namespace letopis {

/// As rubric_mark; on a scale of points the share of its greatest, half up, and at least its least:
/// the rubric's borders are of the five-point scale alone. Of a scale with a mean.
Result<MarkValue> rubric_mark_on(Scale scale, const Rubric& rubric, std::span<const int> points);

}  // namespace letopis
