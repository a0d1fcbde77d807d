#include "app/journal/open_day.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/calendar/school_days.h"
#include "domain/lessons/modes.h"
#include "domain/marks/course_demands.h"
#include "ports/gathering/due_debts.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int days_around = 21;  ///< How far to look for the nearest days with lessons.

bool is_written_by_all(const Work& work) { return everybody_writes(work.work_type); }

/// What the lesson lacks, if it was held and can still be written to.
std::vector<LessonDebt> owed_by(UnfinishedLesson unfinished, SubjectKind kind, LessonLock lock) {
    // A topic may still be supplied when the edit window is over, marks may not.
    if (lock == LessonLock::edit_window_over) unfinished.unmarked_works = 0;
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
        LETOPIS_TRY(unmarked, unmarked_works(lesson));
        const auto debts =
            owed_by({.lesson = lesson, .unmarked_works = unmarked}, title->subject.kind, lock);
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

private:
    Result<int> unmarked_works(const Lesson& lesson) {
        if (std::none_of(lesson.works.begin(), lesson.works.end(), is_written_by_all)) return 0;
        LETOPIS_TRY(marked, reader_.marked_works(lesson.lesson_id));
        return static_cast<int>(
            std::count_if(lesson.works.begin(), lesson.works.end(), [&](const Work& work) {
                return is_written_by_all(work) &&
                       std::none_of(marked.begin(), marked.end(), [&](const MarkedWork& one) {
                           return one.work_no == work.work_no;
                       });
            }));
    }

    Reader& reader_;
    Instant now_;
    Deadlines deadlines_{reader_, now_};
    KnownNames names_;
};

/// Lessons of the year before the day, newest first.
Result<Done> add_older_debts(Reader& reader, DayReading& reading, EmployeeId teacher,
                             TeacherDay& day) {
    LETOPIS_TRY(year, school_year_on(reader, day.on));
    LETOPIS_TRY(found,
                reader.unfinished_lessons_of_teacher(teacher, year.starts_on, day.on.plus_days(-1),
                                                     limits::unfinished_lessons));
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
    for (const Lesson& lesson : lessons) {
        LETOPIS_TRY(shown, reading.shown(lesson));
        LETOPIS_TRY_DONE(reading.add_substitution(lesson, standing.person_id, shown));
        if (!shown.debts.empty()) ++day.debt_count;
        day.lessons.push_back(std::move(shown));
    }
    LETOPIS_TRY_DONE(add_older_debts(reader, reading, standing.person_id, day));
    LETOPIS_TRY_DONE(add_neighbours(reader, standing.person_id, day));
    return day;
}

}  // namespace letopis
