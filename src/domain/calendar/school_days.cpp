#include "domain/calendar/school_days.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

constexpr std::array weekday_names{std::string_view{"понедельник"}, std::string_view{"вторник"},
                                   std::string_view{"среда"},       std::string_view{"четверг"},
                                   std::string_view{"пятница"},     std::string_view{"суббота"},
                                   std::string_view{"воскресенье"}};
constexpr std::array weekday_genitives{
    std::string_view{"понедельника"}, std::string_view{"вторника"}, std::string_view{"среды"},
    std::string_view{"четверга"},     std::string_view{"пятницы"},  std::string_view{"субботы"},
    std::string_view{"воскресенья"}};

// With where its lessons have gone it is still a reason of a cancellation.
constexpr std::size_t most_reason_code_points = limits::reason_code_points - 50;

constexpr std::string_view moved_to = "Учебный день перенесён на ";

std::size_t place_of(Weekday weekday) { return static_cast<std::size_t>(weekday) - 1; }

bool is_within(const SchoolYear& year, Date on) {
    return year.starts_on <= on && on <= year.ends_on;
}

Result<Done> check_as_on(const SchoolYear& year, std::span<const CalendarDay> days,
                         const SetCalendarDay& command) {
    if (command.kind != DayKind::school_day) return Done{};
    if (!command.as_on) return invalid("as_on", "Выберите день, по расписанию которого учатся.");
    if (!is_within(year, *command.as_on))
        return invalid("as_on", "Этот день вне учебного года. Выберите другой.");
    if (*command.as_on == command.day_on)
        return invalid("as_on", "Это тот же самый день. Выберите другой.");
    if (command.as_on->weekday() == Weekday::sunday)
        return invalid("as_on", "На воскресенье расписания нет. Выберите другой день.");
    const CalendarDay* source = special_day(days, *command.as_on);
    if (source != nullptr && source->kind == DayKind::school_day)
        return invalid("as_on",
                       "Этот день сам учится по чужому расписанию. Выберите день, чьё оно.");
    return Done{};
}

}  // namespace

std::string_view weekday_name(Weekday weekday) { return weekday_names.at(place_of(weekday)); }

std::string_view weekday_genitive(Weekday weekday) {
    return weekday_genitives.at(place_of(weekday));
}

const CalendarDay* special_day(std::span<const CalendarDay> days, Date on) {
    const auto found = std::find_if(days.begin(), days.end(), [on](const CalendarDay& day) {
        return day.day_on == on && day.kind != DayKind::usual;
    });
    return found == days.end() ? nullptr : &*found;
}

bool is_working_day(Date on, int week_days, std::span<const CalendarDay> days) {
    if (const CalendarDay* day = special_day(days, on)) return day->kind == DayKind::school_day;
    return static_cast<int>(on.weekday()) <= week_days;
}

std::string special_day_words(const CalendarDay& day) {
    std::string words;
    if (day.kind == DayKind::day_off) words = "Выходной";
    if (day.kind == DayKind::school_day) {
        words = "Учимся по расписанию";
        if (day.as_on)
            words += " " + std::string{weekday_genitive(day.as_on->weekday())} + " " +
                     day.as_on->russian().substr(0, 5);
    }
    if (!words.empty() && !day.reason.empty()) words += ": " + day.reason;
    return words;
}

std::string day_off_reason(const CalendarDay& day_off, std::span<const CalendarDay> days) {
    const auto instead = std::find_if(days.begin(), days.end(), [&](const CalendarDay& day) {
        return day.kind == DayKind::school_day && day.as_on == day_off.day_on;
    });
    if (instead == days.end()) return day_off.reason;
    return std::string{moved_to} + instead->day_on.russian() + ": " + day_off.reason;
}

bool is_no_loss(std::string_view cancel_reason) {
    return cancel_reason == taken_back_reason || cancel_reason.starts_with(moved_to);
}

Result<Done> check_not_reserved(std::string_view reason) {
    if (is_no_loss(reason))
        return invalid("reason",
                       "Этими словами календарь сам отмечает перенос учебного дня, и урок не "
                       "считается потерянным. Назовите другую причину.");
    return Done{};
}

Result<std::optional<CalendarDaySet>> decide_calendar_day(const SchoolYear& year,
                                                          std::span<const CalendarDay> days,
                                                          const SetCalendarDay& command) {
    if (!is_within(year, command.day_on))
        return invalid("day_on", "Этот день вне учебного года. Выберите другой.");
    LETOPIS_TRY_DONE(check_as_on(year, days, command));
    LETOPIS_TRY(reason, written_text(command.reason, most_reason_code_points, "reason"));
    LETOPIS_TRY_DONE(check_not_reserved(reason));
    const bool is_special = command.kind != DayKind::usual;
    if (is_special && !has_words(reason))
        return invalid("reason", "Укажите причину: например, «карантин, приказ № 12».");
    const CalendarDay* known = special_day(days, command.day_on);
    const auto as_on = command.kind == DayKind::school_day ? command.as_on : std::nullopt;
    if (!is_special && known == nullptr) return std::optional<CalendarDaySet>{};
    if (is_special && known != nullptr) {
        if (known->kind == command.kind && known->as_on == as_on && known->reason == reason)
            return std::optional<CalendarDaySet>{};
        return invalid("day_on", "Этот день уже особый: сначала верните ему обычный вид.");
    }
    if (is_special && days.size() >= limits::special_days)
        return invalid("day_on", "Особых дней в году уже " + std::to_string(limits::special_days) +
                                     ": больше не бывает. Проверьте календарь.");
    return std::optional{CalendarDaySet{.school_year_id = year.school_year_id,
                                        .day_on = command.day_on,
                                        .kind = command.kind,
                                        .as_on = as_on,
                                        .reason = std::move(reason)}};
}

}  // namespace letopis
