// Lessons.

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/limits.h"
#include "domain/lessons/timetable/undone.h"
#include "store/reading/school_reader.h"
#include "store/works_text.h"

namespace letopis::store {
namespace {

Substitution read_substitution(Query& row) {
    Substitution substitution;
    row.read("substitute_id", substitution.substitute_id);
    row.read("substitution_kind", substitution.kind);
    row.read("coefficient_hundredths", substitution.coefficient_hundredths);
    row.read("substitution_reason", substitution.reason);
    row.read("substitution_entry", substitution.entry_index);
    row.read("substituted_at", substitution.assigned_at);
    return substitution;
}

Lesson read_lesson(Query& row) {
    Lesson lesson;
    row.read("lesson_id", lesson.lesson_id);
    row.read("course_id", lesson.course_id);
    row.read("lesson_on", lesson.lesson_on);
    row.read("slot_no", lesson.slot_no);
    row.read("starts_at", lesson.starts_at);
    row.read("ends_at", lesson.ends_at);
    row.read("teacher_id", lesson.teacher_id);
    row.read("room_title", lesson.room_title);
    row.read("state", lesson.state);
    row.read("cancel_reason", lesson.cancel_reason);
    row.read("topic", lesson.topic);
    row.read("topic_first_at", lesson.topic_first_at);
    row.read("homework", lesson.homework);
    row.read("homework_none", lesson.homework_none);
    row.read("version", lesson.version);
    row.read("correction_request", lesson.correction_request);
    row.read("unlocked_until", lesson.unlocked_until);
    if (row.get<EntryIndex>("substitution_entry") >= 0)
        lesson.substitution = read_substitution(row);
    row.read("is_extra", lesson.is_extra);
    row.read("moved_from", lesson.moved_from);
    if (lesson.moved_from) row.read("moved_from_slot_no", lesson.moved_from_slot_no);
    row.read("change_reason", lesson.change_reason);
    row.read("roll_taken_at", lesson.roll_taken_at);
    row.read("mode", lesson.mode);
    if (lesson.mode != LessonMode::offline) row.read("mode_reason", lesson.mode_reason);
    if (const auto kind = row.get<std::optional<BriefingKind>>("briefing_kind"))
        lesson.briefing = Briefing{.kind = *kind, .text = row.get<std::string>("briefing_text")};
    auto works = parse_works(row.get<std::string>("works"));
    if (works)
        lesson.works = *std::move(works);
    else
        row.damaged();
    return lesson;
}

UnfinishedLesson read_unfinished(Query& row) {
    return {.lesson = read_lesson(row), .missing_marks = row.get<int>("missing_marks")};
}

void leave_out_undone(Query& query) {
    query.with("undone_reason", timetable_undone_reason)
        .with("replaced_reason", timetable_replaced_reason);
}

bool stands_before(const Lesson& one, const Lesson& other) {
    return std::tie(one.lesson_on, one.slot_no, one.starts_at, one.lesson_id) <
           std::tie(other.lesson_on, other.slot_no, other.starts_at, other.lesson_id);
}

}  // namespace

Result<std::optional<Lesson>> SchoolReader::lesson(LessonId id) {
    Query query{connection_, Sql::lessons_lesson};
    query.with("lesson_id", id);
    return first_row(query, read_lesson);
}

Result<std::vector<Lesson>> SchoolReader::lessons(Query& query, Date from, Date to) {
    query.with("from_on", from).with("to_on", to);
    LETOPIS_TRY(lessons, all_rows(query, read_lesson));
    drop_undone(lessons);
    return std::move(lessons);
}

Result<std::vector<Lesson>> SchoolReader::lessons_of_course(CourseId id, Date from, Date to) {
    Query query{connection_, Sql::lessons_of_course};
    query.with("course_id", id);
    return lessons(query, from, to);
}

Result<std::vector<Lesson>> SchoolReader::lessons_of_teacher(EmployeeId id, Date from, Date to) {
    Query own{connection_, Sql::lessons_of_teacher};
    own.with("teacher_id", id);
    LETOPIS_TRY(held, lessons(own, from, to));
    Query others{connection_, Sql::lessons_of_substitute};
    others.with("substitute_id", id);
    LETOPIS_TRY(substituted, lessons(others, from, to));
    if (substituted.empty()) return held;
    std::vector<Lesson> all;
    all.reserve(held.size() + substituted.size());
    std::merge(std::make_move_iterator(held.begin()), std::make_move_iterator(held.end()),
               std::make_move_iterator(substituted.begin()),
               std::make_move_iterator(substituted.end()), std::back_inserter(all), stands_before);
    return all;
}

Result<std::vector<Lesson>> SchoolReader::lessons_of_group(StudyGroupId id, Date from, Date to) {
    Query query{connection_, Sql::lessons_of_group};
    query.with("study_group_id", id);
    return lessons(query, from, to);
}

Result<std::vector<Lesson>> SchoolReader::lessons_on(Date on, std::int64_t limit) {
    Query query{connection_, Sql::lessons_on_day};
    query.with("lesson_on", on).with("most", limit);
    leave_out_undone(query);
    return all_rows(query, read_lesson);
}

Result<std::vector<Lesson>> SchoolReader::changed_lessons(Date from, Date to, std::int64_t limit) {
    Query query{connection_, Sql::lessons_changed};
    // A month of a whole school may be undone: more than the limit would leave room for.
    query.with("most", limit);
    leave_out_undone(query);
    return lessons(query, from, to);
}

Result<std::vector<ConfirmedChange>> SchoolReader::confirmed_changes(StudyGroupId id, Date from,
                                                                     Date to, std::int64_t limit) {
    Query query{connection_, Sql::lessons_confirmed_changes};
    query.with("study_group_id", id)
        .with("from_on", from)
        .with("to_on", to)
        .with("nobody", ByteView{})  // Of the lesson itself, not of a cell in it.
        .with("most", limit);
    leave_out_undone(query);
    return all_rows(query, [](Query& row) {
        return ConfirmedChange{.lesson_id = row.get<LessonId>("lesson_id"),
                               .turn = row.get<LessonTurn>("kind"),
                               .entry_index = row.get<EntryIndex>("entry_index"),
                               .confirmed_at = row.get<Instant>("recorded_at")};
    });
}

Result<std::optional<ChangeReason>> SchoolReader::change_reason(EntryIndex change_reason) {
    Query query{connection_, Sql::lessons_reason};
    query.with("change_reason", change_reason);
    return first_row(query, read_struct<ChangeReason>);
}

Result<std::vector<ChangeReason>> SchoolReader::change_reasons(Date from, Date to,
                                                               std::int64_t limit) {
    Query query{connection_, Sql::lessons_reasons};
    query.with("from_on", from)
        .with("to_on", to)
        .with("earliest", from.plus_days(-limits::change_reason_days))
        .with("most", limit);
    return all_rows(query, read_struct<ChangeReason>);
}

Result<std::vector<AppliedReason>> SchoolReader::applied_reasons(Date from, Date to) {
    Query query{connection_, Sql::lessons_applied_reasons};
    query.with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<AppliedReason>);
}

