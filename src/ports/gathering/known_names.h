#pragma once
// KnownNames: asks once about each course and each person, for a look that meets them again and
// again. Lives for one look: what changes meanwhile is not seen.

#include <string>
#include <unordered_map>

#include "ports/reader.h"

namespace letopis {

class KnownNames {
public:
    explicit KnownNames(Reader& reader) : reader_{reader} {}

    /// Lives as long as this. Refuses `not_found`.
    Result<const CourseTitle*> title_of(CourseId id);
    /// "Петрова А. И."; empty for nobody.
    Result<std::string> name_of(PersonId id);
    /// "Петрова Анна"; empty for nobody and for a person the school does not know.
    Result<std::string> last_first_of(PersonId id);

private:
    Reader& reader_;
    std::unordered_map<CourseId, CourseTitle> titles_;
    std::unordered_map<PersonId, std::string> names_;
    std::unordered_map<PersonId, std::string> last_firsts_;
};

}  // namespace letopis
