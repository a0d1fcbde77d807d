#pragma once
// Deadlines of entry (сроки заполнения, requirements f.1): by when the record of a lesson must be
// complete, by which policy, and what of it is missing (ORD-1.4.1-a, AP-10, AP-12).

#include <span>
#include <string_view>
#include <vector>

#include "domain/calendar/calendar.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Долг урока: what a lesson that was held still lacks. `attendance`: nobody took the roll.
/// `marks`: a work that everybody writes (control work, dictation, composition, exposition, test)
/// has no mark of somebody who was there.
LETOPIS_ENUM(LessonDebt, attendance, topic, homework, marks)

/// A lesson whose record is not complete.
struct UnfinishedLesson {
    Lesson lesson;
    /// Marks that its works which everybody writes still lack: of students on the list that day
    /// who were at the lesson, are not fully exempt from the subject and learn with their class.
    /// A «точка» lacks nothing: it has a term of its own.
    int missing_marks = 0;
    bool lacks_roll = false;  ///< Known only where it was asked (GapReader).

    /// Who owes it: the substitute where there is one. Nil for a vacancy.
    EmployeeId debtor_id() const { return lesson.held_by(); }
};

/// Whether the whole class writes works of this type, so that a mark that somebody lacks is an
/// omission.
bool everybody_writes(WorkType type);

/// What the record lacks, in the order of LessonDebt. Nothing for a cancelled lesson.
std::vector<LessonDebt> debts_of(const UnfinishedLesson& unfinished);

/// Which policy sets the deadline: "entry.topic", "entry.attendance".
std::string_view deadline_policy(LessonDebt debt);

/// The last moment of the `days`-th working day after `on` (E-17). Working days follow Monday to
/// Friday or to Saturday (`week.days`); of `special_days` a day off is none, a moved one is
/// (CUR-06).
Instant end_of_working_day_after(Date on, int days, int week_days,
                                 std::span<const CalendarDay> special_days);

/// By when the debt must be made good. `day_ends`: when the last lesson of the students of this
/// lesson ends that day (E-16). `grade`: of the class; 0 where there is none. A composition of
/// grades 9 to 11 has its own term, and no term is longer than `marks.written_work_max_days`.
/// Only the term of marks asks for `special_days`.
Instant deadline_of(LessonDebt debt, const Lesson& lesson, TimeOfDay day_ends, int grade,
                    const Policies& policies, std::span<const CalendarDay> special_days);

/// When the last of these lessons ends; cancelled ones do not count. Midnight for none.
TimeOfDay last_end(std::span<const Lesson> lessons);

}  // namespace letopis
