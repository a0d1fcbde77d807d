#pragma once
// When a group meets, in words: for journals of associations (F-23) and lists of who goes where
// (F-11).

#include <string>
#include <vector>

#include "ports/reader.h"

namespace letopis {

/// Дни и часы: "вторник, 15:30–16:15, 16:25–17:10, каб. 12", in the order of the week.
Result<std::vector<std::string>> hours_of_group(Reader& reader, const StudyGroup& group,
                                                const std::vector<CourseTitle>& courses);

}  // namespace letopis
