#include "domain/marks/two_marks.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

constexpr std::string_view policy_key = "marks.two_in_subjects";
constexpr std::string_view any_subject = "any";
constexpr std::string_view russian_and_literature = "russian_and_literature";

/// "Русский язык", "Русский", "Рус. яз.", "Родной язык (русский)", "Литература", "Литературное
/// чтение"; not "История русской культуры".
bool is_russian_or_literature(std::string_view folded) {
    constexpr std::array<std::string_view, 5> parts{"русский яз", "русск. яз", "рус. яз",
                                                    "(русский)", "литератур"};
    return folded == "русский" ||
           std::any_of(parts.begin(), parts.end(), [folded](std::string_view part) {
               return folded.find(part) != std::string_view::npos;
           });
}

}  // namespace

bool takes_two_marks(std::span<const PolicyValue> set, Date on, std::string_view subject_title) {
    const std::string value = policy_value_on(set, policy_key, on);
    if (value == any_subject) return true;
    const std::string folded = fold_for_search(subject_title);
    if (value == russian_and_literature) return is_russian_or_literature(folded);
    const auto titles = listed_items(value);
    return std::any_of(titles.begin(), titles.end(), [&folded](const std::string& title) {
        return fold_for_search(title) == folded;
    });
}

std::string two_mark_subjects(std::span<const PolicyValue> set, Date on) {
    const std::string value = policy_value_on(set, policy_key, on);
    if (value == any_subject) return "любые предметы";
    if (value == russian_and_literature) return "русский язык и литература";
    return joined(listed_items(value), ", ");
}

bool has_two_mark_work(const Lesson& lesson) {
    return std::any_of(lesson.works.begin(), lesson.works.end(),
                       [](const Work& work) { return allows_two_marks(work.work_type); });
}

}  // namespace letopis
