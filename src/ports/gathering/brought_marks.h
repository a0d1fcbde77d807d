#pragma once
// Marks that go along with whoever comes from another group in the middle of a period (E-21,
// OPS-02): a student of a parallel class, or of the other half of his own.

#include <span>
#include <vector>

#include "domain/journal/carried_marks.h"
#include "ports/reader.h"

namespace letopis {

/// What these students of the course's list bring to it, of any of these periods; whoever brings
/// nothing is left out. Nothing is asked about those who were there when each period began.
Result<std::vector<BroughtMarks>> gather_brought_marks(Reader& reader, const CourseTitle& course,
                                                       std::span<const ListedStudent> students,
                                                       std::span<const Period> periods);

}  // namespace letopis
