#pragma once
// open_day_changes: the lessons of a day for whoever arranges changes (CUR-02), with the teachers
// who could hold each of them.

#include <optional>
#include <string>
#include <vector>

#include "app/changes/reasons/reason_lines.h"
#include "domain/access/access.h"
#include "domain/lessons/changes.h"
#include "ports/reader.h"

namespace letopis {

/// Whose lessons; of the whole school, only those that are changed already.
struct ChangeSearch {
    std::optional<Date> on;  ///< Today if unset.
    std::optional<Date> to;  ///< For a teacher: up to limits::days_of_changes days; `on` if unset.
    std::optional<EmployeeId> teacher_id;
    std::optional<StudyGroupId> study_group_id;  ///< With the subgroups that draw from it.
    /// Those that a reason is about and nobody has decided on; the days are its term then.
    std::optional<EntryIndex> change_reason;
};

/// A teacher who could hold a lesson.
struct PossibleSubstitute {
    EmployeeId teacher_id;
    std::string name;
    SubstitutionKind kind = SubstitutionKind::substitution;  ///< merge: he has a lesson then.
    bool same_subject = false;
    bool same_class = false;  ///< He teaches the students of this group.
    bool operator==(const PossibleSubstitute&) const = default;
};
LETOPIS_DESCRIBE(PossibleSubstitute, teacher_id, name, kind, same_subject, same_class)

struct ChangeLesson {
    LessonId lesson_id;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    std::string room_title;
    std::string subject_title;
    std::string study_group_title;
    EmployeeId teacher_id;  ///< Nil: a vacancy.
    std::string teacher;
    bool cancelled = false;
    std::string cancel_reason;
    EmployeeId substitute_id;  ///< Nil: none.
    std::string substitute;
    SubstitutionKind kind = SubstitutionKind::substitution;
    int coefficient_hundredths = 100;
    std::string substitution_reason;
    bool is_extra = false;
    std::optional<Date> moved_from;
    std::string change_reason;
    EntryIndex applied_reason = -1;  ///< The recorded reason it was changed by; -1: none.
    std::string applied_words;       ///< That reason with its document.
    LessonMode mode = LessonMode::offline;
    std::string mode_reason;
    bool closed = false;    ///< Period, course or class: nothing more can be changed.
    bool recorded = false;  ///< A topic, homework or the roll stands: it is not moved any more.
    /// At most limits::substitutes_offered: those of the same subject first, then those who teach
    /// the class. Empty for what is cancelled or closed.
    std::vector<PossibleSubstitute> possible;
    bool operator==(const ChangeLesson&) const = default;
};
LETOPIS_DESCRIBE(ChangeLesson, lesson_id, course_id, lesson_on, slot_no, starts_at, ends_at,
                 room_title, subject_title, study_group_title, teacher_id, teacher, cancelled,
                 cancel_reason, substitute_id, substitute, kind, coefficient_hundredths,
                 substitution_reason, is_extra, moved_from, change_reason, applied_reason,
                 applied_words, mode, mode_reason, closed, recorded, possible)

struct ListedTeacher {
    EmployeeId teacher_id;
    std::string name;
    bool operator==(const ListedTeacher&) const = default;
};
LETOPIS_DESCRIBE(ListedTeacher, teacher_id, name)

struct ListedGroup {
    StudyGroupId study_group_id;
    std::string title;
    bool operator==(const ListedGroup&) const = default;
};
LETOPIS_DESCRIBE(ListedGroup, study_group_id, title)

/// A day that is not as its weekday (CUR-06).
struct NotedDay {
    Date day_on;
    std::string words;  ///< "Выходной: …"
    bool operator==(const NotedDay&) const = default;
};
LETOPIS_DESCRIBE(NotedDay, day_on, words)

/// Bells of a class that hears others than `DayChanges::bells`.
struct HeardBells {
    StudyGroupId study_group_id;
    std::vector<BellSlot> bells;
    bool operator==(const HeardBells&) const = default;
};
LETOPIS_DESCRIBE(HeardBells, study_group_id, bells)

struct DayChanges {
    Date today;
    Date on;
    Date to;
    Date year_starts_on;
    Date year_ends_on;
    std::vector<ChangeLesson> lessons;    ///< At most limits::changes_on_page, in order of time.
    bool cut_off = false;                 ///< There were more.
    std::vector<ListedTeacher> teachers;  ///< Whoever teaches that day, by the alphabet.
    std::vector<ListedGroup> groups;      ///< Classes and groups of their own; no subgroups.
    std::vector<BellSlot> bells;          ///< Of the class of what was looked for, that day.
    std::vector<HeardBells> other_bells;  ///< Of those of `groups` that hear others.
    std::vector<NotedDay> special_days;   ///< Of the year, for days that are chosen.
    /// Reasons whose terms meet the days; of a teacher's days, without those of other teachers.
    std::vector<ChangeReasonLine> reasons;
    std::optional<ChangeReasonLine>
        reason;                      ///< That was looked for: `lessons` wait for a decision.
    std::vector<ChangeLesson> made;  ///< Changed by it; at most limits::changes_on_page.
    bool made_cut_off = false;
    bool operator==(const DayChanges&) const = default;
};
LETOPIS_DESCRIBE(DayChanges, today, on, to, year_starts_on, year_ends_on, lessons, cut_off,
                 teachers, groups, bells, other_bells, special_days, reasons, reason, made,
                 made_cut_off)

/// Refuses as the second lock (keep_timetable); `not_found` in a school without years;
/// `dates_out_of_order`; `invalid_value` at `to` for too many days and at `change_reason` for none.
Result<DayChanges> open_day_changes(Reader& reader, const Standing& standing,
                                    const ChangeSearch& search, Instant now);

}  // namespace letopis
