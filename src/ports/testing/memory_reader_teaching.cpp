// Attestation and associations, in memory.

#include <tuple>

#include "ports/testing/memory_reader.h"
#include "ports/testing/related.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

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
