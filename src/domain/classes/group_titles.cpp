#include "domain/classes/group_titles.h"

#include <algorithm>
#include <optional>

#include "base/text.h"

namespace letopis {
namespace {

constexpr std::string_view digits = "0123456789";

/// A number as it stands in a title.
struct Run {
    std::size_t begin = 0;
    std::string_view text;
};

std::vector<Run> numbers_in(std::string_view title) {
    std::vector<Run> runs;
    for (std::size_t at = title.find_first_of(digits); at != std::string_view::npos;) {
        const std::size_t end = std::min(title.find_first_not_of(digits, at), title.size());
        runs.push_back({.begin = at, .text = title.substr(at, end - at)});
        at = title.find_first_of(digits, end);
    }
    return runs;
}

bool is_year_of_programme(std::string_view title, const Run& run) {
    const std::string_view rest = title.substr(run.begin + run.text.size());
    return rest.starts_with(" год") || rest.starts_with("-й год") || rest.starts_with("-го год");
}

/// The number of years, courses or grades in the title, and what it counts.
struct Counted {
    std::size_t begin = 0;
    std::size_t size = 0;
    int value = 0;
};

std::optional<Counted> grade_in(const StudyGroup& group) {
    const std::string grade = std::to_string(group.grade);
    for (const Run& run : numbers_in(group.title)) {
        if (run.text == grade)
            return Counted{.begin = run.begin, .size = run.text.size(), .value = group.grade};
        // «ИС-21», «ЛД201»: the course, then the number of the group among those of the course.
        if (group.family == ProgrammeFamily::vocational && group.grade > 0 &&
            (run.text.size() == 2 || run.text.size() == 3) && run.text.starts_with(grade))
            return Counted{.begin = run.begin, .size = grade.size(), .value = group.grade};
        if (group.grade == 0 && run.text.size() <= 2 && is_year_of_programme(group.title, run))
            return Counted{.begin = run.begin,
                           .size = run.text.size(),
                           .value = std::stoi(std::string{run.text})};
    }
    return std::nullopt;
}

}  // namespace

std::string folded_group_title(std::string_view title) {
    std::string folded = fold_for_search(title);
    for (const std::string_view sign : {"«", "»", "\"", " ", "-", "–", "."})
        for (auto at = folded.find(sign); at != std::string::npos; at = folded.find(sign))
            folded.erase(at, sign.size());
    return folded;
}

std::string title_a_grade_on(const StudyGroup& study_group) {
    std::string title = study_group.title;
    if (const auto counted = grade_in(study_group))
        title.replace(counted->begin, counted->size, std::to_string(counted->value + 1));
    return title;
}

std::string subgroup_title_a_grade_on(const StudyGroup& subgroup, const StudyGroup& parent,
                                      std::string_view parent_after) {
    const auto at = subgroup.title.find(parent.title);
    if (at == std::string::npos) return title_a_grade_on(subgroup);
    std::string title = subgroup.title;
    return title.replace(at, parent.title.size(), parent_after);
}

std::string in_subgroups(std::string_view subject_title) {
    return std::string{subject_title} + " (по подгруппам)";
}

}  // namespace letopis
