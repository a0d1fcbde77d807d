#include "domain/classes/after_school.h"

#include "base/limits.h"
#include "base/written_text.h"

namespace letopis {
namespace {

std::string at_line(std::size_t index, const char* member) {
    return "lines[" + std::to_string(index) + "]." + member;
}

}  // namespace

bool is_of_curriculum(SubjectKind kind) {
    return kind != SubjectKind::extracurricular && kind != SubjectKind::after_school;
}

Result<std::optional<AfterSchoolRegimeSet>> decide_set_regime(
    const std::optional<AfterSchoolRegime>& standing, const AfterSchoolRegimeSet& command) {
    if (command.lines.size() > limits::regime_lines)
        return invalid("lines", "В режиме не больше " + std::to_string(limits::regime_lines) +
                                    " строк. Объедините занятия.");
    AfterSchoolRegimeSet regime{.study_group_id = command.study_group_id};
    for (std::size_t i = 0; i < command.lines.size(); ++i) {
        const RegimeLine& line = command.lines[i];
        LETOPIS_TRY(occupation, written_text(line.occupation, limits::title_code_points,
                                             at_line(i, "occupation")));
        if (occupation.empty())
            return invalid(at_line(i, "occupation"),
                           "Назовите, чем заняты дети в это время, или уберите строку.");
        if (line.to <= line.from)
            return invalid(at_line(i, "to"), "Занятие кончается раньше, чем начинается.");
        if (i > 0 && line.from < command.lines[i - 1].to)
            return invalid(at_line(i, "from"),
                           "Занятие начинается раньше, чем кончается предыдущее.");
        regime.lines.push_back(
            {.from = line.from, .to = line.to, .occupation = std::move(occupation)});
    }
    if (regime.lines == (standing ? standing->lines : std::vector<RegimeLine>{}))
        return std::optional<AfterSchoolRegimeSet>{};
    return std::optional{std::move(regime)};
}

}  // namespace letopis
