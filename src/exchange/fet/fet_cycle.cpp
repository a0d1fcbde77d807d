#include "exchange/fet/fet_cycle.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/text.h"

namespace letopis {
namespace {

constexpr std::size_t longest_week = 7;

/// Beginnings by which a weekday is known, Monday first: Russian and Bulgarian, English, German,
/// French, Italian with Romanian and Spanish. Folded: lower case.
struct WeekdayWords {
    int weekday;
    std::array<std::string_view, 8> words;
};
constexpr auto weekday_words = std::to_array<WeekdayWords>({
    {1, {"понед", "пн", "monday", "montag", "lundi", "lunedi", "luni", "lunes"}},
    {2, {"вторн", "вт", "tuesday", "dienstag", "mardi", "martedi", "marti", "martes"}},
    {3, {"сред", "сряда", "ср", "wednesday", "mittwoch", "mercredi", "mercoledi", "miercuri"}},
    {4, {"четв", "чт", "thursday", "donnerstag", "jeudi", "giovedi", "joi", "jueves"}},
    {5, {"пятн", "пет", "пт", "friday", "freitag", "vendredi", "venerdi", "vineri"}},
    {6, {"субб", "събота", "сб", "saturday", "samstag", "samedi", "sabato", "sambata"}},
    {7, {"воскр", "неделя", "вс", "sunday", "sonntag", "dimanche", "domenica", "duminica"}},
});

bool is_letter(char c) { return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z'); }

/// Runs of letters of a folded name: "а-понедельник" gives "а", "понедельник".
std::vector<std::string> letter_runs(std::string_view folded) {
    std::vector<std::string> runs(1);
    for (const char c : folded) {
        if (is_letter(c))
            runs.back() += c;
        else if (!runs.back().empty())
            runs.emplace_back();
    }
    if (runs.back().empty()) runs.pop_back();
    return runs;
}

/// Two-letter words must be whole ("пн"), longer ones may be beginnings ("понед").
bool matches(std::string_view run, std::string_view word) {
    return run == word || (code_point_count(word) > 2 && run.starts_with(word));
}

std::optional<int> weekday_of(std::string_view name) {
    for (const std::string& run : letter_runs(fold_for_search(name)))
        for (const WeekdayWords& day : weekday_words)
            for (const std::string_view word : day.words)
                if (matches(run, word)) return day.weekday;
    return std::nullopt;
}

/// "16/02/2014", "7.9", "Понедельник 7/9": two numbers with a sign between them.
bool is_date(std::string_view name) {
    for (std::size_t i = 1; i + 1 < name.size(); ++i) {
        const bool sign = name[i] == '/' || name[i] == '.';
        if (sign && std::isdigit(static_cast<unsigned char>(name[i - 1])) != 0 &&
            std::isdigit(static_cast<unsigned char>(name[i + 1])) != 0)
            return true;
    }
    return false;
}

std::string named_list(const std::vector<FetName>& days) {
    std::string list;
    for (std::size_t i = 0; i < days.size() && i < 3; ++i)
        list += (i == 0 ? "«" : ", «") + squeeze_spaces(days[i].name) + "»";
    return list + (days.size() > 3 ? " …" : "");
}

int line_of(const FetFile& file) { return file.days.empty() ? 0 : file.days.front().line; }

/// Weekdays of one week of real days, if the names say them: each known and none twice.
std::optional<std::vector<int>> weekdays_by_name(const std::vector<std::string>& names) {
    std::vector<int> weekdays;
    for (const std::string& name : names) {
        const auto weekday = weekday_of(name);
        if (!weekday || std::find(weekdays.begin(), weekdays.end(), *weekday) != weekdays.end())
            return std::nullopt;
        weekdays.push_back(*weekday);
    }
    return weekdays;
}

/// Whether those names that are weekdays contradict the places they stand at.
bool contradicts_place(const std::vector<std::string>& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto weekday = weekday_of(names[i]);
        if (weekday && *weekday != static_cast<int>(i) + 1) return true;
    }
    return false;
}

struct RealDays {
    std::vector<std::string> names;
    int halves = 1;  ///< FET days in one real day.
};

RealDays real_days(const FetFile& file) {
    RealDays real{.halves = file.mode == FetMode::mornings_afternoons ? 2 : 1};
    for (std::size_t i = 0; i < file.days.size(); i += static_cast<std::size_t>(real.halves))
        real.names.push_back(file.days[i].name);
    return real;
}

Result<Done> accept_days(const FetFile& file) {
    if (file.mode == FetMode::block_planning)
        return import_refusal(
            line_of(file), ImportRule::unsupported_mode,
            "Block planning: дни такого файла — не дни недели (" + named_list(file.days) + ")");
    if (file.mode == FetMode::terms)
        return import_refusal(line_of(file), ImportRule::unsupported_mode,
                              "Terms: цикл из " + std::to_string(file.days.size()) +
                                  " дней длиннее двух недель (" + named_list(file.days) + ")");
    const bool dated = std::any_of(file.days.begin(), file.days.end(),
                                   [](const FetName& day) { return is_date(day.name); });
    if (dated)
        return import_refusal(line_of(file), ImportRule::dates_instead_of_days,
                              named_list(file.days));
    return Done{};
}

/// Days of one week; the same weekdays serve both weeks of a two-week cycle.
std::optional<std::vector<int>> week_of(const std::vector<std::string>& names, FetCycle& cycle) {
    if (auto named = weekdays_by_name(names)) return named;
    if (contradicts_place(names)) return std::nullopt;
    std::vector<int> by_place;
    for (std::size_t i = 0; i < names.size(); ++i) by_place.push_back(static_cast<int>(i) + 1);
    cycle.notes.push_back("Дни недели приняты по порядку: «" + squeeze_spaces(names.front()) +
                          "» — понедельник.");
    return by_place;
}

}  // namespace

Result<FetCycle> fet_cycle(const FetFile& file) {
    LETOPIS_TRY_DONE(accept_days(file));
    const RealDays real = real_days(file);
    const std::size_t count = real.names.size();
    const Refusal not_understood =
        import_refusal(line_of(file), ImportRule::cycle_not_understood,
                       "дней: " + std::to_string(count) + " (" + named_list(file.days) + ")");
    const bool two_weeks = count > longest_week;
    if (count == 0 || (two_weeks && count != 10 && count != 12 && count != 14))
        return not_understood;
    const std::size_t days_per_week = two_weeks ? count / 2 : count;

    FetCycle cycle{.cycle = two_weeks ? TimetableCycle::two_weeks : TimetableCycle::one_week,
                   .slots_per_day = static_cast<int>(file.hours.size()) * real.halves};
    const auto half = real.names.begin() + static_cast<std::ptrdiff_t>(days_per_week);
    const auto first = week_of({real.names.begin(), half}, cycle);
    const auto second = two_weeks ? week_of({half, real.names.end()}, cycle) : first;
    if (!first || first != second) return not_understood;
    if (two_weeks)
        cycle.notes.push_back("Двухнедельный цикл: первые " + std::to_string(days_per_week) +
                              " дней — неделя А, остальные — неделя В.");
    for (std::size_t i = 0; i < file.days.size(); ++i) {
        const std::size_t real_day = i / static_cast<std::size_t>(real.halves);
        const auto place = static_cast<int>(i % static_cast<std::size_t>(real.halves));
        cycle.days.push_back({.name = squeeze_spaces(file.days[i].name),
                              .parity = !two_weeks                 ? WeekParity::every
                                        : real_day < days_per_week ? WeekParity::week_a
                                                                   : WeekParity::week_b,
                              .weekday = (*first)[real_day % days_per_week],
                              .slot_offset = place * static_cast<int>(file.hours.size())});
    }
    return cycle;
}

}  // namespace letopis
