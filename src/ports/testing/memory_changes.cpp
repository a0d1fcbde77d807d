// The fold of what changes a lesson's hour or holder, and of absences and their documents.

#include "ports/testing/memory_tables.h"

namespace letopis::testing {
namespace {

class ChangeStep {
public:
    ChangeStep(MemoryTables& tables, EntryIndex index, const Entry& entry)
        : tables_{tables}, index_{index}, entry_{entry} {}

    void operator()(const SubstitutionAssigned& fact) {
        tables_.lessons[fact.lesson_id].substitution =
            Substitution{.substitute_id = fact.substitute_id,
                         .kind = fact.kind,
                         .coefficient_hundredths = fact.coefficient_hundredths,
                         .reason = fact.reason,
                         .entry_index = index_,
                         .assigned_at = entry_.recorded_at};
    }
    void operator()(const SubstitutionEnded& fact) {
        tables_.lessons[fact.lesson_id].substitution.reset();
    }
    /// The first move remembers where it came from; a lesson that is back there was not moved.
    void operator()(const LessonMoved& fact) {
        Lesson& lesson = tables_.lessons[fact.lesson_id];
        if (!lesson.moved_from) {
            lesson.moved_from = lesson.lesson_on;
            lesson.moved_from_slot_no = lesson.slot_no;
        }
        if (lesson.moved_from == fact.lesson_on && lesson.moved_from_slot_no == fact.slot_no) {
            lesson.moved_from.reset();
            lesson.moved_from_slot_no = 0;
        }
        lesson.lesson_on = fact.lesson_on;
        lesson.slot_no = fact.slot_no;
        lesson.starts_at = fact.starts_at;
        lesson.ends_at = fact.ends_at;
        lesson.room_title = fact.room_title;
        lesson.change_reason = fact.reason;
    }
    void operator()(const LessonRestored& fact) {
        Lesson& lesson = tables_.lessons[fact.lesson_id];
        lesson.state = LessonState::planned;
        lesson.cancel_reason.clear();
    }
    void operator()(const ExtraLessonScheduled& fact) {
        schedule(tables_, {.lesson_id = fact.lesson_id,
                           .course_id = fact.course_id,
                           .lesson_on = fact.lesson_on,
                           .slot_no = fact.slot_no,
                           .starts_at = fact.starts_at,
                           .ends_at = fact.ends_at,
                           .teacher_id = fact.teacher_id,
                           .room_title = fact.room_title});
        Lesson& lesson = tables_.lessons[fact.lesson_id];
        lesson.is_extra = true;
        lesson.change_reason = fact.reason;
    }
    void operator()(const RollTaken& fact) {
        Lesson& lesson = tables_.lessons[fact.lesson_id];
        if (!lesson.roll_taken_at) lesson.roll_taken_at = entry_.recorded_at;
    }

    void operator()(const AbsenceNoticed& fact) {
        tables_.absence_notices[index_] = {.student_id = fact.student_id,
                                           .from_on = fact.from_on,
                                           .to_on = fact.to_on,
                                           .cause = fact.cause,
                                           .text = fact.text,
                                           .made_by = entry_.actor_id,
                                           .made_at = entry_.recorded_at,
                                           .entry_index = index_};
    }
    void operator()(const AbsenceNoticeWithdrawn& fact) {
        const auto known = tables_.absence_notices.find(fact.notice);
        if (known != tables_.absence_notices.end()) known->second.is_withdrawn = true;
    }
    void operator()(const ExcuseRegistered& fact) {
        tables_.excuses[index_] = {.student_id = fact.student_id,
                                   .kind = fact.kind,
                                   .status = fact.status,
                                   .from_on = fact.from_on,
                                   .to_on = fact.to_on,
                                   .document_no = fact.document_no,
                                   .document_on = fact.document_on,
                                   .text = fact.text,
                                   .registered_by = entry_.actor_id,
                                   .registered_at = entry_.recorded_at,
                                   .entry_index = index_};
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    MemoryTables& tables_;
    EntryIndex index_;
    const Entry& entry_;
};

}  // namespace

void schedule(MemoryTables& tables, const LessonScheduled& fact) {
    Lesson& lesson = tables.lessons[fact.lesson_id];
    tables.lesson_ids[lesson.course_id].erase(fact.lesson_id);
    tables.lesson_ids[fact.course_id].insert(fact.lesson_id);
    lesson.lesson_id = fact.lesson_id;
    lesson.course_id = fact.course_id;
    lesson.lesson_on = fact.lesson_on;
    lesson.slot_no = fact.slot_no;
    lesson.starts_at = fact.starts_at;
    lesson.ends_at = fact.ends_at;
    lesson.teacher_id = fact.teacher_id;
    lesson.room_title = fact.room_title;
}

void fold_changes(MemoryTables& tables, EntryIndex index, const Entry& entry) {
    std::visit(ChangeStep{tables, index, entry}, entry.body);
}

}  // namespace letopis::testing
