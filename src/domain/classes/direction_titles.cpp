#include "domain/classes/direction_titles.h"

namespace letopis {
namespace {

const Date renamed_on{2020, 9, 30};

}  // namespace

std::string_view direction_title_in(Direction direction, Date year_starts_on) {
    if (direction == Direction::social_humanitarian && year_starts_on < renamed_on)
        return "Социально-педагогическая";
    return direction_title(direction);
}

}  // namespace letopis
