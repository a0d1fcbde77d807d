#pragma once
// How deferrals of attestation stand (отсрочки, ASM-08, e.4).

#include <vector>

#include "domain/marks/deferred_results.h"
#include "ports/reader.h"

namespace letopis {

/// Those of the course that stand, each with the result that came later.
Result<std::vector<DeferredResult>> deferred_in_course(Reader& reader, const Course& course);
/// The same of one student, in any course.
Result<std::vector<DeferredResult>> deferred_of_student(Reader& reader, StudentId student_id);

}  // namespace letopis
