// The fold of deferrals, directions, final attestation and state exams.

#include "ports/testing/memory_tables.h"
#include "ports/testing/related.h"

namespace letopis::testing {
namespace {

class FinalsStep {
public:
    FinalsStep(MemoryTables& tables, EntryIndex index, const Entry& entry)
        : tables_{tables}, index_{index}, at_{entry.recorded_at} {}

    // --- Deferrals and directions ---

    void operator()(const AttestationDeferred& fact) {
        tables_.deferrals[index_] = {.deferral = index_,
                                     .course_id = fact.course_id,
                                     .student_id = fact.student_id,
                                     .period_id = fact.period_id,
                                     .until = fact.until,
                                     .reason = fact.reason,
                                     .order_no = fact.order_no,
                                     .granted_at = at_};
    }
    void operator()(const DeferralWithdrawn& fact) {
        if (Deferral* const deferral = find_row(tables_.deferrals, fact.deferral))
            deferral->is_withdrawn = true;
    }
    void operator()(const EarlyAttestationAllowed& fact) {
        tables_.early_attestations[index_] = {.early_attestation = index_,
                                              .student_id = fact.student_id,
                                              .study_group_id = fact.study_group_id,
                                              .period_id = fact.period_id,
                                              .from_on = fact.from_on,
                                              .order_no = fact.order_no,
                                              .order_on = fact.order_on,
                                              .reason = fact.reason};
    }
    void operator()(const EarlyAttestationWithdrawn& fact) {
        if (EarlyAttestation* const one =
                find_row(tables_.early_attestations, fact.early_attestation))
            one->is_withdrawn = true;
    }
    void operator()(const RetakeDirected& fact) {
        tables_.retakes[index_] = {.direction = index_,
                                   .number = fact.number,
                                   .course_id = fact.course_id,
                                   .student_id = fact.student_id,
                                   .period_id = fact.period_id,
                                   .kind = fact.kind,
                                   .given_on = fact.given_on,
                                   .valid_until = fact.valid_until,
                                   .examiners = fact.examiners,
                                   .basis = fact.basis,
                                   .withdrawn_reason = {}};
    }
    void operator()(const RetakeWithdrawn& fact) {
        if (RetakeDirection* const direction = find_row(tables_.retakes, fact.direction))
            direction->withdrawn_reason = fact.reason;
    }

    // --- Final attestation ---

    void operator()(const GraduatesAdmitted& fact) {
        tables_.admissions[fact.study_group_id] = {.study_group_id = fact.study_group_id,
                                                   .student_ids = fact.student_ids,
                                                   .order_no = fact.order_no,
                                                   .order_on = fact.order_on,
                                                   .entry_index = index_};
    }
    void operator()(const FinalAttestationPlanned& fact) {
        tables_.final_attestations[index_] = {.final_attestation = index_,
                                              .study_group_id = fact.study_group_id,
                                              .kind = fact.kind,
                                              .held_on = fact.held_on,
                                              .place = fact.place,
                                              .chair = fact.chair,
                                              .secretary = fact.secretary,
                                              .members = fact.members,
                                              .order_no = fact.order_no,
                                              .protocol_no = {},
                                              .signed_on = {},
                                              .results = {},
                                              .version = index_};
    }
    void operator()(const FinalAttestationCancelled& fact) {
        FinalAttestation* const one = find_row(tables_.final_attestations, fact.final_attestation);
        if (one == nullptr) return;
        one->is_cancelled = true;
        one->version = index_;
    }
    void operator()(const FinalProtocolSigned& fact) { keep_protocol(fact); }
    void operator()(const FinalProtocolCorrected& fact) { keep_protocol(fact); }

    // --- State exams ---

    void operator()(const ExamResultRecorded& fact) {
        tables_.exams[{fact.study_group_id, fact.student_id, fact.subject_id}] = {
            .study_group_id = fact.study_group_id,
            .student_id = fact.student_id,
            .subject_id = fact.subject_id,
            .kind = fact.kind,
            .held_on = fact.held_on,
            .points = fact.points,
            .result = fact.result,
            .protocol_no = fact.protocol_no,
            .is_withdrawn = !fact.points && !fact.result,
            .entry_index = index_};
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    template <class Protocol>
    void keep_protocol(const Protocol& fact) {
        FinalAttestation* const one = find_row(tables_.final_attestations, fact.final_attestation);
        if (one == nullptr) return;
        one->protocol_no = fact.protocol_no;
        one->signed_on = fact.signed_on;
        one->results = fact.results;
        one->version = index_;
    }

    MemoryTables& tables_;
    EntryIndex index_;
    Instant at_;
};

}  // namespace

void fold_finals(MemoryTables& tables, EntryIndex index, const Entry& entry) {
    std::visit(FinalsStep{tables, index, entry}, entry.body);
}

}  // namespace letopis::testing
