#include "domain/journal/council/council_words.h"

#include <algorithm>

#include "domain/classes/membership.h"
#include "domain/journal/academic_debt.h"

namespace letopis {
namespace {

// Levels of general education by their last grades (273-ФЗ, ст. 10, 66); evening schools have 12.
constexpr int last_primary_grade = 4;
constexpr int last_basic_grade = 9;
constexpr int last_secondary_grade = 11;
constexpr int last_evening_grade = 12;

bool ends_level(int grade) {
    return grade == last_primary_grade || grade == last_basic_grade ||
           grade == last_secondary_grade || grade == last_evening_grade;
}

bool graduates_from(int grade) { return ends_level(grade) && grade != last_primary_grade; }

bool is_debt(const AnnualMark& mark) { return leaves_debt(mark.value); }

std::string general_words(CouncilDecisionKind kind, const StudyGroup& group, Sex sex) {
    const std::string next = std::to_string(group.grade + 1) + " класс";
    switch (kind) {
        case CouncilDecisionKind::transfer:
            return std::string{by_sex(sex, "переведён", "переведена", "переведён(а)")} + " в " +
                   next;
        case CouncilDecisionKind::conditional_transfer:
            return std::string{by_sex(sex, "условно переведён", "условно переведена",
                                      "условно переведён(а)")} +
                   " в " + next;
        case CouncilDecisionKind::repeat:
            return std::string{by_sex(sex, "оставлен", "оставлена", "оставлен(а)")} +
                   " на повторное обучение в " + std::to_string(group.grade) + " классе";
        case CouncilDecisionKind::graduate:
            return std::string{by_sex(sex, "окончил", "окончила", "окончил(а)")} +
                   " школу по программе " +
                   (group.grade == last_basic_grade ? "основного" : "среднего") +
                   " общего образования";
    }
    return "";
}

std::string vocational_words(CouncilDecisionKind kind, const StudyGroup& group, Sex sex) {
    const std::string next = std::to_string(group.grade + 1) + " курс";
    switch (kind) {
        case CouncilDecisionKind::transfer:
            return std::string{by_sex(sex, "переведён", "переведена", "переведён(а)")} + " на " +
                   next;
        case CouncilDecisionKind::conditional_transfer:
            return std::string{by_sex(sex, "условно переведён", "условно переведена",
                                      "условно переведён(а)")} +
                   " на " + next;
        case CouncilDecisionKind::repeat:
            return std::string{by_sex(sex, "оставлен", "оставлена", "оставлен(а)")} +
                   " на повторное обучение на " + std::to_string(group.grade) + " курсе";
        case CouncilDecisionKind::graduate:
            return std::string{by_sex(sex, "окончил", "окончила", "окончил(а)")} +
                   " обучение по программе среднего профессионального образования";
    }
    return "";
}

std::string additional_words(CouncilDecisionKind kind, Sex sex) {
    switch (kind) {
        case CouncilDecisionKind::transfer:
            return "программа освоена";
        case CouncilDecisionKind::conditional_transfer:
            return "программа освоена частично";
        case CouncilDecisionKind::repeat:
            return std::string{by_sex(sex, "оставлен", "оставлена", "оставлен(а)")} +
                   " на повторное обучение";
        case CouncilDecisionKind::graduate:
            return "программа освоена полностью, обучение завершено";
    }
    return "";
}

}  // namespace

CouncilDecisionKind usual_decision(const StudyGroup& study_group,
                                   std::span<const AnnualMark> annual_marks) {
    const bool school = study_group.family == ProgrammeFamily::general;
    if (std::any_of(annual_marks.begin(), annual_marks.end(), is_debt))
        return school && ends_level(study_group.grade) ? CouncilDecisionKind::repeat
                                                       : CouncilDecisionKind::conditional_transfer;
    return school && graduates_from(study_group.grade) ? CouncilDecisionKind::graduate
                                                       : CouncilDecisionKind::transfer;
}

std::string usual_words(CouncilDecisionKind kind, const StudyGroup& study_group, Sex sex) {
    switch (study_group.family) {
        case ProgrammeFamily::general:
            return general_words(kind, study_group, sex);
        case ProgrammeFamily::vocational:
            return vocational_words(kind, study_group, sex);
        case ProgrammeFamily::additional:
            return additional_words(kind, sex);
    }
    return "";
}

bool is_possible(CouncilDecisionKind kind, const StudyGroup& study_group) {
    if (study_group.family != ProgrammeFamily::general) return true;
    return kind != CouncilDecisionKind::graduate || graduates_from(study_group.grade);
}

std::string_view programme_level(const StudyGroup& study_group) {
    switch (study_group.family) {
        case ProgrammeFamily::general:
            if (study_group.grade <= last_primary_grade) return "начальное общее образование";
            if (study_group.grade <= last_basic_grade) return "основное общее образование";
            return "среднее общее образование";
        case ProgrammeFamily::vocational:
            return "среднее профессиональное образование";
        case ProgrammeFamily::additional:
            return "дополнительное образование";
    }
    return "";
}

}  // namespace letopis
