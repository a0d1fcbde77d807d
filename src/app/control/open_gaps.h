#pragma once
// open_gaps: the panel of gaps (панель долгов): what is not filled in, by whom, since when, by
// which policy (ORD-1.4.1-a, AP-10, AP-12, requirements f.1, f.2). Teachers see what they owe,
// class teachers their classes, deputies and the director the school, each when it is their turn.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/journal/overdue/overdue_terms.h"
#include "ports/reader.h"

namespace letopis {

/// Lines of the list to take away.
inline constexpr std::size_t gaps_in_list = 20'000;

/// What the looker wants to see; everything unset shows all of his scope.
struct GapSearch {
    std::optional<Date> from;  ///< Of the lesson; the school year's beginning if unset.
    std::optional<Date> to;    ///< Today if unset.
    std::optional<DebtKind> debt;
    std::optional<EmployeeId> teacher_id;
    std::optional<CourseId> course_id;
    std::size_t most_lines = 0;  ///< 0: as many as a page shows.
};

/// Долг: one thing that one lesson, course or absence lacks. Ids that do not belong to its kind are
/// nil.
struct GapLine {
    DebtKind debt = DebtKind::topic;
    LessonId lesson_id{};
    CourseId course_id{};
    StudyGroupId study_group_id{};
    StudentId student_id{};
    PeriodId period_id{};
    Date on;          ///< Of the lesson, of the last day of absence, of the period's end.
    int slot_no = 0;  ///< 0: it is of no lesson.
    int count = 1;    ///< Marks, results or lessons that are missing.
    std::string subject_title;
    std::string study_group_title;
    std::string student;    ///< "Ежов Кирилл"
    EmployeeId teacher_id;  ///< Who answers first; nil: a vacancy.
    std::string teacher;    ///< "Петрова А. И."
    Instant due_at;
    std::string policy;  ///< "entry.homework"
    std::string clause;  ///< Of the local act; empty for the default.
    bool operator==(const GapLine&) const = default;
};
LETOPIS_DESCRIBE(GapLine, debt, lesson_id, course_id, study_group_id, student_id, period_id, on,
                 slot_no, count, subject_title, study_group_title, student, teacher_id, teacher,
                 due_at, policy, clause)

/// How many gaps there are of each kind.
struct DebtCounts {
    int attendance = 0;
    int topic = 0;
    int homework = 0;
    int marks = 0;
    int point = 0;
    int absence_reason = 0;
    int absence_document = 0;
    int period_marks = 0;
    int plan = 0;
    int briefing = 0;
    bool operator==(const DebtCounts&) const = default;

    int& of(DebtKind kind);
};
LETOPIS_DESCRIBE(DebtCounts, attendance, topic, homework, marks, point, absence_reason,
                 absence_document, period_marks, plan, briefing)

/// Долги одного учителя.
struct TeacherGaps {
    EmployeeId teacher_id;
    std::string teacher;
    DebtCounts counts;
    int gap_count = 0;
    Date oldest_on;
    bool operator==(const TeacherGaps&) const = default;
};
LETOPIS_DESCRIBE(TeacherGaps, teacher_id, teacher, counts, gap_count, oldest_on)

/// Долги одного журнала by day.
struct JournalGaps {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    int gap_count = 0;        ///< Of the whole range.
    std::vector<int> counts;  ///< Those of lessons, on each of GapsView::days.
    bool operator==(const JournalGaps&) const = default;
};
LETOPIS_DESCRIBE(JournalGaps, course_id, subject_title, study_group_title, gap_count, counts)

struct GapsView {
    Date today;
    Date from;
    Date to;
    bool only_own = false;      ///< The looker teaches and leads nothing: he sees what he owes.
    int shown_after_hours = 0;  ///< After the deadline, by the policy of the looker's post.
    int gap_count = 0;
    DebtCounts counts;
    int held_back = 0;                  ///< Overdue, but still the teachers' own affair.
    bool cut_off = false;               ///< There were more than one look takes.
    std::vector<TeacherGaps> teachers;  ///< The most gaps first.
    std::vector<Date> days;             ///< The latest days with gaps of lessons, in order.
    std::vector<JournalGaps> journals;  ///< The most gaps first; at most 100.
    std::vector<GapLine> gaps;          ///< The oldest first; at most 100.
    bool operator==(const GapsView&) const = default;
};
LETOPIS_DESCRIBE(GapsView, today, from, to, only_own, shown_after_hours, gap_count, counts,
                 held_back, cut_off, teachers, days, journals, gaps)

/// Refuses `not_your_role` whoever neither leads the school or a class nor teaches;
/// `dates_out_of_order`.
Result<GapsView> open_gaps(Reader& reader, const Standing& standing, const GapSearch& search,
                           Instant now);

}  // namespace letopis
