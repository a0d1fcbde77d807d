#pragma once
// The lessons of a course in its school year: what a plan is laid over.

#include <vector>

#include "ports/reader.h"

namespace letopis {

/// In order, cancelled ones included. Refuses `not_found` for a year that is not known.
Result<std::vector<Lesson>> lessons_of_year(Reader& reader, const Course& course);

}  // namespace letopis
