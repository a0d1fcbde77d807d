#pragma once
// How a course came to its teachers (INT-04): a question about one course that no class-year need
// be read for.

#include <vector>

#include "entry/entry.h"

namespace letopis {

/// An entry about who teaches a course: CourseTeacherAssigned or CourseTeacherEnded.
struct TeachingLine {
    EntryIndex entry_index = -1;
    CommandId command_id;  ///< That stated it.
    EntryBody body;
};

/// What a Reader is asked as well.
class TeachingReader {
public:
    virtual ~TeachingReader() = default;
    /// In the order they were stated.
    virtual Result<std::vector<TeachingLine>> teaching_lines(CourseId id) = 0;
};

}  // namespace letopis
