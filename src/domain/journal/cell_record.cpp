#include "domain/journal/cell_record.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/written_text.h"
#include "domain/attendance/allowed.h"
#include "domain/marks/scales.h"

namespace letopis {
namespace {

constexpr std::array part_numbers{1, 2};
constexpr int attendance_work_no = 1;
/// f.1, point.max_days: a point is due this long before the period ends at the latest.
constexpr int days_before_period_end = 3;

/// The mark that stands in one part of the work; null where none does.
const Mark* standing_mark(const Cell& cell, int work_no, int part_no) {
    for (const Mark& mark : cell.marks)
        if (mark.value && mark.place.work_no == work_no && mark.place.part_no == part_no)
            return &mark;
    return nullptr;
}

/// What the column of the work says now.
CellContent standing_content(const Cell& cell, int work_no) {
    CellContent content;
    if (cell.attendance && work_no == attendance_work_no)
        content.attendance = cell.attendance->status;
    for (const int part_no : part_numbers)
        if (const Mark* mark = standing_mark(cell, work_no, part_no))
            content.marks.push_back(*mark->value);
    return content;
}

Date pending_due_on(const CellFacts& facts) {
    Date due_on = facts.lesson.lesson_on.plus_days(facts.policies.pending_days);
    if (facts.period)
        due_on = std::min(due_on, facts.period->ends_on.plus_days(-days_before_period_end));
    return std::max(due_on, facts.lesson.lesson_on);
}

void add_part(const CellFacts& facts, const RecordCell& command, int part_no,
              std::optional<MarkValue> value, CellEntries& entries) {
    const Mark* mark = standing_mark(facts.cell, command.work_no, part_no);
    const MarkPlace place{.lesson_id = command.lesson_id,
                          .student_id = command.student_id,
                          .work_no = command.work_no,
                          .part_no = part_no};
    const auto due_on =
        value == MarkValue::pending ? std::optional{pending_due_on(facts)} : std::nullopt;
    if (!mark && value)
        entries.recorded.push_back({.place = place, .value = *value, .due_on = due_on});
    if (mark && !value)
        entries.withdrawn.push_back({.place = place,
                                     .corrects = mark->entry_index,
                                     .old_value = *mark->value,
                                     .reason_code = command.reason_code,
                                     .reason = command.reason});
    if (mark && value && *mark->value != *value)
        entries.corrected.push_back({.place = place,
                                     .corrects = mark->entry_index,
                                     .old_value = *mark->value,
                                     .value = *value,
                                     .reason_code = command.reason_code,
                                     .reason = command.reason,
                                     .due_on = due_on});
}

void add_attendance(const CellFacts& facts, const RecordCell& command, AttendanceStatus status,
                    CellEntries& entries) {
    const auto& standing = facts.cell.attendance;
    if (status == (standing ? standing->status : AttendanceStatus::present)) return;
    entries.attendance = AttendanceRecorded{
        .lesson_id = command.lesson_id,
        .student_id = command.student_id,
        .status = status,
        .corrects = standing ? standing->entry_index : -1,
        .reason = command.reason.empty() ? std::string{correction_reason_title(command.reason_code)}
                                         : command.reason};
}

/// From what stands to what was typed, part by part; before any rule is asked.
CellEntries difference(const CellFacts& facts, const RecordCell& command,
                       const CellContent& content) {
    CellEntries entries;
    for (const int part_no : part_numbers) {
        const auto index = static_cast<std::size_t>(part_no - 1);
        const bool typed = index < content.marks.size();
        add_part(facts, command, part_no,
                 typed ? std::optional{content.marks[index]} : std::nullopt, entries);
    }
    if (command.work_no == attendance_work_no)
        add_attendance(facts, command, content.attendance, entries);
    return entries;
}

/// Whether the entries change something that was first recorded longer ago than the policy allows.
/// A point is there to be replaced: that needs no reason.
bool changes_old_record(const CellFacts& facts, const CellEntries& entries, Instant now) {
    const Instant oldest = now - Span::hours(facts.policies.reason_required_after_hours);
    const auto is_old = [&](const auto& entry) {
        const Mark* mark = standing_mark(facts.cell, entry.place.work_no, entry.place.part_no);
        return *mark->value != MarkValue::pending && mark->first_recorded_at < oldest;
    };
    const auto& attendance = facts.cell.attendance;
    const bool old_attendance = entries.attendance && attendance &&
                                attendance->status != AttendanceStatus::present &&
                                attendance->first_recorded_at < oldest;
    return old_attendance ||
           std::any_of(entries.corrected.begin(), entries.corrected.end(), is_old) ||
           std::any_of(entries.withdrawn.begin(), entries.withdrawn.end(), is_old);
}

bool keeps_to_scale(const CellFacts& facts, const CellEntries& entries) {
    const auto allowed = [&](const auto& entry) {
        return on_scale(facts.course.scale, entry.value, facts.policies.lowest_mark);
    };
    return std::all_of(entries.recorded.begin(), entries.recorded.end(), allowed) &&
           std::all_of(entries.corrected.begin(), entries.corrected.end(), allowed);
}

Refusal off_scale(const CellFacts& facts) {
    return {.code = RefusalCode::mark_out_of_scale,
            .field = "text",
            .detail = scale_words(facts.course.scale, facts.policies)};
}

/// The edit window does not close over a point: it is there to be replaced by a mark, or removed,
/// and its own date comes later (ASM-04). Nothing else may change together with it.
bool resolves_points_only(const CellEntries& entries) {
    const auto is_point = [](const auto& entry) { return entry.old_value == MarkValue::pending; };
    return !entries.empty() && entries.recorded.empty() && !entries.attendance &&
           std::all_of(entries.corrected.begin(), entries.corrected.end(), is_point) &&
           std::all_of(entries.withdrawn.begin(), entries.withdrawn.end(), is_point);
}

bool is_enrolled(const CellFacts& facts) {
    return facts.enrolment && facts.enrolment->covers(facts.lesson.lesson_on);
}

/// What keeps this attendance from being recorded (ATT-07, ATT-08, JRN-23).
std::optional<Refusal> attendance_objection(const CellFacts& facts, AttendanceStatus status) {
    if (!attendance_allowed(facts.lesson.mode, status))
        return Refusal{.code = RefusalCode::attendance_not_allowed,
                       .field = "text",
                       .detail = facts.lesson.mode == LessonMode::distance
                                     ? "Урок дистанционный: опоздание на нём не отмечается."
                                     : "Это самостоятельная работа: посещаемость не отмечается."};
    const auto& exemption = facts.exemption;
    if (status == AttendanceStatus::absent && exemption && exemption->kind == ExemptionKind::full)
        return Refusal{.code = RefusalCode::student_exempt,
                       .field = "text",
                       .detail = "Освобождение с " + exemption->from_on.russian() + " по " +
                                 exemption->to_on.russian() + "."};
    const auto& mode = facts.study_mode;
    if (status == AttendanceStatus::absent && mode && !attends_class(mode->kind))
        return Refusal{.code = RefusalCode::student_exempt,
                       .field = "text",
                       .detail = "Режим: " + study_mode_words(*mode) + "."};
    return std::nullopt;
}

/// What stands may be corrected, whatever the local act says by now.
bool adds_second_mark(const CellEntries& entries) {
    return std::any_of(entries.recorded.begin(), entries.recorded.end(),
                       [](const MarkRecorded& entry) { return entry.place.part_no > 1; });
}

/// What keeps a text that was understood from being recorded.
std::optional<Refusal> objection(const CellFacts& facts, const RecordCell& command,
                                 const CellContent& content, const CellEntries& entries,
                                 Instant now) {
    const bool explained = command.reason_code != CorrectionReason::none || !command.reason.empty();
    if (!explained && changes_old_record(facts, entries, now))
        return Refusal{.code = RefusalCode::reason_required, .field = "reason"};
    if (!keeps_to_scale(facts, entries)) return off_scale(facts);
    if (command.work_no != attendance_work_no && content.attendance != AttendanceStatus::present)
        return Refusal{.code = RefusalCode::mark_not_understood,
                       .field = "text",
                       .detail = "Пропуск ставится в столбце первой работы урока."};
    const Work* work = facts.lesson.work(command.work_no);
    if (content.marks.size() > 1 && !allows_two_marks(work->work_type))
        return Refusal{.code = RefusalCode::second_mark_not_allowed, .field = "text"};
    if (!facts.takes_two_marks && adds_second_mark(entries))
        return Refusal{
            .code = RefusalCode::second_mark_not_allowed,
            .field = "text",
            .detail = "По регламенту две отметки за одну работу ставят только по предметам: " +
                      facts.two_mark_subjects + "."};
    if (entries.attendance) return attendance_objection(facts, entries.attendance->status);
    return std::nullopt;
}

}  // namespace

Result<CellEntries> decide_record_cell(const CellFacts& facts, const RecordCell& command,
                                       Instant now) {
    if (!facts.lesson.work(command.work_no))
        return Refusal{.code = RefusalCode::not_found, .field = "work_no"};
    const auto content = parse_cell(command.text, facts.course.scale);
    const auto reason = written_text(command.reason, limits::reason_code_points, "reason");
    RecordCell tidy = command;
    if (reason) tidy.reason = *reason;
    const CellEntries entries = content ? difference(facts, tidy, *content) : CellEntries{};

    const bool waived = facts.lock == LessonLock::edit_window_over && resolves_points_only(entries);
    if (const auto refusal = lock_refusal(facts.lock); refusal && !waived) return *refusal;
    if (content && *content == standing_content(facts.cell, command.work_no)) return CellEntries{};
    if (command.base_version != facts.cell.version(command.work_no))
        return RefusalCode::version_conflict;
    if (!is_enrolled(facts)) return RefusalCode::student_not_enrolled;
    if (!content) return Refusal{.code = RefusalCode::mark_not_understood, .field = "text"};
    if (auto refusal = objection(facts, tidy, *content, entries, now)) return *std::move(refusal);
    if (!reason) return reason.error();
    return entries;
}

std::string text_after(Cell cell, const CellEntries& entries, int work_no) {
    const auto put = [&](const MarkPlace& place, std::optional<MarkValue> value) {
        const auto known = std::find_if(cell.marks.begin(), cell.marks.end(),
                                        [&](const Mark& mark) { return mark.place == place; });
        Mark& mark = known != cell.marks.end() ? *known : cell.marks.emplace_back();
        mark.place = place;
        mark.value = value;
    };
    for (const MarkRecorded& entry : entries.recorded) put(entry.place, entry.value);
    for (const MarkCorrected& entry : entries.corrected) put(entry.place, entry.value);
    for (const MarkWithdrawn& entry : entries.withdrawn) put(entry.place, std::nullopt);
    std::sort(cell.marks.begin(), cell.marks.end(), [](const Mark& one, const Mark& other) {
        return std::pair{one.place.work_no, one.place.part_no} <
               std::pair{other.place.work_no, other.place.part_no};
    });
    if (entries.attendance) cell.attendance = Attendance{.status = entries.attendance->status};
    return cell.text(work_no);
}

Result<std::optional<CommentRecorded>> decide_record_comment(const CellFacts& facts,
                                                             const RecordComment& command) {
    if (const auto refusal = lock_refusal(facts.lock)) return *refusal;
    const auto comment = written_text(command.comment, limits::comment_code_points, "comment");
    if (comment && *comment == facts.cell.comment) return std::optional<CommentRecorded>{};
    if (command.base_version != facts.cell.comment_version) return RefusalCode::version_conflict;
    if (!is_enrolled(facts)) return RefusalCode::student_not_enrolled;
    if (!comment) return comment.error();
    return std::optional{CommentRecorded{
        .lesson_id = command.lesson_id, .student_id = command.student_id, .comment = *comment}};
}

}  // namespace letopis
