#pragma once
// News (новое) of one student: what his family must hear within a minute (CUR-07, ATT-04, ASM-08).
// It tells what stands now: a change that was changed again is told once, as it is; an absence that
// was explained is told no more.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/attendance/attendance.h"
#include "domain/calendar/policies.h"
#include "domain/lessons/confirmed_changes.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Changes confirmed so many days ago are news; those of lessons to come are, whenever confirmed.
inline constexpr int days_of_news = 7;
/// Lessons so many days ahead are looked through.
inline constexpr int days_of_coming_news = 28;
inline constexpr std::size_t lines_of_news = 30;

LETOPIS_ENUM(NewsKind, substitution, own_teacher, cancelled, restored, moved, moved_back, extra,
             other_subject, mode, absent, absence_limit, forecast, result, comment)

/// Строка нового.
struct NewsLine {
    NewsKind kind = NewsKind::substitution;
    EntryIndex entry_index = -1;  ///< The last entry behind it: with the kind, its identity.
    Instant at;                   ///< Since when the family can know it.
    std::optional<Date> on;       ///< The day of the lessons that it is about.
    std::string title;            ///< "Замена"
    std::string text;             ///< "Алгебра (3-й урок): Сидоров С. С."
    bool operator==(const NewsLine&) const = default;
};
LETOPIS_DESCRIBE(NewsLine, kind, entry_index, at, on, title, text)

struct StudentNews {
    StudentId student_id;
    Date today;
    std::vector<NewsLine> lines;  ///< The newest first; at most lines_of_news.
    bool operator==(const StudentNews&) const = default;
};
LETOPIS_DESCRIBE(StudentNews, student_id, today, lines)

/// A lesson of his as it stands, with what was confirmed about it.
struct LessonTold {
    Lesson lesson;
    StudyGroupId study_group_id;  ///< Of its course.
    std::string subject;
    std::string teacher;     ///< Its own: "Петрова А. И."
    std::string substitute;  ///< "" without one.
    std::vector<ConfirmedChange> changes;
};

/// «н» at the first lesson of his day, with neither notice nor document (ATT-04).
struct UnexplainedAbsence {
    Lesson lesson;
    std::string subject;
    Attendance attendance;
};

/// Policy control.absence_minutes: how long after the beginning of his first lesson the family is
/// told that he is not there. Who comes late has come by then.
int absence_notice_minutes(std::span<const PolicyValue> set, Date on);

/// The moment of it: not before those minutes have passed, nor before anybody has said so.
Instant absence_told_at(const UnexplainedAbsence& absence, int notice_minutes);

/// Lines of changes: one for each thing that differs from the timetable, or does no more. What was
/// decided about several lessons of a day in one go is one line.
std::vector<NewsLine> news_of_changes(const std::vector<LessonTold>& lessons, Date today);

/// Nothing before absence_told_at.
std::optional<NewsLine> news_of_absence(const UnexplainedAbsence& absence, int notice_minutes,
                                        Instant now);

/// The newest first, then by kind; at most lines_of_news.
void put_in_order(std::vector<NewsLine>& lines);

}  // namespace letopis
