#pragma once
// Reasons of changes (причины изменений, CUR-02): one illness of a teacher, one quarantine of a
// class, with its term and its document; many changes of lessons are made by it. Rules stand in
// reason_rules.h.

#include <optional>
#include <string>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/classes/classes.h"

namespace letopis {

/// Привязка: whose lessons a reason is about.
LETOPIS_ENUM(ReasonScope, teacher, school_class, grade, section, school)

/// Документ-основание of a reason.
LETOPIS_ENUM(ReasonDocument, none, order, sick_leave, application, other)

/// Причина изменений as it stands now. Of what it is bound to only what its scope names is set.
struct ChangeReason {
    EntryIndex change_reason = -1;  ///< The entry that recorded it: its identity.
    ReasonScope scope = ReasonScope::school;
    EmployeeId teacher_id;                              ///< teacher
    StudyGroupId study_group_id;                        ///< school_class
    ProgrammeFamily family = ProgrammeFamily::general;  ///< grade, section (отделение)
    int grade = 0;                                      ///< grade: of that family
    std::string text;  ///< "Болезнь Петровой Н. А."
    Date from_on;      ///< Both inclusive; to_on before from_on: taken back.
    Date to_on;
    ReasonDocument document_kind = ReasonDocument::none;
    std::string document_no;
    std::optional<Date> document_on;
    PersonId recorded_by;
    Instant recorded_at;
    EntryIndex version = -1;  ///< The last entry about it.
    int lesson_count = 0;     ///< Lessons that stand changed by it.
    bool operator==(const ChangeReason&) const = default;

    bool stands() const { return from_on <= to_on; }
    bool covers(Date on) const { return from_on <= on && on <= to_on; }
};
LETOPIS_DESCRIBE(ChangeReason, change_reason, scope, teacher_id, study_group_id, family, grade,
                 text, from_on, to_on, document_kind, document_no, document_on, recorded_by,
                 recorded_at, version, lesson_count)

/// By which reason a lesson was changed last.
struct AppliedReason {
    LessonId lesson_id;
    EntryIndex change_reason = -1;
    bool operator==(const AppliedReason&) const = default;
};
LETOPIS_DESCRIBE(AppliedReason, lesson_id, change_reason)

// --- Entries -----------------------------------------------------------------------------

struct ChangeReasonRecorded {
    ReasonScope scope = ReasonScope::school;
    EmployeeId teacher_id;
    StudyGroupId study_group_id;
    ProgrammeFamily family = ProgrammeFamily::general;
    int grade = 0;
    std::string text;
    Date from_on;
    Date to_on;
    ReasonDocument document_kind = ReasonDocument::none;
    std::string document_no;
    std::optional<Date> document_on;
    bool operator==(const ChangeReasonRecorded&) const = default;
};
LETOPIS_DESCRIBE(ChangeReasonRecorded, scope, teacher_id, study_group_id, family, grade, text,
                 from_on, to_on, document_kind, document_no, document_on)

/// Says its words, its term and its document anew: prolonged, shortened, ended, with the number of
/// the sick leave that came later.
struct ChangeReasonRevised {
    EntryIndex change_reason = -1;
    std::string text;
    Date from_on;
    Date to_on;
    ReasonDocument document_kind = ReasonDocument::none;
    std::string document_no;
    std::optional<Date> document_on;
    bool operator==(const ChangeReasonRevised&) const = default;
};
LETOPIS_DESCRIBE(ChangeReasonRevised, change_reason, text, from_on, to_on, document_kind,
                 document_no, document_on)

/// The change of the lesson that stands before it in the same command was made by the reason. Any
/// later change of the lesson says nothing of it any more.
struct ChangeReasonApplied {
    EntryIndex change_reason = -1;
    LessonId lesson_id;
    bool operator==(const ChangeReasonApplied&) const = default;
};
LETOPIS_DESCRIBE(ChangeReasonApplied, change_reason, lesson_id)

}  // namespace letopis
