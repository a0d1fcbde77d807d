#pragma once
// Writing into a cell (запись в клетку): recording, correcting and withdrawing marks, attendance,
// a comment. One command per cell; the cell of a lesson with several works is one per work.

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/attendance/exemptions.h"
#include "domain/attendance/study_modes.h"
#include "domain/journal/journal.h"
#include "domain/lessons/locks.h"

namespace letopis {

/// What a teacher typed: the whole new content of the cell of one work.
struct RecordCell {
    LessonId lesson_id;
    StudentId student_id;
    int work_no = 1;
    std::string text;              ///< "5", "5/4", "н", "о 4", "зач", "•"; "" clears.
    EntryIndex base_version = -1;  ///< Version of this cell that the teacher saw; -1: untouched.
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
    bool operator==(const RecordCell&) const = default;
};
LETOPIS_DESCRIBE(RecordCell, lesson_id, student_id, work_no, text, base_version, reason_code,
                 reason)

/// A text understood.
struct CellContent {
    AttendanceStatus attendance = AttendanceStatus::present;
    std::vector<MarkValue> marks;  ///< In order of parts; at most two.
    bool operator==(const CellContent&) const = default;
};

/// Reads "5/4", "54", "5 4", "неуд", "зачёт", "Н", "н/б", "н 4", "о5", "•": aliases of either case,
/// ё as е; "" and a dash are an empty cell. Of a scale of points "54" is one number, "8/9" two, and
/// there are no marks in words (ASM-01); letters are Latin or look like it. What is read may lie
/// off the scale. Nothing for anything else. The web reads the same (tests/vectors/cells.json).
std::optional<CellContent> parse_cell(std::string_view text, Scale scale = Scale::five_point);

/// Everything the decision needs, brought by the caller.
struct CellFacts {
    Lesson lesson;
    Course course;
    Cell cell;
    std::optional<Enrolment> enrolment;  ///< Of the student in the course's group on that date.
    LessonLock lock = LessonLock::open;
    Policies policies;
    std::optional<Period> period;         ///< In which the lesson stands.
    std::optional<Exemption> exemption;   ///< Of the course's subject, on that day (ATT-07).
    std::optional<StudyMode> study_mode;  ///< On that day (JRN-23).
    bool takes_two_marks = true;          ///< Works of the subject (two_marks.h).
    std::string two_mark_subjects{};      ///< Which do, in words, where this one does not.
};

/// The entries that bring the cell to what was typed.
struct CellEntries {
    std::vector<MarkRecorded> recorded;
    std::vector<MarkCorrected> corrected;
    std::vector<MarkWithdrawn> withdrawn;
    std::optional<AttendanceRecorded> attendance;
    bool empty() const {
        return recorded.empty() && corrected.empty() && withdrawn.empty() && !attendance;
    }
};

/// Decides. While the lock is open, the same content as already stands is success without entries,
/// whatever the version. Refuses, in the order of refusals.def:
/// `not_found` for a work that the lesson does not have; the lock, except that a point («•») may
/// be replaced or removed when the edit window is over, since its own date comes later (ASM-04);
/// `version_conflict` when the cell changed since base_version; `student_not_enrolled`;
/// `reason_required` when what stands was first recorded longer ago than the policy allows
/// (24 hours) and would be corrected or withdrawn without a reason (JRN-13), points excepted;
/// `mark_out_of_scale`; `mark_not_understood` for a text that says nothing and for an absence in
/// the cell of a second work; `second_mark_not_allowed` by the type of the work, or for a new one
/// by the subject (JRN-09); `attendance_not_allowed` for what the mode of the lesson does not know
/// (modes.h, ATT-08); `student_exempt` for «н» of somebody who need not attend (ATT-07) or learns
/// elsewhere that day (JRN-23); `text_too_long` or `invalid_value` for the reason. A pending mark
/// is due `point.max_days` after the lesson, but 3 days before the period ends at the latest, and
/// never before the lesson.
Result<CellEntries> decide_record_cell(const CellFacts& facts, const RecordCell& command,
                                       Instant now);

/// What stands in the column of a work (Cell::text) once these entries about it are recorded.
std::string text_after(Cell cell, const CellEntries& entries, int work_no);

/// A comment to a cell, for the family.
struct RecordComment {
    LessonId lesson_id;
    StudentId student_id;
    std::string comment;  ///< "" removes it.
    EntryIndex base_version = -1;
    bool operator==(const RecordComment&) const = default;
};
LETOPIS_DESCRIBE(RecordComment, lesson_id, student_id, comment, base_version)

/// Nothing when the comment already reads so. Refuses the lock, `version_conflict`,
/// `student_not_enrolled`, `text_too_long`.
Result<std::optional<CommentRecorded>> decide_record_comment(const CellFacts& facts,
                                                             const RecordComment& command);

}  // namespace letopis
