#pragma once
// Terms of what is not done in time (сроки, requirements f.1, f.2): by when it must be, by which
// policy, and who answers for it first (ORD-1.4.1-a). Terms of the records of lessons:
// lessons/deadlines.h.

#include <span>
#include <string_view>
#include <vector>

#include "domain/calendar/calendar.h"
#include "domain/calendar/policies.h"
#include "domain/journal/overdue/overdue_rows.h"
#include "domain/lessons/deadlines.h"

namespace letopis {

/// Вид долга, as the panel of gaps lists them: what lessons owe, then the rest.
LETOPIS_ENUM(DebtKind, attendance, topic, homework, marks, point, absence_reason, absence_document,
             period_marks, plan, briefing)

DebtKind kind_of(LessonDebt debt);
/// "Перекличка", "Тема", …
std::string_view debt_title(DebtKind kind);
/// Which policy sets the term: "entry.homework".
std::string_view debt_policy(DebtKind kind);
/// Whether a class teacher answers for it, not whoever teaches: reasons and documents of absences.
bool is_owed_by_class_teacher(DebtKind kind);

/// Numbers that the local act decides on a day (f.1, f.2).
struct OverdueTerms {
    int reason_days = 3;        ///< absence.reason: working days after the return
    int document_days = 5;      ///< absence.document: the same
    int period_marks_days = 3;  ///< period.marks_due: before the period's last school day
    int plan_days = 0;          ///< kti.upload: before the first lesson's day
    int briefing_days = 0;      ///< entry.briefing: after the first lesson of the half-year
    int week_days = 5;          ///< week.days
};
OverdueTerms overdue_terms(std::span<const PolicyValue> set, Date on);

/// Пропуск подряд: unexplained days of one student with no other working day between them.
struct AbsenceRun {
    StudentId student_id;
    Date from_on;
    Date to_on;
    Date returned_on;  ///< The first working day after it.
    int lesson_count = 0;
    bool is_noticed = false;  ///< His family gave notice of each of its days.
    bool operator==(const AbsenceRun&) const = default;
};
/// `days`: student by student, each by date, as GapReader gives them.
std::vector<AbsenceRun> absence_runs(std::span<const UnexplainedDay> days, int week_days,
                                     std::span<const CalendarDay> special_days);

/// absence_reason where nobody has said why, absence_document where only the document lacks.
DebtKind kind_of(const AbsenceRun& run);
/// The end of the so-manieth working day after the return.
Instant absence_due(const AbsenceRun& run, const OverdueTerms& terms,
                    std::span<const CalendarDay> special_days);
/// The end of the last day of the «точка».
Instant point_due(Date due_on);
/// The end of the day so many days before the last working day of the period.
Instant period_marks_due(const Period& period, const OverdueTerms& terms,
                         std::span<const CalendarDay> special_days);
/// The end of the day before the first lesson's, or so many days earlier.
Instant plan_due(Date first_on, const OverdueTerms& terms);
/// The end of the first lesson's day, or so many days later.
Instant briefing_due(Date first_on, const OverdueTerms& terms);

}  // namespace letopis
