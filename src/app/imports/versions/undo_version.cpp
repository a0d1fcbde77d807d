#include "app/imports/versions/undo_version.h"

#include <algorithm>
#include <unordered_map>

#include "base/limits.h"
#include "domain/lessons/placing.h"
#include "domain/lessons/timetable/timetable_versions.h"
#include "domain/lessons/timetable/undone.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

class VersionUndoing {
public:
    VersionUndoing(Reader& reader, const TimetableFacts& facts) : reader_{reader}, facts_{facts} {
        for (const auto& [id, course] : facts.courses)
            going_.insert(course.lessons.begin(), course.lessons.end());
    }

    Result<std::vector<EntryBody>> decide() && {
        LETOPIS_TRY_DONE(read_returning());
        for (const auto& [id, loaded] : facts_.courses) LETOPIS_TRY_DONE(take(id, loaded));
        for (const Lesson& lesson : returning_) LETOPIS_TRY_DONE(bring_back(lesson));
        if (!named_.empty())
            return Refusal{.code = RefusalCode::import_has_records,
                           .detail =
                               "По этому расписанию уже работают. Загрузите исправленное, назвав "
                               "день, с которого оно действует.",
                           .items = std::move(named_)};
        if (entries_.empty()) return RefusalCode::already_closed;
        return std::move(entries_);
    }

private:
    void name(std::string place, std::string what) {
        if (named_.size() < limits::undo_obstacles)
            named_.push_back({.place = std::move(place), .remedy = std::move(what)});
    }

    Result<const CourseTitle*> course_of(CourseId id) {
        const auto known = titles_.find(id);
        if (known != titles_.end()) return &known->second;
        LETOPIS_TRY(title, find_course(reader_, id));
        return &titles_.emplace(id, std::move(title)).first->second;
    }
    static std::string words_of(const CourseTitle& title, const Lesson& lesson) {
        return title.study_group.title + ", " + title.subject.title + ", " +
               lesson.lesson_on.russian() + ", " + std::to_string(lesson.slot_no) + "-й урок";
    }

    Result<Done> read_returning() {
        for (const LessonId id : facts_.replaced) {
            LETOPIS_TRY(lesson, reader_.lesson(id));
            if (lesson && is_replaced(*lesson)) returning_.push_back(*std::move(lesson));
        }
        return Done{};
    }

    Result<Done> take(CourseId id, const LoadedCourse& loaded) {
        LETOPIS_TRY(title, course_of(id));
        LETOPIS_TRY(closures, closures_of(reader_, title->course, std::nullopt));
        if (const auto refusal = schedule_refusal(closures)) return *refusal;
        LETOPIS_TRY_DONE(take_lessons(*title, loaded));
        LETOPIS_TRY_DONE(take_places(*title, loaded));
        return take_teachers(id, loaded);
    }

    Result<LessonTraces> traces_of(const CourseTitle& title, const std::vector<Lesson>& lessons) {
        LessonTraces traces;
        const CourseId id = title.course.course_id;
        LETOPIS_TRY(cells, reader_.cells_of_course(id, first_day_of_all, last_day_of_all));
        for (const Cell& cell : cells) traces.with_cells.insert(cell.lesson_id);
        LETOPIS_TRY(planned, reader_.planned_works_of_group(title.study_group.study_group_id,
                                                            first_day_of_all, last_day_of_all));
        for (const PlannedWork& work : planned)
            if (work.course_id == id) traces.planned_works.insert(work.planned_on);
        // A planned work is content with any lesson of its day.
        for (const Lesson& lesson : lessons)
            if (!going_.contains(lesson.lesson_id)) traces.planned_works.erase(lesson.lesson_on);
        for (const Lesson& lesson : returning_)
            if (lesson.course_id == id) traces.planned_works.erase(lesson.lesson_on);
        return traces;
    }

    Result<Done> take_lessons(const CourseTitle& title, const LoadedCourse& loaded) {
        if (loaded.lessons.empty()) return Done{};
        LETOPIS_TRY(lessons, reader_.lessons_of_course(title.course.course_id, first_day_of_all,
                                                       last_day_of_all));
        LETOPIS_TRY(traces, traces_of(title, lessons));
        for (const Lesson& lesson : lessons) {
            if (!going_.contains(lesson.lesson_id)) continue;
            if (const std::string trace = trace_of(lesson, traces); !trace.empty())
                name(words_of(title, lesson), trace);
            entries_.emplace_back(LessonCancelled{.lesson_id = lesson.lesson_id,
                                                  .reason = std::string{timetable_undone_reason}});
        }
        return Done{};
    }

