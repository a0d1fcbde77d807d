// Deferrals, directions, final attestation, state exams.

#include "entry/canonical_writer.h"
#include "store/projections/projector.h"

namespace letopis::store {

// --- Deferrals and directions ---

Result<Done> Projector::take(const AttestationDeferred& fact) {
    Query query{connection_, Sql::finals_defer};
    LETOPIS_TRY_DONE(
        query.with_fields(fact).with("deferral", index_).with("granted_at", at_).run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const DeferralWithdrawn& fact) {
    LETOPIS_TRY_DONE(keep(Sql::finals_withdraw_deferral, fact));
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const EarlyAttestationAllowed& fact) {
    Query query{connection_, Sql::finals_allow_early_attestation};
    LETOPIS_TRY_DONE(query.with_fields(fact).with("early_attestation", index_).run());
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const EarlyAttestationWithdrawn& fact) {
    LETOPIS_TRY(allowed, reader_.early_attestation(fact.early_attestation));
    if (!allowed) return Done{};
    LETOPIS_TRY_DONE(keep(Sql::finals_withdraw_early_attestation, fact));
    return mention(Mentioned::class_year, allowed->study_group_id.bytes());
}

Result<Done> Projector::take(const RetakeDirected& fact) {
    Query query{connection_, Sql::finals_direct_retake};
    LETOPIS_TRY_DONE(query.with_fields(fact).with("direction", index_).run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const RetakeWithdrawn& fact) {
    LETOPIS_TRY_DONE(keep(Sql::finals_withdraw_retake, fact));
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

// --- Final attestation ---

Result<Done> Projector::take(const GraduatesAdmitted& fact) {
    const std::string student_ids = canonical_json(fact.student_ids);
    Query query{connection_, Sql::finals_admit_graduates};
    query.with_fields(fact).with("student_ids", student_ids).with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const FinalAttestationPlanned& fact) {
    const std::string members = canonical_json(fact.members);
    Query query{connection_, Sql::finals_plan_final_attestation};
    query.with_fields(fact)
        .with("final_attestation", index_)
        .with("members", members)
        .with("version", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const FinalAttestationCancelled& fact) {
    Query query{connection_, Sql::finals_cancel_final_attestation};
    LETOPIS_TRY_DONE(query.with_fields(fact).with("version", index_).run());
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

template <class Protocol>
Result<Done> Projector::keep_protocol(const Protocol& fact) {
    const std::string results = canonical_json(fact.results);
    Query query{connection_, Sql::finals_sign_final_protocol};
    LETOPIS_TRY_DONE(
        query.with_fields(fact).with("results", results).with("version", index_).run());
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const FinalProtocolSigned& fact) { return keep_protocol(fact); }
Result<Done> Projector::take(const FinalProtocolCorrected& fact) { return keep_protocol(fact); }

// --- State exams ---

Result<Done> Projector::take(const ExamResultRecorded& fact) {
    Query query{connection_, Sql::finals_keep_exam};
    query.with_fields(fact)
        .with("is_withdrawn", !fact.points && !fact.result)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

}  // namespace letopis::store
