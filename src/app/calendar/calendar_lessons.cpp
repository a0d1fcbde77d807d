#include "app/calendar/calendar_lessons.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/classes/after_school.h"
#include "domain/lessons/locks.h"
#include "domain/lessons/merging.h"
#include "domain/lessons/timetable/timetable_versions.h"
#include "ports/gathering/calendar/day_closures.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// So far around a day its weekday's lessons are looked for: the longest holidays are shorter.
constexpr int days_around = 28;

class ByTimetable {
public:
    ByTimetable(CalendarReading& reading, const SchoolYear& year, Date day_on, Date as_on)
        : reading_{reading},
          reader_{reading.reader()},
          year_{year},
          day_on_{day_on},
          as_on_{as_on} {}

    Result<std::vector<Lesson>> gather() && {
        LETOPIS_TRY(pattern, reader_.lessons_on(as_on_, limits::lessons_of_day));
        for (Lesson& lesson : pattern)
            pattern_.emplace(std::pair{lesson.course_id, lesson.slot_no}, std::move(lesson));
        LETOPIS_TRY(groups, reader_.study_groups(year_.school_year_id));
        for (const StudyGroup& group : groups) {
            LETOPIS_TRY(courses, reader_.courses_of_group(group.study_group_id));
            for (const CourseTitle& course : courses) LETOPIS_TRY_DONE(add(course));
        }
        return std::move(lessons_);
    }

private:
    Result<Done> add(const CourseTitle& title) {
        // The version of the day on which it is learnt.
        LETOPIS_TRY(slots, reader_.timetable_of_course(title.course.course_id));
        for (const TimetableSlotPlaced& place : slots) {
            const TimetableSlot& slot = place.slot;
            if (!is_in_force(place, day_on_) || !stands_on(slot, year_.starts_on, as_on_)) continue;
            LETOPIS_TRY(like, lesson_like(title, place));
            if (!like) continue;  // Its lessons have not begun, or are over.
            LETOPIS_TRY(bells, reading_.bells_of(title.study_group, day_on_));
            // What is beside the curriculum has hours of its own.
            const BellSlot* bell =
                is_of_curriculum(title.subject.kind) ? bell_of(*bells, slot.slot_no) : nullptr;
            lessons_.push_back({.course_id = title.course.course_id,
                                .lesson_on = day_on_,
                                .slot_no = slot.slot_no,
                                .starts_at = bell != nullptr ? bell->starts_at : like->starts_at,
                                .ends_at = bell != nullptr ? bell->ends_at : like->ends_at,
                                .teacher_id = teacher_of(title, like->teacher_id),
                                .room_title = slot.room_title});
        }
        return Done{};
    }

    /// The lesson of this place on the day itself, else the nearest one where there are such
    /// before it and after it (or the place begins, or the year ends there).
    Result<std::optional<Lesson>> lesson_like(const CourseTitle& title,
                                              const TimetableSlotPlaced& place) {
        const TimetableSlot& slot = place.slot;
        const auto there = pattern_.find({title.course.course_id, slot.slot_no});
        if (there != pattern_.end()) return std::optional{there->second};
        const Date from = as_on_.plus_days(-days_around);
        const Date to = as_on_.plus_days(days_around);
        LETOPIS_TRY(around, reader_.lessons_of_course(title.course.course_id, from, to));
        std::optional<Lesson> before;
        std::optional<Lesson> after;
        for (Lesson& lesson : around) {
            if (lesson.slot_no != slot.slot_no || lesson.is_extra ||
                !stands_on(slot, year_.starts_on, lesson.lesson_on))
                continue;
            if (lesson.lesson_on < as_on_)
                before = std::move(lesson);
            else if (!after)
                after = std::move(lesson);
        }
        const bool goes_on = (before || from <= place.valid_from) && (after || year_.ends_on < to);
        if (!goes_on) return std::optional<Lesson>{};
        return before ? std::move(before) : std::move(after);
    }

    EmployeeId teacher_of(const CourseTitle& title, EmployeeId usual) const {
        EmployeeId first;
        for (const CourseTeacher& teacher : title.teachers) {
            if (!teacher.covers(day_on_)) continue;
            if (teacher.teacher_id == usual) return usual;
            if (first.is_nil()) first = teacher.teacher_id;
        }
        return first;
    }

    CalendarReading& reading_;
    Reader& reader_;
    const SchoolYear& year_;
    Date day_on_;
    Date as_on_;
    std::map<std::pair<CourseId, int>, Lesson> pattern_;
    std::vector<Lesson> lessons_;
};

/// What is merged is one lesson of two groups, whichever of them is asked about.
bool may_clash(const GroupLesson& one, const GroupLesson& other) {
    if (are_merged(one.lesson, other.lesson)) return false;
    return other.lesson.state != LessonState::cancelled && overlap(one.lesson, other.lesson) &&
           (one.lesson.held_by() == other.lesson.held_by() ||
            !may_run_side_by_side(one.study_group, other.study_group));
}

}  // namespace

Result<std::optional<RefusalCode>> CalendarReading::closed_on(CourseId id, Date on) {
    const std::pair key{id, on};
    auto known = closed_.find(key);
    if (known == closed_.end()) {
        LETOPIS_TRY(title, title_of(id));
        LETOPIS_TRY(closures, closures_on(reader_, title->course, on));
        known = closed_.emplace(key, schedule_refusal(closures)).first;
    }
    return known->second;
}

Result<std::string> CalendarReading::words_of(const Lesson& lesson) {
    LETOPIS_TRY(title, title_of(lesson.course_id));
    return title->study_group.title + ", " + title->subject.title + ", " +
           std::to_string(lesson.slot_no) + "-й урок";
}

Result<std::vector<GroupLesson>> CalendarReading::with_groups(std::vector<Lesson> lessons) {
    std::vector<GroupLesson> known;
    for (Lesson& lesson : lessons) {
        LETOPIS_TRY(title, title_of(lesson.course_id));
        known.push_back({.lesson = std::move(lesson), .study_group = title->study_group});
    }
    return known;
}

Result<std::vector<Lesson>> lessons_by_timetable(CalendarReading& reading, const SchoolYear& year,
                                                 Date day_on, Date as_on) {
    return ByTimetable{reading, year, day_on, as_on}.gather();
}

std::vector<Clash> clashes_among(const std::vector<GroupLesson>& fresh,
                                 const std::vector<GroupLesson>& standing) {
    std::vector<Clash> clashes;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const auto find_in = [&](const std::vector<GroupLesson>& others, std::size_t count) {
            for (std::size_t j = 0; j < count; ++j) {
                if (!may_clash(fresh[i], others[j])) continue;
                if (const auto why = clash_of(fresh[i], others[j])) {
                    clashes.push_back({fresh[i].lesson, others[j].lesson, *why});
                    return true;
                }
            }
            return false;
        };
        if (!find_in(standing, standing.size())) find_in(fresh, i);
    }
    return clashes;
}

}  // namespace letopis
