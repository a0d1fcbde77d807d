#include "app/diary/news/lesson_news.h"

#include <algorithm>
#include <map>
#include <set>

#include "domain/classes/membership.h"
#include "domain/lessons/timetable/undone.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Of one group, the latest: months of changes of a whole class are more than anybody reads.
constexpr std::int64_t changes_of_news = 200;

class LessonsTelling {
public:
    LessonsTelling(Reader& reader, KnownNames& names, const std::vector<Stay>& stays)
        : reader_{reader}, names_{names}, stays_{stays} {}

    Result<Done> add_group(StudyGroupId id, Date today) {
        LETOPIS_TRY(changes, reader_.confirmed_changes(id, today.plus_days(-days_of_news),
                                                       today.plus_days(days_of_coming_news),
                                                       changes_of_news));
        for (const ConfirmedChange& change : changes) {
            auto known = places_.find(change.lesson_id);
            if (known == places_.end()) {
                LETOPIS_TRY(place, place_of(id, change.lesson_id));
                known = places_.emplace(change.lesson_id, place).first;
            }
            if (known->second) told_[*known->second].changes.push_back(change);
        }
        return Done{};
    }

    std::vector<LessonTold> take() { return std::move(told_); }

private:
    /// Nothing where he is in the group only before the lesson or after it.
    Result<std::optional<std::size_t>> place_of(StudyGroupId group_id, LessonId lesson_id) {
        LETOPIS_TRY(lesson, reader_.lesson(lesson_id));
        if (!lesson || is_undone(*lesson)) return std::optional<std::size_t>{};
        const Date on = lesson->lesson_on;
        const bool is_his = std::any_of(stays_.begin(), stays_.end(), [&](const Stay& stay) {
            return stay.study_group.study_group_id == group_id && stay.enrolment.covers(on);
        });
        if (!is_his) return std::optional<std::size_t>{};
        LETOPIS_TRY(title, names_.title_of(lesson->course_id));
        LETOPIS_TRY(teacher, names_.name_of(lesson->teacher_id));
        const EmployeeId other =
            lesson->substitution ? lesson->substitution->substitute_id : EmployeeId{};
        LETOPIS_TRY(substitute, names_.name_of(other));
        told_.push_back({.lesson = *std::move(lesson),
                         .study_group_id = group_id,
                         .subject = title->subject.title,
                         .teacher = std::move(teacher),
                         .substitute = std::move(substitute),
                         .changes = {}});
        return std::optional{told_.size() - 1};
    }

    Reader& reader_;
    KnownNames& names_;
    const std::vector<Stay>& stays_;
    std::vector<LessonTold> told_;
    std::map<LessonId, std::optional<std::size_t>> places_;
};

/// Those with «н» today; the row of each lesson.
Result<std::map<LessonId, Attendance>> absences_of_day(Reader& reader, StudentId student_id,
                                                       Date today) {
    LETOPIS_TRY(rows, reader.attendance_of_student(student_id, today, today));
    std::map<LessonId, Attendance> absences;
    for (const Attendance& row : rows)
        if (row.status == AttendanceStatus::absent) absences.emplace(row.lesson_id, row);
    return absences;
}

/// Whether the family has said so, or a document says why.
Result<bool> is_explained(Reader& reader, StudentId student_id, Date today) {
    LETOPIS_TRY(notices, reader.absence_notices_of_student(student_id, today, today));
    LETOPIS_TRY(excuses, reader.excuses_of_student(student_id, today, today));
    return !notices.empty() || !excuses.empty();
}

/// The next lesson of the day that he may be expected at makes another one his first.
Result<Done> shorten_until(Reader& reader, const StudyGroup& group, Date today, Instant now,
                           Instant& until) {
    LETOPIS_TRY(titles, courses_of_class(reader, group.study_group_id));
    std::set<StudyGroupId> groups{group.study_group_id};
    for (const CourseTitle& title : titles) groups.insert(title.course.study_group_id);
    for (const StudyGroupId id : groups) {
        LETOPIS_TRY(lessons, reader.lessons_of_group(id, today, today));
        for (const Lesson& lesson : lessons)
            if (now < lesson.begins()) until = std::min(until, lesson.begins());
    }
    return Done{};
}

}  // namespace

Result<std::vector<LessonTold>> lessons_told(Reader& reader, KnownNames& names,
                                             const std::vector<Stay>& stays, Date today) {
    LessonsTelling telling{reader, names, stays};
    std::set<StudyGroupId> asked;
    for (const Stay& stay : stays) {
        const StudyGroupId id = stay.study_group.study_group_id;
        if (stay.touches(today.plus_days(-days_of_news), today.plus_days(days_of_coming_news)) &&
            asked.insert(id).second)
            LETOPIS_TRY_DONE(telling.add_group(id, today));
    }
    return telling.take();
}

Result<Done> add_absence_news(Reader& reader, KnownNames& names, StudentId student_id, Instant now,
                              OpenedNews& opened) {
    const Date today = moscow_date(now);
    // Nobody else's class is gathered for those who are there: all but a few, and every minute.
    LETOPIS_TRY(absences, absences_of_day(reader, student_id, today));
    if (absences.empty()) return Done{};
    LETOPIS_TRY(explained, is_explained(reader, student_id, today));
    if (explained) return Done{};
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, today));
    LETOPIS_TRY(policies, reader.policies());
    const int minutes = absence_notice_minutes(policies, today);
    for (const StudyGroup& group : groups) {
        if (!is_home_class(group)) continue;
        LETOPIS_TRY_DONE(shorten_until(reader, group, today, now, opened.until));
        LETOPIS_TRY(attendance, ClassAttendance::gather(reader, group, today, today, now));
        const std::vector<LessonVisit>& day = attendance.day_of(student_id, today);
        if (day.empty()) continue;
        const Lesson& first = day.front().lesson->lesson;
        const auto row = absences.find(first.lesson_id);
        if (day.front().status != AttendanceStatus::absent || row == absences.end()) continue;
        LETOPIS_TRY(title, names.title_of(first.course_id));
        const UnexplainedAbsence absence{
            .lesson = first, .subject = title->subject.title, .attendance = row->second};
        if (auto line = news_of_absence(absence, minutes, now))
            opened.shown.lines.push_back(*std::move(line));
        else
            opened.until = std::min(opened.until, absence_told_at(absence, minutes));
    }
    return Done{};
}

}  // namespace letopis
