#include "domain/lessons/homework_length.h"

#include "base/text.h"
#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

bool says_none(std::string_view homework) {
    std::string folded = fold_for_search(homework);
    if (!folded.empty() && folded.back() == '.') folded.pop_back();
    return folded == "нет" || folded == "не задано";
}

std::string characters(std::size_t count) {
    return std::to_string(count) + " " +
           std::string{plural(static_cast<std::int64_t>(count), "знак", "знака", "знаков")};
}

}  // namespace

int least_homework_length(std::span<const PolicyValue> set, Date on) {
    return policy_number_on(set, "entry.homework_length", on).value_or(0);
}

Result<Done> check_homework_length(const HomeworkAssigned& assigned, int least) {
    if (assigned.homework_none || says_none(assigned.homework)) return Done{};
    const std::size_t length = code_point_count(assigned.homework);
    const auto wanted = static_cast<std::size_t>(least);
    if (length >= wanted) return Done{};
    return Refusal{.code = RefusalCode::homework_required,
                   .field = "homework",
                   .detail = "Домашнее задание короче, чем требует регламент: " +
                             characters(length) + ", а нужно не меньше " + std::to_string(least) +
                             ". Допишите, что и как сделать, или отметьте «Не задано»."};
}

}  // namespace letopis
