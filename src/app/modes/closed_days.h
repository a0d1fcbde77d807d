#pragma once
// Modes of study say how days of a school year are to be read: they do not change under a year
// that is closed (JRN-15, JRN-23).

#include "ports/reader.h"

namespace letopis {

/// Days between two, both inclusive; none where the first is after the last. Refuses, where one of
/// them is of his stay in a class in its school year, `class_closed` once that class is closed and
/// `aspect_closed` once its students are.
Result<Done> check_days_open(Reader& reader, StudentId student_id, Date from, Date to);

}  // namespace letopis
