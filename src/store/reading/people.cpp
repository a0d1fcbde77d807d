// People, their appointments, and who looks after whom.

#include "store/reading/school_reader.h"

namespace letopis::store {

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

}  // namespace letopis::store
