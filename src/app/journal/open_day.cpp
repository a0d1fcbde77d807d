#include "app/journal/open_day.h"

#include <algorithm>
#include <map>

#include "base/limits.h"
#include "domain/calendar/school_days.h"
#include "domain/lessons/modes.h"
#include "domain/marks/course_demands.h"
#include "ports/gathering/due_debts.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/overdue/closed_days.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int point_warning_days = 3;  ///< Terms before that day are told of.
constexpr int days_around = 21;        ///< How far to look for the nearest days with lessons.

/// What the lesson lacks, if it was held and can still be written to.
std::vector<LessonDebt> owed_by(UnfinishedLesson unfinished, SubjectKind kind, LessonLock lock) {
    // A topic may still be supplied when the edit window is over, marks and a roll may not.
    if (lock == LessonLock::edit_window_over) {
        unfinished.missing_marks = 0;
        unfinished.lacks_roll = false;
    }
    const bool is_writable = lock == LessonLock::open || lock == LessonLock::edit_window_over;
    return is_writable ? debts_of(unfinished, kind) : std::vector<LessonDebt>{};
}

/// Asks once about each course, each person and the policies of the day.
class DayReading {
public:
    DayReading(Reader& reader, Instant now) : reader_{reader}, now_{now}, names_{reader} {}

    Result<std::vector<DueDebt>> with_terms(const Lesson& lesson, const CourseTitle& title,
                                            const std::vector<LessonDebt>& debts) {
        std::vector<DueDebt> owed;
        for (const LessonDebt debt : debts) {
            LETOPIS_TRY(due, deadlines_.due(debt, lesson, title));
            owed.push_back(due);
        }
        return owed;
    }

    Result<SubjectKind> kind_of(const Lesson& lesson) {
        LETOPIS_TRY(title, names_.title_of(lesson.course_id));
        return title->subject.kind;
    }

    Result<LessonLock> lock_of(const Lesson& lesson) {
        LETOPIS_TRY(title, names_.title_of(lesson.course_id));
        LETOPIS_TRY(setting, lesson_setting(reader_, lesson, title->course, now_));
        return setting.lock;
    }

    Result<DayLesson> shown(const Lesson& lesson) {
        LETOPIS_TRY(title, names_.title_of(lesson.course_id));
        LETOPIS_TRY(lock, lock_of(lesson));
        const auto lacking = lacking_.find(lesson.lesson_id);
        const auto debts = lacking == lacking_.end()
                               ? std::vector<LessonDebt>{}
                               : owed_by(lacking->second, title->subject.kind, lock);
        LETOPIS_TRY(owed, with_terms(lesson, *title, debts));
        return DayLesson{.lesson_id = lesson.lesson_id,
                         .course_id = lesson.course_id,
                         .slot_no = lesson.slot_no,
                         .starts_at = lesson.starts_at,
                         .ends_at = lesson.ends_at,
                         .subject_title = title->subject.title,
                         .study_group_title = title->study_group.title,
                         .room_title = lesson.room_title,
                         .cancelled = lesson.state == LessonState::cancelled,
                         .cancel_reason = lesson.cancel_reason,
                         .lock = lock,
                         .topic = lesson.topic,
                         .homework = lesson.homework,
                         .homework_none = lesson.homework_none,
                         .works = lesson.works,
                         .debts = std::move(owed),
                         .is_extra = lesson.is_extra,
                         .moved_from = lesson.moved_from,
                         .change_reason = lesson.change_reason,
                         .held = mode_words(lesson)};
    }

    /// Who holds the lesson for whom, as the asker sees it (AP-09).
    Result<Done> add_substitution(const Lesson& lesson, PersonId asker, DayLesson& shown) {
        if (!lesson.substitution) return Done{};
        const bool is_his = lesson.held_by() == asker;
        LETOPIS_TRY(other, names_.name_of(is_his ? lesson.teacher_id : lesson.held_by()));
        (is_his ? shown.instead_of : shown.given_to) = std::move(other);
        shown.substitution = lesson.substitution->kind;
        shown.change_reason = lesson.substitution->reason;
        // What another holds for him is the other's debt.
        if (!is_his) shown.debts.clear();
        return Done{};
    }

    Result<OlderDebt> older(const Lesson& lesson, std::vector<LessonDebt> debts) {
        LETOPIS_TRY(title, names_.title_of(lesson.course_id));
        return OlderDebt{.lesson_id = lesson.lesson_id,
                         .course_id = lesson.course_id,
                         .lesson_on = lesson.lesson_on,
                         .slot_no = lesson.slot_no,
                         .subject_title = title->subject.title,
                         .study_group_title = title->study_group.title,
                         .debts = std::move(debts)};
    }

    /// Whether the local act waits for no expired «точка».
    Result<bool> lets_points_go() {
        LETOPIS_TRY(policies, deadlines_.policies_of(moscow_date(now_)));
        return policies->pending == PendingPolicy::remove;
    }

    Result<bool> is_closed(const OverduePoint& point) {
        LETOPIS_TRY(title, names_.title_of(point.course_id));
        return closed_.is_closed(*title, point.lesson_on);
    }

    Result<DayPoint> shown_point(const OverduePoint& point, Date today) {
        LETOPIS_TRY(title, names_.title_of(point.course_id));
        LETOPIS_TRY(student, names_.last_first_of(point.student_id));
        return DayPoint{.lesson_id = point.lesson_id,
                        .course_id = point.course_id,
                        .student_id = point.student_id,
                        .student = std::move(student),
                        .subject_title = title->subject.title,
                        .study_group_title = title->study_group.title,
                        .lesson_on = point.lesson_on,
                        .due_on = point.due_on,
                        .urgency = point.due_on < today ? DebtUrgency::overdue : DebtUrgency::soon};
    }

