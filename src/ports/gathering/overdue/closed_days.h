#pragma once
// ClosedDays: whether a journal still takes what is owed of a day. Asks once about each course.

#include <unordered_map>
#include <vector>

#include "ports/reader.h"

namespace letopis {

class ClosedDays {
public:
    explicit ClosedDays(Reader& reader) : reader_{reader} {}

    /// Whether the course, its class or its period of that day is closed.
    Result<bool> is_closed(const CourseTitle& title, Date on);

private:
    struct OfCourse {
        bool whole = false;
        std::vector<Period> periods{};
    };

    Result<OfCourse> closed_days(const CourseTitle& title);

    Reader& reader_;
    std::unordered_map<CourseId, OfCourse> closed_;
};

}  // namespace letopis
