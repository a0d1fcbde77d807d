#pragma once
// open_absences: the class teacher's week (ATT-02, ATT-04): who was away from which lesson, what
// explains it, and who is away today without a word.

#include <optional>
#include <string>
#include <vector>

#include "app/attendance/notice_lines.h"
#include "domain/access/access.h"
#include "ports/gathering/attendance_totals.h"

namespace letopis {

/// A lesson that was missed, or come late to.
struct MissedLesson {
    LessonId lesson_id;
    CourseId course_id;
    int slot_no = 1;
    std::string subject_title;
    std::string letter;
    bool operator==(const MissedLesson&) const = default;
};
LETOPIS_DESCRIBE(MissedLesson, lesson_id, course_id, slot_no, subject_title, letter)

struct AbsenceDay {
    int lessons = 0;  ///< To be at, so far.
    std::vector<MissedLesson> missed;
    bool noticed = false;  ///< The family had said so.
    bool operator==(const AbsenceDay&) const = default;
};
LETOPIS_DESCRIBE(AbsenceDay, lessons, missed, noticed)

struct AbsenceRow {
    StudentId student_id;
    std::string name;
    std::vector<AbsenceDay> days;  ///< For each of AbsencesView::days.
    AttendanceTotals totals;       ///< Of the week.
    bool operator==(const AbsenceRow&) const = default;
};
LETOPIS_DESCRIBE(AbsenceRow, student_id, name, days, totals)

/// Who is not at the first lesson of his day today.
struct AwayToday {
    StudentId student_id;
    std::string name;
    std::string letter;
    int slot_no = 1;
    std::string subject_title;
    bool unannounced = false;  ///< «н», and no notice nor document (ATT-04).
    std::string explained_by;  ///< Notice or document, in words.
    bool operator==(const AwayToday&) const = default;
};
LETOPIS_DESCRIBE(AwayToday, student_id, name, letter, slot_no, subject_title, unannounced,
                 explained_by)

struct AbsencesView {
    StudyGroupId study_group_id;
    std::string study_group_title;
    Date today;
    Date monday;
    std::vector<Date> days;        ///< Monday to Saturday; Sunday only with lessons.
    std::vector<AwayToday> away;   ///< Unannounced first; only of the week of today.
    int unchecked = 0;             ///< At whose first lesson today nobody has looked.
    std::vector<AbsenceRow> rows;  ///< All students of the week.
    AttendanceTotals totals;
    std::string attended;             ///< "94,53 %"
    std::vector<NoticeLine> notices;  ///< That touch the week.
    std::vector<ExcuseLine> excuses;
    bool operator==(const AbsencesView&) const = default;
};
LETOPIS_DESCRIBE(AbsencesView, study_group_id, study_group_title, today, monday, days, away,
                 unchecked, rows, totals, attended, notices, excuses)

/// `on`: any day of the week; today where it is not said. Refuses `not_found`; as the second lock
/// (account_absences).
Result<AbsencesView> open_absences(Reader& reader, const Standing& standing, StudyGroupId id,
                                   std::optional<Date> on, Instant now);

}  // namespace letopis