Result<std::vector<Lesson>> SchoolReader::lessons_of_reason(EntryIndex change_reason,
                                                            std::int64_t limit) {
    Query query{connection_, Sql::lessons_of_reason};
    query.with("change_reason", change_reason).with("most", limit);
    return all_rows(query, read_lesson);
}

Result<std::vector<UnfinishedLesson>> SchoolReader::unfinished_lessons(Date from, Date to,
                                                                       std::int64_t limit) {
    Query query{connection_, Sql::lessons_unfinished};
    query.with("from_on", from).with("to_on", to).with("most", limit);
    return all_rows(query, read_unfinished);
}

Result<std::vector<UnfinishedLesson>> SchoolReader::unfinished_lessons_of_teacher(
    EmployeeId id, Date from, Date to, std::int64_t limit) {
    Query query{connection_, Sql::lessons_unfinished_of_teacher};
    query.with("teacher_id", id).with("from_on", from).with("to_on", to).with("most", limit);
    return all_rows(query, read_unfinished);
}

Result<std::vector<SchoolReader::HeldLesson>> SchoolReader::all_lessons_of_course(CourseId id) {
    Query query{connection_, Sql::lessons_ids_of_course};
    query.with("course_id", id);
    return all_rows(query, [](Query& row) {
        return HeldLesson{.lesson_id = row.get<LessonId>("lesson_id"),
                          .teacher_id = row.get<EmployeeId>("teacher_id")};
    });
}

Result<std::optional<CorrectionRequest>> SchoolReader::correction_request(EntryIndex request) {
    Query query{connection_, Sql::lessons_correction_request};
    query.with("request", request);
    return first_row(query, read_struct<CorrectionRequest>);
}

Result<std::vector<CorrectionRequest>> SchoolReader::correction_requests(CorrectionState state,
                                                                         std::int64_t limit) {
    Query query{connection_, Sql::lessons_correction_requests};
    query.with("state", state).with("most", limit);
    return all_rows(query, read_struct<CorrectionRequest>);
}

Result<std::vector<CorrectionRequest>> SchoolReader::correction_requests_of(PersonId id,
                                                                            std::int64_t limit) {
    Query query{connection_, Sql::lessons_correction_requests_of};
    query.with("requested_by", id).with("most", limit);
    return all_rows(query, read_struct<CorrectionRequest>);
}

}  // namespace letopis::store
