// Study modes, results carried, aspects of closing, planned works, appeals, achievements, practice.

#include <algorithm>

#include "store/reading/list_column.h"
#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

Appeal read_appeal(Query& row) {
    Appeal appeal = read_struct<Appeal>(row);
    read_list(row, "commission", appeal.commission);
    return appeal;
}

}  // namespace

// --- Study modes and results carried ---

Result<std::optional<StudyMode>> SchoolReader::study_mode(EntryIndex study_mode) {
    Query query{connection_, Sql::year_study_mode};
    query.with("entry_index", study_mode);
    return first_row(query, read_struct<StudyMode>);
}

Result<std::vector<StudyMode>> SchoolReader::study_modes_of_student(StudentId id, Date from,
                                                                    Date to) {
    Query query{connection_, Sql::year_study_modes_of_student};
    query.with("student_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<StudyMode>);
}

Result<std::vector<StudyMode>> SchoolReader::study_modes_of_group(StudyGroupId id, Date from,
                                                                  Date to) {
    Query query{connection_, Sql::year_study_modes_of_group};
    query.with("study_group_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<StudyMode>);
}

Result<std::vector<CarriedResult>> SchoolReader::carried_results_of_student(StudentId id) {
    Query query{connection_, Sql::year_carried_results_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<CarriedResult>);
}

Result<std::vector<CarriedResult>> SchoolReader::carried_results_of_group(StudyGroupId id) {
    Query query{connection_, Sql::year_carried_results_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<CarriedResult>);
}

// --- Aspects of closing ---

Result<std::vector<ClosedAspect>> SchoolReader::closed_aspects(StudyGroupId id) {
    Query query{connection_, Sql::year_closed_aspects};
    query.with("study_group_id", id);
    LETOPIS_TRY(aspects, all_rows(query, read_struct<ClosedAspect>));
    std::ranges::sort(aspects, {}, &ClosedAspect::aspect);
    return aspects;
}

Result<std::optional<Reopening>> SchoolReader::reopening(EntryIndex reopening) {
    Query query{connection_, Sql::year_reopening};
    query.with("reopening", reopening);
    return first_row(query, read_struct<Reopening>);
}

Result<std::vector<Reopening>> SchoolReader::reopenings_of_group(StudyGroupId id) {
    Query query{connection_, Sql::year_reopenings_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<Reopening>);
}

// --- Planned works ---

Result<std::optional<PlannedWork>> SchoolReader::planned_work(EntryIndex planned_work) {
    Query query{connection_, Sql::year_planned_work};
    query.with("entry_index", planned_work);
    return first_row(query, read_struct<PlannedWork>);
}

Result<std::vector<PlannedWork>> SchoolReader::planned_works_of_group(StudyGroupId id, Date from,
                                                                      Date to) {
    Query query{connection_, Sql::year_planned_works_of_group};
    query.with("study_group_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<PlannedWork>);
}

// --- Appeals ---

Result<std::optional<Appeal>> SchoolReader::appeal(EntryIndex appeal) {
    Query query{connection_, Sql::year_appeal};
    query.with("appeal", appeal);
    return first_row(query, read_appeal);
}

Result<std::vector<Appeal>> SchoolReader::appeals(AppealState state, std::int64_t limit) {
    Query query{connection_, Sql::year_appeals};
    query.with("state", state).with("most", limit);
    return all_rows(query, read_appeal);
}

Result<std::vector<Appeal>> SchoolReader::appeals_of_student(StudentId id) {
    Query query{connection_, Sql::year_appeals_of_student};
    query.with("student_id", id);
    return all_rows(query, read_appeal);
}

// --- Achievements and mass events ---

Result<std::optional<Achievement>> SchoolReader::achievement(EntryIndex achievement) {
    Query query{connection_, Sql::year_achievement};
    query.with("entry_index", achievement);
    return first_row(query, read_struct<Achievement>);
}

Result<std::vector<Achievement>> SchoolReader::achievements_of_student(StudentId id) {
    Query query{connection_, Sql::year_achievements_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<Achievement>);
}

Result<std::vector<Achievement>> SchoolReader::achievements_of_group(StudyGroupId id, Date from,
                                                                     Date to) {
    Query query{connection_, Sql::year_achievements_of_group};
    query.with("study_group_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<Achievement>);
}

Result<std::optional<MassEvent>> SchoolReader::mass_event(EntryIndex mass_event) {
    Query query{connection_, Sql::year_mass_event};
    query.with("entry_index", mass_event);
    return first_row(query, read_struct<MassEvent>);
}

Result<std::vector<MassEvent>> SchoolReader::mass_events_of_group(StudyGroupId id, Date from,
                                                                  Date to) {
    Query query{connection_, Sql::year_mass_events_of_group};
    query.with("study_group_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<MassEvent>);
}

// --- Practice ---

Result<std::optional<PracticeAssignment>> SchoolReader::practice_assignment(EntryIndex assignment) {
    Query query{connection_, Sql::year_practice_assignment};
    query.with("assignment", assignment);
    return first_row(query, read_struct<PracticeAssignment>);
}

Result<std::vector<PracticeAssignment>> SchoolReader::practice_of_course(CourseId id) {
    Query query{connection_, Sql::year_practice_of_course};
    query.with("course_id", id);
    return all_rows(query, read_struct<PracticeAssignment>);
}

Result<std::vector<PracticeAssignment>> SchoolReader::practice_of_student(StudentId id) {
    Query query{connection_, Sql::year_practice_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<PracticeAssignment>);
}

Result<std::vector<PracticeDay>> SchoolReader::practice_diary(EntryIndex assignment) {
    Query query{connection_, Sql::practice_diary};
    query.with("assignment", assignment);
    return all_rows(query, read_struct<PracticeDay>);
}

}  // namespace letopis::store
