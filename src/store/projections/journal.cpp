// Results and closing.

#include "store/projections/projector.h"

namespace letopis::store {

Result<Done> Projector::take(const PeriodMarkConfirmed& fact) {
    Query query{connection_, Sql::journal_confirm_period_mark};
    std::optional<std::int64_t> mean_num;
    std::optional<std::int64_t> mean_den;
    if (fact.mean) {
        mean_num = fact.mean->num;
        mean_den = fact.mean->den;
    }
    query.with_fields(fact)
        .with("mean_num", mean_num)
        .with("mean_den", mean_den)
        .with("recorded_at", at_)
        .with("recorded_by", by_)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    LETOPIS_TRY_DONE(count_results(fact.course_id, fact.period_id));
    if (fact.corrects != -1) LETOPIS_TRY_DONE(keep_correction(fact.course_id, {}, fact.student_id));
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const AnnualMarkConfirmed& fact) {
    Query query{connection_, Sql::journal_confirm_annual_mark};
    query.with_fields(fact)
        .with("recorded_at", at_)
        .with("recorded_by", by_)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    if (fact.corrects != -1) LETOPIS_TRY_DONE(keep_correction(fact.course_id, {}, fact.student_id));
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const PeriodClosed& fact) {
    Query query{connection_, Sql::journal_close_period};
    LETOPIS_TRY_DONE(query.with_fields(fact).with("closed_by", by_).with("closed_at", at_).run());
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const CourseClosed& fact) {
    Query query{connection_, Sql::journal_close_course};
    LETOPIS_TRY_DONE(query.with_fields(fact).with("closed_at", at_).run());
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const ClassClosed& fact) {
    Query query{connection_, Sql::journal_close_class};
    LETOPIS_TRY_DONE(query.with_fields(fact).with("closed_at", at_).run());
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const CouncilDecisionRecorded& fact) {
    LETOPIS_TRY_DONE(keep(Sql::journal_keep_council_decision, fact));
    return mention(Mentioned::class_year, fact.decision.study_group_id.bytes(),
                   fact.decision.student_id);
}

}  // namespace letopis::store
