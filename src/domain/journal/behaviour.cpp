#include "domain/journal/behaviour.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {

std::string_view behaviour_title(BehaviourValue value) {
    switch (value) {
        case BehaviourValue::exemplary:
            return "примерное";
        case BehaviourValue::good:
            return "хорошее";
        case BehaviourValue::satisfactory:
            return "удовлетворительное";
        case BehaviourValue::unsatisfactory:
            break;
    }
    return "неудовлетворительное";
}

Result<std::optional<BehaviourAssessed>> decide_assess_behaviour(
    const std::optional<BehaviourMark>& standing, const BehaviourAssessed& command) {
    const auto note = written_text(command.note, limits::comment_code_points, "note");
    const auto stands = standing ? standing->value : std::nullopt;
    const std::string words = standing ? standing->note : "";
    // Nobody typed over what reads the same, whatever version he saw.
    if (note && stands == command.value && words == *note)
        return std::optional<BehaviourAssessed>{};
    if (command.corrects != (standing ? standing->entry_index : -1))
        return RefusalCode::version_conflict;
    if (!note) return note.error();
    if (command.value == BehaviourValue::unsatisfactory && !has_words(*note))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "note",
                       .detail = "Поведение названо неудовлетворительным: напишите, за что."};
    BehaviourAssessed assessed = command;
    assessed.note = *note;
    return std::optional{std::move(assessed)};
}

}  // namespace letopis
