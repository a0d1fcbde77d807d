#include "domain/journal/appeals.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/classes/membership.h"

namespace letopis {
namespace {

constexpr std::size_t fewest_members = 3;

Refusal no_protocol(std::string_view field) {
    return Refusal{.code = RefusalCode::order_required,
                   .field = std::string{field},
                   .detail = "Нужны номер и дата протокола комиссии."};
}

Refusal no_mark_left() {
    return Refusal{.code = RefusalCode::version_conflict,
                   .field = "value",
                   .detail =
                       "Отметку здесь уже сняли: менять нечего. Выберите «оставить без "
                       "изменения»."};
}

Refusal already_heard() {
    return Refusal{.code = RefusalCode::appeal_decided,
                   .field = "place",
                   .detail =
                       "По этой отметке комиссия уже решила. Новую апелляцию подают, только "
                       "если после этого поставлена другая отметка."};
}

Result<Done> check_commission(const AppealFacts& facts, const std::vector<EmployeeId>& commission) {
    if (commission.size() < fewest_members || limits::appeal_members < commission.size())
        return invalid("commission", "В комиссии от 3 до 9 человек. Исправьте состав.");
    if (std::set(commission.begin(), commission.end()).size() != commission.size())
        return invalid("commission", "Один человек указан дважды. Исправьте состав.");
    if (std::find(commission.begin(), commission.end(), facts.teacher_id) != commission.end())
        return invalid("commission",
                       "Учитель, поставивший отметку, в комиссию не входит. Исправьте состав.");
    return Done{};
}

Result<Done> check_value(const AppealFacts& facts, MarkValue value) {
    if (value == MarkValue::pending || !on_scale(facts.scale, value, facts.lowest_mark))
        return invalid("value", "Такой отметки нет в шкале этого предмета. Выберите другую.");
    if (facts.mark->value == value)
        return invalid("value", "Отметка уже такая: выберите «оставить без изменения».");
    return Done{};
}

Result<Done> check_day(const Appeal& appeal, Date decided_on, Date today) {
    if (today < decided_on)
        return invalid("decided_on", "Этот день ещё не наступил. Исправьте дату протокола.");
    if (decided_on < moscow_date(appeal.filed_at))
        return invalid("decided_on", "Апелляция подана " + moscow_date(appeal.filed_at).russian() +
                                         ": протокол не может быть раньше. Исправьте дату.");
    return Done{};
}

/// A commission has spoken about that place, and nobody has given another mark since.
bool is_heard(const Appeal& appeal, const Mark& mark) {
    if (appeal.state == AppealState::open || appeal.place != mark.place) return false;
    const bool is_newer = appeal.decided_at && *appeal.decided_at < mark.recorded_at;
    return !is_newer || mark.value == appeal.value.value_or(appeal.disputed);
}

/// Decided by a commission: so says the mark's own history.
MarkCorrected correction_by(const Mark& mark, MarkValue value, const AppealDecided& decision) {
    return {.place = mark.place,
            .corrects = mark.entry_index,
            .old_value = *mark.value,
            .value = value,
            .reason_code = CorrectionReason::appeal,
            .reason =
                "протокол " + order_words(decision.protocol_no, std::optional{decision.decided_on}),
            .due_on = {}};
}

}  // namespace

std::string_view appeal_state_title(AppealState state) {
    switch (state) {
        case AppealState::open:
            return "Рассматривается";
        case AppealState::upheld:
            return "Отметка оставлена";
        case AppealState::changed:
            break;
    }
    return "Отметка изменена";
}

Result<AppealFiled> decide_file_appeal(const FileAppeal& command, CourseId course,
                                       const std::optional<Mark>& mark,
                                       std::span<const Appeal> known, Date today) {
    if (std::any_of(known.begin(), known.end(), [&](const Appeal& other) {
            return other.place == command.place && other.state == AppealState::open;
        }))
        return RefusalCode::appeal_stands;
    if (mark && std::any_of(known.begin(), known.end(),
                            [&](const Appeal& other) { return is_heard(other, *mark); }))
        return already_heard();
    LETOPIS_TRY(text, written_text(command.text, limits::reason_code_points, "text"));
    if (!has_words(text)) return invalid("text", "Напишите, с чем вы не согласны.");
    if (!mark || !mark->value || *mark->value == MarkValue::pending)
        return invalid("place", "Здесь не стоит отметка: апелляцию подавать не на что.");
    if (moscow_date(mark->recorded_at).plus_days(limits::appeal_days) < today)
        return invalid("place", "Апелляцию подают в течение " +
                                    std::to_string(limits::appeal_days) +
                                    " дней после выставления отметки. Обратитесь в школу.");
    return AppealFiled{.course_id = course,
                       .place = command.place,
                       .disputed = *mark->value,
                       .text = std::move(text)};
}

Result<AppealOutcome> decide_appeal(const AppealFacts& facts, const DecideAppeal& command,
                                    Date today) {
    if (facts.appeal.state != AppealState::open) return RefusalCode::appeal_decided;
    // That nothing is changed can be decided whatever stands there by now.
    if (command.value && (!facts.mark || !facts.mark->value)) return no_mark_left();
    LETOPIS_TRY(protocol_no,
                written_text(command.protocol_no, limits::order_code_points, "protocol_no"));
    LETOPIS_TRY(decision, written_text(command.decision, limits::reason_code_points, "decision"));
    if (protocol_no.empty()) return no_protocol("protocol_no");
    if (!command.decided_on) return no_protocol("decided_on");
    LETOPIS_TRY_DONE(check_day(facts.appeal, *command.decided_on, today));
    LETOPIS_TRY_DONE(check_commission(facts, command.commission));
    if (command.value) LETOPIS_TRY_DONE(check_value(facts, *command.value));
    if (!has_words(decision)) return invalid("decision", "Напишите, что решила комиссия.");
    AppealOutcome outcome{.correction = {},
                          .decision = {.appeal = facts.appeal.appeal,
                                       .course_id = facts.appeal.course_id,
                                       .student_id = facts.appeal.place.student_id,
                                       .value = command.value,
                                       .protocol_no = std::move(protocol_no),
                                       .decided_on = *command.decided_on,
                                       .commission = command.commission,
                                       .decision = std::move(decision)}};
    if (command.value)
        outcome.correction = correction_by(*facts.mark, *command.value, outcome.decision);
    return outcome;
}

}  // namespace letopis
