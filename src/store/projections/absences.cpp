// Notices of absence and excuse documents.

#include "store/projections/projector.h"

namespace letopis::store {

Result<Done> Projector::take(const AbsenceNoticed& fact) {
    Query query{connection_, Sql::attendance_keep_notice};
    query.with_fields(fact).with("entry_index", index_).with("made_by", by_).with("made_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::absence, fact.student_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const AbsenceNoticeWithdrawn& fact) {
    LETOPIS_TRY(notice, reader_.absence_notice(fact.notice));
    if (!notice) return Done{};
    Query query{connection_, Sql::attendance_withdraw_notice};
    LETOPIS_TRY_DONE(query.with("entry_index", fact.notice).run());
    return mention(Mentioned::absence, notice->student_id.bytes(), notice->student_id);
}

Result<Done> Projector::take(const ExcuseRegistered& fact) {
    Query query{connection_, Sql::attendance_keep_excuse};
    query.with_fields(fact)
        .with("entry_index", index_)
        .with("registered_by", by_)
        .with("registered_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::absence, fact.student_id.bytes(), fact.student_id);
}

}  // namespace letopis::store
