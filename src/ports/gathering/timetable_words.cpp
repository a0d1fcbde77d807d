#include "ports/gathering/timetable_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr std::array weekday_names{"понедельник", "вторник", "среда",      "четверг",
                                   "пятница",     "суббота", "воскресенье"};

const BellSlot* bell_of(int slot_no, const std::vector<BellSlot>& bells) {
    for (const BellSlot& bell : bells)
        if (bell.slot_no == slot_no) return &bell;
    return nullptr;
}

std::string hours_words(const TimetableSlot& slot, const std::vector<BellSlot>& bells,
                        const std::map<std::pair<int, int>, BellSlot>& between) {
    const BellSlot* hour = bell_of(slot.slot_no, bells);
    const auto found = between.find({slot.weekday, slot.slot_no});
    if (hour == nullptr && found != between.end()) hour = &found->second;
    return hour == nullptr ? "" : ", " + hour->starts_at.text() + "–" + hour->ends_at.text();
}

/// Hours that no bell rings for, by weekday and place, as the first lesson of the year in each has
/// them.
Result<std::map<std::pair<int, int>, BellSlot>> hours_between_bells(
    Reader& reader, const std::vector<TimetableSlot>& slots, const std::vector<BellSlot>& bells) {
    std::map<std::pair<int, int>, BellSlot> between;
    std::set<CourseId> courses;
    for (const TimetableSlot& slot : slots)
        if (bell_of(slot.slot_no, bells) == nullptr) courses.insert(slot.course_id);
    for (const CourseId id : courses) {
        LETOPIS_TRY(title, find_course(reader, id));
        LETOPIS_TRY(year, find_school_year(reader, title.course.school_year_id));
        LETOPIS_TRY(lessons, reader.lessons_of_course(id, year.starts_on, last_day_of(year)));
        for (const Lesson& lesson : lessons)
            between.try_emplace(
                std::pair{static_cast<int>(lesson.lesson_on.weekday()), lesson.slot_no},
                BellSlot{lesson.slot_no, lesson.starts_at, lesson.ends_at});
    }
    return between;
}

std::string place_words(const TimetableSlot& slot) {
    std::string words;
    if (slot.parity == WeekParity::week_a) words += ", неделя А";
    if (slot.parity == WeekParity::week_b) words += ", неделя В";
    if (!slot.room_title.empty()) words += ", " + slot.room_title;
    return words;
}

/// Without those that ended before others began.
std::vector<TimetableSlot> of_last_version(const std::vector<TimetableSlotPlaced>& places) {
    Date last;
    for (const TimetableSlotPlaced& place : places) last = std::max(last, place.valid_from);
    std::vector<TimetableSlot> slots;
    for (const TimetableSlotPlaced& place : places)
        if (!place.valid_to || last <= *place.valid_to) slots.push_back(place.slot);
    return slots;
}

}  // namespace

Result<std::vector<std::string>> hours_of_group(Reader& reader, const StudyGroup& group,
                                                const std::vector<CourseTitle>& courses) {
    LETOPIS_TRY(bells, reader.bell_slots(group.family));
    std::vector<TimetableSlotPlaced> places;
    for (const CourseTitle& one : courses) {
        LETOPIS_TRY(of_course, reader.timetable_of_course(one.course.course_id));
        places.insert(places.end(), of_course.begin(), of_course.end());
    }
    std::vector<TimetableSlot> slots = of_last_version(places);
    std::stable_sort(
        slots.begin(), slots.end(), [](const TimetableSlot& one, const TimetableSlot& other) {
            return std::tuple{one.weekday, one.slot_no} < std::tuple{other.weekday, other.slot_no};
        });
    LETOPIS_TRY(between, hours_between_bells(reader, slots, bells));
    std::vector<std::string> words;
    for (std::size_t i = 0; i < slots.size();) {
        const int weekday = slots[i].weekday;
        const std::string place = place_words(slots[i]);
        std::string day = weekday_names.at(static_cast<std::size_t>(weekday - 1));
        for (; i < slots.size() && slots[i].weekday == weekday && place_words(slots[i]) == place;
             ++i)
            day += hours_words(slots[i], bells, between);
        words.push_back(day + place);
    }
    return words;
}

}  // namespace letopis
