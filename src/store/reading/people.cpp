// People, their appointments, who looks after whom, visits and duties.

#include "store/reading/list_column.h"
#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

Visit read_visit(Query& row) {
    Visit visit = read_struct<Visit>(row);
    read_list(row, "study_group_ids", visit.study_group_ids);
    return visit;
}

RoleScope read_role_scope(Query& row) {
    RoleScope scope = read_struct<RoleScope>(row);
    read_list(row, "study_group_ids", scope.study_group_ids);
    read_list(row, "subject_ids", scope.subject_ids);
    read_list(row, "student_ids", scope.student_ids);
    read_list(row, "grades", scope.grades);
    read_list(row, "families", scope.families);
    return scope;
}

}  // namespace

Result<std::optional<Person>> SchoolReader::person(PersonId id) {
    Query query{connection_, Sql::people_person};
    query.with("person_id", id);
    return first_row(query, read_struct<Person>);
}

Result<std::vector<Person>> SchoolReader::persons() {
    Query query{connection_, Sql::people_persons};
    return all_rows(query, read_struct<Person>);
}

Result<std::vector<RoleAssignment>> SchoolReader::roles_of(PersonId id) {
    Query query{connection_, Sql::people_roles_of};
    query.with("person_id", id);
    return all_rows(query, read_struct<RoleAssignment>);
}

Result<std::vector<RoleScope>> SchoolReader::role_scopes_of(PersonId id) {
    Query query{connection_, Sql::people_scopes_of};
    query.with("person_id", id);
    return all_rows(query, read_role_scope);
}

Result<std::vector<PersonId>> SchoolReader::holders(AppointedRole role, Date on) {
    Query query{connection_, Sql::people_holders};
    query.with("role", role).with("on_date", on);
    return all_rows(query, [](Query& row) { return row.get<PersonId>("person_id"); });
}

Result<std::vector<Guardianship>> SchoolReader::guardianships_of_student(StudentId id) {
    Query query{connection_, Sql::people_guardianships_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<Guardianship>);
}

Result<std::vector<Guardianship>> SchoolReader::guardianships_of_guardian(GuardianId id) {
    Query query{connection_, Sql::people_guardianships_of_guardian};
    query.with("guardian_id", id);
    return all_rows(query, read_struct<Guardianship>);
}

// --- Visits and duties ---

Result<std::optional<Visit>> SchoolReader::visit(EntryIndex visit) {
    Query query{connection_, Sql::people_visit};
    query.with("visit", visit);
    return first_row(query, read_visit);
}

Result<std::vector<Visit>> SchoolReader::visits(std::int64_t limit) {
    Query query{connection_, Sql::people_visits};
    query.with("most", limit);
    return all_rows(query, read_visit);
}

Result<std::vector<Visit>> SchoolReader::visits_of(PersonId inspector) {
    Query query{connection_, Sql::people_visits_of};
    query.with("inspector_id", inspector);
    return all_rows(query, read_visit);
}

Result<std::vector<DutyTick>> SchoolReader::duty_ticks(PersonId id, Date from, Date to) {
    Query query{connection_, Sql::people_duty_ticks};
    query.with("person_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<DutyTick>);
}

}  // namespace letopis::store
