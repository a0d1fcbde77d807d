#include "exchange/fet/timetable_check.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "base/limits.h"
#include "base/text.h"
#include "exchange/fet/student_sets.h"

namespace letopis {
namespace {

using Places = std::unordered_map<std::string, int>;

Places places_of(const std::vector<FetName>& names) {
    Places places;
    for (const FetName& name : names)
        places.try_emplace(name.name, static_cast<int>(places.size()));
    return places;
}

std::optional<int> place_of(const Places& places, const std::string& name) {
    const auto found = places.find(name);
    if (found == places.end()) return std::nullopt;
    return found->second;
}

struct Placement {
    const FetActivity* activity = nullptr;
    int line = 0;
    int day = 0;
    int hour = 0;
};

/// Who is where when. Keys are (somebody, hour of the cycle).
class Occupation {
public:
    Occupation(const FetFile& file, ImportRule rule, Problems& problems)
        : file_{file}, rule_{rule}, problems_{problems} {}

    /// Takes the placement's hours for `who`; tells at most once of two activities that collide.
    void take(int who, std::string_view name, const Placement& placed) {
        const int end =
            std::min(placed.hour + placed.activity->duration, static_cast<int>(file_.hours.size()));
        work_ += static_cast<std::size_t>(std::max(0, end - placed.hour));
        for (int hour = placed.hour; hour < end; ++hour) {
            const std::uint64_t key = static_cast<std::uint64_t>(who) << 32 |
                                      static_cast<std::uint32_t>(slot_of(placed.day, hour));
            const auto [taken, is_free] = taken_.try_emplace(key, placed.activity);
            if (!is_free && taken->second != placed.activity)
                tell(name, placed, *taken->second, hour);
        }
    }

    /// Whether the file asks for more work than any school could (limits::import_placements).
    bool overworked() const { return work_ > limits::import_placements; }

private:
    int slot_of(int day, int hour) const {
        return day * static_cast<int>(file_.hours.size()) + hour;
    }

    void tell(std::string_view name, const Placement& placed, const FetActivity& other, int hour) {
        const std::uint64_t pair = static_cast<std::uint64_t>(placed.activity->id) << 32 |
                                   static_cast<std::uint32_t>(other.id);
        if (!told_.insert(pair).second) return;
        const std::string& day = file_.days[static_cast<std::size_t>(placed.day)].name;
        const std::string& at = file_.hours[static_cast<std::size_t>(hour)].name;
        problems_.add(placed.line, rule_,
                      "«" + squeeze_spaces(name) + "», " + squeeze_spaces(day) + ", " +
                          squeeze_spaces(at) + ": «" + squeeze_spaces(placed.activity->subject) +
                          "» (занятие " + std::to_string(placed.activity->id) + ") и «" +
                          squeeze_spaces(other.subject) + "» (занятие " + std::to_string(other.id) +
                          ")");
    }

    const FetFile& file_;
    ImportRule rule_;
    Problems& problems_;
    std::unordered_map<std::uint64_t, const FetActivity*> taken_;
    std::unordered_set<std::uint64_t> told_;
    std::size_t work_ = 0;
};

class TimetableCheck {
public:
    TimetableCheck(const FetFile& file, Problems& problems)
        : file_{file}, problems_{problems}, sets_{file} {
        for (const FetActivity& activity : file.activities)
            activities_.try_emplace(activity.id, &activity);
    }

    void run() {
        find_placements();
        find_unplaced();
        check_people();
        check_rooms();
    }

private:
    const FetActivity* active(int id) const {
        const auto found = activities_.find(id);
        return found == activities_.end() || !found->second->active ? nullptr : found->second;
    }

    void find_placements() {
        const Places days = places_of(file_.days);
        const Places hours = places_of(file_.hours);
        for (const FetPlacedTime& placed : file_.placed_times) {
            const FetActivity* activity = active(placed.activity_id);
            const auto day = place_of(days, placed.day);
            const auto hour = place_of(hours, placed.hour);
            mentioned_.insert(placed.activity_id);
            if (activity == nullptr || !day || !hour) continue;
            const Placement now{
                .activity = activity, .line = placed.line, .day = *day, .hour = *hour};
            const auto [first, is_new] = by_activity_.try_emplace(activity->id, order_.size());
            if (is_new) {
                order_.push_back(now);
                check_fits(now);
                continue;
            }
            const Placement& before = order_[first->second];
            if (before.day != now.day || before.hour != now.hour)
                problems_.add(placed.line, ImportRule::placed_twice,
                              "занятие " + std::to_string(activity->id) +
                                  ", другое время в строке " + std::to_string(before.line));
        }
    }

