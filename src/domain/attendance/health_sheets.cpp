#include "domain/attendance/health_sheets.h"

#include <algorithm>

#include "base/limits.h"
#include "base/written_text.h"

namespace letopis {
namespace {

constexpr int years_of_examination = 2;

/// "" or the number of a size of furniture (ГОСТ: 1 to 7).
bool is_furniture(std::string_view number) {
    return number.empty() || (number.size() == 1 && '1' <= number[0] && number[0] <= '7');
}

bool reads_so(const HealthSheet& known, const HealthSheetKept& kept) {
    return known.health_group == kept.health_group && known.sports_group == kept.sports_group &&
           known.furniture_no == kept.furniture_no && known.seat == kept.seat &&
           known.advice == kept.advice && known.examined_on == kept.examined_on;
}

}  // namespace

std::string_view health_group_title(HealthGroup group) {
    switch (group) {
        case HealthGroup::none:
            break;
        case HealthGroup::first:
            return "I";
        case HealthGroup::second:
            return "II";
        case HealthGroup::third:
            return "III";
        case HealthGroup::fourth:
            return "IV";
        case HealthGroup::fifth:
            return "V";
    }
    return "";
}

std::string_view sports_group_title(SportsGroup group) {
    switch (group) {
        case SportsGroup::none:
            break;
        case SportsGroup::main:
            return "основная";
        case SportsGroup::preparatory:
            return "подготовительная";
        case SportsGroup::special_a:
            return "специальная А";
        case SportsGroup::special_b:
            return "специальная Б";
    }
    return "";
}

Result<std::optional<HealthSheetKept>> decide_keep_health_sheet(
    const KeepHealthSheet& command, const std::optional<HealthSheet>& known, HealthKeeping keeping,
    Date today) {
    if (keeping == HealthKeeping::off)
        return invalid("student_id",
                       "Листок здоровья в организации не ведётся. Его включает параметр "
                       "регламента «Листок здоровья».");
    LETOPIS_TRY(seat, written_text(command.seat, limits::health_code_points, "seat"));
    LETOPIS_TRY(advice, written_text(command.advice, limits::health_code_points, "advice"));
    if (!is_furniture(command.furniture_no))
        return invalid("furniture_no", "Номер мебели — число от 1 до 7. Исправьте его.");
    if (today < command.examined_on)
        return invalid("examined_on", "Осмотр не может быть позже сегодняшнего дня.");
    if (command.examined_on < today.plus_days(-366 * years_of_examination))
        return invalid("examined_on", "Осмотр был больше двух лет назад. Проверьте дату.");
    HealthSheetKept kept{.student_id = command.student_id,
                         .health_group = command.health_group,
                         .sports_group = command.sports_group,
                         .furniture_no = command.furniture_no,
                         .seat = std::move(seat),
                         .advice = std::move(advice),
                         .examined_on = command.examined_on};
    if (known && reads_so(*known, kept)) return std::optional<HealthSheetKept>{};
    return std::optional{std::move(kept)};
}

std::string health_words(const HealthSheet& sheet, TaughtSubject subject) {
    std::string words;
    if (!sheet.seat.empty()) words = "Место: " + sheet.seat;
    if (subject == TaughtSubject::physical_culture && sheet.sports_group != SportsGroup::none) {
        if (!words.empty()) words += "; ";
        words += "группа по физкультуре: " + std::string{sports_group_title(sheet.sports_group)};
    }
    return words;
}

}  // namespace letopis
