#include "app/imports/undo_timetable.h"

#include <algorithm>
#include <iterator>

#include "app/imports/timetable_facts.h"
#include "app/imports/versions/undo_version.h"
#include "base/limits.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/placing.h"
#include "domain/lessons/timetable/undone.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/teaching_lines.h"

namespace letopis {
namespace {

/// "5 «А», Алгебра"
std::string place_of(const CourseTitle& title) {
    return title.study_group.title + ", " + title.subject.title;
}

/// "5 «А», Алгебра, 07.09.2026"
std::string place_of(const CourseTitle& title, Date on) {
    return place_of(title) + ", " + on.russian();
}

class TimetableUndoing {
public:
    explicit TimetableUndoing(Reader& reader) : reader_{reader} {}

    Result<Done> take(CourseId id, const LoadedCourse& loaded) {
        LETOPIS_TRY(title, find_course(reader_, id));
        LETOPIS_TRY_DONE(check_open(title.course));
        LETOPIS_TRY(lessons, reader_.lessons_of_course(id, first_day_of_all, last_day_of_all));
        LETOPIS_TRY(cells, reader_.cells_of_course(id, first_day_of_all, last_day_of_all));
        std::set<LessonId> with_cells;
        for (const Cell& cell : cells) with_cells.insert(cell.lesson_id);
        LETOPIS_TRY(year, year_of(title.course.school_year_id));
        LETOPIS_TRY(places, reader_.timetable_of_course(id));
        LETOPIS_TRY_DONE(name_change(title, year->year, places, loaded, lessons));
        std::vector<Lesson> gone;
        std::vector<Lesson> brought;
        bool keeps_lessons = false;
        for (Lesson& lesson : lessons) {
            if (loaded.lessons.contains(lesson.lesson_id))
                gone.push_back(std::move(lesson));
            else if (was_brought(lesson, year->days, places, year->year.starts_on))
                brought.push_back(std::move(lesson));
            else
                keeps_lessons = true;
        }
        // What a moved day brought stands by the places in the timetable, and goes with them.
        if (!keeps_lessons) std::move(brought.begin(), brought.end(), std::back_inserter(gone));
        for (const Lesson& lesson : gone) {
            name_record(title, lesson, with_cells);
            entries_.emplace_back(LessonCancelled{.lesson_id = lesson.lesson_id,
                                                  .reason = std::string{timetable_undone_reason}});
        }
        if (keeps_lessons) return Done{};
        LETOPIS_TRY_DONE(name_planned_works(title));
        LETOPIS_TRY(teachers, reader_.course_teachers(id));
        LETOPIS_TRY(theirs, given_by_timetables(id, gone.empty() ? loaded.teachers : teachers));
        LETOPIS_TRY_DONE(take_slots_back(id, gone.empty() ? loaded.slots : places));
        return end_teaching(id, theirs);
    }

    /// A course of a load, whose teachers still stand.
    Result<Done> take_load(CourseId id, const LoadedCourse& loaded) {
        LETOPIS_TRY(title, find_course(reader_, id));
        LETOPIS_TRY_DONE(check_open(title.course));
        LETOPIS_TRY(lessons, reader_.lessons_of_course(id, first_day_of_all, last_day_of_all));
        if (!lessons.empty()) name(place_of(title), "уже есть уроки");
        LETOPIS_TRY_DONE(name_results(title));
        LETOPIS_TRY_DONE(name_planned_works(title));
        LETOPIS_TRY_DONE(take_slots_back(id, loaded.slots));
        return end_teaching(id, loaded.teachers);
    }

    /// What to do about what stands in the way.
    void say_remedy(std::string remedy) { remedy_ = std::move(remedy); }

    Result<std::vector<EntryBody>> finish() && {
        if (!named_.empty())
            return Refusal{.code = RefusalCode::import_has_records,
                           .detail = std::move(remedy_),
                           .items = std::move(named_)};
        if (entries_.empty()) return RefusalCode::already_closed;
        return std::move(entries_);
    }

private:
    struct KnownYear {
        SchoolYear year;
        std::vector<CalendarDay> days;
    };
    Result<const KnownYear*> year_of(SchoolYearId id) {
        auto known = years_.find(id);
        if (known == years_.end()) {
            LETOPIS_TRY(year, find_school_year(reader_, id));
            LETOPIS_TRY(days, reader_.calendar_days(year.starts_on, year.ends_on));
            known = years_.emplace(id, KnownYear{std::move(year), std::move(days)}).first;
        }
        return &known->second;
    }

