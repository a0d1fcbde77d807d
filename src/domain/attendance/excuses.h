#pragma once
// Attendance documents (документы о пропусках, ATT-02, ATT-04): a family gives notice of an
// absence, the class teacher registers what excuses it, a teacher takes the roll.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/attendance/attendance.h"
#include "domain/lessons/lessons.h"
#include "domain/lessons/locks.h"

namespace letopis {

/// Why a student will be away, as his family says.
LETOPIS_ENUM(AbsenceCause, illness, doctor, family, competition, other)
/// "Болезнь", "Визит к врачу", …
std::string_view absence_cause_title(AbsenceCause cause);

/// What excuses an absence.
LETOPIS_ENUM(ExcuseKind, medical, school_medic, parent_note, organisation_letter, admin_permit,
             class_teacher_permit, other)
/// "Медицинская справка", "Записка родителей", …
std::string_view excuse_kind_title(ExcuseKind kind);

/// Уведомление об отсутствии as it stands now. Both dates inclusive.
struct AbsenceNotice {
    StudentId student_id;
    Date from_on;
    Date to_on;
    AbsenceCause cause = AbsenceCause::illness;
    std::string text;
    PersonId made_by;
    Instant made_at;
    EntryIndex entry_index = -1;  ///< The entry that stated it: its identity.
    bool is_withdrawn = false;
    bool operator==(const AbsenceNotice&) const = default;
};
LETOPIS_DESCRIBE(AbsenceNotice, student_id, from_on, to_on, cause, text, made_by, made_at,
                 entry_index, is_withdrawn)

/// Документ о причине пропусков. Both dates inclusive.
struct ExcuseDocument {
    StudentId student_id;
    ExcuseKind kind = ExcuseKind::medical;
    /// What «н» becomes: ill or excused. absent: it stays, its reason is known and is not valid.
    AttendanceStatus status = AttendanceStatus::ill;
    Date from_on;
    Date to_on;
    std::string document_no;
    std::optional<Date> document_on;
    std::string text;
    PersonId registered_by;
    Instant registered_at;
    EntryIndex entry_index = -1;
    bool operator==(const ExcuseDocument&) const = default;
};
LETOPIS_DESCRIBE(ExcuseDocument, student_id, kind, status, from_on, to_on, document_no, document_on,
                 text, registered_by, registered_at, entry_index)

// --- Entries -----------------------------------------------------------------------------

struct AbsenceNoticed {
    StudentId student_id;
    Date from_on;
    Date to_on;
    AbsenceCause cause = AbsenceCause::illness;
    std::string text;
    bool operator==(const AbsenceNoticed&) const = default;
};
LETOPIS_DESCRIBE(AbsenceNoticed, student_id, from_on, to_on, cause, text)

struct AbsenceNoticeWithdrawn {
    EntryIndex notice = -1;  ///< The entry that stated it.
    bool operator==(const AbsenceNoticeWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(AbsenceNoticeWithdrawn, notice)

struct ExcuseRegistered {
    StudentId student_id;
    ExcuseKind kind = ExcuseKind::medical;
    AttendanceStatus status = AttendanceStatus::ill;
    Date from_on;
    Date to_on;
    std::string document_no;
    std::optional<Date> document_on;
    std::string text;
    bool operator==(const ExcuseRegistered&) const = default;
};
LETOPIS_DESCRIBE(ExcuseRegistered, student_id, kind, status, from_on, to_on, document_no,
                 document_on, text)

/// Перекличка проведена: a fact also when nobody was away.
struct RollTaken {
    LessonId lesson_id;
    bool operator==(const RollTaken&) const = default;
};
LETOPIS_DESCRIBE(RollTaken, lesson_id)

// --- Rules -------------------------------------------------------------------------------

/// What a family sends.
struct GiveAbsenceNotice {
    StudentId student_id;
    Date from_on;
    Date to_on;
    AbsenceCause cause = AbsenceCause::illness;
    std::string text;
    bool operator==(const GiveAbsenceNotice&) const = default;
};
LETOPIS_DESCRIBE(GiveAbsenceNotice, student_id, from_on, to_on, cause, text)

/// `known`: his notices that may overlap it; withdrawn ones do not count. Refuses
/// `absence_already_noticed`; `text_too_long`; `dates_out_of_order`; `invalid_value` at `from_on`
/// for a day before yesterday and at `to_on` for more than limits::absence_days days.
Result<AbsenceNoticed> decide_absence_notice(const GiveAbsenceNotice& notice,
                                             std::span<const AbsenceNotice> known, Date today);

/// Nothing when it was withdrawn before. Refuses `not_found` for whoever did not make it, and
/// `invalid_value` at `notice` for one whose days are over.
Result<std::optional<AbsenceNoticeWithdrawn>> decide_withdraw_notice(const AbsenceNotice& notice,
                                                                     PersonId asker, Date today);

/// What the class teacher registers.
struct RegisterExcuse {
    StudentId student_id;
    ExcuseKind kind = ExcuseKind::medical;
    AttendanceStatus status = AttendanceStatus::ill;
    Date from_on;
    Date to_on;
    std::string document_no;
    std::optional<Date> document_on;
    std::string text;
    bool operator==(const RegisterExcuse&) const = default;
};
LETOPIS_DESCRIBE(RegisterExcuse, student_id, kind, status, from_on, to_on, document_no, document_on,
                 text)

/// Attendance of the student inside the dates of a document.
struct AbsenceOnList {
    Attendance attendance;
    Closures closures;  ///< Around its lesson.
};

/// What a document comes to.
struct ExcuseFacts {
    ExcuseRegistered registered;
    std::vector<AttendanceRecorded> recoded;  ///< Each «н» with the document for its reason.
    int closed = 0;  ///< «н» that stay: their period, or more, is closed.
};

/// Every «н» of `absences` becomes what the document says; lateness, illness and what was excused
/// before stay, as do marks. There are never more of them than limits::entries_per_command: the
/// dates span limits::absence_days at most. Refuses `text_too_long`; `dates_out_of_order`;
/// `invalid_value` at `to_on` for too many days, at `status` for presence, for lateness and for
/// illness that no medic and no parent certifies, at `text` for a reason that is not valid without
/// a word of it, at `document_no` where the kind needs one, at `document_on` for a day to come.
Result<ExcuseFacts> decide_register_excuse(const RegisterExcuse& command,
                                           std::span<const AbsenceOnList> absences, Date today);

/// "Медицинская справка № 12 от 10.10.2026": the reason of what it recodes.
std::string excuse_words(ExcuseKind kind, const std::string& document_no,
                         const std::optional<Date>& document_on);

/// Nothing when the roll was taken before. Refuses as the lesson's lock: not before it begins, not
/// when it is cancelled.
Result<std::optional<RollTaken>> decide_take_roll(const Lesson& lesson, LessonLock lock);

}  // namespace letopis
