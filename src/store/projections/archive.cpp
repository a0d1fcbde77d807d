// Documents and the archive.

#include "store/projections/projector.h"

namespace letopis::store {

Result<Done> Projector::take(const DocumentPrepared& fact) {
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const DocumentIssued& fact) {
    LETOPIS_TRY_DONE(keep_in_order(Sql::archive_keep_document, fact));
    return mention(Mentioned::class_year, fact.document.study_group_id.bytes());
}

Result<Done> Projector::take(const RoomRegistered& fact) {
    return keep_in_order(Sql::archive_keep_room, fact);
}

Result<Done> Projector::take(const MediumRegistered& fact) {
    return keep_in_order(Sql::archive_keep_medium, fact);
}

Result<Done> Projector::take(const PackageSealed& fact) {
    return keep_in_order(Sql::archive_keep_package, fact);
}

Result<Done> Projector::take(const CopyVerified& fact) {
    Query query{connection_, Sql::archive_verify_copy};
    return query.with_fields(fact).with("checked_at", at_).run();
}

Result<Done> Projector::take(const CopyDamaged& fact) {
    const RoomId unknown;
    Query query{connection_, Sql::archive_damage_copy};
    return query.with_fields(fact).with("room_id", unknown).with("checked_at", at_).run();
}

Result<Done> Projector::take(const CopyRestored& fact) {
    const RoomId unknown;
    Query query{connection_, Sql::archive_restore_copy};
    return query.with_fields(fact).with("room_id", unknown).with("checked_at", at_).run();
}

}  // namespace letopis::store
