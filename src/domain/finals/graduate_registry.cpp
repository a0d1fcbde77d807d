#include "domain/finals/graduate_registry.h"

#include <algorithm>
#include <array>

namespace letopis {
namespace {

struct SpelledMark {
    std::string_view mark;
    std::string_view words;
};
constexpr std::array spelled{SpelledMark{"5", "5 (отлично)"},
                             SpelledMark{"4", "4 (хорошо)"},
                             SpelledMark{"3", "3 (удовлетворительно)"},
                             SpelledMark{"2", "2 (неудовлетворительно)"},
                             SpelledMark{"зач.", "зачтено"},
                             SpelledMark{"незач.", "не зачтено"},
                             SpelledMark{"осв.", "освобождён(а)"}};

std::string sex_words(Sex sex) {
    if (sex == Sex::unknown) return "";
    return sex == Sex::male ? "мужской" : "женский";
}

}  // namespace

std::string mark_in_words(std::string_view mark) {
    const auto found = std::find_if(spelled.begin(), spelled.end(),
                                    [&](const SpelledMark& one) { return one.mark == mark; });
    return std::string{found == spelled.end() ? mark : found->words};
}

RegistryGraduate registry_graduate(const Person& person, std::span<const StudyMode> modes,
                                   std::span<const CouncilDecision> decisions, Date last_day) {
    const bool is_of_family = std::any_of(modes.begin(), modes.end(), [&](const StudyMode& mode) {
        return mode.student_id == person.person_id && mode.kind == StudyModeKind::family &&
               mode.overlaps(last_day, last_day);
    });
    RegistryGraduate graduate{.student_id = person.person_id,
                              .last_name = person.last_name,
                              .first_name = person.first_name,
                              .patronymic = person.patronymic,
                              .birth_date = person.birth_date,
                              .sex = sex_words(person.sex),
                              .form_of_study = is_of_family ? "экстернат" : "очная",
                              .form_of_education = is_of_family ? "семейное образование"
                                                                : "в образовательной организации",
                              .marks = {},
                              .lacks = {}};
    if (person.first_name.empty()) graduate.lacks.emplace_back("нет имени");
    if (!person.birth_date) graduate.lacks.emplace_back("нет даты рождения");
    if (person.sex == Sex::unknown) graduate.lacks.emplace_back("не указан пол");
    const bool has_graduated =
        std::any_of(decisions.begin(), decisions.end(), [&](const CouncilDecision& one) {
            return one.student_id == person.person_id && one.kind == CouncilDecisionKind::graduate;
        });
    if (!has_graduated) graduate.lacks.emplace_back("нет решения педагогического совета о выпуске");
    return graduate;
}

}  // namespace letopis
