#pragma once
// The population (контингент в лицах): students of all groups with their guardians, born in the
// right years, some of them with a story (content/people/stories.txt).

#include <optional>
#include <string>
#include <vector>

#include "demo/people/name_stock.h"
#include "demo/plan/staff.h"

namespace letopis::demo {

/// What a story says of a student, besides his name and family.
struct StudentStory {
    bool long_ill = false;  ///< Долгая болезнь в III четверти прошлого года.
    bool ill_now = false;  ///< Долгая болезнь в четверти, которая идёт.
    bool no_sport = false;           ///< Освобождён от физкультуры.
    bool court = false;              ///< Права отца ограничены судом.
    bool shown = false;              ///< Его вход показывают.
    std::optional<Date> leaves_on;   ///< Last day in the school.
    std::optional<Date> arrives_on;  ///< First day, when it is not that of a school year.
};

struct DemoStudent {
    BroughtPerson person;
    std::size_t group = 0;                   ///< Class or vocational group, in the shape.
    std::optional<std::size_t> association;  ///< The association he goes to.
    int half = 1;                            ///< Of a divided class.
    int ability = 38;                        ///< Tenths of a mark.
    StudentStory story;
};

struct GuardedChild {
    std::size_t student = 0;
    std::string relation;
};

struct DemoGuardian {
    BroughtPerson person;
    std::vector<GuardedChild> children;
};

struct Population {
    std::vector<DemoStudent> students;
    std::vector<DemoGuardian> guardians;
};

/// `first_year`: in which the current school year begins. `staff` lends a teacher who is a mother.
Population populate(const std::vector<GroupLine>& shape, const Staff& staff, int first_year,
                    NameStock& names, std::uint64_t seed);

/// "6 «А»" of the current year; `shape.size()` where there is no such group.
std::size_t group_titled(const std::vector<GroupLine>& shape, std::string_view title);

}  // namespace letopis::demo
