#include "base/time.h"

#include <charconv>
#include <cstdio>

namespace letopis {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

std::optional<int> digits(std::string_view text) {
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

void put_two_digits(unsigned number, char* place) {
    place[0] = static_cast<char>('0' + number / 10);
    place[1] = static_cast<char>('0' + number % 10);
}

std::string format(const char* pattern, int a, int b, int c) {
    char text[32];
    std::snprintf(text, sizeof text, pattern, a, b, c);
    return text;
}

}  // namespace

Date::Date(int year, int month, int day)
    : days_{sys_days{year_month_day{std::chrono::year{year},
                                    std::chrono::month{static_cast<unsigned>(month)},
                                    std::chrono::day{static_cast<unsigned>(day)}}}} {}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const year_month_day date{std::chrono::year{*year},
                              std::chrono::month{static_cast<unsigned>(*month)},
                              std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok() || *year < 1900 || *year > 2199) return std::nullopt;
    return Date{sys_days{date}};
}

int Date::year() const { return static_cast<int>(year_month_day{days_}.year()); }
int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(year_month_day{days_}.month()));
}
int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(year_month_day{days_}.day()));
}
Weekday Date::weekday() const {
    return static_cast<Weekday>(std::chrono::weekday{days_}.iso_encoding());
}
std::string Date::iso() const {
    // Written into every row and entry: without snprintf it costs a tenth.
    const year_month_day date{days_};
    auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    std::string text = "0000-00-00";
    for (std::size_t at = 4; at-- > 0; year /= 10) text[at] = static_cast<char>('0' + year % 10);
    put_two_digits(static_cast<unsigned>(date.month()), &text[5]);
    put_two_digits(static_cast<unsigned>(date.day()), &text[8]);
    return text;
}
std::string Date::russian() const { return format("%02d.%02d.%04d", day(), month(), year()); }

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hours = digits(text.substr(0, 2));
    const auto minutes = digits(text.substr(3, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return TimeOfDay{*hours * 60 + *minutes};
}

std::string TimeOfDay::text() const {
    std::string text = "00:00";
    put_two_digits(static_cast<unsigned>(minutes / 60), &text[0]);
    put_two_digits(static_cast<unsigned>(minutes % 60), &text[3]);
    return text;
}

Date moscow_date(Instant at) {
    const std::chrono::sys_time<std::chrono::microseconds> local{
        std::chrono::microseconds{(at + moscow_offset).micros}};
    return Date{std::chrono::floor<std::chrono::days>(local)};
}

TimeOfDay moscow_time(Instant at) {
    const std::int64_t local = (at + moscow_offset).micros;
    const std::int64_t midnight = moscow_date(at).number() * Span::days(1).micros;
    return TimeOfDay{static_cast<int>((local - midnight) / Span::minutes(1).micros)};
}

Instant moscow_instant(Date date, TimeOfDay time) {
    return Instant{date.number() * Span::days(1).micros} + Span::minutes(time.minutes) -
           moscow_offset;
}

std::string moscow_text(Instant at) {
    const Date date = moscow_date(at);
    const std::int64_t of_day = (at + moscow_offset).micros - date.number() * Span::days(1).micros;
    const int seconds = static_cast<int>(of_day / 1'000'000);
    return date.russian() +
           format(" %02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

Week Week::of(Date date) { return Week{date.plus_days(1 - static_cast<int>(date.weekday()))}; }

std::optional<Week> Week::parse(std::string_view text) {
    if (text.size() != 8 || text.substr(4, 2) != "-W") return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto number = digits(text.substr(6, 2));
    if (!year || !number || *year < 1900 || *year > 2199 || *number < 1) return std::nullopt;
    // ISO 8601: week 1 is the week that holds 4 January.
    const Week week{Week::of(Date{*year, 1, 4}).monday.plus_days(7 * (*number - 1))};
    if (week.text() != text) return std::nullopt;
    return week;
}

std::string Week::text() const {
    const Date thursday = monday.plus_days(3);
    const Date first = Week::of(Date{thursday.year(), 1, 4}).monday;
    char text[32];
    std::snprintf(text, sizeof text, "%04d-W%02d", thursday.year(),
                  first.days_until(monday) / 7 + 1);
    return text;
}

}  // namespace letopis
