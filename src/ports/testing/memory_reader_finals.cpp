// Deferrals, directions, final attestation and state exams, in memory.

#include <algorithm>

#include "ports/testing/memory_reader.h"
#include "ports/testing/related.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

template <class Wanted>
std::vector<Deferral> deferrals_where(const MemoryTables& tables, Wanted wanted) {
    return rows_where(tables.deferrals,
                      [&](const Deferral& one) { return !one.is_withdrawn && wanted(one); });
}

}  // namespace

// --- Deferrals and directions ---

Result<std::optional<Deferral>> MemoryReader::deferral(EntryIndex deferral) {
    return row_at(tables_.deferrals, deferral);
}

Result<std::vector<Deferral>> MemoryReader::deferrals_of_group(StudyGroupId id) {
    return deferrals_where(
        tables_, [&](const Deferral& one) { return is_taught_in(tables_, one.course_id, id); });
}

Result<std::vector<Deferral>> MemoryReader::deferrals_of_student(StudentId id) {
    return deferrals_where(tables_, [&](const Deferral& one) { return one.student_id == id; });
}

Result<std::optional<EarlyAttestation>> MemoryReader::early_attestation(
    EntryIndex early_attestation) {
    return row_at(tables_.early_attestations, early_attestation);
}

Result<std::vector<EarlyAttestation>> MemoryReader::early_attestations_of_group(StudyGroupId id) {
    return rows_where(tables_.early_attestations, [&](const EarlyAttestation& one) {
        return !one.is_withdrawn && one.study_group_id == id;
    });
}

Result<std::optional<RetakeDirection>> MemoryReader::retake_direction(EntryIndex direction) {
    return row_at(tables_.retakes, direction);
}

Result<std::vector<RetakeDirection>> MemoryReader::retakes_of_group(StudyGroupId id) {
    return rows_where(tables_.retakes, [&](const RetakeDirection& one) {
        return is_taught_in(tables_, one.course_id, id);
    });
}

Result<std::vector<RetakeDirection>> MemoryReader::retakes_of_student(StudentId id) {
    return rows_where(tables_.retakes,
                      [&](const RetakeDirection& one) { return one.student_id == id; });
}

Result<int> MemoryReader::last_retake_number(Date from, Date to) {
    int last = 0;
    for (const auto& [index, one] : tables_.retakes)
        if (from <= one.given_on && one.given_on <= to) last = std::max(last, one.number);
    return last;
}

// --- Final attestation and state exams ---

Result<std::optional<GraduateAdmission>> MemoryReader::graduate_admission(StudyGroupId id) {
    return row_at(tables_.admissions, id);
}

Result<std::optional<FinalAttestation>> MemoryReader::final_attestation(
    EntryIndex final_attestation) {
    return row_at(tables_.final_attestations, final_attestation);
}

Result<std::vector<FinalAttestation>> MemoryReader::final_attestations_of_group(StudyGroupId id) {
    return in_order(rows_where(tables_.final_attestations,
                               [&](const FinalAttestation& one) {
                                   return !one.is_cancelled && one.study_group_id == id;
                               }),
                    [](const FinalAttestation& one) { return one.held_on; });
}

Result<std::vector<ExamResult>> MemoryReader::exam_results_of_group(StudyGroupId id) {
    return rows_where(tables_.exams,
                      [&](const ExamResult& one) { return one.study_group_id == id; });
}

Result<std::vector<ExamResult>> MemoryReader::exam_results_of_student(StudentId id) {
    return in_order(rows_where(tables_.exams,
                               [&](const ExamResult& one) {
                                   return !one.is_withdrawn && one.student_id == id;
                               }),
                    [](const ExamResult& one) {
                        return std::pair{one.held_on, one.entry_index};
                    });
}

}  // namespace letopis::testing
