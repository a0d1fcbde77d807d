#include "app/duties/open_duties.h"

#include <algorithm>
#include <map>

#include "app/duties/duty_calendar.h"
#include "ports/gathering/archive/due_addenda.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int weeks_shown = 8;
constexpr int overdue_days = 31;

Date last_of_month(Date on) {
    const Date next =
        on.month() == 12 ? Date{on.year() + 1, 1, 1} : Date{on.year(), on.month() + 1, 1};
    return next.plus_days(-1);
}

/// One person's duties with his ticks.
class Ticked {
public:
    /// Knows the ticks from `from` on, and those of what is overdue for longer. Four questions, and
    /// of who teaches or leads where the year has several systems of periods, those for his own.
    static Result<Ticked> read(Reader& reader, const Standing& standing, Date today, Date from,
                               Date to) {
        LETOPIS_TRY(calendar, duty_calendar(reader, standing, today));
        Ticked ticked(standing.roles(), std::move(calendar));
        if (today <= last_day_of(ticked.calendar_.school_year))
            ticked.long_ = long_duties_before(ticked.roles_, ticked.calendar_, today);
        if (!ticked.long_.empty()) from = std::min(from, ticked.long_.front().due_on);
        LETOPIS_TRY(ticks, reader.duty_ticks(standing.person_id, from, to));
        for (DutyTick& tick : ticks) {
            const std::pair key{tick.due_on, tick.code};
            ticked.ticks_.insert_or_assign(key, std::move(tick));
        }
        return ticked;
    }

    std::vector<DutyItem> between(Date from, Date to) const {
        std::vector<DutyItem> items;
        if (to < from) return items;
        for (const DatedDuty& one : duties_between(roles_, calendar_, from, to))
            items.push_back(item_of(one));
        return items;
    }

    /// Daily ones of this week's days before today; of weekly and monthly ones the last; of those
    /// of a period and of the year the last, however long ago.
    std::vector<DutyItem> overdue(Date today) const {
        const Date monday = Week::of(today).monday;
        auto items = between(today.plus_days(-overdue_days), today.plus_days(-1));
        std::map<std::string, Date> last;
        for (const DutyItem& item : items) last[item.code] = item.due_on;
        std::erase_if(items, [&](const DutyItem& item) {
            return is_long(item.cadence) ||
                   (item.cadence == DutyCadence::daily ? item.due_on < monday
                                                       : item.due_on < last[item.code]);
        });
        for (const DatedDuty& one : long_) items.push_back(item_of(one));
        std::erase_if(items, [](const DutyItem& item) { return item.is_done; });
        std::stable_sort(
            items.begin(), items.end(),
            [](const DutyItem& one, const DutyItem& other) { return one.due_on < other.due_on; });
        return items;
    }

private:
    Ticked(std::vector<Role> roles, DutyCalendar calendar)
        : roles_{std::move(roles)}, calendar_{std::move(calendar)} {}

    DutyItem item_of(const DatedDuty& one) const {
        const Duty& duty = *one.duty;
        DutyItem item{.code = std::string{duty.code},
                      .role = duty.role,
                      .role_title = std::string{role_title(duty.role)},
                      .cadence = duty.cadence,
                      .cadence_title = std::string{letopis::cadence_title(duty.cadence)},
                      .title = std::string{duty.title},
                      .path = std::string{duty.path},
                      .due_on = one.due_on};
        const auto tick = ticks_.find({one.due_on, item.code});
        if (tick != ticks_.end()) {
            item.is_done = tick->second.is_done;
            item.ticked_at = tick->second.ticked_at;
        }
        return item;
    }

    static bool is_long(DutyCadence cadence) {
        return cadence == DutyCadence::by_period || cadence == DutyCadence::yearly;
    }

    std::vector<Role> roles_;
    DutyCalendar calendar_;
    std::vector<DatedDuty> long_;  ///< Of a period and of the year, whose day is over.
    std::map<std::pair<Date, std::string>, DutyTick> ticks_;
};

std::vector<DutyItem> without_daily(std::vector<DutyItem> items) {
    std::erase_if(items, [](const DutyItem& item) { return item.cadence == DutyCadence::daily; });
    return items;
}

/// Nothing is asked for who does not keep the archive.
Result<std::vector<AddendumDuty>> addendum_duties(Reader& reader, const Standing& standing,
                                                  Date today) {
    std::vector<AddendumDuty> duties;
    if (!check_access(standing, Action::keep_archive, Target{})) return duties;
    LETOPIS_TRY(due, due_addenda(reader, today));
    for (const DueAddendum& one : due)
        duties.push_back(
            {.study_group_id = one.study_group_id,
             .title = "Сделать дополнение к сводной ведомости " + one.study_group_title,
             .path = "/a",
             .decisions = one.decisions,
             .since_on = one.since_on,
             .due_on = one.due_on,
             .is_overdue = one.is_overdue(today)});
    return duties;
}

DutyWeek week_of(const Ticked& ticked, Date monday, Date today) {
    DutyWeek week{.from_on = monday, .to_on = monday.plus_days(6)};
    for (const DutyItem& item : ticked.between(monday, std::min(week.to_on, today))) {
        ++week.due;
        week.done += item.is_done ? 1 : 0;
    }
    return week;
}

}  // namespace

Result<DutyList> open_duties(Reader& reader, const Standing& standing, Instant now) {
    const Date today = moscow_date(now);
    const Week week = Week::of(today);
    const Date first = week.monday.plus_days(-7 * (weeks_shown - 1));
    const Date month_ends = last_of_month(today);
    LETOPIS_TRY(ticked,
                Ticked::read(reader, standing, today, first, std::max(month_ends, week.sunday())));
    LETOPIS_TRY(addenda, addendum_duties(reader, standing, today));
    DutyList list{
        .today = today,
        .overdue = ticked.overdue(today),
        .due_today = ticked.between(today, today),
        .this_week = without_daily(ticked.between(today.plus_days(1), week.sunday())),
        .this_month = without_daily(ticked.between(week.sunday().plus_days(1), month_ends)),
        .addenda = std::move(addenda),
        .may_see_others = standing.has(Role::director) || standing.has(Role::deputy)};
    for (int i = 0; i < weeks_shown; ++i) {
        const DutyWeek shown = week_of(ticked, week.monday.plus_days(-7 * i), today);
        if (shown.due > 0) list.weeks.push_back(shown);
    }
    return list;
}

Result<DutyCount> count_duties(Reader& reader, const Standing& standing, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(ticked,
                Ticked::read(reader, standing, today, today.plus_days(-overdue_days), today));
    const auto due = ticked.between(today, today);
    DutyCount count{
        .due_today = static_cast<int>(std::count_if(
            due.begin(), due.end(), [](const DutyItem& item) { return !item.is_done; })),
        .overdue = static_cast<int>(ticked.overdue(today).size())};
    LETOPIS_TRY(addenda, addendum_duties(reader, standing, today));
    for (const AddendumDuty& one : addenda) ++(one.is_overdue ? count.overdue : count.due_today);
    return count;
}

}  // namespace letopis