    /// Of these, those who have the course by the word of a timetable, whichever it was. A load and
    /// somebody's hand have undoings of their own.
    Result<std::vector<CourseTeacher>> given_by_timetables(
        CourseId id, const std::vector<CourseTeacher>& teachers) {
        std::vector<CourseTeacher> theirs;
        LETOPIS_TRY(lines, reader_.teaching_lines(id));
        for (const CourseTeacher& one : teachers) {
            const auto said = std::find_if(lines.rbegin(), lines.rend(), [&](const auto& line) {
                const auto* fact = std::get_if<CourseTeacherAssigned>(&line.body);
                return fact != nullptr && fact->course_teacher.teacher_id == one.teacher_id &&
                       fact->course_teacher.valid_from == one.valid_from;
            });
            if (said == lines.rend()) continue;
            LETOPIS_TRY(is_theirs, is_known_timetable(said->command_id));
            if (is_theirs) theirs.push_back(one);
        }
        return theirs;
    }
    Result<bool> is_known_timetable(CommandId command_id) {
        const auto known = timetables_.find(command_id);
        if (known != timetables_.end()) return known->second;
        LETOPIS_TRY(brought_lessons, is_timetable(reader_, command_id));
        return timetables_.emplace(command_id, brought_lessons).first->second;
    }

    Result<Done> check_open(const Course& course) {
        LETOPIS_TRY(closures, closures_of(reader_, course, std::nullopt));
        if (const auto refusal = schedule_refusal(closures)) return *refusal;
        LETOPIS_TRY(periods, reader_.period_closings(course.course_id));
        if (!periods.empty()) return RefusalCode::period_closed;
        return Done{};
    }

    void name(std::string place, std::string what) {
        if (named_.size() < limits::undo_obstacles)
            named_.push_back({.place = std::move(place), .remedy = std::move(what)});
    }

    /// A further version, or a change by hand, that stands over the load.
    Result<Done> name_change(const CourseTitle& title, const SchoolYear& year,
                             const std::vector<TimetableSlotPlaced>& places,
                             const LoadedCourse& loaded, const std::vector<Lesson>& standing) {
        std::optional<Date> changes_on;
        const auto see = [&](Date on) {
            if (!changes_on || on < *changes_on) changes_on = on;
        };
        for (const TimetableSlotPlaced& place : places) {
            if (std::ranges::find(loaded.slots, place) != loaded.slots.end()) continue;
            if (place.valid_from != year.starts_on) see(place.valid_from);
            if (place.valid_to) see(place.valid_to->plus_days(1));
        }
        std::set<LessonId> missing = loaded.lessons;
        for (const Lesson& lesson : standing) missing.erase(lesson.lesson_id);
        for (const LessonId lesson_id : missing) {
            if (changes_on) break;
            LETOPIS_TRY(lesson, reader_.lesson(lesson_id));
            if (lesson && is_replaced(*lesson)) changes_on = lesson->lesson_on;
        }
        if (!changes_on) return Done{};
        name(place_of(title), "с " + changes_on->russian() + " другое расписание");
        say_remedy(
            "Отмените сначала ту загрузку, а места, изменённые вручную, верните. Иначе загрузите "
            "исправленное расписание, назвав день, с которого оно действует.");
        return Done{};
    }

    void name_record(const CourseTitle& title, const Lesson& lesson,
                     const std::set<LessonId>& with_cells) {
        const std::string place =
            place_of(title, lesson.lesson_on) + ", " + std::to_string(lesson.slot_no) + "-й урок";
        if (with_cells.contains(lesson.lesson_id))
            name(place, "есть отметки или посещаемость");
        else if (has_record(lesson) || lesson.version != -1 || lesson.briefing)
            name(place, "записан урок: тема, задание, работы или перекличка");
        else if (lesson.correction_request != -1)
            name(place, "ждёт ответа заявка на исправление");
    }

