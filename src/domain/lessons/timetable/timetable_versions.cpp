#include "domain/lessons/timetable/timetable_versions.h"

#include <algorithm>
#include <map>

#include "base/text.h"

namespace letopis {
namespace {

bool is_like(const Lesson& one, const Lesson& other) {
    return one.teacher_id == other.teacher_id && one.room_title == other.room_title &&
           one.starts_at.minutes == other.starts_at.minutes &&
           one.ends_at.minutes == other.ends_at.minutes;
}

Refusal bad_day(std::string remedy) { return invalid("takes_effect_on", remedy); }

}  // namespace

bool is_in_force(const TimetableSlotPlaced& place, Date on) {
    return place.valid_from <= on && (!place.valid_to || on <= *place.valid_to);
}

std::vector<TimetableSlot> in_force(std::span<const TimetableSlotPlaced> places, Date on) {
    std::vector<TimetableSlot> slots;
    for (const TimetableSlotPlaced& place : places)
        if (is_in_force(place, on)) slots.push_back(place.slot);
    return slots;
}

Result<Done> check_takes_effect(const SchoolYear& year, std::span<const TimetableSlotPlaced> places,
                                Date on) {
    if (on == year.starts_on)
        return bad_day("С первого дня года действует первое расписание: загрузите его без даты.");
    if (on < year.starts_on || year.ends_on < on)
        return bad_day("Назовите день учебного года " + year.title + ": после " +
                       year.starts_on.russian() + " и не позже " + year.ends_on.russian() + ".");
    std::optional<Date> changes_on;
    for (const TimetableSlotPlaced& place : places) {
        const Date next = place.valid_to ? place.valid_to->plus_days(1) : place.valid_from;
        if (on <= next && (!changes_on || *changes_on < next)) changes_on = next;
    }
    if (!changes_on) return Done{};
    return bad_day("С " + changes_on->russian() +
                   " расписание этих классов уже меняется. Назовите день позже или отмените то "
                   "изменение.");
}

TurnedPlaces turn_places(std::span<const TimetableSlotPlaced> places,
                         std::span<const TimetableSlot> wanted, Date on) {
    TurnedPlaces turned;
    const auto is_wanted = [&](const TimetableSlot& slot) {
        return std::ranges::find(wanted, slot) != wanted.end();
    };
    for (const TimetableSlotPlaced& place : places) {
        if (!is_in_force(place, on)) continue;
        if (is_wanted(place.slot))
            ++turned.standing;
        else
            turned.ended.push_back(
                {.slot = place.slot, .valid_from = place.valid_from, .valid_to = on.plus_days(-1)});
    }
    const std::vector<TimetableSlot> now = in_force(places, on);
    for (const TimetableSlot& slot : wanted)
        if (std::ranges::find(now, slot) == now.end())
            turned.begun.push_back({.slot = slot, .valid_from = on, .valid_to = {}});
    return turned;
}

std::string trace_of(const Lesson& lesson, const LessonTraces& traces) {
    if (traces.with_cells.contains(lesson.lesson_id)) return "есть отметки или посещаемость";
    if (!lesson.topic.empty()) return "записана тема";
    if (!lesson.homework.empty() || lesson.homework_none) return "задано домашнее задание";
    if (lesson.roll_taken_at) return "проведена перекличка";
    if (lesson.briefing) return "записан инструктаж";
    if (lesson.is_extra) return "дополнительный урок";
    if (lesson.moved_from) return "урок перенесён";
    if (lesson.substitution) return "назначена замена";
    if (lesson.mode != LessonMode::offline) return "изменён режим урока";
    if (lesson.correction_request != -1) return "ждёт ответа заявка на исправление";
    if (has_record(lesson) || lesson.version != -1) return "записаны работы";
    if (traces.planned_works.contains(lesson.lesson_on)) return "запланирована работа";
    return "";
}

TimetableHour timetable_hour(const Lesson& lesson) {
    return lesson.moved_from ? TimetableHour{*lesson.moved_from, lesson.moved_from_slot_no}
                             : TimetableHour{lesson.lesson_on, lesson.slot_no};
}

bool is_one_off(const Lesson& lesson) {
    return lesson.is_extra || lesson.moved_from || lesson.substitution;
}

bool share_room(const Lesson& one, const Lesson& other) {
    return !one.room_title.empty() && overlap(one, other) &&
           fold_for_search(one.room_title) == fold_for_search(other.room_title);
}

TurnedLessons turn_lessons(std::span<const Lesson> standing, std::span<const Lesson> coming,
                           const LessonTraces& traces) {
    std::map<TimetableHour, const Lesson*> wanted;
    LessonTraces held = traces;
    for (const Lesson& lesson : coming) {
        wanted.emplace(timetable_hour(lesson), &lesson);
        held.planned_works.erase(lesson.lesson_on);
    }
    TurnedLessons turned;
    for (const Lesson& lesson : standing) {
        const auto like = wanted.find(timetable_hour(lesson));
        const bool is_cancelled = lesson.state == LessonState::cancelled;
        const std::string trace = trace_of(lesson, held);
        if (like != wanted.end() &&
            (is_cancelled || !trace.empty() || is_like(*like->second, lesson))) {
            if (is_cancelled || lesson.moved_from || is_like(*like->second, lesson))
                ++turned.standing;
            else
                turned.kept.push_back({lesson, trace + "; учитель, кабинет и часы прежние"});
            wanted.erase(like);
        } else if (is_cancelled) {
            ++turned.standing;
        } else if (!trace.empty()) {
            turned.kept.push_back({lesson, trace});
        } else {
            turned.gone.push_back(lesson);
        }
    }
    for (const Lesson& lesson : coming) {
        const auto left = wanted.find(timetable_hour(lesson));
        if (left != wanted.end() && left->second == &lesson) turned.come.push_back(lesson);
    }
    return turned;
}

}  // namespace letopis
