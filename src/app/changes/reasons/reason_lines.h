#pragma once
// ChangeReasonLine: one reason of changes (CUR-02) as lists and cards tell it, and the lessons that
// it is about.

#include <optional>
#include <string>
#include <vector>

#include "app/changes/change_facts.h"
#include "domain/lessons/reason_rules.h"

namespace letopis {

struct ChangeReasonLine {
    EntryIndex change_reason = -1;
    EntryIndex version = -1;
    ReasonScope scope = ReasonScope::school;
    EmployeeId teacher_id;
    StudyGroupId study_group_id;
    ProgrammeFamily family = ProgrammeFamily::general;
    int grade = 0;
    std::string bound_to;  ///< "Петрова А. И.", "5 «А»", "5 параллель", "Вся организация"
    std::string text;
    Date from_on;
    Date to_on;
    ReasonDocument document_kind = ReasonDocument::none;
    std::string document_no;
    std::optional<Date> document_on;
    std::string document;  ///< "приказ № 12 от 12.10.2026"; "" without one.
    std::string recorded_by;
    Instant recorded_at;
    int lesson_count = 0;  ///< Lessons that stand changed by it.
    /// Lessons that wait for a decision; unset where they are not counted: for a term that is over,
    /// and for more than one class.
    std::optional<int> awaiting_count;
    bool operator==(const ChangeReasonLine&) const = default;
};
LETOPIS_DESCRIBE(ChangeReasonLine, change_reason, version, scope, teacher_id, study_group_id,
                 family, grade, bound_to, text, from_on, to_on, document_kind, document_no,
                 document_on, document, recorded_by, recorded_at, lesson_count, awaiting_count)

/// Without the count of what waits.
Result<ChangeReasonLine> reason_line(Reader& reader, ChangeReading& reading,
                                     const ChangeReason& reason);

/// Refuses `invalid_value` at `change_reason` for none.
Result<ChangeReason> find_change_reason(Reader& reader, EntryIndex change_reason);

/// Lessons that wait for a decision, by date and place in the day.
struct AwaitingLessons {
    std::vector<Lesson> lessons;
    bool cut_off = false;  ///< There may be more, on later days.
};

/// Of a teacher or of one class: of the whole term. Of more: from today on, limits::days_of_changes
/// days of it. At most `limit` lessons. What has been closed does not wait.
Result<AwaitingLessons> awaiting_lessons(Reader& reader, ChangeReading& reading,
                                         const ChangeReason& reason, Date today, std::size_t limit);

}  // namespace letopis
