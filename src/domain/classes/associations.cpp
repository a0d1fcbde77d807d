#include "domain/classes/associations.h"

#include "base/limits.h"

namespace letopis {
namespace {

bool is_within(int value, int most) { return 1 <= value && value <= most; }

Result<Done> check_numbers(const DescribeAssociation& command) {
    if (!is_within(command.capacity, limits::association_places))
        return invalid("capacity", "Мест в объединении — от 1 до 200. Исправьте число.");
    if (!is_within(command.years_in_programme, limits::association_years))
        return invalid("years_in_programme", "Программа длится от 1 до 10 лет. Исправьте число.");
    if (!is_within(command.year_of_study, command.years_in_programme))
        return invalid("year_of_study", "Год обучения не больше, чем лет в программе.");
    return Done{};
}

}  // namespace

std::string_view direction_title(Direction direction) {
    switch (direction) {
        case Direction::technical:
            return "Техническая";
        case Direction::natural_science:
            return "Естественно-научная";
        case Direction::sports:
            return "Физкультурно-спортивная";
        case Direction::artistic:
            return "Художественная";
        case Direction::tourism_local_history:
            return "Туристско-краеведческая";
        case Direction::social_humanitarian:
            break;
    }
    return "Социально-гуманитарная";
}

std::string_view funding_title(Funding funding) {
    return funding == Funding::paid ? "Платно" : "Бюджет";
}

Result<std::optional<AssociationDescribed>> decide_describe_association(
    const StudyGroup& group, const std::optional<Association>& standing,
    const DescribeAssociation& command) {
    if (group.family != ProgrammeFamily::additional)
        return invalid("study_group_id", "Это не группа дополнительного образования.");
    LETOPIS_TRY_DONE(check_numbers(command));
    const AssociationDescribed next{.study_group_id = group.study_group_id,
                                    .direction = command.direction,
                                    .capacity = command.capacity,
                                    .year_of_study = command.year_of_study,
                                    .years_in_programme = command.years_in_programme,
                                    .funding = command.funding};
    const bool is_known =
        standing && next == AssociationDescribed{.study_group_id = standing->study_group_id,
                                                 .direction = standing->direction,
                                                 .capacity = standing->capacity,
                                                 .year_of_study = standing->year_of_study,
                                                 .years_in_programme = standing->years_in_programme,
                                                 .funding = standing->funding};
    if (is_known) return std::optional<AssociationDescribed>{};
    return std::optional{next};
}

}  // namespace letopis
