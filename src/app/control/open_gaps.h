#pragma once
// open_gaps: the panel of gaps (панель долгов): what is not filled in, by whom, since when, by
// which policy (ORD-1.4.1-a, AP-10, AP-12). Class teachers see their classes, deputies and the
// director the school, each when it is their turn; teachers see their own in open_day.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/due_debts.h"

namespace letopis {

/// What the looker wants to see; everything unset shows all of his scope.
struct GapSearch {
    std::optional<Date> from;  ///< Of the lesson; the school year's beginning if unset.
    std::optional<Date> to;    ///< Today if unset.
    std::optional<LessonDebt> debt;
    std::optional<EmployeeId> teacher_id;
    std::optional<CourseId> course_id;
};

/// Долг: one thing that one lesson lacks.
struct GapLine {
    LessonId lesson_id;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    std::string subject_title;
    std::string study_group_title;
    EmployeeId teacher_id;  ///< Nil: a vacancy.
    std::string teacher;    ///< "Петрова А. И."
    LessonDebt debt = LessonDebt::topic;
    Instant due_at;
    std::string policy;  ///< "entry.homework"
    std::string clause;  ///< Of the local act; empty for the default.
    bool operator==(const GapLine&) const = default;
};
LETOPIS_DESCRIBE(GapLine, lesson_id, course_id, lesson_on, slot_no, subject_title,
                 study_group_title, teacher_id, teacher, debt, due_at, policy, clause)

/// Долги одного учителя.
struct TeacherGaps {
    EmployeeId teacher_id;
    std::string teacher;
    int topics = 0;
    int homework = 0;
    int marks = 0;
    int gap_count = 0;
    Date oldest_on;
    bool operator==(const TeacherGaps&) const = default;
};
LETOPIS_DESCRIBE(TeacherGaps, teacher_id, teacher, topics, homework, marks, gap_count, oldest_on)

/// Долги одного журнала by day.
struct JournalGaps {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    int gap_count = 0;        ///< Of the whole range.
    std::vector<int> counts;  ///< On each of GapsView::days.
    bool operator==(const JournalGaps&) const = default;
};
LETOPIS_DESCRIBE(JournalGaps, course_id, subject_title, study_group_title, gap_count, counts)

struct GapsView {
    Date today;
    Date from;
    Date to;
    int shown_after_hours = 0;  ///< After the deadline, by the policy of the looker's post.
    int gap_count = 0;
    int topics = 0;
    int homework = 0;
    int marks = 0;
    int held_back = 0;                  ///< Overdue, but still the teachers' own affair.
    bool cut_off = false;               ///< There were more than one look takes.
    std::vector<TeacherGaps> teachers;  ///< The most gaps first.
    std::vector<Date> days;             ///< The latest days with gaps, in order.
    std::vector<JournalGaps> journals;  ///< The most gaps first; at most 100.
    std::vector<GapLine> gaps;          ///< The oldest first; at most 100.
    bool operator==(const GapsView&) const = default;
};
LETOPIS_DESCRIBE(GapsView, today, from, to, shown_after_hours, gap_count, topics, homework, marks,
                 held_back, cut_off, teachers, days, journals, gaps)

/// Refuses `not_your_role` whoever leads neither the school nor a class; `dates_out_of_order`.
Result<GapsView> open_gaps(Reader& reader, const Standing& standing, const GapSearch& search,
                           Instant now);

}  // namespace letopis
