// Attestation and associations, in memory.

#include <algorithm>
#include <tuple>

#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

/// Whether the course is of the group, or of one that draws from it.
bool is_taught_in(const MemoryTables& tables, CourseId id, StudyGroupId group_id) {
    const auto course = tables.courses.find(id);
    if (course == tables.courses.end()) return false;
    if (course->second.study_group_id == group_id) return true;
    const auto group = tables.study_groups.find(course->second.study_group_id);
    if (group == tables.study_groups.end()) return false;
    const auto& parents = group->second.parent_group_ids;
    return std::find(parents.begin(), parents.end(), group_id) != parents.end();
}

template <class Wanted>
std::vector<HeldAttestation> attestations_where(const MemoryTables& tables, Wanted wanted) {
    return in_order(rows_where(tables.attestations, wanted), [](const HeldAttestation& one) {
        return std::tuple{one.held_on, one.entry_index};
    });
}

}  // namespace

Result<std::vector<AttestationPlan>> MemoryReader::attestation_plans_of_group(StudyGroupId id) {
    return rows_where(tables_.attestation_plans, [&](const AttestationPlan& plan) {
        return is_taught_in(tables_, plan.course_id, id);
    });
}

Result<std::vector<HeldAttestation>> MemoryReader::attestations_of_course(CourseId id) {
    return attestations_where(tables_,
                              [&](const HeldAttestation& one) { return one.course_id == id; });
}

Result<std::vector<HeldAttestation>> MemoryReader::attestations_of_student(StudentId id) {
    return attestations_where(tables_,
                              [&](const HeldAttestation& one) { return one.student_id == id; });
}

Result<std::optional<Association>> MemoryReader::association(StudyGroupId id) {
    return row_at(tables_.associations, id);
}

Result<std::vector<Association>> MemoryReader::associations(SchoolYearId id) {
    LETOPIS_TRY(groups, study_groups(id));
    std::vector<Association> found;
    for (const StudyGroup& group : groups)
        if (auto one = row_at(tables_.associations, group.study_group_id))
            found.push_back(*std::move(one));
    return found;
}

}  // namespace letopis::testing
