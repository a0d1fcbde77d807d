#pragma once
// What a direction to be attested again must know (VOC-06).

#include <optional>
#include <vector>

#include "domain/finals/improvement.h"
#include "ports/reader.h"

namespace letopis {

/// Directions of that student for that course and period (nil: for the year), as they were given.
Result<std::vector<RetakeDirection>> retakes_for(Reader& reader, const Course& course,
                                                 StudentId student_id, PeriodId period_id);

/// For decide_direct_retake. Numbers run through the school year in which `today` lies.
Result<RetakeFacts> gather_retake_facts(Reader& reader, const CourseTitle& title,
                                        StudentId student_id, PeriodId period_id, Date today);

}  // namespace letopis
