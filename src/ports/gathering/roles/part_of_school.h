#pragma once
// PartOfSchool: what of a list of the whole school is a deputy's (b.1, DEPUTY: «assigned
// parallels/sites/subjects/courses»). Everything is of whoever is no deputy of a part, or also
// directs.

#include <map>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

class PartOfSchool {
public:
    /// Both must outlive it.
    PartOfSchool(Reader& reader, const Standing& standing) : reader_{reader}, standing_{standing} {}

    bool is_whole() const;
    bool has(const StudyGroup& group) const;
    /// Each course is asked for once. A course that nobody knows is of no part.
    Result<bool> has_course(CourseId id);

private:
    Reader& reader_;
    const Standing& standing_;
    std::map<CourseId, bool> courses_;
};

}  // namespace letopis
