// The fold of what changes a lesson's hour or holder, and of absences and their documents.

#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

class ChangeStep {
public:
    ChangeStep(MemoryTables& tables, EntryIndex index, const Entry& entry)
        : tables_{tables}, index_{index}, entry_{entry} {}

    void operator()(const SubstitutionAssigned& fact) {
        tables_.applied_reasons.erase(fact.lesson_id);
        tables_.lessons[fact.lesson_id].substitution =
            Substitution{.substitute_id = fact.substitute_id,
                         .kind = fact.kind,
                         .coefficient_hundredths = fact.coefficient_hundredths,
                         .reason = fact.reason,
                         .entry_index = index_,
                         .assigned_at = entry_.recorded_at};
    }
    void operator()(const SubstitutionEnded& fact) {
        tables_.applied_reasons.erase(fact.lesson_id);
        tables_.lessons[fact.lesson_id].substitution.reset();
    }
    /// The first move remembers where it came from; a lesson that is back there was not moved.
    void operator()(const LessonMoved& fact) {
        tables_.applied_reasons.erase(fact.lesson_id);
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
        tables_.applied_reasons.erase(fact.lesson_id);
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
    void operator()(const ChangeReasonRecorded& fact) {
        tables_.change_reasons[index_] = {.change_reason = index_,
                                          .scope = fact.scope,
                                          .teacher_id = fact.teacher_id,
                                          .study_group_id = fact.study_group_id,
                                          .family = fact.family,
                                          .grade = fact.grade,
                                          .text = fact.text,
                                          .from_on = fact.from_on,
                                          .to_on = fact.to_on,
                                          .document_kind = fact.document_kind,
                                          .document_no = fact.document_no,
                                          .document_on = fact.document_on,
                                          .recorded_by = entry_.actor_id,
                                          .recorded_at = entry_.recorded_at,
                                          .version = index_};
    }
    void operator()(const ChangeReasonRevised& fact) {
        const auto known = tables_.change_reasons.find(fact.change_reason);
        if (known == tables_.change_reasons.end()) return;
        ChangeReason& reason = known->second;
        reason.text = fact.text;
        reason.from_on = fact.from_on;
        reason.to_on = fact.to_on;
        reason.document_kind = fact.document_kind;
        reason.document_no = fact.document_no;
        reason.document_on = fact.document_on;
        reason.version = index_;
    }
    void operator()(const ChangeReasonApplied& fact) {
        tables_.applied_reasons[fact.lesson_id] = fact.change_reason;
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

bool is_changed(const Lesson& lesson) {
    return lesson.state == LessonState::cancelled || lesson.substitution || lesson.moved_from ||
           lesson.is_extra;
}

/// As it stands, with the count of the lessons changed by it.
ChangeReason counted(const MemoryTables& tables, ChangeReason reason) {
    for (const auto& [lesson, index] : tables.applied_reasons)
        if (index == reason.change_reason) ++reason.lesson_count;
    return reason;
}

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

Result<std::optional<ChangeReason>> MemoryReader::change_reason(EntryIndex change_reason) {
    auto known = row_at(tables_.change_reasons, change_reason);
    if (known) known = counted(tables_, *known);
    return known;
}

Result<std::vector<ChangeReason>> MemoryReader::change_reasons(Date from, Date to,
                                                               std::int64_t limit) {
    auto met =
        in_order(rows_where(tables_.change_reasons,
                            [&](const ChangeReason& one) {
                                return one.stands() && one.from_on <= to && from <= one.to_on;
                            }),
                 [](const ChangeReason& one) {
                     return std::pair{one.from_on, one.change_reason};
                 });
    std::vector<ChangeReason> reasons;
    for (ChangeReason& one : latest_first(std::move(met), limit))
        reasons.push_back(counted(tables_, std::move(one)));
    return reasons;
}

Result<std::vector<AppliedReason>> MemoryReader::applied_reasons(Date from, Date to) {
    std::vector<AppliedReason> applied;
    for (const auto& [id, reason] : tables_.applied_reasons) {
        const auto lesson = row_at(tables_.lessons, id);
        if (lesson && is_changed(*lesson) && from <= lesson->lesson_on && lesson->lesson_on <= to)
            applied.push_back({.lesson_id = id, .change_reason = reason});
    }
    return applied;
}

Result<std::vector<Lesson>> MemoryReader::lessons_of_reason(EntryIndex change_reason,
                                                            std::int64_t limit) {
    std::vector<Lesson> lessons;
    for (const auto& [id, reason] : tables_.applied_reasons)
        if (const auto lesson = row_at(tables_.lessons, id); lesson && reason == change_reason)
            lessons.push_back(*lesson);
    lessons = in_order(std::move(lessons), [](const Lesson& one) {
        return std::tuple{one.lesson_on, one.slot_no, one.starts_at, one.lesson_id};
    });
    if (std::ssize(lessons) > limit) lessons.resize(static_cast<std::size_t>(limit));
    return lessons;
}

}  // namespace letopis::testing
