#pragma once
// Dates, instants and the time of day. Nothing here asks the machine for the time:
// the clock is a parameter (clock.h).

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace letopis {

/// A moment: microseconds since 1970-01-01 00:00 UTC.
struct Instant {
    std::int64_t micros = 0;
    auto operator<=>(const Instant&) const = default;
};

/// A span of time in microseconds.
struct Span {
    std::int64_t micros = 0;
    static constexpr Span seconds(std::int64_t n) { return {n * 1'000'000}; }
    static constexpr Span minutes(std::int64_t n) { return seconds(n * 60); }
    static constexpr Span hours(std::int64_t n) { return minutes(n * 60); }
    static constexpr Span days(std::int64_t n) { return hours(n * 24); }
    auto operator<=>(const Span&) const = default;
};
constexpr Instant operator+(Instant at, Span span) { return {at.micros + span.micros}; }
constexpr Instant operator-(Instant at, Span span) { return {at.micros - span.micros}; }
constexpr Span operator-(Instant later, Instant earlier) { return {later.micros - earlier.micros}; }

/// Day of the week as Russians count it: Monday is 1.
enum class Weekday { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A calendar date (Gregorian), without a time zone.
class Date {
public:
    Date() = default;
    explicit Date(std::chrono::sys_days days) : days_{days} {}
    Date(int year, int month, int day);

    /// Reads "2026-09-01"; nothing else, and no 30 February.
    static std::optional<Date> parse(std::string_view iso);
    std::string iso() const;      ///< "2026-09-01"
    std::string russian() const;  ///< "01.09.2026"

    int year() const;
    int month() const;
    int day() const;
    Weekday weekday() const;
    /// Days since 1970-01-01.
    std::int32_t number() const {
        return static_cast<std::int32_t>(days_.time_since_epoch().count());
    }
    static Date of_number(std::int32_t number) {
        return Date{std::chrono::sys_days{std::chrono::days{number}}};
    }
    Date plus_days(int count) const { return Date{days_ + std::chrono::days{count}}; }
    int days_until(Date later) const { return later.number() - number(); }
    auto operator<=>(const Date&) const = default;

private:
    std::chrono::sys_days days_{};
};

/// Minutes since midnight, local to the school.
struct TimeOfDay {
    int minutes = 0;
    /// Reads "08:30".
    static std::optional<TimeOfDay> parse(std::string_view text);
    std::string text() const;  ///< "08:30"
    auto operator<=>(const TimeOfDay&) const = default;
};

/// Moscow time is UTC+3 the whole year (403-ФЗ of 2011 as amended in 2014).
constexpr Span moscow_offset = Span::hours(3);
/// The date on a Moscow wall clock at this moment.
Date moscow_date(Instant at);
/// The time of day on a Moscow wall clock at this moment.
TimeOfDay moscow_time(Instant at);
/// The moment when a Moscow wall clock shows this date and time.
Instant moscow_instant(Date date, TimeOfDay time);
/// "24.11.2026 14:05:09", Moscow time.
std::string moscow_text(Instant at);

/// ISO week, "2026-W38": a diary page.
struct Week {
    Date monday;
    static std::optional<Week> parse(std::string_view text);
    static Week of(Date date);
    std::string text() const;
    Date sunday() const { return monday.plus_days(6); }
    auto operator<=>(const Week&) const = default;
};

}  // namespace letopis
