// Exemptions, attestation, associations.

#include "store/reading/school_reader.h"

namespace letopis::store {

Result<std::optional<Exemption>> SchoolReader::exemption(EntryIndex exemption) {
    Query query{connection_, Sql::attendance_exemption};
    query.with("entry_index", exemption);
    return first_row(query, read_struct<Exemption>);
}

Result<std::vector<HealthSheet>> SchoolReader::health_sheets_of_group(StudyGroupId id) {
    Query query{connection_, Sql::attendance_health_sheets_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<HealthSheet>);
}

Result<std::optional<HealthSheet>> SchoolReader::health_sheet_of(StudentId id) {
    Query query{connection_, Sql::attendance_health_sheet_of};
    query.with("student_id", id);
    return first_row(query, read_struct<HealthSheet>);
}

Result<std::vector<Exemption>> SchoolReader::exemptions_of_student(StudentId id, Date from,
                                                                   Date to) {
    Query query{connection_, Sql::attendance_exemptions_of_student};
    query.with("student_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<Exemption>);
}

Result<std::vector<Exemption>> SchoolReader::exemptions_of_group(StudyGroupId id, Date from,
                                                                 Date to) {
    Query query{connection_, Sql::attendance_exemptions_of_group};
    query.with("study_group_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<Exemption>);
}

Result<std::vector<AttestationPlan>> SchoolReader::attestation_plans_of_group(StudyGroupId id) {
    Query query{connection_, Sql::journal_attestation_plans_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<AttestationPlan>);
}

Result<std::vector<HeldAttestation>> SchoolReader::attestations_of_course(CourseId id) {
    Query query{connection_, Sql::journal_attestations_of_course};
    query.with("course_id", id);
    return all_rows(query, read_struct<HeldAttestation>);
}

Result<std::vector<HeldAttestation>> SchoolReader::attestations_of_student(StudentId id) {
    Query query{connection_, Sql::journal_attestations_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<HeldAttestation>);
}

Result<std::optional<Association>> SchoolReader::association(StudyGroupId id) {
    Query query{connection_, Sql::classes_association};
    query.with("study_group_id", id);
    return first_row(query, read_struct<Association>);
}

Result<std::vector<Association>> SchoolReader::associations(SchoolYearId id) {
    Query query{connection_, Sql::classes_associations_of_year};
    query.with("school_year_id", id);
    return all_rows(query, read_struct<Association>);
}

}  // namespace letopis::store
