#include "app/journal/open_history.h"

#include <algorithm>
#include <limits>
#include <map>

#include "base/limits.h"
#include "domain/access/absence_reasons.h"
#include "domain/classes/membership.h"
#include "domain/marks/rubric_words.h"
#include "ports/gathering/absences/lesson_reasons.h"
#include "ports/gathering/appeal_access.h"
#include "ports/gathering/lesson_access.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Of absences.
enum class Reasons { told, hidden };

/// Makes a row of each entry, remembering what stood before it.
class HistoryTelling {
public:
    explicit HistoryTelling(Reasons reasons) : reasons_{reasons} {}

    /// Nothing for entries that are not about a cell, and where only a hidden reason changed.
    std::optional<HistoryRow> row(const HistoryLine& line) {
        std::optional<HistoryRow> row =
            std::visit([this](const auto& body) { return told(body); }, line.body);
        if (!row) return row;
        row->entry_index = line.entry_index;
        row->recorded_at = line.recorded_at;
        return row;
    }

private:
    std::optional<HistoryRow> told(const MarkRecorded& fact) {
        return HistoryRow{.kind = HistoryKind::recorded,
                          .work_no = fact.place.work_no,
                          .part_no = fact.place.part_no,
                          .text = std::string{mark_text(fact.value)}};
    }
    std::optional<HistoryRow> told(const MarkCorrected& fact) {
        HistoryRow row = changed(HistoryKind::corrected, fact);
        row.text = mark_text(fact.value);
        return row;
    }
    std::optional<HistoryRow> told(const MarkWithdrawn& fact) {
        return changed(HistoryKind::withdrawn, fact);
    }
    std::optional<HistoryRow> told(const AttendanceRecorded& fact) {
        const bool hidden = reasons_ == Reasons::hidden;
        const AttendanceStatus status = hidden ? without_reason(fact.status) : fact.status;
        // What the correction was made for names the document.
        HistoryRow row{.kind = HistoryKind::attendance,
                       .old_text = attendance_,
                       .text = std::string{attendance_letter(status)},
                       .reason = hidden ? "" : fact.reason};
        if (hidden && row.text == attendance_) return std::nullopt;
        attendance_ = row.text;
        return row;
    }
    std::optional<HistoryRow> told(const CommentRecorded& fact) {
        HistoryRow row{.kind = HistoryKind::comment, .old_text = comment_, .text = fact.comment};
        comment_ = row.text;
        return row;
    }
    /// By which rubric is asked for afterwards.
    std::optional<HistoryRow> told(const CriteriaAssessed& fact) {
        return HistoryRow{.kind = HistoryKind::criteria,
                          .work_no = fact.place.work_no,
                          .part_no = fact.place.part_no,
                          .text = std::string{mark_text(fact.value)}};
    }
    template <class Other>
    std::optional<HistoryRow> told(const Other&) {
        return std::nullopt;
    }

    template <class Fact>
    static HistoryRow changed(HistoryKind kind, const Fact& fact) {
        return {.kind = kind,
                .work_no = fact.place.work_no,
                .part_no = fact.place.part_no,
                .old_text = std::string{mark_text(fact.old_value)},
                .reason_title = std::string{correction_reason_title(fact.reason_code)},
                .reason = fact.reason};
    }

    Reasons reasons_;
    std::string attendance_;
    std::string comment_;
};

/// The points of each criterion (ASM-14).
Result<Done> tell_points(Reader& reader, const EntryBody& body, HistoryRow& row) {
    const auto* fact = std::get_if<CriteriaAssessed>(&body);
    if (!fact) return Done{};
    LETOPIS_TRY(rubric, reader.rubric(fact->rubric));
    if (rubric) row.reason_title = rubric->title;
    row.reason = points_words(rubric.value_or(Rubric{}), fact->points);
    return Done{};
}

