#include "exchange/fet/fet_bells.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/text.h"

namespace letopis {
namespace {

constexpr int half_day = 12 * 60;
constexpr int whole_day = 24 * 60;

int digit(char c) { return c >= '0' && c <= '9' ? c - '0' : -1; }

/// Times of the day in a name: one or two digits, a sign, two digits; no digit on either side.
std::vector<int> times_in(std::string_view name) {
    std::vector<int> times;
    for (std::size_t i = 1; i + 2 < name.size(); ++i) {
        const bool sign = name[i] == ':' || name[i] == '.' || name[i] == 'h';
        if (!sign || digit(name[i - 1]) < 0 || digit(name[i + 1]) < 0 || digit(name[i + 2]) < 0)
            continue;
        if (i + 3 < name.size() && digit(name[i + 3]) >= 0) continue;
        int hour = digit(name[i - 1]);
        if (i >= 2 && digit(name[i - 2]) >= 0) hour += 10 * digit(name[i - 2]);
        if (i >= 3 && digit(name[i - 2]) >= 0 && digit(name[i - 3]) >= 0) continue;
        const int minute = digit(name[i + 1]) * 10 + digit(name[i + 2]);
        if (hour < 24 && minute < 60) times.push_back(hour * 60 + minute);
    }
    return times;
}

struct NamedHour {
    int starts = 0;
    std::optional<int> ends;
};

/// The named hours, if every name holds a time and they follow one another through the day. A time
/// that would go back is of the afternoon by the twelve-hour clock: "12:10", "01:00".
std::optional<std::vector<NamedHour>> named_hours(const std::vector<FetName>& hours) {
    std::vector<NamedHour> named;
    int before = -1;
    const auto forward = [](int time, int after) {
        return time <= after && time < half_day ? time + half_day : time;
    };
    for (const FetName& hour : hours) {
        const std::vector<int> times = times_in(hour.name);
        if (times.empty()) return std::nullopt;
        NamedHour now{.starts = forward(times[0], before)};
        if (now.starts <= before) return std::nullopt;
        before = now.starts;
        if (times.size() > 1) {
            const int ends = forward(times[1], now.starts);
            if (ends > now.starts && ends <= now.starts + 4 * 60) now.ends = ends;
        }
        named.push_back(now);
    }
    return named;
}

/// The usual length of a lesson that fits into the step between two beginnings with a break.
int lesson_length(int step) {
    static constexpr std::array<int, 6> usual = {90, 80, 60, 45, 40, 30};
    for (const int minutes : usual)
        if (minutes + 5 <= step) return minutes;
    return std::max(1, step);
}

FetBells bells_of(const std::vector<NamedHour>& named) {
    FetBells bells;
    int step = whole_day;
    for (std::size_t i = 0; i + 1 < named.size(); ++i)
        step = std::min(step, named[i + 1].starts - named[i].starts);
    const int length = named.size() < 2 ? 45 : lesson_length(step);
    bool guessed = false;
    bells.lesson_minutes = whole_day;
    for (std::size_t i = 0; i < named.size(); ++i) {
        const int next = i + 1 < named.size() ? named[i + 1].starts : whole_day - 1;
        guessed = guessed || !named[i].ends;
        const int ends = std::min(named[i].ends.value_or(named[i].starts + length), next);
        bells.slots.push_back({.slot_no = static_cast<int>(i) + 1,
                               .starts_at = {named[i].starts},
                               .ends_at = {ends}});
        bells.lesson_minutes = std::min(bells.lesson_minutes, ends - named[i].starts);
    }
    if (guessed)
        bells.notes.push_back("Конец урока в файле не назван: принято " + std::to_string(length) +
                              " минут.");
    return bells;
}

Result<FetBells> usual_bells(const FetFile& file, int count) {
    constexpr int length = 45;
    FetBells bells{.lesson_minutes = length};
    // With breaks of ten minutes from half past eight; a longer day begins at eight without breaks.
    int starts = 8 * 60 + 30;
    int step = length + 10;
    if (starts + count * step > whole_day) starts = 8 * 60, step = length;
    if (starts + count * step > whole_day)
        return import_refusal(file.hours.empty() ? 0 : file.hours.front().line,
                              ImportRule::day_too_long, "уроков в дне: " + std::to_string(count));
    for (int i = 0; i < count; ++i)
        bells.slots.push_back({.slot_no = i + 1,
                               .starts_at = {starts + i * step},
                               .ends_at = {starts + i * step + length}});
    bells.notes.push_back("Время уроков в файле не названо: звонки поставлены с " +
                          bells.slots[0].starts_at.text() +
                          " по 45 минут. Поправьте расписание звонков.");
    return bells;
}

}  // namespace

Result<FetBells> fet_bells(const FetFile& file, int slots_per_day) {
    const auto named = named_hours(file.hours);
    if (named && !named->empty() && static_cast<int>(named->size()) == slots_per_day)
        return bells_of(*named);
    return usual_bells(file, slots_per_day);
}

}  // namespace letopis
