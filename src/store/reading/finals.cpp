// Deferrals, directions, final attestation, state exams.

#include "store/reading/list_column.h"
#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

GraduateAdmission read_admission(Query& row) {
    GraduateAdmission admission = read_struct<GraduateAdmission>(row);
    read_list(row, "student_ids", admission.student_ids);
    return admission;
}

FinalAttestation read_final_attestation(Query& row) {
    FinalAttestation one = read_struct<FinalAttestation>(row);
    read_list(row, "members", one.members);
    read_list(row, "results", one.results);
    return one;
}

}  // namespace

// --- Deferrals and directions ---

Result<std::optional<Deferral>> SchoolReader::deferral(EntryIndex deferral) {
    Query query{connection_, Sql::finals_deferral};
    query.with("deferral", deferral);
    return first_row(query, read_struct<Deferral>);
}

Result<std::vector<Deferral>> SchoolReader::deferrals_of_group(StudyGroupId id) {
    Query query{connection_, Sql::finals_deferrals_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<Deferral>);
}

Result<std::vector<Deferral>> SchoolReader::deferrals_of_student(StudentId id) {
    Query query{connection_, Sql::finals_deferrals_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<Deferral>);
}

Result<std::optional<EarlyAttestation>> SchoolReader::early_attestation(
    EntryIndex early_attestation) {
    Query query{connection_, Sql::finals_early_attestation};
    query.with("early_attestation", early_attestation);
    return first_row(query, read_struct<EarlyAttestation>);
}

Result<std::vector<EarlyAttestation>> SchoolReader::early_attestations_of_group(StudyGroupId id) {
    Query query{connection_, Sql::finals_early_attestations_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<EarlyAttestation>);
}

Result<std::optional<RetakeDirection>> SchoolReader::retake_direction(EntryIndex direction) {
    Query query{connection_, Sql::finals_retake_direction};
    query.with("direction", direction);
    return first_row(query, read_struct<RetakeDirection>);
}

Result<std::vector<RetakeDirection>> SchoolReader::retakes_of_group(StudyGroupId id) {
    Query query{connection_, Sql::finals_retakes_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<RetakeDirection>);
}

Result<std::vector<RetakeDirection>> SchoolReader::retakes_of_student(StudentId id) {
    Query query{connection_, Sql::finals_retakes_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<RetakeDirection>);
}

Result<int> SchoolReader::last_retake_number(Date from, Date to) {
    Query query{connection_, Sql::finals_last_retake_number};
    query.with("from_on", from).with("to_on", to);
    LETOPIS_TRY(number, first_row(query, [](Query& row) { return row.get<int>("number"); }));
    return number.value_or(0);
}

// --- Final attestation and state exams ---

Result<std::optional<GraduateAdmission>> SchoolReader::graduate_admission(StudyGroupId id) {
    Query query{connection_, Sql::finals_graduate_admission};
    query.with("study_group_id", id);
    return first_row(query, read_admission);
}

Result<std::optional<FinalAttestation>> SchoolReader::final_attestation(
    EntryIndex final_attestation) {
    Query query{connection_, Sql::finals_final_attestation};
    query.with("final_attestation", final_attestation);
    return first_row(query, read_final_attestation);
}

Result<std::vector<FinalAttestation>> SchoolReader::final_attestations_of_group(StudyGroupId id) {
    Query query{connection_, Sql::finals_final_attestations_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_final_attestation);
}

Result<std::vector<ExamResult>> SchoolReader::exam_results_of_group(StudyGroupId id) {
    Query query{connection_, Sql::finals_exams_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<ExamResult>);
}

Result<std::vector<ExamResult>> SchoolReader::exam_results_of_student(StudentId id) {
    Query query{connection_, Sql::finals_exams_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<ExamResult>);
}

}  // namespace letopis::store
