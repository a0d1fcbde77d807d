#include "domain/duties/duties.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "domain/calendar/school_days.h"
#include "domain/duties/duty_days.h"

namespace letopis {
namespace {

/// A duty that is due on a day of its own.
struct OwnDay {
    std::string_view code;
    int month;
    int day;
};
/// Results of state exams come by the end of June.
constexpr std::array own_days{OwnDay{"clerk.exams", 6, 30}};

bool contains(const std::vector<Date>& days, Date on) {
    return std::find(days.begin(), days.end(), on) != days.end();
}

/// 31 August after the year: then the next one begins.
Date last_day_of_duties(const SchoolYear& year) { return Date{year.ends_on.year(), 8, 31}; }

/// The days of a year as duties know them. Holidays are the days between periods.
class DutyDays {
public:
    explicit DutyDays(const DutyCalendar& calendar) : calendar_{calendar} {
        for (const Period& period : calendar.periods) usual_ends_.push_back(period.ends_on);
    }

    bool is_due(const Duty& duty, Date on) const {
        switch (duty.cadence) {
            case DutyCadence::daily:
                return is_school_day(on);
            case DutyCadence::weekly:
                return is_last_before(on, Week::of(on).monday.plus_days(7));
            case DutyCadence::monthly:
                return is_last_before(on, first_of_next_month(on));
            case DutyCadence::by_period:
            case DutyCadence::yearly:
                break;
        }
        return contains(long_days(duty), on);
    }

    /// Of a duty of a period or of the year, in order.
    std::vector<Date> long_days(const Duty& duty) const {
        const auto own = calendar_.own_ends.find(duty.role);
        const std::vector<Date>& ends = own == calendar_.own_ends.end() ? usual_ends_ : own->second;
        if (duty.cadence == DutyCadence::by_period) return ends;
        for (const OwnDay& one : own_days)
            if (one.code == duty.code)
                return {Date{calendar_.school_year.ends_on.year(), one.month, one.day}};
        if (ends.empty()) return {};
        return {*std::max_element(ends.begin(), ends.end())};
    }

private:
    bool is_school_day(Date on) const {
        if (const CalendarDay* special = special_day(calendar_.special_days, on))
            return special->kind == DayKind::school_day;
        const SchoolYear& year = calendar_.school_year;
        return static_cast<int>(on.weekday()) <= calendar_.week_days && year.starts_on <= on &&
               on <= year.ends_on && !contains(calendar_.days_off, on) &&
               std::any_of(calendar_.periods.begin(), calendar_.periods.end(),
                           [&](const Period& period) { return period.covers(on); });
    }
    /// A school day that no other follows before `end`.
    bool is_last_before(Date on, Date end) const {
        if (!is_school_day(on)) return false;
        for (Date later = on.plus_days(1); later < end; later = later.plus_days(1))
            if (is_school_day(later)) return false;
        return true;
    }
    static Date first_of_next_month(Date on) {
        return on.month() == 12 ? Date{on.year() + 1, 1, 1} : Date{on.year(), on.month() + 1, 1};
    }

    const DutyCalendar& calendar_;
    std::vector<Date> usual_ends_;
};

std::vector<const Duty*> duties_of_roles(std::span<const Role> roles) {
    std::vector<const Duty*> found;
    for (const Duty& duty : all_duties())
        if (std::find(roles.begin(), roles.end(), duty.role) != roles.end()) found.push_back(&duty);
    return found;
}

}  // namespace

std::string_view cadence_title(DutyCadence cadence) {
    switch (cadence) {
        case DutyCadence::daily:
            return "каждый день";
        case DutyCadence::weekly:
            return "каждую неделю";
        case DutyCadence::monthly:
            return "каждый месяц";
        case DutyCadence::by_period:
            return "в конце периода";
        case DutyCadence::yearly:
            break;
    }
    return "в конце года";
}

std::vector<DatedDuty> duties_between(std::span<const Role> roles, const DutyCalendar& calendar,
                                      Date from, Date to) {
    std::vector<DatedDuty> dated;
    if (calendar.periods.empty()) return dated;
    const auto mine = duties_of_roles(roles);
    const DutyDays days{calendar};
    const Date first = std::max(from, calendar.school_year.starts_on);
    const Date last = std::min(to, last_day_of_duties(calendar.school_year));
    for (Date on = first; on <= last; on = on.plus_days(1)) {
        for (const Duty* duty : mine) {
            if (!days.is_due(*duty, on)) continue;
            dated.push_back({.duty = duty, .due_on = on});
            if (dated.size() == limits::duties_on_page) return dated;
        }
    }
    return dated;
}

std::vector<DatedDuty> long_duties_before(std::span<const Role> roles, const DutyCalendar& calendar,
                                          Date before) {
    std::vector<DatedDuty> dated;
    if (calendar.periods.empty()) return dated;
    const DutyDays days{calendar};
    for (const Duty* duty : duties_of_roles(roles)) {
        if (duty->cadence != DutyCadence::by_period && duty->cadence != DutyCadence::yearly)
            continue;
        std::optional<Date> last;
        for (const Date on : days.long_days(*duty))
            if (on < before && (!last || *last < on)) last = on;
        if (last) dated.push_back({.duty = duty, .due_on = *last});
    }
    std::stable_sort(dated.begin(), dated.end(), [](const DatedDuty& one, const DatedDuty& other) {
        return one.due_on < other.due_on;
    });
    return dated;
}

Result<std::optional<DutyTicked>> decide_tick_duty(const std::optional<DutyTick>& standing,
                                                   std::span<const DatedDuty> mine,
                                                   const DutyTicked& command) {
    const bool is_mine = std::any_of(mine.begin(), mine.end(), [&](const DatedDuty& one) {
        return one.duty->code == command.code && one.due_on == command.due_on;
    });
    if (!is_mine) return RefusalCode::not_found;
    const bool was_done = standing && standing->is_done;
    if (was_done == command.is_done) return std::optional<DutyTicked>{};
    return std::optional{command};
}

}  // namespace letopis
