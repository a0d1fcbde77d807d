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

/// A student under somebody's care.
struct RoleStudent {
    StudentId student_id;
    std::string name;
    bool operator==(const RoleStudent&) const = default;
};
LETOPIS_DESCRIBE(RoleStudent, student_id, name)

/// Of years that are not over.
struct RoleChoices {
    std::vector<RoleGroupChoice> groups;   ///< Vocational.
    std::vector<RoleGroupChoice> classes;  ///< Every class and group that has no other above it.
    std::vector<int> grades;               ///< Of general education.
    std::vector<ProgrammeFamily> families;
    std::vector<RoleSubjectChoice> subjects;
    bool operator==(const RoleChoices&) const = default;
};
LETOPIS_DESCRIBE(RoleChoices, groups, classes, grades, families, subjects)

/// Refuses as check_access for appoint.
Result<RoleChoices> open_role_choices(Reader& reader, const Standing& standing, Instant now);

/// "Ежов Кирилл", by the alphabet.
Result<std::vector<RoleStudent>> students_of_scope(Reader& reader, const RoleScope& scope);

/// "все группы СПО", "группы: СД-21", "предметы: алгебра, геометрия", "параллели: 5, 6",
/// "программы: СПО", "подопечные: 12".
Result<std::string> scope_words(Reader& reader, const RoleScope& scope);

/// What the appointment is for; empty where it is for the whole school.
Result<std::string> scope_words_of(Reader& reader, const std::vector<RoleScope>& scopes,
                                   const RoleAssignment& appointment);
/// Null where there is none.
const RoleScope* find_scope(const std::vector<RoleScope>& scopes,
                            const RoleAssignment& appointment);

}  // namespace letopis
