#pragma once
// open_change_register: журнал учёта пропущенных и замещённых уроков of a month (CUR-03, F-13),
// and what it comes to (CUR-05): a lesson cancelled without a substitute is a missed one. A move
// to another hour or room is not in it.

#include <optional>
#include <string>
#include <vector>

#include "app/changes/reasons/reason_lines.h"
#include "domain/access/access.h"
#include "domain/lessons/changes.h"
#include "ports/reader.h"

namespace letopis {

/// Вид: as a row of the register. subject: a lesson given up for another subject in its hour.
LETOPIS_ENUM(ChangeKind, substitution, merge, cancelled, extra, subject)
/// "Замена", "Совмещение", "Отмена", "Дополнительный", "Замена предмета".
std::string_view change_kind_title(ChangeKind kind);

/// Options of F-13.
LETOPIS_ENUM(ExtraLessons, included, left_out)
LETOPIS_ENUM(UnconfirmedChanges, included, left_out)

struct RegisterSearch {
    std::optional<Date> month;  ///< Any day of it; the current one if nobody says.
    ExtraLessons extra = ExtraLessons::included;
    UnconfirmedChanges unconfirmed = UnconfirmedChanges::included;
};

struct ChangedLesson {
    LessonId lesson_id;
    Date lesson_on;
    int slot_no = 1;
    EmployeeId replaced_id;  ///< Nil: a vacancy, or an extra lesson.
    std::string replaced;
    std::string subject_title;
    std::string study_group_title;
    std::string reason;        ///< With the document of the recorded reason, if it was made by one.
    EmployeeId substitute_id;  ///< Nil: nobody held it.
    std::string substitute;
    std::string held_subject_title;  ///< What was taught instead; "" where it was the same.
    ChangeKind kind = ChangeKind::substitution;
    int coefficient_hundredths = 100;  ///< 0 where nobody held it.
    bool confirmed = true;             ///< Its lesson is recorded, or was held by nobody (CUR-04).
    bool operator==(const ChangedLesson&) const = default;
};
LETOPIS_DESCRIBE(ChangedLesson, lesson_id, lesson_on, slot_no, replaced_id, replaced, subject_title,
                 study_group_title, reason, substitute_id, substitute, held_subject_title, kind,
                 coefficient_hundredths, confirmed)

/// Итог учителя.
struct ChangeTotal {
    EmployeeId teacher_id;
    std::string teacher;
    int missed = 0;                  ///< His own lessons that he did not hold …
    int cancelled = 0;               ///< … of them, held by nobody.
    int held = 0;                    ///< Lessons of others that he held, and extra ones.
    int coefficient_hundredths = 0;  ///< What these come to in hours.
    bool operator==(const ChangeTotal&) const = default;
};
LETOPIS_DESCRIBE(ChangeTotal, teacher_id, teacher, missed, cancelled, held, coefficient_hundredths)

struct ChangedSubject {
    std::string subject_title;
    int change_count = 0;
    bool operator==(const ChangedSubject&) const = default;
};
LETOPIS_DESCRIBE(ChangedSubject, subject_title, change_count)

struct ChangeRegister {
    Date from;  ///< First and last day of the month.
    Date to;
    std::vector<ChangedLesson> rows;  ///< By date and place in the day.
    bool cut_off = false;             ///< There were more than limits::changed_lessons.
    int substituted = 0;
    int cancelled = 0;
    int extra = 0;
    int unconfirmed = 0;                   ///< Of the rows.
    std::vector<ChangeTotal> totals;       ///< By the alphabet.
    std::vector<ChangedSubject> subjects;  ///< Most cancelled and given away; ten at most.
    /// Recorded reasons of the rows; `lesson_count`: of these rows. The earliest term first.
    std::vector<ChangeReasonLine> reasons;
    bool operator==(const ChangeRegister&) const = default;
};
LETOPIS_DESCRIBE(ChangeRegister, from, to, rows, cut_off, substituted, cancelled, extra,
                 unconfirmed, totals, subjects, reasons)

/// Totals are of the rows that are shown. Refuses as the second lock (read_changes): an inspector
/// of the whole school and the scheduler read it too (b.2).
Result<ChangeRegister> open_change_register(Reader& reader, const Standing& standing,
                                            const RegisterSearch& search, Instant now);

}  // namespace letopis
