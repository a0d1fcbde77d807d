#pragma once
// Practice (практика, VOC-10, F-29): a student is sent to a base with two leads and hours; at the
// end an attestation sheet says how he mastered the competences, and his mark.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/marks/marks.h"

namespace letopis {

/// Учебная, производственная, преддипломная.
LETOPIS_ENUM(PracticeKind, educational, industrial, prediploma)
/// "Учебная практика", …
std::string_view practice_kind_title(PracticeKind kind);

/// Направление на практику as it stands now. Both dates inclusive.
struct PracticeAssignment {
    EntryIndex assignment = -1;  ///< The entry that stated it: its identity.
    CourseId course_id;
    StudentId student_id;
    PracticeKind kind = PracticeKind::educational;
    std::string base;  ///< База практики: "ГБУЗ «Городская больница № 4»".
    std::string base_lead;
    EmployeeId lead_id;  ///< Руководитель от колледжа.
    Date from_on;
    Date to_on;
    int hours = 36;
    std::string order_no;
    std::string competences;  ///< "ОК 1–4 освоены, ПК 2.1 освоена"; empty: no sheet yet.
    std::string characteristic;
    std::optional<ResultValue> result;  ///< Nothing: no sheet yet.
    std::optional<Date> assessed_on;
    EntryIndex version = -1;  ///< The last entry about it.
    bool is_cancelled = false;
    bool operator==(const PracticeAssignment&) const = default;
};
LETOPIS_DESCRIBE(PracticeAssignment, assignment, course_id, student_id, kind, base, base_lead,
                 lead_id, from_on, to_on, hours, order_no, competences, characteristic, result,
                 assessed_on, version, is_cancelled)

// --- Entries -----------------------------------------------------------------------------

struct PracticeAssigned {
    CourseId course_id;
    StudentId student_id;
    PracticeKind kind = PracticeKind::educational;
    std::string base;
    std::string base_lead;
    EmployeeId lead_id;
    Date from_on;
    Date to_on;
    int hours = 36;
    std::string order_no;
    bool operator==(const PracticeAssigned&) const = default;
};
LETOPIS_DESCRIBE(PracticeAssigned, course_id, student_id, kind, base, base_lead, lead_id, from_on,
                 to_on, hours, order_no)

struct PracticeCancelled {
    EntryIndex assignment = -1;
    CourseId course_id;
    StudentId student_id;
    std::string reason;
    bool operator==(const PracticeCancelled&) const = default;
};
LETOPIS_DESCRIBE(PracticeCancelled, assignment, course_id, student_id, reason)

/// Аттестационный лист. A later one replaces it and says why.
struct PracticeAssessed {
    EntryIndex assignment = -1;
    CourseId course_id;
    StudentId student_id;
    std::string competences;
    std::string characteristic;
    ResultValue result = ResultValue::five;
    Date assessed_on;
    std::string reason;  ///< Empty for the first.
    bool operator==(const PracticeAssessed&) const = default;
};
LETOPIS_DESCRIBE(PracticeAssessed, assignment, course_id, student_id, competences, characteristic,
                 result, assessed_on, reason)

// --- Rules -------------------------------------------------------------------------------

/// One order for many students.
struct AssignPractice {
    CourseId course_id;
    std::vector<StudentId> student_ids;
    PracticeKind kind = PracticeKind::educational;
    std::string base;
    std::string base_lead;
    EmployeeId lead_id;
    Date from_on;
    Date to_on;
    int hours = 36;
    std::string order_no;
    bool operator==(const AssignPractice&) const = default;
};
LETOPIS_DESCRIBE(AssignPractice, course_id, student_ids, kind, base, base_lead, lead_id, from_on,
                 to_on, hours, order_no)

/// `known`: assignments of the course; `on_list`: students on its list in those days. Refuses
/// `student_not_enrolled`; `practice_stands` for a student who has one in those days;
/// `text_too_long`; `order_required`; `dates_out_of_order`; `invalid_value` at `student_ids` for
/// none, more than limits::cells_per_request or one twice, at `base` or `base_lead` without words,
/// at `to_on` for more than a year, and at `hours` for less than 1 or more than 8 a day (working
/// days, Sundays not counted).
Result<std::vector<PracticeAssigned>> decide_assign_practice(
    const AssignPractice& command, std::span<const PracticeAssignment> known,
    std::span<const StudentId> on_list);

struct AssessPractice {
    EntryIndex assignment = -1;
    std::string competences;
    std::string characteristic;
    ResultValue result = ResultValue::five;
    Date assessed_on;
    std::string reason;
    bool operator==(const AssessPractice&) const = default;
};
LETOPIS_DESCRIBE(AssessPractice, assignment, competences, characteristic, result, assessed_on,
                 reason)

/// Nothing when it reads so already. Refuses `practice_cancelled`; `text_too_long`;
/// `invalid_value` at `reason` for changing a sheet without one, at `competences` without words, at
/// `result` off the scale, at `assessed_on` for a day to come or before the practice began.
Result<std::optional<PracticeAssessed>> decide_assess_practice(const PracticeAssignment& standing,
                                                               Scale scale, int lowest_mark,
                                                               const AssessPractice& command,
                                                               Date today);

/// Nothing when it was cancelled before. Refuses `practice_assessed` once there is a sheet;
/// `text_too_long`; `invalid_value` at `reason` without one.
Result<std::optional<PracticeCancelled>> decide_cancel_practice(const PracticeAssignment& standing,
                                                                const std::string& reason);

}  // namespace letopis