    /// A work that is planned would stand in the schedule of works without a lesson.
    Result<Done> name_planned_works(const CourseTitle& title) {
        LETOPIS_TRY(planned, reader_.planned_works_of_group(title.study_group.study_group_id,
                                                            first_day_of_all, last_day_of_all));
        for (const PlannedWork& work : planned)
            if (work.course_id == title.course.course_id && !work.is_removed)
                name(place_of(title, work.planned_on),
                     "запланирована работа «" + work.title + "»: снимите её с графика");
        return Done{};
    }

    /// Some stand without a lesson: carried from another school, of an attestation.
    Result<Done> name_results(const CourseTitle& title) {
        LETOPIS_TRY(of_periods, reader_.period_marks_of_course(title.course.course_id));
        LETOPIS_TRY(of_year, reader_.annual_marks_of_course(title.course.course_id));
        LETOPIS_TRY(held, reader_.attestations_of_course(title.course.course_id));
        if (!of_periods.empty() || !of_year.empty() || !held.empty())
            name(place_of(title), "уже есть итоговые отметки");
        return Done{};
    }

    Result<Done> take_slots_back(CourseId id, const std::vector<TimetableSlotPlaced>& slots) {
        LETOPIS_TRY(standing, reader_.timetable_of_course(id));
        for (const TimetableSlotPlaced& placed : slots)
            if (std::ranges::any_of(standing, [&](const TimetableSlotPlaced& one) {
                    return one.slot == placed.slot && one.valid_from == placed.valid_from;
                }))
                entries_.emplace_back(
                    TimetableSlotPlaced{.slot = placed.slot,
                                        .valid_from = placed.valid_from,
                                        .valid_to = placed.valid_from.plus_days(-1)});
        return Done{};
    }

    Result<Done> end_teaching(CourseId id, const std::vector<CourseTeacher>& ending) {
        LETOPIS_TRY(teachers, reader_.course_teachers(id));
        for (const CourseTeacher& one : ending) {
            const bool stands =
                std::any_of(teachers.begin(), teachers.end(), [&](const CourseTeacher& now) {
                    return now.teacher_id == one.teacher_id && now.valid_from == one.valid_from &&
                           !now.valid_to;
                });
            if (!stands) continue;
            entries_.emplace_back(
                CourseTeacherEnded{.course_id = id,
                                   .teacher_id = one.teacher_id,
                                   .valid_from = one.valid_from,
                                   .valid_to = one.valid_from.plus_days(-1),
                                   .comment = std::string{timetable_undone_reason}});
        }
        return Done{};
    }

    Reader& reader_;
    std::map<SchoolYearId, KnownYear> years_;
    std::map<CommandId, bool> timetables_;  ///< Whether these commands brought lessons.
    std::vector<EntryBody> entries_;
    std::vector<RefusalItem> named_;
    std::string remedy_ = "Лишние уроки отменяйте по одному в «Изменениях».";
};

Result<std::vector<EntryBody>> undo_load(Reader& reader, TimetableFacts facts) {
    LETOPIS_TRY(standing, standing_load(reader, facts));
    if (standing.empty()) return RefusalCode::already_closed;
    TimetableUndoing undoing{reader};
    undoing.say_remedy(
        "Если уроки дала загрузка расписания, отмените сначала её. Иначе учителей "
        "этих курсов меняйте по одному на странице класса.");
    for (auto& [course, teachers] : standing) {
        LoadedCourse& loaded = facts.courses.at(course);
        loaded.teachers = std::move(teachers);
        LETOPIS_TRY_DONE(undoing.take_load(course, loaded));
    }
    return std::move(undoing).finish();
}

}  // namespace

Result<std::vector<EntryBody>> decide_undo_timetable(Reader& reader, CommandId import_id) {
    LETOPIS_TRY(facts, read_timetable_facts(reader, import_id));
    if (facts.is_empty()) return RefusalCode::not_found;
    LETOPIS_TRY(is_later, is_version(reader, facts));
    if (is_later) return decide_undo_version(reader, facts);
    if (facts.is_load()) return undo_load(reader, std::move(facts));
    TimetableUndoing undoing{reader};
    for (const auto& [course, loaded] : facts.courses)
        LETOPIS_TRY_DONE(undoing.take(course, loaded));
    return std::move(undoing).finish();
}

}  // namespace letopis
