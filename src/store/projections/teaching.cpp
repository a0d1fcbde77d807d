// Modes of lessons, briefings, exemptions, attestation, associations.

#include "store/projections/projector.h"

namespace letopis::store {

Result<Done> Projector::take(const LessonModeSet& fact) {
    LETOPIS_TRY_DONE(lesson_of(fact.lesson_id));
    LETOPIS_TRY_DONE(keep(Sql::lessons_set_mode, fact));
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const BriefingRecorded& fact) {
    LETOPIS_TRY_DONE(lesson_of(fact.lesson_id));
    LETOPIS_TRY_DONE(keep(Sql::lessons_record_briefing, fact));
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const ExemptionGranted& fact) {
    Query query{connection_, Sql::attendance_keep_exemption};
    query.with_fields(fact)
        .with("entry_index", index_)
        .with("granted_by", by_)
        .with("granted_at", at_);
    LETOPIS_TRY_DONE(query.run());
    LETOPIS_TRY_DONE(count_missing_of(fact.student_id, fact.from_on, fact.to_on));
    return mention(Mentioned::absence, fact.student_id.bytes(), fact.student_id);
}

/// In no class's package: what is known of health has a term of its own (F-10).
Result<Done> Projector::take(const HealthSheetKept& fact) {
    Query query{connection_, Sql::attendance_keep_health_sheet};
    return query.with_fields(fact)
        .with("kept_by", by_)
        .with("kept_at", at_)
        .with("entry_index", index_)
        .run();
}

Result<Done> Projector::take(const ExemptionWithdrawn& fact) {
    LETOPIS_TRY(exemption, reader_.exemption(fact.exemption));
    if (!exemption) return Done{};
    Query query{connection_, Sql::attendance_withdraw_exemption};
    LETOPIS_TRY_DONE(query.with("entry_index", fact.exemption).run());
    LETOPIS_TRY_DONE(count_missing_of(exemption->student_id, exemption->from_on, exemption->to_on));
    return mention(Mentioned::absence, exemption->student_id.bytes(), exemption->student_id);
}

Result<Done> Projector::take(const AttestationPlanned& fact) {
    if (fact.form) {
        LETOPIS_TRY_DONE(keep_in_order(Sql::journal_plan_attestation, fact));
    } else {
        LETOPIS_TRY_DONE(keep(Sql::journal_forget_attestation_plan, fact));
    }
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const AttestationHeld& fact) {
    if (fact.corrects != -1) {
        Query forget{connection_, Sql::journal_forget_attestation};
        LETOPIS_TRY_DONE(forget.with("entry_index", fact.corrects).run());
    }
    Query query{connection_, Sql::journal_keep_attestation};
    query.with_fields(fact)
        .with("recorded_at", at_)
        .with("recorded_by", by_)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const AssociationDescribed& fact) {
    return keep_in_order(Sql::classes_keep_association, fact);
}

}  // namespace letopis::store
