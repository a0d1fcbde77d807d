#pragma once
// What is asked about changes of lessons (замены, переносы, отмены): bodies of its commands.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/lessons/lessons.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct SubstitutionCommand {
    CommandId command_id;
    LessonId lesson_id;
    EmployeeId substitute_id;
    SubstitutionKind kind = SubstitutionKind::substitution;
    int coefficient_hundredths = 100;
};
LETOPIS_DESCRIBE(SubstitutionCommand, command_id, lesson_id, substitute_id, kind,
                 coefficient_hundredths)

/// One absence of a teacher: many lessons, one reason.
struct AssignSubstitutions {
    std::string reason;
    std::optional<EntryIndex> change_reason;  ///< A recorded reason; none: in words only.
    std::vector<SubstitutionCommand> commands;
};
LETOPIS_DESCRIBE(AssignSubstitutions, reason, change_reason, commands)

struct ChangeOutcome {
    CommandId command_id;
    Outcome outcome = Outcome::refused;
    std::optional<Problem> refusal;
};
LETOPIS_DESCRIBE(ChangeOutcome, command_id, outcome, refusal)

struct ChangeOutcomes {
    std::vector<ChangeOutcome> outcomes;  ///< In the order of the commands.
};
LETOPIS_DESCRIBE(ChangeOutcomes, outcomes)

/// Ends a substitution, takes a cancellation back.
struct ChangeReasonCommand {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(ChangeReasonCommand, command_id, reason)

struct CancelLessonCommand {
    CommandId command_id;
    std::string reason;
    std::optional<EntryIndex> change_reason;  ///< A recorded reason; none: in words only.
};
LETOPIS_DESCRIBE(CancelLessonCommand, command_id, reason, change_reason)

struct MoveLessonCommand {
    CommandId command_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    std::string room_title;
    std::string reason;
    std::optional<EntryIndex> change_reason;  ///< A recorded reason; none: in words only.
};
LETOPIS_DESCRIBE(MoveLessonCommand, command_id, lesson_on, slot_no, starts_at, ends_at, room_title,
                 reason, change_reason)

struct ExtraLessonCommand {
    CommandId command_id;
    LessonId lesson_id;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    EmployeeId teacher_id;
    std::string room_title;
    std::string reason;
    std::optional<EntryIndex> change_reason;  ///< A recorded reason; none: in words only.
};
LETOPIS_DESCRIBE(ExtraLessonCommand, command_id, lesson_id, course_id, lesson_on, slot_no,
                 starts_at, ends_at, teacher_id, room_title, reason, change_reason)

/// Замена предмета: the lesson of the address is given up for one of `course_id` (CUR-02).
struct ReplaceSubjectCommand {
    CommandId command_id;
    LessonId new_lesson_id;
    CourseId course_id;
    EmployeeId teacher_id;
    std::string reason;
    std::optional<EntryIndex> change_reason;  ///< A recorded reason; none: in words only.
};
LETOPIS_DESCRIBE(ReplaceSubjectCommand, command_id, new_lesson_id, course_id, teacher_id, reason,
                 change_reason)

/// Режим урока (ATT-08).
struct LessonModeCommand {
    CommandId command_id;
    LessonMode mode = LessonMode::offline;
    std::string reason;
};
LETOPIS_DESCRIBE(LessonModeCommand, command_id, mode, reason)

struct DaysModeOfClass {
    CommandId command_id;
    StudyGroupId study_group_id;
};
LETOPIS_DESCRIBE(DaysModeOfClass, command_id, study_group_id)

/// Days of one class or of several, both inclusive; at most limits::days_of_changes.
struct SetDaysModes {
    Date from;
    Date to;
    LessonMode mode = LessonMode::distance;
    std::string reason;
    std::vector<DaysModeOfClass> commands;
};
LETOPIS_DESCRIBE(SetDaysModes, from, to, mode, reason, commands)

/// Инструктаж на уроке (JRN-20); without a kind it is taken away.
struct BriefingCommand {
    CommandId command_id;
    std::optional<BriefingKind> kind;
    std::string text;
};
LETOPIS_DESCRIBE(BriefingCommand, command_id, kind, text)

struct CancelDayOfClass {
    CommandId command_id;
    StudyGroupId study_group_id;
};
LETOPIS_DESCRIBE(CancelDayOfClass, command_id, study_group_id)

/// Актированный день of one class or of several.
struct CancelDays {
    Date on;
    std::string reason;
    std::optional<EntryIndex> change_reason;  ///< A recorded reason; none: in words only.
    std::vector<CancelDayOfClass> commands;
};
LETOPIS_DESCRIBE(CancelDays, on, reason, change_reason, commands)

}  // namespace letopis::http
