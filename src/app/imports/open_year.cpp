#include "app/imports/open_year.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "base/text.h"
#include "domain/calendar/bells.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int longest_year_days = 366;

Result<Done> check_title(const OpenYear& year) {
    const std::string usual =
        std::to_string(year.starts_on.year()) + "/" + std::to_string(year.starts_on.year() + 1);
    const std::string begun =
        std::to_string(year.starts_on.year() - 1) + "/" + std::to_string(year.starts_on.year());
    if (year.title == usual || year.title == begun) return Done{};
    return invalid("title", "Учебный год пишется так: " + usual + ".");
}

Result<Done> check_periods(const OpenYear& year, const std::vector<Period>& periods) {
    if (periods.empty()) return invalid("periods", "Добавьте хотя бы один период.");
    if (periods.size() > limits::periods_per_year)
        return invalid("periods", "Периодов слишком много.");
    const Period* before = nullptr;
    for (const Period& period : periods) {
        if (squeeze_spaces(period.title).empty() ||
            code_point_count(period.title) > limits::name_code_points)
            return invalid("periods", "Дайте периоду короткое название.");
        if (period.ends_on < period.starts_on)
            return Refusal{.code = RefusalCode::dates_out_of_order,
                           .field = "periods",
                           .detail = period.title + "."};
        if (period.starts_on < year.starts_on || year.ends_on < period.ends_on)
            return invalid("periods", period.title + ": даты лежат вне учебного года.");
        if (before != nullptr && period.starts_on <= before->ends_on)
            return invalid("periods", period.title + " начинается раньше, чем кончается " +
                                          before->title + ".");
        before = &period;
    }
    return Done{};
}

Result<Done> check_bells(const OpenYear& year) {
    if (year.bells.empty()) return invalid("bells", "Добавьте хотя бы один звонок.");
    if (year.bells.size() > static_cast<std::size_t>(limits::slots_per_day))
        return invalid("bells", "Уроков в дне слишком много.");
    const BellSlot* before = nullptr;
    for (const BellSlot& bell : year.bells) {
        const std::string which = std::to_string(bell.slot_no) + "-й урок";
        if (bell.ends_at <= bell.starts_at)
            return invalid("bells", which + " кончается раньше, чем начинается.");
        if (before != nullptr && bell.starts_at < before->ends_at)
            return invalid("bells", which + " начинается раньше, чем кончается предыдущий.");
        before = &bell;
    }
    return Done{};
}

Result<Done> check_more_periods(const OpenYear& year) {
    std::set<PeriodKind> kinds{year.period_kind};
    for (const YearPeriods& more : year.more_periods) {
        if (!kinds.insert(more.kind).second)
            return invalid("more_periods", "Периоды одного вида заданы дважды. Уберите лишние.");
        if (squeeze_spaces(more.title).empty() ||
            code_point_count(more.title) > limits::name_code_points)
            return invalid("more_periods", "Дайте периодам короткое название.");
        LETOPIS_TRY_DONE(check_periods(year, more.periods));
    }
    return Done{};
}

/// What is new of them. Named bells that there are already are changed where their classes are
/// seen, and not by the way.
Result<std::vector<NamedBellsDefined>> decide_more_bells(Reader& reader, const OpenYear& year) {
    LETOPIS_TRY(known, reader.named_bells());
    std::set<std::string> titles;
    std::vector<NamedBellsDefined> defined;
    for (const NamedBells& more : year.more_bells) {
        LETOPIS_TRY_DONE(check_bells(more.slots));
        LETOPIS_TRY(title, checked_bells_title(more.title));
        if (!titles.insert(title).second)
            return invalid("more_bells", "Звонки с одним названием заданы дважды.");
        LETOPIS_TRY(fact, decide_named_bells(known, more));
        if (!fact) continue;
        if (std::any_of(known.begin(), known.end(),
                        [&](const NamedBells& one) { return one.title == title; }))
            return invalid("more_bells", "Звонки «" + title +
                                             "» уже есть, и время в них другое. Новое время "
                                             "задайте на странице звонков.");
        known.push_back({fact->title, fact->slots});
        defined.push_back(*std::move(fact));
    }
    return defined;
}

Result<Done> check_year(Reader& reader, const OpenYear& year) {
    if (year.ends_on < year.starts_on)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "ends_on"};
    if (year.starts_on.plus_days(longest_year_days) < year.ends_on)
        return invalid("ends_on", "Учебный год не длиннее календарного. Исправьте дату.");
    LETOPIS_TRY_DONE(check_title(year));
    if (squeeze_spaces(year.period_system_title).empty() ||
        code_point_count(year.period_system_title) > limits::name_code_points)
        return invalid("period_system_title", "Дайте периодам короткое название.");
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& known : years)
        if (known.title == year.title)
            return invalid("title", "Учебный год " + year.title + " уже открыт.");
    LETOPIS_TRY_DONE(check_periods(year, year.periods));
    LETOPIS_TRY_DONE(check_more_periods(year));
    return check_bells(year);
}

PeriodSystemDefined system_of(const SchoolYear& year, const YearPeriods& periods, Instant now,
                              RandomSource& random) {
    PeriodSystem system{.period_system_id = PeriodSystemId::make(now, random),
                        .school_year_id = year.school_year_id,
                        .kind = periods.kind,
                        .title = periods.title,
                        .periods = periods.periods};
    int number = 0;
    for (Period& period : system.periods) {
        period.period_id = PeriodId::make(now, random);
        period.number = ++number;
    }
    return {std::move(system)};
}

}  // namespace

Command open_year(CommandId command_id, PersonId actor_id, OpenYear opening, RandomSource& random) {
    return {command_id, actor_id,
            [actor_id, opening = std::move(opening),
             &random](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(
                    context.reader, actor_id, Action::keep_calendar, moscow_date(context.now)));
                LETOPIS_TRY_DONE(check_year(context.reader, opening));
                LETOPIS_TRY(more_bells, decide_more_bells(context.reader, opening));
                const SchoolYear year{.school_year_id = SchoolYearId::make(context.now, random),
                                      .title = opening.title,
                                      .starts_on = opening.starts_on,
                                      .ends_on = opening.ends_on};
                std::vector<EntryBody> entries{SchoolYearOpened{year},
                                               system_of(year,
                                                         {.kind = opening.period_kind,
                                                          .title = opening.period_system_title,
                                                          .periods = opening.periods},
                                                         context.now, random)};
                for (const YearPeriods& more : opening.more_periods)
                    entries.emplace_back(system_of(year, more, context.now, random));
                LETOPIS_TRY(known, context.reader.bell_slots(opening.family));
                std::vector<BellSlot> bells = opening.bells;
                for (std::size_t i = 0; i < bells.size(); ++i)
                    bells[i].slot_no = static_cast<int>(i) + 1;
                if (known.empty())
                    entries.emplace_back(BellScheduleDefined{std::string{enum_name(opening.family)},
                                                             std::move(bells)});
                for (NamedBellsDefined& more : more_bells) entries.emplace_back(std::move(more));
                return entries;
            }};
}

}  // namespace letopis
