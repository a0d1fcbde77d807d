#include "demo/plan/timetable.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

#include "base/check.h"

namespace letopis::demo {
namespace {

constexpr int days = 5;
constexpr int slots = 7;
constexpr int nothing = -1;

/// One lesson of the week, or two on end: of a whole class, or of both halves at once.
struct Event {
    std::size_t group = 0;
    std::vector<std::size_t> courses;
    std::vector<std::size_t> teachers;
    int length = 1;
    bool not_first = false;
    int day = nothing;
    int slot = nothing;  ///< From 0.
    int moved = 0;       ///< How often it had to give way.

    std::size_t subject() const { return courses.front(); }
};

using Grid = std::array<std::array<int, slots>, days>;  ///< Index of the event in each place.

Grid empty_grid() {
    Grid grid;
    for (auto& day : grid) day.fill(nothing);
    return grid;
}

/// How many lessons each day has: as even as can be, the shortest last.
std::array<int, days> day_lengths(int weekly_lessons) {
    std::array<int, days> lengths{};
    for (int i = 0; i < weekly_lessons; ++i) ++lengths[static_cast<std::size_t>(i % days)];
    return lengths;
}

class Placing {
public:
    Placing(const std::vector<TaughtCourse>& courses, const std::vector<GroupLine>& shape,
            Chance& chance)
        : courses_{courses}, chance_{chance} {
        for (std::size_t group = 0; group < shape.size(); ++group) {
            if (shape[group].family != ProgrammeFamily::general) continue;
            add_events(group);
        }
    }

    std::optional<std::vector<CoursePlace>> place() && {
        std::deque<int> waiting;
        for (int i = 0; i < static_cast<int>(events_.size()); ++i) waiting.push_back(i);
        std::stable_sort(waiting.begin(), waiting.end(),
                         [&](int a, int b) { return difficulty(event(a)) > difficulty(event(b)); });
        const int patience = 2000 + 200 * static_cast<int>(events_.size());
        for (int step = 0; !waiting.empty(); ++step) {
            if (step == patience) return std::nullopt;
            const int index = waiting.front();
            waiting.pop_front();
            for (const int displaced : settle(index)) waiting.push_back(displaced);
        }
        return places();
    }

private:
    Event& event(int index) { return events_[static_cast<std::size_t>(index)]; }
    const Event& event(int index) const { return events_[static_cast<std::size_t>(index)]; }

    void add_events(std::size_t group) {
        int weekly = 0;
        for (std::size_t i = 0; i < courses_.size(); ++i) {
            const TaughtCourse& course = courses_[i];
            if (course.group != group || course.half == 2) continue;
            weekly += course.line.weekly_lessons;
            Event event{.group = group,
                        .courses = {i},
                        .teachers = {course.teacher},
                        .not_first = course.line.not_first};
            if (course.half == 1) {
                event.courses.push_back(i + 1);  // The other half stands next to it.
                event.teachers.push_back(courses_[i + 1].teacher);
            }
            add_lessons(event, course.line);
        }
        lengths_[group] = day_lengths(weekly);
        class_grids_[group] = empty_grid();
    }

    /// A subject of more lessons than days has some of them doubled as well.
    void add_lessons(Event event, const CurriculumLine& line) {
        const int doubled =
            line.doubled ? line.weekly_lessons / 2 : std::max(0, line.weekly_lessons - days);
        for (int i = 0; i < line.weekly_lessons - doubled; ++i) {
            event.length = i < doubled ? 2 : 1;
            for (const std::size_t teacher : event.teachers)
                teacher_grids_.try_emplace(teacher, empty_grid());
            events_.push_back(event);
        }
    }

    int difficulty(const Event& event) const {
        int lessons = 0;
        for (const std::size_t teacher : event.teachers)
            for (const Event& other : events_)
                if (std::find(other.teachers.begin(), other.teachers.end(), teacher) !=
                    other.teachers.end())
                    lessons += other.length;
        return lessons + 40 * event.length + (event.not_first ? 20 : 0);
    }

