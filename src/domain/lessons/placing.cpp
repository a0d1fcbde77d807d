#include "domain/lessons/placing.h"

#include <algorithm>

#include "domain/calendar/school_days.h"
#include "domain/lessons/timetable/timetable_versions.h"

namespace letopis {

std::optional<RefusalCode> clash_of(const GroupLesson& one, const GroupLesson& other) {
    const LessonPlacement place{.study_group = one.study_group, .day = {other}};
    return place_refusal(one.lesson, place);
}

bool is_no_loss(const Lesson& lesson) {
    return lesson.state == LessonState::cancelled && is_no_loss(lesson.cancel_reason);
}

bool was_brought(const Lesson& lesson, std::span<const CalendarDay> days,
                 std::span<const TimetableSlotPlaced> places, Date year_starts_on) {
    if (lesson.is_extra) return false;
    if (lesson.state == LessonState::cancelled && lesson.cancel_reason == taken_back_reason)
        return true;
    const Date stood_on = lesson.moved_from.value_or(lesson.lesson_on);
    const int slot_no = lesson.moved_from ? lesson.moved_from_slot_no : lesson.slot_no;
    const CalendarDay* day = special_day(days, stood_on);
    if (day == nullptr || day->kind != DayKind::school_day || !day->as_on) return false;
    const auto has_place_on = [&](Date on) {
        return std::ranges::any_of(places, [&](const TimetableSlotPlaced& place) {
            return is_in_force(place, stood_on) && place.slot.slot_no == slot_no &&
                   stands_on(place.slot, year_starts_on, on);
        });
    };
    return has_place_on(*day->as_on) && !has_place_on(stood_on);
}

}  // namespace letopis
