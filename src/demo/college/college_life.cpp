#include "demo/college/college_life.h"

#include <algorithm>

namespace letopis::demo {
namespace {

constexpr int shortest_programme = 3;  ///< Курсов: after the 9th form nobody leaves earlier.

/// "СД" of "СД41".
std::string speciality_of(const PlannedGroup& group) {
    return group.title.substr(0, group.title.find_first_of("0123456789"));
}

bool is_whole(const PlannedGroup& group) {
    return group.kind == StudyGroupKind::vocational_group && group.grade > 0;
}

}  // namespace

int College::ability(StudentId student) const {
    Chance chance{choices.seed, "college/ability/" + student.text()};
    constexpr int usual = 41;
    constexpr int reach = 8;
    return usual + chance.swing(reach);
}

bool leaves_this_year(const SchoolPlan& plan, const PlannedGroup& group) {
    if (group.grade < shortest_programme) return false;
    return std::none_of(plan.groups.begin(), plan.groups.end(), [&](const PlannedGroup& other) {
        return is_whole(other) && speciality_of(other) == speciality_of(group) &&
               group.grade < other.grade;
    });
}

std::vector<std::size_t> kept_groups(const SchoolPlan& plan, int count) {
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < plan.groups.size(); ++i)
        if (is_whole(plan.groups[i])) groups.push_back(i);
    const auto first = std::max_element(groups.begin(), groups.end(), [&](auto one, auto other) {
        return plan.groups[one].grade < plan.groups[other].grade;
    });
    if (first != groups.end()) std::rotate(groups.begin(), first, first + 1);
    // The rest by course in turn: of the second, the first, the third, …
    const auto turn = [&](std::size_t index) {
        const int grade = plan.groups[index].grade;
        return grade == 2 ? 0 : grade;
    };
    if (!groups.empty())
        std::stable_sort(groups.begin() + 1, groups.end(),
                         [&](auto one, auto other) { return turn(one) < turn(other); });
    groups.resize(std::min(groups.size(), static_cast<std::size_t>(std::max(count, 1))));
    return groups;
}

}  // namespace letopis::demo