    void check_fits(const Placement& placed) {
        const int hours = static_cast<int>(file_.hours.size());
        if (placed.hour + placed.activity->duration <= hours) return;
        problems_.add(placed.line, ImportRule::activity_too_long,
                      "занятие " + std::to_string(placed.activity->id) + " начинается на " +
                          std::to_string(placed.hour + 1) + "-м уроке и длится " +
                          std::to_string(placed.activity->duration));
    }

    void find_unplaced() {
        std::size_t active_count = 0;
        std::size_t placed_count = 0;
        const FetActivity* first = nullptr;
        for (const FetActivity& activity : file_.activities) {
            if (!activity.active) continue;
            ++active_count;
            const bool placed = mentioned_.contains(activity.id);
            placed_count += placed ? 1 : 0;
            if (first == nullptr && !placed) first = &activity;
        }
        if (first == nullptr) return;
        problems_.add(first->line, ImportRule::timetable_not_placed,
                      "поставлено " + std::to_string(placed_count) + " из " +
                          std::to_string(active_count) + " занятий; первое без времени: «" +
                          squeeze_spaces(first->subject) + "» (занятие " +
                          std::to_string(first->id) + ")");
    }

    void check_people() {
        Occupation teachers{file_, ImportRule::teacher_busy, problems_};
        Occupation students{file_, ImportRule::students_busy, problems_};
        const Places teacher_places = places_of(file_.teachers);
        for (const Placement& placed : order_) {
            for (const std::string& teacher : placed.activity->teachers)
                if (const auto who = place_of(teacher_places, teacher))
                    teachers.take(*who, teacher, placed);
            for (const std::string& name : placed.activity->students) {
                const FetStudentSet* set = sets_.find(name);
                if (set == nullptr) continue;
                for (const int atom : set->atoms) students.take(atom, name, placed);
                if (students.overworked())
                    return problems_.add(0, ImportRule::too_many_rows,
                                         "группы в расписании делятся слишком мелко");
            }
        }
    }

    void check_rooms() {
        Places room_places;
        for (const FetRoom& room : file_.rooms)
            room_places.try_emplace(room.name, static_cast<int>(room_places.size()));
        std::unordered_map<int, const FetPlacedRoom*> room_of;
        Occupation rooms{file_, ImportRule::room_busy, problems_};
        for (const FetPlacedRoom& placed : file_.placed_rooms) {
            const auto [first, is_new] = room_of.try_emplace(placed.activity_id, &placed);
            if (!is_new && first->second->room != placed.room)
                problems_.add(placed.line, ImportRule::two_rooms,
                              "занятие " + std::to_string(placed.activity_id) + ": «" +
                                  squeeze_spaces(first->second->room) + "» и «" +
                                  squeeze_spaces(placed.room) + "»");
            const auto time = by_activity_.find(placed.activity_id);
            if (!is_new || time == by_activity_.end()) continue;
            // A virtual room is a set of real ones: the real ones are what can be taken twice.
            std::vector<std::string> real = placed.real_rooms;
            if (real.empty()) real.push_back(placed.room);
            for (const std::string& room : real)
                if (const auto where = place_of(room_places, room))
                    rooms.take(*where, room, order_[time->second]);
        }
    }

    const FetFile& file_;
    Problems& problems_;
    FetStudentSets sets_;
    std::unordered_map<int, const FetActivity*> activities_;
    std::unordered_set<int> mentioned_;  ///< Has a time, be it one the lists do not know.
    std::vector<Placement> order_;
    std::unordered_map<int, std::size_t> by_activity_;  ///< Activity → place in order_.
};

}  // namespace

void check_fet_timetable(const FetFile& file, Problems& problems) {
    TimetableCheck{file, problems}.run();
}

}  // namespace letopis