    /// Who stands in the way of the event at this place: the same class, the same teachers, the
    /// same subject on that day.
    std::vector<int> in_the_way(const Event& wanted, int day, int slot) const {
        std::vector<int> found;
        const auto add = [&](int index) {
            if (index != nothing && std::find(found.begin(), found.end(), index) == found.end())
                found.push_back(index);
        };
        const Grid& grid = class_grids_.at(wanted.group);
        const auto of_day = static_cast<std::size_t>(day);
        for (int at = slot; at < slot + wanted.length; ++at) {
            const auto place = static_cast<std::size_t>(at);
            add(grid[of_day][place]);
            for (const std::size_t teacher : wanted.teachers)
                add(teacher_grids_.at(teacher)[of_day][place]);
        }
        for (const int index : grid[of_day])
            if (index != nothing && event(index).subject() == wanted.subject()) add(index);
        return found;
    }

    /// The place where the event disturbs least, and what has to leave it.
    std::vector<int> settle(int index) {
        Event& wanted = event(index);
        const auto& lengths = lengths_.at(wanted.group);
        int best_price = 0;
        std::vector<std::pair<int, int>> best;
        for (int day = 0; day < days; ++day)
            for (int slot = wanted.not_first ? 1 : 0;
                 slot + wanted.length <= lengths[static_cast<std::size_t>(day)]; ++slot) {
                const int price = price_of(wanted, day, slot);
                if (best.empty() || price < best_price) {
                    best_price = price;
                    best.clear();
                }
                if (price == best_price) best.emplace_back(day, slot);
            }
        LETOPIS_CHECK(!best.empty(), "a day is longer than a lesson");
        const auto [day, slot] = chance_.pick(best);
        const auto displaced = in_the_way(wanted, day, slot);
        for (const int other : displaced) {
            ++event(other).moved;
            write(other, nothing);
        }
        wanted.day = day;
        wanted.slot = slot;
        write(index, index);
        return displaced;
    }

    int price_of(const Event& wanted, int day, int slot) const {
        int price = 0;
        for (const int other : in_the_way(wanted, day, slot))
            price += 10 * event(other).length + 6 * event(other).moved;
        return price;
    }

    /// Writes `value` wherever the event stands.
    void write(int index, int value) {
        const Event& one = event(index);
        for (int at = one.slot; at < one.slot + one.length; ++at) {
            const auto day = static_cast<std::size_t>(one.day);
            const auto place = static_cast<std::size_t>(at);
            class_grids_[one.group][day][place] = value;
            for (const std::size_t teacher : one.teachers)
                teacher_grids_[teacher][day][place] = value;
        }
    }

    std::vector<CoursePlace> places() const {
        std::vector<CoursePlace> places;
        for (const Event& one : events_)
            for (const std::size_t course : one.courses)
                for (int at = one.slot; at < one.slot + one.length; ++at)
                    places.push_back({.course = course, .weekday = one.day + 1, .slot_no = at + 1});
        return places;
    }

    const std::vector<TaughtCourse>& courses_;
    Chance& chance_;
    std::vector<Event> events_;
    std::map<std::size_t, std::array<int, days>> lengths_;
    std::map<std::size_t, Grid> class_grids_;
    std::map<std::size_t, Grid> teacher_grids_;
};

}  // namespace

std::optional<std::vector<CoursePlace>> place_lessons(const std::vector<TaughtCourse>& courses,
                                                      const std::vector<GroupLine>& shape,
                                                      Chance& chance) {
    auto places = Placing{courses, shape, chance}.place();
    if (!places) return std::nullopt;
    for (std::size_t i = 0; i < courses.size(); ++i)
        for (const FixedPlace& place : courses[i].line.places)
            places->push_back({.course = i, .weekday = place.weekday, .slot_no = place.slot_no});
    std::stable_sort(
        places->begin(), places->end(),
        [](const CoursePlace& a, const CoursePlace& b) { return a.course < b.course; });
    return places;
}

}  // namespace letopis::demo
