// Changes of lessons: who holds them, when, and whether at all.

#include "store/projections/projector.h"

namespace letopis::store {

Result<Done> Projector::take(const SubstitutionAssigned& fact) {
    LETOPIS_TRY_DONE(lesson_of(fact.lesson_id));
    LETOPIS_TRY_DONE(forget_reason(fact.lesson_id));
    Query query{connection_, Sql::lessons_substitute};
    query.with_fields(fact).with("entry_index", index_).with("assigned_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const SubstitutionEnded& fact) {
    LETOPIS_TRY_DONE(lesson_of(fact.lesson_id));
    LETOPIS_TRY_DONE(forget_reason(fact.lesson_id));
    const EmployeeId nobody;
    Query query{connection_, Sql::lessons_end_substitution};
    query.with("lesson_id", fact.lesson_id).with("substitute_id", nobody);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const LessonMoved& fact) {
    LETOPIS_TRY(known, lesson_of(fact.lesson_id));
    LETOPIS_TRY_DONE(forget_reason(fact.lesson_id));
    Lesson moved = known;
    moved.lesson_on = fact.lesson_on;
    moved.slot_no = fact.slot_no;
    if (!moved.moved_from) {
        moved.moved_from = known.lesson_on;
        moved.moved_from_slot_no = known.slot_no;
    }
    // Back where it came from, it was not moved.
    if (moved.moved_from == moved.lesson_on && moved.moved_from_slot_no == moved.slot_no) {
        moved.moved_from.reset();
        moved.moved_from_slot_no = 0;
    }
    Query query{connection_, Sql::lessons_change_hour};
    query.with_fields(fact)
        .with("moved_from", moved.moved_from)
        .with("moved_from_slot_no", moved.moved_from_slot_no);
    LETOPIS_TRY_DONE(query.run());
    if (known.lesson_on != moved.lesson_on || known.slot_no != moved.slot_no)
        LETOPIS_TRY_DONE(move_cells(known, moved));
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const LessonRestored& fact) {
    LETOPIS_TRY(lesson, lesson_of(fact.lesson_id));
    LETOPIS_TRY_DONE(forget_reason(fact.lesson_id));
    LETOPIS_TRY_DONE(keep(Sql::lessons_restore, fact));
    LETOPIS_TRY_DONE(count_course(lesson.course_id));
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const ExtraLessonScheduled& fact) {
    const LessonScheduled scheduled{.lesson_id = fact.lesson_id,
                                    .course_id = fact.course_id,
                                    .lesson_on = fact.lesson_on,
                                    .slot_no = fact.slot_no,
                                    .starts_at = fact.starts_at,
                                    .ends_at = fact.ends_at,
                                    .teacher_id = fact.teacher_id,
                                    .room_title = fact.room_title};
    LETOPIS_TRY_DONE(take(scheduled));
    return keep(Sql::lessons_mark_extra, fact);
}

Result<Done> Projector::take(const ChangeReasonRecorded& fact) {
    Query query{connection_, Sql::lessons_record_reason};
    return query.with_fields(fact)
        .with("change_reason", index_)
        .with("recorded_by", by_)
        .with("recorded_at", at_)
        .run();
}

Result<Done> Projector::take(const ChangeReasonRevised& fact) {
    return keep_in_order(Sql::lessons_revise_reason, fact);
}

Result<Done> Projector::take(const ChangeReasonApplied& fact) {
    return keep(Sql::lessons_apply_reason, fact);
}

Result<Done> Projector::forget_reason(const LessonId& id) {
    Query query{connection_, Sql::lessons_forget_reason};
    return query.with("lesson_id", id).run();
}

Result<Done> Projector::take(const RollTaken& fact) {
    LETOPIS_TRY_DONE(lesson_of(fact.lesson_id));
    Query query{connection_, Sql::lessons_take_roll};
    query.with("lesson_id", fact.lesson_id).with("taken_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

}  // namespace letopis::store
