#pragma once
// What appointments are for, in words and to choose from (requirements b.1).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct RoleGroupChoice {
    StudyGroupId study_group_id;
    std::string title;
    std::string school_year_title;
    bool operator==(const RoleGroupChoice&) const = default;
};
LETOPIS_DESCRIBE(RoleGroupChoice, study_group_id, title, school_year_title)

struct RoleSubjectChoice {
    SubjectId subject_id;
    std::string title;
    bool operator==(const RoleSubjectChoice&) const = default;
};
LETOPIS_DESCRIBE(RoleSubjectChoice, subject_id, title)

struct RoleChoices {
    std::vector<RoleGroupChoice> groups;  ///< Vocational, of years that are not over.
    std::vector<RoleSubjectChoice> subjects;
    bool operator==(const RoleChoices&) const = default;
};
LETOPIS_DESCRIBE(RoleChoices, groups, subjects)

/// Refuses as check_access for appoint.
Result<RoleChoices> open_role_choices(Reader& reader, const Standing& standing, Instant now);

/// "все группы СПО", "группы: СД-21", "предметы: алгебра, геометрия".
Result<std::string> scope_words(Reader& reader, const RoleScope& scope);

/// What the appointment is for; empty where it is for the whole school.
Result<std::string> scope_words_of(Reader& reader, const std::vector<RoleScope>& scopes,
                                   const RoleAssignment& appointment);
/// Null where there is none.
const RoleScope* find_scope(const std::vector<RoleScope>& scopes,
                            const RoleAssignment& appointment);

}  // namespace letopis
