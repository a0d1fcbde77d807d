#include "domain/journal/aspects.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"

namespace letopis {
namespace {

Refusal no_order(std::string_view field) {
    return Refusal{.code = RefusalCode::order_required, .field = std::string{field}};
}

}  // namespace

std::string_view aspect_title(ClosureAspect aspect) {
    switch (aspect) {
        case ClosureAspect::lessons:
            return "Уроки";
        case ClosureAspect::works:
            return "Работы и отметки";
        case ClosureAspect::curriculum:
            return "Выполнение программы";
        case ClosureAspect::statistics:
            return "Статистика";
        case ClosureAspect::students:
            return "Обучающиеся";
        case ClosureAspect::remarks:
            break;
    }
    return "Замечания";
}

bool AspectsState::is_closed(ClosureAspect aspect) const {
    return class_closed || std::any_of(closed.begin(), closed.end(), [&](const ClosedAspect& one) {
               return one.aspect == aspect;
           });
}

std::optional<ClosureAspect> AspectsState::next() const {
    for (const auto name : names_of(ClosureAspect{})) {
        const auto aspect = *parse_enum<ClosureAspect>(name);
        if (!is_closed(aspect)) return aspect;
    }
    return std::nullopt;
}

Result<AspectClosed> decide_close_aspect(StudyGroupId group, const AspectsState& state,
                                         ClosureAspect aspect) {
    if (state.class_closed) return RefusalCode::class_closed;
    if (state.is_closed(aspect)) return RefusalCode::already_closed;
    const ClosureAspect next = *state.next();
    if (next != aspect)
        return Refusal{.code = RefusalCode::aspect_out_of_order,
                       .field = "aspect",
                       .detail = "Очередь части «" + std::string{aspect_title(next)} + "»."};
    return AspectClosed{.study_group_id = group, .aspect = aspect};
}

Result<ReopeningOrdered> decide_order_reopening(const OrderReopening& command,
                                                const AspectsState& state,
                                                std::span<const Reopening> standing, Date today) {
    if (!state.is_closed(command.aspect)) return RefusalCode::aspect_open;
    if (std::any_of(standing.begin(), standing.end(), [](const Reopening& one) {
            return !one.carried_out_at && one.withdrawn_reason.empty();
        }))
        return RefusalCode::reopening_stands;
    LETOPIS_TRY(order_no, written_text(command.order_no, limits::order_code_points, "order_no"));
    LETOPIS_TRY(reason, written_text(command.reason, limits::reason_code_points, "reason"));
    if (order_no.empty()) return no_order("order_no");
    if (!command.order_on) return no_order("order_on");
    LETOPIS_TRY_DONE(check_typed_date(command.order_on, "order_on"));
    if (today < *command.order_on)
        return invalid("order_on", "Эта дата ещё не наступила. Исправьте дату приказа.");
    if (!has_words(reason)) return invalid("reason", "Укажите, зачем открывается закрытый год.");
    return ReopeningOrdered{.study_group_id = command.study_group_id,
                            .aspect = command.aspect,
                            .order_no = std::move(order_no),
                            .order_on = *command.order_on,
                            .reason = std::move(reason)};
}

Result<std::optional<ReopeningWithdrawn>> decide_withdraw_reopening(const Reopening& reopening,
                                                                    const std::string& reason) {
    if (!reopening.withdrawn_reason.empty()) return std::optional<ReopeningWithdrawn>{};
    if (reopening.carried_out_at)
        return Refusal{.code = RefusalCode::aspect_open,
                       .detail = "Этот приказ уже исполнен: отозвать его нельзя."};
    LETOPIS_TRY(words, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(words)) return invalid("reason", "Напишите, почему приказ отозван.");
    return std::optional{ReopeningWithdrawn{.reopening = reopening.reopening,
                                            .study_group_id = reopening.study_group_id,
                                            .reason = std::move(words)}};
}

Result<std::optional<ClassReopened>> decide_carry_out_reopening(const Reopening& reopening,
                                                                PersonId actor) {
    if (reopening.carried_out_at) return std::optional<ClassReopened>{};
    if (!reopening.withdrawn_reason.empty()) return RefusalCode::not_found;
    if (reopening.ordered_by == actor)
        return Refusal{.code = RefusalCode::second_person_required,
                       .detail = "Приказ об открытии исполняет не тот, кто его издал."};
    return std::optional{ClassReopened{.reopening = reopening.reopening,
                                       .study_group_id = reopening.study_group_id,
                                       .aspect = reopening.aspect}};
}

}  // namespace letopis
