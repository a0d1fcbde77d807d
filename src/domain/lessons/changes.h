#pragma once
// Changes of lessons (изменения в расписании уроков, CUR-02): substitution and merge, cancellation
// and its taking back, a move to another hour, a lesson beyond the timetable. Each has a reason.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/lessons/lesson_record.h"
#include "domain/lessons/lessons.h"
#include "domain/lessons/locks.h"

namespace letopis {

/// "Замена", "Совмещение".
std::string_view substitution_kind_title(SubstitutionKind kind);

// --- Entries -----------------------------------------------------------------------------

/// A later one replaces it.
struct SubstitutionAssigned {
    LessonId lesson_id;
    EmployeeId substitute_id;
    SubstitutionKind kind = SubstitutionKind::substitution;
    int coefficient_hundredths = 100;
    std::string reason;
    bool operator==(const SubstitutionAssigned&) const = default;
};
LETOPIS_DESCRIBE(SubstitutionAssigned, lesson_id, substitute_id, kind, coefficient_hundredths,
                 reason)

/// The teacher holds the lesson himself again.
struct SubstitutionEnded {
    LessonId lesson_id;
    std::string reason;
    bool operator==(const SubstitutionEnded&) const = default;
};
LETOPIS_DESCRIBE(SubstitutionEnded, lesson_id, reason)

/// The same lesson in another place of the timetable.
struct LessonMoved {
    LessonId lesson_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    std::string room_title;
    std::string reason;
    bool operator==(const LessonMoved&) const = default;
};
LETOPIS_DESCRIBE(LessonMoved, lesson_id, lesson_on, slot_no, starts_at, ends_at, room_title, reason)

/// Takes a cancellation back.
struct LessonRestored {
    LessonId lesson_id;
    std::string reason;
    bool operator==(const LessonRestored&) const = default;
};
LETOPIS_DESCRIBE(LessonRestored, lesson_id, reason)

/// Дополнительный урок.
struct ExtraLessonScheduled {
    LessonId lesson_id;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    EmployeeId teacher_id;
    std::string room_title;
    std::string reason;
    bool operator==(const ExtraLessonScheduled&) const = default;
};
LETOPIS_DESCRIBE(ExtraLessonScheduled, lesson_id, course_id, lesson_on, slot_no, starts_at, ends_at,
                 teacher_id, room_title, reason)

// --- Commands ----------------------------------------------------------------------------

struct AssignSubstitution {
    LessonId lesson_id;
    EmployeeId substitute_id;
    SubstitutionKind kind = SubstitutionKind::substitution;
    int coefficient_hundredths = 100;
    std::string reason;
    bool operator==(const AssignSubstitution&) const = default;
};
LETOPIS_DESCRIBE(AssignSubstitution, lesson_id, substitute_id, kind, coefficient_hundredths, reason)

struct MoveLesson {
    LessonId lesson_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    std::string room_title;
    std::string reason;
    bool operator==(const MoveLesson&) const = default;
};
LETOPIS_DESCRIBE(MoveLesson, lesson_id, lesson_on, slot_no, starts_at, ends_at, room_title, reason)

struct ScheduleExtraLesson {
    LessonId lesson_id;  ///< Given by whoever asks, new.
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    EmployeeId teacher_id;
    std::string room_title;
    std::string reason;
    bool operator==(const ScheduleExtraLesson&) const = default;
};
LETOPIS_DESCRIBE(ScheduleExtraLesson, lesson_id, course_id, lesson_on, slot_no, starts_at, ends_at,
                 teacher_id, room_title, reason)

// --- Facts -------------------------------------------------------------------------------

/// A lesson with the group of its course.
struct GroupLesson {
    Lesson lesson;
    StudyGroup study_group;
};

/// Where a lesson is to stand, and what stands there already.
struct LessonPlacement {
    SchoolYear school_year;        ///< Of the course.
    StudyGroup study_group;        ///< Of the course.
    Closures closures;             ///< Around the course on that day.
    std::vector<GroupLesson> day;  ///< All lessons of the organisation on that day.
};

/// A lesson that is to be moved.
struct MoveFacts {
    Lesson lesson;
    Closures closures;       ///< Around the day it stands on.
    bool has_cells = false;  ///< Marks or attendance stand in it.
    LessonPlacement target;
};

// --- Rules -------------------------------------------------------------------------------
// All refuse, in the order of refusals.def: what has been closed (locks.h); `text_too_long` and
// `invalid_value` at `reason` for one of fewer than two or more than 500 characters. What changes
// nothing is success without an entry.

/// Whether two lessons of one day overlap in time.
bool overlap(const Lesson& one, const Lesson& other);

/// Whether no student can sit in lessons of both groups: the groups differ, neither draws from the
/// other, and of two subgroups of one class each has its own students, so that they may run side
/// by side.
bool may_run_side_by_side(const StudyGroup& one, const StudyGroup& other);

/// Whether anything was recorded at the lesson itself: a topic, homework, the roll.
bool has_record(const Lesson& lesson);

/// `day`: lessons that the substitute holds on that day. Refuses also `lesson_cancelled`;
/// `teacher_busy` when he holds another lesson at that time and this is no merge; `invalid_value`
/// at `substitute_id` for nobody and for the lesson's own teacher, and at `coefficient_hundredths`.
Result<std::optional<SubstitutionAssigned>> decide_substitution(const Lesson& lesson,
                                                                const Closures& closures,
                                                                std::span<const Lesson> day,
                                                                const AssignSubstitution& command);

Result<std::optional<SubstitutionEnded>> decide_end_substitution(const Lesson& lesson,
                                                                 const Closures& closures,
                                                                 const std::string& reason);

/// Refuses also `work_has_marks` when marks stand under the lesson. Its topic may stay: it says
/// what was meant.
Result<std::optional<LessonCancelled>> decide_cancel(const Lesson& lesson, const Closures& closures,
                                                     std::span<const MarkedWork> marked,
                                                     const std::string& reason);

/// Refuses also `teacher_busy` and `group_busy` when its hour has been taken meanwhile.
Result<std::optional<LessonRestored>> decide_restore(const Lesson& lesson,
                                                     const LessonPlacement& place,
                                                     const std::string& reason);

/// Refuses also `lesson_cancelled`; `lesson_has_record` when a topic, homework, the roll, marks or
/// attendance stand; `teacher_busy` and `group_busy`; `invalid_value` for a day outside the school
/// year and for an hour that is none.
Result<std::optional<LessonMoved>> decide_move(const MoveFacts& facts, const MoveLesson& command);

/// Refuses as a move.
Result<ExtraLessonScheduled> decide_extra(const LessonPlacement& place,
                                          const ScheduleExtraLesson& command);

/// Whether a substitute may write to his lesson: from its beginning (AP-09). The lock of the lesson
/// (locks.h) then holds for him as for the teacher.
bool substitute_may_write(const Lesson& lesson, PersonId person, Instant now);

}  // namespace letopis
