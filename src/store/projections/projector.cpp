#include "store/projections/projector.h"

namespace letopis::store {

Result<Done> Projector::apply(EntryIndex index, const Entry& entry) {
    index_ = index;
    at_ = entry.recorded_at;
    by_ = entry.actor_id;
    LETOPIS_TRY_DONE(std::visit([this](const auto& fact) { return take(fact); }, entry.body));
    reader_.forget(entry.body);
    return Done{};
}

Result<Done> Projector::mention(Mentioned about, const IdBytes& id) {
    Query query{connection_, Sql::ledger_mention};
    query.with("about", about).with("about_id", id).with("student_id", ByteView{});
    query.with("entry_index", index_);
    return query.run();
}

Result<Done> Projector::mention(Mentioned about, const IdBytes& id, const StudentId& student) {
    Query query{connection_, Sql::ledger_mention};
    query.with("about", about).with("about_id", id).with("student_id", student);
    query.with("entry_index", index_);
    return query.run();
}

Query& with_place(Query& query, const Lesson& lesson) {
    return query.with("course_id", lesson.course_id)
        .with("lesson_on", lesson.lesson_on)
        .with("slot_no", lesson.slot_no)
        .with("lesson_id", lesson.lesson_id);
}

}  // namespace letopis::store