HistoryRow appeal_row(HistoryKind kind, const Appeal& appeal) {
    return {.recorded_at = appeal.filed_at,
            .kind = kind,
            .work_no = appeal.place.work_no,
            .part_no = appeal.place.part_no,
            .text = std::string{mark_text(appeal.disputed)},
            .reason = appeal.text};
}

/// A decision stands behind the correction that it made, of the same moment.
std::pair<Instant, EntryIndex> when(const HistoryRow& row) {
    const EntryIndex last = std::numeric_limits<EntryIndex>::max();
    return {row.recorded_at, row.entry_index == -1 ? last : row.entry_index};
}

/// What the family did not agree with, and what the commission decided (ASM-10).
Result<Done> add_appeals(Reader& reader, const Standing& standing, CourseId course, Date today,
                         CellHistory& history) {
    LETOPIS_TRY(may_read, may_read_appeal(reader, standing, course, history.student_id, today));
    if (!may_read) return Done{};
    LETOPIS_TRY(appeals, reader.appeals_of_student(history.student_id));
    for (const Appeal& appeal : appeals) {
        if (appeal.place.lesson_id != history.lesson_id) continue;
        HistoryRow filed = appeal_row(HistoryKind::appeal_filed, appeal);
        filed.entry_index = appeal.appeal;
        LETOPIS_TRY(filed_by, short_name(reader, appeal.filed_by));
        filed.actor_name = std::move(filed_by);
        history.rows.push_back(std::move(filed));
        if (!appeal.decided_at) continue;
        HistoryRow decided = appeal_row(HistoryKind::appeal_decided, appeal);
        decided.recorded_at = *appeal.decided_at;
        decided.reason_title = "протокол " + order_words(appeal.protocol_no, appeal.decided_on);
        decided.reason = appeal.decision;
        if (appeal.value) {
            decided.old_text = std::move(decided.text);
            decided.text = mark_text(*appeal.value);
        }
        LETOPIS_TRY(decided_by, short_name(reader, appeal.decided_by));
        decided.actor_name = std::move(decided_by);
        history.rows.push_back(std::move(decided));
    }
    std::stable_sort(
        history.rows.begin(), history.rows.end(),
        [](const HistoryRow& one, const HistoryRow& other) { return when(one) < when(other); });
    if (history.rows.size() > limits::history_rows) history.rows.resize(limits::history_rows);
    return Done{};
}

}  // namespace

Result<CellHistory> open_history(Reader& reader, const Standing& standing, LessonId lesson_id,
                                 StudentId student_id, Date today) {
    LETOPIS_TRY(place, find_lesson(reader, lesson_id));
    LETOPIS_TRY_DONE(check_lesson_reading(reader, standing, place, today));
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    LETOPIS_TRY(title, find_course(reader, place.course.course_id));

    CellHistory history{.lesson_id = lesson_id,
                        .student_id = student_id,
                        .student_name = student->last_first(),
                        .subject_title = title.subject.title,
                        .lesson_on = place.lesson.lesson_on};
    LETOPIS_TRY(lines, reader.cell_history(lesson_id, student_id));
    LETOPIS_TRY(told, reads_reasons_of_lesson(reader, standing, place, today));
    HistoryTelling telling{told ? Reasons::told : Reasons::hidden};
    std::map<PersonId, std::string> names;
    for (const HistoryLine& line : lines) {
        auto row = telling.row(line);
        if (!row) continue;
        LETOPIS_TRY_DONE(tell_points(reader, line.body, *row));
        if (!names.contains(line.actor_id)) {
            LETOPIS_TRY(name, short_name(reader, line.actor_id));
            names.emplace(line.actor_id, std::move(name));
        }
        row->actor_name = names.at(line.actor_id);
        history.rows.push_back(*std::move(row));
        if (history.rows.size() == limits::history_rows) break;
    }
    LETOPIS_TRY_DONE(add_appeals(reader, standing, place.course.course_id, today, history));
    return history;
}

}  // namespace letopis
