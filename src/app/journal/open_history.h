#pragma once
// open_history: everything that was ever written into a cell, by whom and why (ORD-1.4.1-b).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

LETOPIS_ENUM(HistoryKind, recorded, corrected, withdrawn, attendance, comment, appeal_filed,
             appeal_decided, criteria)

struct HistoryRow {
    EntryIndex entry_index = -1;  ///< -1 of a decision about an appeal.
    Instant recorded_at;
    std::string actor_name;  ///< "Петрова А. И."; "" for the program itself.
    HistoryKind kind = HistoryKind::recorded;
    int work_no = 1;  ///< Of a mark, an appeal.
    int part_no = 1;
    std::string old_text;  ///< What stood before; "" for nothing.
    std::string text;      ///< What stands from then on; "" for nothing.
    /// "опечатка", "протокол № 3 от 02.12.2026", of criteria the rubric's title; "" for none.
    std::string reason_title;
    std::string reason;  ///< Of criteria: the points by criterion.
    bool operator==(const HistoryRow&) const = default;
};
LETOPIS_DESCRIBE(HistoryRow, entry_index, recorded_at, actor_name, kind, work_no, part_no, old_text,
                 text, reason_title, reason)

/// История клетки.
struct CellHistory {
    LessonId lesson_id;
    StudentId student_id;
    std::string student_name;
    std::string subject_title;
    Date lesson_on;
    /// Oldest first, at most limits::history_rows. Appeals for those who may read them (ASM-10).
    std::vector<HistoryRow> rows;
    bool operator==(const CellHistory&) const = default;
};
LETOPIS_DESCRIBE(CellHistory, lesson_id, student_id, student_name, subject_title, lesson_on, rows)

/// Refuses `not_found` for an unknown lesson or student, and as the second lock
/// (check_lesson_reading).
Result<CellHistory> open_history(Reader& reader, const Standing& standing, LessonId lesson_id,
                                 StudentId student_id, Date today);

}  // namespace letopis
