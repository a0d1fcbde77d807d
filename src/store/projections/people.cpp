// People, their appointments, who looks after whom, visits and duties.

#include "base/text.h"
#include "entry/canonical_writer.h"
#include "store/projections/projector.h"

namespace letopis::store {
namespace {

/// Appointments that stand in every class's package.
bool leads_school(AppointedRole role) {
    return role == AppointedRole::director || role == AppointedRole::deputy;
}

}  // namespace

Result<Done> Projector::take(const PersonRegistered& fact) {
    const std::string name_key = sort_key(fact.person.full_name());
    Query query{connection_, Sql::people_keep_person};
    query.with_fields(fact).with("name_key", as_bytes(name_key));
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::person, fact.person.person_id.bytes());
}

Result<Done> Projector::take(const RoleAssigned& fact) {
    LETOPIS_TRY_DONE(keep(Sql::people_keep_role, fact));
    if (!leads_school(fact.assignment.role)) return Done{};
    return mention(Mentioned::office, {}, fact.assignment.person_id);
}

Result<Done> Projector::take(const RoleScopeSet& fact) {
    const std::string study_group_ids = canonical_json(fact.scope.study_group_ids);
    const std::string subject_ids = canonical_json(fact.scope.subject_ids);
    const std::string student_ids = canonical_json(fact.scope.student_ids);
    const std::string grades = canonical_json(fact.scope.grades);
    const std::string families = canonical_json(fact.scope.families);
    Query query{connection_, Sql::people_keep_scope};
    return query.with_fields(fact)
        .with("study_group_ids", study_group_ids)
        .with("subject_ids", subject_ids)
        .with("student_ids", student_ids)
        .with("grades", grades)
        .with("families", families)
        .run();
}

Result<Done> Projector::take(const RoleEnded& fact) {
    LETOPIS_TRY_DONE(keep(Sql::people_end_role, fact));
    if (!leads_school(fact.role)) return Done{};
    return mention(Mentioned::office, {}, fact.person_id);
}

Result<Done> Projector::take(const GuardianshipEstablished& fact) {
    return keep(Sql::people_keep_guardianship, fact);
}

Result<Done> Projector::take(const GuardianshipEnded& fact) {
    return keep(Sql::people_end_guardianship, fact);
}

// --- Visits and duties ---

Result<Done> Projector::take(const VisitOpened& fact) {
    const std::string study_group_ids = canonical_json(fact.study_group_ids);
    Query query{connection_, Sql::people_open_visit};
    return query.with_fields(fact)
        .with("visit", index_)
        .with("study_group_ids", study_group_ids)
        .with("opened_by", by_)
        .with("opened_at", at_)
        .run();
}

Result<Done> Projector::take(const VisitEnded& fact) { return keep(Sql::people_end_visit, fact); }

Result<Done> Projector::take(const DutyTicked& fact) {
    Query query{connection_, Sql::people_tick_duty};
    return query.with_fields(fact).with("ticked_at", at_).with("entry_index", index_).run();
}

}  // namespace letopis::store
