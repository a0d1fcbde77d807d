#pragma once
// open_behaviour: marks for behaviour of a class, students × periods and the year (ASM-13).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/journal/behaviour.h"
#include "ports/reader.h"

namespace letopis {

/// A column: a period, or the year.
struct BehaviourColumn {
    PeriodId period_id;  ///< Nil: of the year.
    std::string title;
    bool has_begun = false;  ///< Before it nothing is assessed.
    bool operator==(const BehaviourColumn&) const = default;
};
LETOPIS_DESCRIBE(BehaviourColumn, period_id, title, has_begun)

struct BehaviourCell {
    std::optional<BehaviourValue> value;
    std::string note;
    EntryIndex version = -1;
    bool is_member = false;  ///< He was on the list on a day of it.
    bool operator==(const BehaviourCell&) const = default;
};
LETOPIS_DESCRIBE(BehaviourCell, value, note, version, is_member)

struct BehaviourStudent {
    StudentId student_id;
    std::string name;
    std::vector<BehaviourCell> cells;  ///< One for each of the columns.
    bool operator==(const BehaviourStudent&) const = default;
};
LETOPIS_DESCRIBE(BehaviourStudent, student_id, name, cells)

/// Поведение класса.
struct BehaviourSheet {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::vector<BehaviourColumn> columns;
    std::vector<BehaviourStudent> students;  ///< By the alphabet; leavers too.
    bool is_closed = false;
    bool operator==(const BehaviourSheet&) const = default;
};
LETOPIS_DESCRIBE(BehaviourSheet, study_group_id, study_group_title, school_year_title, columns,
                 students, is_closed)

/// For those who give them: what was noted is nobody else's. Refuses as find_behaviour_class; as
/// the second lock (assess_behaviour).
Result<BehaviourSheet> open_behaviour(Reader& reader, const Standing& standing, StudyGroupId id,
                                      Instant now);

}  // namespace letopis