    /// What lessons of the teacher lack, by date and place in the day. A roll is asked for as long
    /// as it may still be taken.
    Result<std::vector<UnfinishedLesson>> unfinished(EmployeeId teacher, Date from, Date to) {
        LETOPIS_TRY(found, reader_.unfinished_lessons_of_teacher(teacher, from, to,
                                                                 limits::unfinished_lessons));
        LETOPIS_TRY(policies, deadlines_.policies_of(to));
        const Date earliest = std::max(from, moscow_date(now_).plus_days(-policies->edit_days));
        LETOPIS_TRY(rolls, reader_.lessons_without_roll_of_teacher(teacher, earliest, to,
                                                                   limits::unfinished_lessons));
        return with_rolls(std::move(found), std::move(rolls));
    }

    /// Asks what the lessons of the day lack.
    Result<Done> gather(EmployeeId teacher, Date on) {
        LETOPIS_TRY(found, unfinished(teacher, on, on));
        for (UnfinishedLesson& one : found) {
            const LessonId id = one.lesson.lesson_id;
            lacking_.emplace(id, std::move(one));
        }
        return Done{};
    }

private:
    Reader& reader_;
    Instant now_;
    Deadlines deadlines_{reader_, now_};
    KnownNames names_;
    ClosedDays closed_{reader_};
    std::map<LessonId, UnfinishedLesson> lacking_;
};

/// «Точки» of the courses he teaches today, the earliest term first.
Result<Done> add_points(Reader& reader, DayReading& reading, const Standing& standing,
                        TeacherDay& day) {
    LETOPIS_TRY(let_go, reading.lets_points_go());
    if (day.on != day.today || let_go) return Done{};
    LETOPIS_TRY(year, school_year_on(reader, day.on));
    std::vector<OverduePoint> points;
    for (const CourseId id : standing.teaches_courses) {
        LETOPIS_TRY(found, reader.overdue_points_of_course(id, year.starts_on, day.today,
                                                           day.today.plus_days(point_warning_days),
                                                           limits::unfinished_lessons));
        for (const OverduePoint& point : found) {
            LETOPIS_TRY(closed, reading.is_closed(point));
            if (!closed) points.push_back(point);
        }
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const OverduePoint& one, const OverduePoint& other) {
                         return one.due_on < other.due_on;
                     });
    day.point_count = static_cast<int>(points.size());
    if (points.size() > limits::older_debts_shown) points.resize(limits::older_debts_shown);
    for (const OverduePoint& point : points) {
        LETOPIS_TRY(shown, reading.shown_point(point, day.today));
        day.points.push_back(std::move(shown));
    }
    return Done{};
}

/// Lessons of the year before the day, newest first.
Result<Done> add_older_debts(Reader& reader, DayReading& reading, EmployeeId teacher,
                             TeacherDay& day) {
    LETOPIS_TRY(year, school_year_on(reader, day.on));
    LETOPIS_TRY(found, reading.unfinished(teacher, year.starts_on, day.on.plus_days(-1)));
    for (auto one = found.rbegin(); one != found.rend(); ++one) {
        LETOPIS_TRY(kind, reading.kind_of(one->lesson));
        if (debts_of(*one, kind).empty()) continue;
        LETOPIS_TRY(lock, reading.lock_of(one->lesson));
        std::vector<LessonDebt> debts = owed_by(*one, kind, lock);
        if (debts.empty()) continue;
        ++day.older_debt_count;
        if (day.older_debts.size() == limits::older_debts_shown) continue;
        LETOPIS_TRY(older, reading.older(one->lesson, std::move(debts)));
        day.older_debts.push_back(std::move(older));
    }
    return Done{};
}

Result<Done> add_neighbours(Reader& reader, EmployeeId teacher, TeacherDay& day) {
    LETOPIS_TRY(before, reader.lessons_of_teacher(teacher, day.on.plus_days(-days_around),
                                                  day.on.plus_days(-1)));
    LETOPIS_TRY(after, reader.lessons_of_teacher(teacher, day.on.plus_days(1),
                                                 day.on.plus_days(days_around)));
    if (!before.empty()) day.previous_on = before.back().lesson_on;
    if (!after.empty()) day.next_on = after.front().lesson_on;
    return Done{};
}

}  // namespace

Result<TeacherDay> open_day(Reader& reader, const Standing& standing, Date on, Instant now) {
    TeacherDay day{.on = on, .today = moscow_date(now)};
    LETOPIS_TRY(special, reader.calendar_days(on, on));
    if (!special.empty()) day.note = special_day_words(special.front());
    DayReading reading{reader, now};
    LETOPIS_TRY(lessons, reader.lessons_of_teacher(standing.person_id, on, on));
    LETOPIS_TRY_DONE(reading.gather(standing.person_id, on));
    for (const Lesson& lesson : lessons) {
        LETOPIS_TRY(shown, reading.shown(lesson));
        LETOPIS_TRY_DONE(reading.add_substitution(lesson, standing.person_id, shown));
        if (!shown.debts.empty()) ++day.debt_count;
        day.lessons.push_back(std::move(shown));
    }
    LETOPIS_TRY_DONE(add_older_debts(reader, reading, standing.person_id, day));
    LETOPIS_TRY_DONE(add_points(reader, reading, standing, day));
    LETOPIS_TRY_DONE(add_neighbours(reader, standing.person_id, day));
    return day;
}

}  // namespace letopis
