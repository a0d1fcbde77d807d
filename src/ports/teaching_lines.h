#pragma once
// How a course came to its teachers (INT-04): a question about one course that no class-year need
// be read for.

#include <vector>

#include "base/check.h"
#include "ports/reader.h"

namespace letopis {

/// An entry about who teaches a course: CourseTeacherAssigned or CourseTeacherEnded.
struct TeachingLine {
    EntryIndex entry_index = -1;
    CommandId command_id;  ///< That stated it.
    EntryBody body;
};

/// Answered by whoever is a Reader, from the same snapshot.
class TeachingReader {
public:
    virtual ~TeachingReader() = default;
    /// In the order they were stated.
    virtual Result<std::vector<TeachingLine>> teaching_lines(CourseId id) = 0;
};

inline TeachingReader& teaching_reader(Reader& reader) {
    auto* const found = dynamic_cast<TeachingReader*>(&reader);
    LETOPIS_CHECK(found != nullptr, "every reader answers about teaching");
    return *found;
}

}  // namespace letopis
