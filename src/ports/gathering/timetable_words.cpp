#include "ports/gathering/timetable_words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace letopis {
namespace {

constexpr std::array weekday_names{"понедельник", "вторник", "среда",      "четверг",
                                   "пятница",     "суббота", "воскресенье"};

std::string hours_words(int slot_no, const std::vector<BellSlot>& bells) {
    for (const BellSlot& bell : bells)
        if (bell.slot_no == slot_no)
            return ", " + bell.starts_at.text() + "–" + bell.ends_at.text();
    return {};
}

std::string place_words(const TimetableSlot& slot) {
    std::string words;
    if (slot.parity == WeekParity::week_a) words += ", неделя А";
    if (slot.parity == WeekParity::week_b) words += ", неделя В";
    if (!slot.room_title.empty()) words += ", " + slot.room_title;
    return words;
}

}  // namespace

Result<std::vector<std::string>> hours_of_group(Reader& reader, const StudyGroup& group,
                                                const std::vector<CourseTitle>& courses) {
    LETOPIS_TRY(bells, reader.bell_slots(group.family));
    std::vector<TimetableSlot> slots;
    for (const CourseTitle& one : courses) {
        LETOPIS_TRY(of_course, reader.timetable_of_course(one.course.course_id));
        slots.insert(slots.end(), of_course.begin(), of_course.end());
    }
    std::stable_sort(
        slots.begin(), slots.end(), [](const TimetableSlot& one, const TimetableSlot& other) {
            return std::tuple{one.weekday, one.slot_no} < std::tuple{other.weekday, other.slot_no};
        });
    std::vector<std::string> words;
    for (std::size_t i = 0; i < slots.size();) {
        const int weekday = slots[i].weekday;
        const std::string place = place_words(slots[i]);
        std::string day = weekday_names.at(static_cast<std::size_t>(weekday - 1));
        for (; i < slots.size() && slots[i].weekday == weekday && place_words(slots[i]) == place;
             ++i)
            day += hours_words(slots[i].slot_no, bells);
        words.push_back(day + place);
    }
    return words;
}

}  // namespace letopis
