// Journals of other kinds, cycles, rubrics, points by criteria, behaviour.

#include "store/reading/list_column.h"
#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

AfterSchoolRegime read_regime(Query& row) {
    AfterSchoolRegime regime = read_struct<AfterSchoolRegime>(row);
    read_list(row, "lines", regime.lines);
    return regime;
}

Rubric read_rubric(Query& row) {
    Rubric rubric = read_struct<Rubric>(row);
    read_list(row, "criteria", rubric.criteria);
    return rubric;
}

CriteriaPoints read_criteria(Query& row) {
    CriteriaPoints criteria = read_struct<CriteriaPoints>(row);
    read_list(row, "points", criteria.points);
    return criteria;
}

}  // namespace

// --- Journals of other kinds, cycles ---

Result<std::optional<AfterSchoolRegime>> SchoolReader::after_school_regime(StudyGroupId id) {
    Query query{connection_, Sql::assessment_regime};
    query.with("study_group_id", id);
    return first_row(query, read_regime);
}

Result<std::vector<SubjectCycle>> SchoolReader::subject_cycles() {
    Query query{connection_, Sql::assessment_cycles};
    return all_rows(query, read_struct<SubjectCycle>);
}

// --- Rubrics ---

Result<std::optional<Rubric>> SchoolReader::rubric(EntryIndex rubric) {
    Query query{connection_, Sql::assessment_rubric};
    query.with("rubric", rubric);
    return first_row(query, read_rubric);
}

Result<std::vector<Rubric>> SchoolReader::rubrics_of_course(CourseId id) {
    Query query{connection_, Sql::assessment_rubrics_of_course};
    query.with("course_id", id);
    return all_rows(query, read_rubric);
}

Result<std::vector<CriteriaPoints>> SchoolReader::criteria_of_lesson(LessonId id) {
    Query query{connection_, Sql::assessment_criteria_of_lesson};
    query.with("lesson_id", id);
    return all_rows(query, read_criteria);
}

Result<std::vector<CriteriaPoints>> SchoolReader::criteria_of_student_in_course(StudentId id,
                                                                                CourseId course) {
    Query query{connection_, Sql::assessment_criteria_of_student};
    query.with("student_id", id).with("course_id", course);
    return all_rows(query, read_criteria);
}

// --- Behaviour ---

Result<std::vector<BehaviourMark>> SchoolReader::behaviour_of_group(StudyGroupId id) {
    Query query{connection_, Sql::assessment_behaviour_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<BehaviourMark>);
}

Result<std::vector<BehaviourMark>> SchoolReader::behaviour_of_student(StudentId id) {
    Query query{connection_, Sql::assessment_behaviour_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<BehaviourMark>);
}

}  // namespace letopis::store
