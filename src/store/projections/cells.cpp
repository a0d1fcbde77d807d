// Cells: marks, attendance and comments.

#include "domain/lessons/deadlines.h"
#include "store/projections/projector.h"

namespace letopis::store {
namespace {

// What the mark was before the work was done again: nothing where what stands of that stays.
using Before = std::optional<std::optional<MarkValue>>;

Before reworked_from(const MarkCorrected& fact) {
    if (fact.reason_code != CorrectionReason::rework) return std::nullopt;
    return Before{fact.old_value};
}
Before reworked_from(const MarkWithdrawn&) { return Before{std::in_place, std::nullopt}; }
Before reworked_from(const MarkRecorded&) { return std::nullopt; }

}  // namespace

template <class Fact>
Result<Done> Projector::keep_mark(Sql statement, const Fact& fact, std::optional<MarkValue> value,
                                  std::optional<Date> due_on) {
    LETOPIS_TRY(lesson, lesson_of(fact.place.lesson_id));
    const Work* defined = lesson.work(fact.place.work_no);
    const Work work = defined != nullptr ? *defined : Work{};
    Query query{connection_, statement};
    query.with_fields(fact.place)
        .with("course_id", lesson.course_id)
        .with("lesson_on", lesson.lesson_on)
        .with("slot_no", lesson.slot_no)
        .with("value", value)
        .with("due_on", due_on)
        .with("recorded_at", at_)
        .with("recorded_by", by_)
        .with("entry_index", index_)
        .with("work_type", work.work_type)
        .with("work_title", work.title)
        .with("weight_hundredths", work.weight_hundredths);
    if (statement == Sql::marks_correct) {
        const auto reworked = reworked_from(fact);
        query.with("reworked_from", reworked.value_or(std::nullopt))
            .with("keeps_rework", reworked ? 0 : 1);
    }
    const bool is_written_by_all = everybody_writes(work.work_type);
    int lacked = 0;
    if (is_written_by_all) {
        LETOPIS_TRY(before, lacks_mark(fact.place));
        lacked = before;
    }
    LETOPIS_TRY_DONE(query.run());
    if (is_written_by_all) {
        LETOPIS_TRY(lacks, lacks_mark(fact.place));
        if (lacks != lacked) LETOPIS_TRY_DONE(add_missing(lesson.lesson_id, lacks - lacked));
    }
    if (statement == Sql::marks_correct)
        LETOPIS_TRY_DONE(
            keep_correction(lesson.course_id, fact.place.lesson_id, fact.place.student_id));
    return mention(Mentioned::lesson, fact.place.lesson_id.bytes(), fact.place.student_id);
}

Result<Done> Projector::take(const MarkRecorded& fact) {
    return keep_mark(Sql::marks_record, fact, fact.value, fact.due_on);
}

Result<Done> Projector::take(const MarkCorrected& fact) {
    return keep_mark(Sql::marks_correct, fact, fact.value, fact.due_on);
}

Result<Done> Projector::take(const MarkWithdrawn& fact) {
    LETOPIS_TRY_DONE(keep(Sql::assessment_take_back_criteria, fact.place));
    return keep_mark(Sql::marks_correct, fact, std::nullopt, std::nullopt);
}

Result<Done> Projector::take(const CommentRecorded& fact) {
    LETOPIS_TRY(lesson, lesson_of(fact.lesson_id));
    Query query{connection_, Sql::marks_keep_comment};
    with_place(query, lesson)
        .with("student_id", fact.student_id)
        .with("comment", fact.comment)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::lesson, fact.lesson_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const AttendanceRecorded& fact) {
    LETOPIS_TRY(lesson, lesson_of(fact.lesson_id));
    Query query{connection_, Sql::attendance_record};
    with_place(query, lesson)
        .with("student_id", fact.student_id)
        .with("status", fact.status)
        .with("recorded_at", at_)
        .with("recorded_by", by_)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    Query note{connection_, Sql::lessons_note};
    LETOPIS_TRY_DONE(note.with("lesson_id", fact.lesson_id).run());
    LETOPIS_TRY_DONE(count_missing(fact.lesson_id));
    if (fact.corrects != -1)
        LETOPIS_TRY_DONE(keep_correction(lesson.course_id, fact.lesson_id, fact.student_id));
    return mention(Mentioned::lesson, fact.lesson_id.bytes(), fact.student_id);
}

}  // namespace letopis::store