    Result<Done> take_places(const CourseTitle& title, const LoadedCourse& loaded) {
        const CourseId id = title.course.course_id;
        LETOPIS_TRY(standing, reader_.timetable_of_course(id));
        const auto row_of = [&](const TimetableSlotPlaced& placed) {
            return std::ranges::find_if(standing, [&](const TimetableSlotPlaced& row) {
                return row.slot == placed.slot && row.valid_from == placed.valid_from;
            });
        };
        for (const TimetableSlotPlaced& placed : loaded.slots) {
            const auto row = row_of(placed);
            if (row == standing.end()) continue;
            if (row->valid_to) name_later(title, row->valid_to->plus_days(1));
            entries_.emplace_back(TimetableSlotPlaced{.slot = placed.slot,
                                                      .valid_from = placed.valid_from,
                                                      .valid_to = placed.valid_from.plus_days(-1)});
        }
        for (const TimetableSlotPlaced& placed : loaded.ended) {
            const auto row = row_of(placed);
            const bool stands_ended = row != standing.end() && row->valid_to == placed.valid_to;
            if (!stands_ended) continue;
            for (const TimetableSlotPlaced& other : standing) {
                const bool is_loaded = std::ranges::any_of(loaded.slots, [&](const auto& one) {
                    return one.slot == other.slot && one.valid_from == other.valid_from;
                });
                // Also a change by hand of the same day.
                if (!is_loaded && placed.valid_to->plus_days(1) <= other.valid_from)
                    name_later(title, other.valid_from);
            }
            entries_.emplace_back(TimetableSlotPlaced{
                .slot = placed.slot, .valid_from = placed.valid_from, .valid_to = {}});
        }
        return Done{};
    }
    void name_later(const CourseTitle& title, Date on) {
        name(title.study_group.title + ", " + title.subject.title,
             "расписание меняли ещё раз, с " + on.russian() + ": отмените сначала то изменение");
    }

    Result<Done> take_teachers(CourseId id, const LoadedCourse& loaded) {
        LETOPIS_TRY(teachers, reader_.course_teachers(id));
        const auto stands = [&](EmployeeId teacher, Date from, std::optional<Date> to) {
            return std::ranges::any_of(teachers, [&](const CourseTeacher& now) {
                return now.teacher_id == teacher && now.valid_from == from && now.valid_to == to;
            });
        };
        for (const CourseTeacher& one : loaded.teachers)
            if (stands(one.teacher_id, one.valid_from, {}))
                entries_.emplace_back(
                    CourseTeacherEnded{.course_id = id,
                                       .teacher_id = one.teacher_id,
                                       .valid_from = one.valid_from,
                                       .valid_to = one.valid_from.plus_days(-1),
                                       .comment = std::string{timetable_undone_reason}});
        for (const CourseTeacherEnded& one : loaded.leaving)
            if (stands(one.teacher_id, one.valid_from, one.valid_to))
                entries_.emplace_back(CourseTeacherAssigned{{.course_id = id,
                                                             .teacher_id = one.teacher_id,
                                                             .valid_from = one.valid_from,
                                                             .valid_to = {},
                                                             .comment = {}}});
        return Done{};
    }

    /// What stands on a day without this version.
    Result<const std::vector<GroupLesson>*> day_of(Date on) {
        const auto known = days_.find(on);
        if (known != days_.end()) return &known->second;
        LETOPIS_TRY(lessons, reader_.lessons_on(on, limits::lessons_of_day));
        std::vector<GroupLesson> day;
        for (Lesson& lesson : lessons) {
            if (going_.contains(lesson.lesson_id) || lesson.state == LessonState::cancelled)
                continue;
            LETOPIS_TRY(title, course_of(lesson.course_id));
            day.push_back({std::move(lesson), title->study_group});
        }
        return &days_.emplace(on, std::move(day)).first->second;
    }

    Result<Done> bring_back(const Lesson& lesson) {
        LETOPIS_TRY(title, course_of(lesson.course_id));
        LETOPIS_TRY(day, day_of(lesson.lesson_on));
        Lesson standing = lesson;
        standing.state = LessonState::planned;
        for (const GroupLesson& other : *day)
            if (clash_of({standing, title->study_group}, other)) {
                name(words_of(*title, lesson), "на этот час поставлен другой урок");
                break;
            }
        entries_.emplace_back(LessonRestored{.lesson_id = lesson.lesson_id,
                                             .reason = std::string{timetable_undone_reason}});
        return Done{};
    }

    Reader& reader_;
    const TimetableFacts& facts_;
    std::set<LessonId> going_;
    std::vector<Lesson> returning_;
    std::unordered_map<CourseId, CourseTitle> titles_;
    std::map<Date, std::vector<GroupLesson>> days_;
    std::vector<EntryBody> entries_;
    std::vector<RefusalItem> named_;
};

}  // namespace

Result<std::vector<EntryBody>> decide_undo_version(Reader& reader, const TimetableFacts& facts) {
    return VersionUndoing{reader, facts}.decide();
}

}  // namespace letopis
