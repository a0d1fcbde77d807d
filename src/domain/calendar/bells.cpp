#include "domain/calendar/bells.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

constexpr int minutes_of_day = 24 * 60;

const NamedBells* find_bells(std::span<const NamedBells> known, const std::string& title) {
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const NamedBells& one) { return one.title == title; });
    return found == known.end() ? nullptr : &*found;
}

}  // namespace

Result<Done> check_bells(std::span<const BellSlot> slots) {
    if (slots.empty()) return invalid("slots", "Добавьте хотя бы один урок.");
    if (slots.size() > limits::bell_slots)
        return invalid("slots", "Уроков в дне не больше " + std::to_string(limits::bell_slots) +
                                    ". Уберите лишние.");
    const BellSlot* before = nullptr;
    for (const BellSlot& bell : slots) {
        const std::string which = std::to_string(bell.slot_no) + "-й урок";
        if (bell.slot_no != (before == nullptr ? 1 : before->slot_no + 1))
            return invalid("slots", "Уроки нумеруются подряд, начиная с первого.");
        if (bell.ends_at <= bell.starts_at)
            return invalid("slots", which + " кончается раньше, чем начинается. Исправьте время.");
        if (bell.starts_at.minutes < 0 || minutes_of_day <= bell.ends_at.minutes)
            return invalid("slots", which + " заходит за полночь. Исправьте время.");
        if (before != nullptr && bell.starts_at < before->ends_at)
            return invalid(
                "slots", which + " начинается раньше, чем кончается предыдущий. Исправьте время.");
        before = &bell;
    }
    return Done{};
}

const BellSlot* bell_of(std::span<const BellSlot> slots, int slot_no) {
    const auto found = std::find_if(slots.begin(), slots.end(), [slot_no](const BellSlot& bell) {
        return bell.slot_no == slot_no;
    });
    return found == slots.end() ? nullptr : &*found;
}

std::string bells_title_on(std::span<const GroupBells> bells, Date on) {
    std::string title;
    for (const GroupBells& one : bells)
        if (one.from_on <= on) title = one.bells_title;
    return title;
}

Result<std::string> checked_bells_title(const std::string& title) {
    LETOPIS_TRY(kept, written_text(title, limits::name_code_points, "title"));
    if (!has_words(kept))
        return invalid("title", "Дайте звонкам название: например, «Корпус 2, II смена».");
    if (kept.find('\n') != std::string::npos)
        return invalid("title", "Напишите название в одну строку.");
    return kept;
}

Result<std::optional<NamedBellsDefined>> decide_named_bells(std::span<const NamedBells> known,
                                                            const NamedBells& wanted) {
    LETOPIS_TRY(title, checked_bells_title(wanted.title));
    const NamedBells* one = find_bells(known, title);
    if (wanted.slots.empty()) {
        if (one == nullptr) return invalid("title", "Таких звонков нет. Откройте страницу заново.");
        return std::optional{NamedBellsDefined{.title = std::move(title), .slots = {}}};
    }
    LETOPIS_TRY_DONE(check_bells(wanted.slots));
    if (one == nullptr && known.size() >= limits::named_bells)
        return invalid("title", "Звонков уже " + std::to_string(limits::named_bells) +
                                    ". Уберите те, по которым никто не учится.");
    if (one != nullptr && one->slots == wanted.slots) return std::optional<NamedBellsDefined>{};
    return std::optional{NamedBellsDefined{.title = std::move(title), .slots = wanted.slots}};
}

Result<std::optional<GroupBellsSet>> decide_group_bells(const SchoolYear& year,
                                                        std::span<const NamedBells> known,
                                                        std::span<const GroupBells> heard,
                                                        const GroupBells& wanted) {
    if (!wanted.bells_title.empty() && find_bells(known, wanted.bells_title) == nullptr)
        return invalid("bells_title", "Таких звонков нет. Откройте страницу заново.");
    if (wanted.from_on < year.starts_on || year.ends_on < wanted.from_on)
        return invalid("from_on", "Этот день вне учебного года. Выберите другой.");
    if (bells_title_on(heard, wanted.from_on) == wanted.bells_title)
        return std::optional<GroupBellsSet>{};
    return std::optional{GroupBellsSet{.study_group_id = wanted.study_group_id,
                                       .bells_title = wanted.bells_title,
                                       .from_on = wanted.from_on}};
}

}  // namespace letopis
