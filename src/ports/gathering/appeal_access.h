#pragma once
// Who may read an appeal (ASM-10): the student and his family, the heads of the school, the teacher
// of the course; not everybody who teaches the student.

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// Faults pass; every refusal is a no.
Result<bool> may_read_appeal(Reader& reader, const Standing& standing, CourseId course_id,
                             StudentId student_id, Date today);

}  // namespace letopis
