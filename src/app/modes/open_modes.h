#pragma once
// open_modes: who of the school learns otherwise than in his class this year, class by class
// (JRN-23).

#include <string>
#include <vector>

#include "app/modes/mode_lines.h"
#include "domain/access/access.h"

namespace letopis {

struct ClassStudyModes {
    StudyGroupId study_group_id;
    std::string title;
    std::vector<StudyModeLine> modes;  ///< Those of today first, then the latest.
    bool operator==(const ClassStudyModes&) const = default;
};
LETOPIS_DESCRIBE(ClassStudyModes, study_group_id, title, modes)

struct StudyModesView {
    std::string school_year_title;
    Date today;
    std::vector<ClassStudyModes> classes;  ///< All of the year; also those with nobody.
    bool may_keep = false;
    bool operator==(const StudyModesView&) const = default;
};
LETOPIS_DESCRIBE(StudyModesView, school_year_title, today, classes, may_keep)

/// Of the year of today; a class teacher sees the classes he leads. Refuses as the second lock
/// (keep_modes) whoever keeps none and leads none.
Result<StudyModesView> open_modes(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
