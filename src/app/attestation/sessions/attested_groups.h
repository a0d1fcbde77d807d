#pragma once
// Groups whose attestation is a person's concern: those he leads, those of his section (VOC-02).

#include <algorithm>
#include <vector>

#include "domain/access/access.h"

namespace letopis {

inline std::vector<StudyGroupId> attested_groups(const Standing& standing) {
    std::vector<StudyGroupId> ids = standing.leads_groups;
    for (const StudyGroupId id : standing.heads_groups)
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    return ids;
}

/// For questions about any of them.
inline Target attested_target(const Standing& standing) {
    return {.course_id = {},
            .subject_id = {},
            .study_group_ids = attested_groups(standing),
            .student_id = {},
            .student_group_ids = {}};
}

}  // namespace letopis
