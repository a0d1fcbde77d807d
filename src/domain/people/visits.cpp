#include "domain/people/visits.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

Result<Done> check_days(const VisitOpened& visit, Date today) {
    if (visit.from_on < today)
        return invalid("from_on", "Проверка не может начаться раньше сегодняшнего дня.");
    if (visit.from_on.plus_days(limits::visit_days) < visit.to_on)
        return invalid("to_on", "Доступ открывается не больше чем на " +
                                    std::to_string(limits::visit_days) +
                                    " дня. Если проверка продлится, откройте новую.");
    return Done{};
}

Result<Done> check_groups(const std::vector<StudyGroupId>& groups) {
    if (limits::visit_groups < groups.size())
        return invalid("study_group_ids", "Слишком много классов: больше " +
                                              std::to_string(limits::visit_groups) +
                                              " не называют. Выберите «Вся школа».");
    if (std::set(groups.begin(), groups.end()).size() != groups.size())
        return invalid("study_group_ids", "Один класс указан дважды. Оставьте его один раз.");
    return Done{};
}

}  // namespace

Result<VisitOpened> decide_open_visit(const VisitOpened& command, Date today) {
    LETOPIS_TRY(authority, written_text(command.authority, limits::title_code_points, "authority"));
    LETOPIS_TRY(basis_no, written_text(command.basis_no, limits::order_code_points, "basis_no"));
    if (basis_no.empty())
        return Refusal{.code = RefusalCode::order_required,
                       .field = "basis_no",
                       .detail = "Укажите номер и дату распоряжения о проверке."};
    if (command.to_on < command.from_on)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "to_on"};
    if (!has_words(authority)) return invalid("authority", "Укажите, какой орган проверяет.");
    LETOPIS_TRY_DONE(check_days(command, today));
    LETOPIS_TRY_DONE(check_groups(command.study_group_ids));
    VisitOpened opened = command;
    opened.authority = std::move(authority);
    opened.basis_no = std::move(basis_no);
    return opened;
}

Result<std::optional<VisitEnded>> decide_end_visit(const Visit& standing, const std::string& reason,
                                                   Date today) {
    if (standing.ended_on || standing.to_on < today) return std::optional<VisitEnded>{};
    LETOPIS_TRY(why, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(why)) return invalid("reason", "Укажите, почему доступ закрывается раньше.");
    return std::optional{VisitEnded{.visit = standing.visit,
                                    .inspector_id = standing.inspector_id,
                                    .ended_on = today,
                                    .reason = std::move(why)}};
}

}  // namespace letopis
