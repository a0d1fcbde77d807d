#include "demo/life/care/health.h"

#include <array>

namespace letopis::demo {
namespace {

constexpr std::array seats{"", "", "I ряд, 1 парта; очки", "", "", "у окна", ""};
constexpr std::array advices{"", "", "беречь зрение, перерывы для глаз", "", "", "", ""};
constexpr std::array sports{SportsGroup::main,     SportsGroup::main,        SportsGroup::main,
                            SportsGroup::main,     SportsGroup::preparatory, SportsGroup::main,
                            SportsGroup::special_a};

/// As many kinds of sheets as there are days in a week: none of them is anybody's real one.
HealthSheetKept sheet_of(const SchoolLife& school, std::size_t student, Date examined_on) {
    const std::size_t kind = student % seats.size();
    return {.student_id = school.people.students[student],
            .health_group = kind % 3 == 2   ? HealthGroup::third
                            : kind % 2 == 0 ? HealthGroup::first
                                            : HealthGroup::second,
            .sports_group = sports[kind],
            .furniture_no = std::to_string(3 + kind % 4),
            .seat = seats[kind],
            .advice = advices[kind],
            .examined_on = examined_on};
}

}  // namespace

void keep_health_sheets(Desk& desk, const SchoolLife& school, Date begins) {
    const auto medic = school.people.posts.find(AppointedRole::medic);
    if (medic == school.people.posts.end()) return;
    const auto& students = school.plans.population.students;
    for (std::size_t i = 0; i < students.size(); ++i) {
        if (!school.is_here(i, begins) || school.people.students[i].is_nil()) continue;
        const HealthSheetKept kept = sheet_of(school, i, begins.plus_days(-7));
        desk.submit({desk.next_id(), medic->second,
                     [kept](DecisionContext&) -> Result<std::vector<EntryBody>> {
                         return std::vector<EntryBody>{kept};
                     }});
    }
}

}  // namespace letopis::demo
