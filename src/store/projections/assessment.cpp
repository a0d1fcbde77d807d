// Journals of other kinds, cycles, rubrics, points by criteria, behaviour.

#include "entry/canonical_writer.h"
#include "store/projections/projector.h"

namespace letopis::store {

// --- Journals of other kinds, cycles ---

Result<Done> Projector::take(const AfterSchoolRegimeSet& fact) {
    const std::string lines = canonical_json(fact.lines);
    Query query{connection_, Sql::assessment_keep_regime};
    return query.with_fields(fact).with("lines", lines).with("entry_index", index_).run();
}

Result<Done> Projector::take(const SubjectCycleSet& fact) {
    return keep_in_order(Sql::assessment_keep_cycle, fact);
}

// --- Rubrics ---

Result<Done> Projector::take(const RubricKept& fact) {
    if (fact.replaces >= 0) LETOPIS_TRY_DONE(keep(Sql::assessment_retire_rubric, fact));
    if (!fact.criteria.empty()) {
        const std::string criteria = canonical_json(fact.criteria);
        Query query{connection_, Sql::assessment_keep_rubric};
        query.with_fields(fact).with("criteria", criteria).with("rubric", index_);
        LETOPIS_TRY_DONE(query.run());
    }
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const CriteriaAssessed& fact) {
    const std::string points = canonical_json(fact.points);
    Query query{connection_, Sql::assessment_keep_criteria};
    query.with_fields(fact).with("points", points).with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::lesson, fact.place.lesson_id.bytes(), fact.place.student_id);
}

// --- Behaviour ---

Result<Done> Projector::take(const BehaviourAssessed& fact) {
    LETOPIS_TRY_DONE(keep_in_order(Sql::assessment_keep_behaviour, fact));
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

}  // namespace letopis::store
