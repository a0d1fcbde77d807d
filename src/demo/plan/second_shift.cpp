// A class of the second shift: its lessons are rung with the last of the first shift and after
// them.

#include <algorithm>
#include <map>
#include <set>

#include "demo/plan/timetable.h"

namespace letopis::demo {
namespace {

constexpr int first_shifted_grade = 2;
constexpr int last_shifted_grade = 7;
constexpr int never_shifted_grade = 5;

/// What stands in one hour of the class: a lesson, or one of each half.
using Hour = std::vector<std::size_t>;  ///< Indexes of places.

class Shifting {
public:
    Shifting(const std::vector<TaughtCourse>& courses, std::size_t group,
             std::vector<CoursePlace>& places)
        : courses_{courses}, group_{group}, places_{places} {
        for (const CoursePlace& place : places)
            if (courses[place.course].group != group)
                busy_.insert({courses[place.course].teacher, place.weekday, place.slot_no});
    }

    void shift() {
        std::map<int, std::map<int, Hour>> days;
        for (std::size_t i = 0; i < places_.size(); ++i)
            if (courses_[places_[i].course].group == group_)
                days[places_[i].weekday][places_[i].slot_no].push_back(i);
        for (const auto& [weekday, slots] : days) {
            std::vector<Hour> hours;
            for (const auto& [slot, hour] : slots) hours.push_back(hour);
            order(weekday, hours);
        }
    }

private:
    void order(int weekday, const std::vector<Hour>& hours) {
        std::vector<std::size_t> order(hours.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        do {
            if (!suits(weekday, hours, order)) continue;
            for (std::size_t at = 0; at < order.size(); ++at)
                for (const std::size_t place : hours[order[at]])
                    places_[place].slot_no = static_cast<int>(at) + 1;
            return;
        } while (std::next_permutation(order.begin(), order.end()));
    }

    bool suits(int weekday, const std::vector<Hour>& hours,
               const std::vector<std::size_t>& order) const {
        for (std::size_t at = 0; at < order.size(); ++at)
            for (const std::size_t place : hours[order[at]]) {
                const TaughtCourse& course = courses_[places_[place].course];
                const int rung_with = static_cast<int>(at) + second_shift_begins;
                if ((at == 0 && course.line.not_first) ||
                    busy_.contains({course.teacher, weekday, rung_with}))
                    return false;
            }
        return true;
    }

    const std::vector<TaughtCourse>& courses_;
    std::size_t group_;
    std::vector<CoursePlace>& places_;
    std::set<std::tuple<std::size_t, int, int>> busy_;  ///< Teacher, weekday, lesson.
};

}  // namespace

std::size_t shifted_class(const std::vector<GroupLine>& shape) {
    const auto found = std::find_if(shape.begin(), shape.end(), [](const GroupLine& line) {
        return line.family == ProgrammeFamily::general && first_shifted_grade <= line.grade &&
               line.grade <= last_shifted_grade && line.grade != never_shifted_grade;
    });
    return static_cast<std::size_t>(found - shape.begin());
}

void move_to_second_shift(const std::vector<TaughtCourse>& courses, std::size_t group,
                          std::vector<CoursePlace>& places) {
    Shifting{courses, group, places}.shift();
}

}  // namespace letopis::demo
