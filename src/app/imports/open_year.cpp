#include "app/imports/open_year.h"

#include "base/limits.h"
#include "base/text.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Refusal wrong(const char* field, std::string detail) {
    return {.code = RefusalCode::invalid_value, .field = field, .detail = std::move(detail)};
}

Result<Done> check_title(const OpenYear& year) {
    const std::string usual =
        std::to_string(year.starts_on.year()) + "/" + std::to_string(year.starts_on.year() + 1);
    const std::string begun =
        std::to_string(year.starts_on.year() - 1) + "/" + std::to_string(year.starts_on.year());
    if (year.title == usual || year.title == begun) return Done{};
    return wrong("title", "Учебный год пишется так: " + usual + ".");
}

Result<Done> check_periods(const OpenYear& year) {
    if (year.periods.empty()) return wrong("periods", "Добавьте хотя бы один период.");
    if (year.periods.size() > limits::periods_per_year)
        return wrong("periods", "Периодов слишком много.");
    const Period* before = nullptr;
    for (const Period& period : year.periods) {
        if (squeeze_spaces(period.title).empty() ||
            code_point_count(period.title) > limits::name_code_points)
            return wrong("periods", "Дайте периоду короткое название.");
        if (period.ends_on < period.starts_on)
            return Refusal{.code = RefusalCode::dates_out_of_order,
                           .field = "periods",
                           .detail = period.title + "."};
        if (period.starts_on < year.starts_on || year.ends_on < period.ends_on)
            return wrong("periods", period.title + ": даты лежат вне учебного года.");
        if (before != nullptr && period.starts_on <= before->ends_on)
            return wrong("periods",
                         period.title + " начинается раньше, чем кончается " + before->title + ".");
        before = &period;
    }
    return Done{};
}

Result<Done> check_bells(const OpenYear& year) {
    if (year.bells.empty()) return wrong("bells", "Добавьте хотя бы один звонок.");
    if (year.bells.size() > static_cast<std::size_t>(limits::slots_per_day))
        return wrong("bells", "Уроков в дне слишком много.");
    const BellSlot* before = nullptr;
    for (const BellSlot& bell : year.bells) {
        const std::string which = std::to_string(bell.slot_no) + "-й урок";
        if (bell.ends_at <= bell.starts_at)
            return wrong("bells", which + " кончается раньше, чем начинается.");
        if (before != nullptr && bell.starts_at < before->ends_at)
            return wrong("bells", which + " начинается раньше, чем кончается предыдущий.");
        before = &bell;
    }
    return Done{};
}

Result<Done> check_year(Reader& reader, const OpenYear& year) {
    if (year.ends_on < year.starts_on)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "ends_on"};
    LETOPIS_TRY_DONE(check_title(year));
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& known : years)
        if (known.title == year.title)
            return wrong("title", "Учебный год " + year.title + " уже открыт.");
    LETOPIS_TRY_DONE(check_periods(year));
    return check_bells(year);
}

}  // namespace

Command open_year(CommandId command_id, PersonId actor_id, OpenYear opening, RandomSource& random) {
    return {command_id, actor_id,
            [actor_id, opening = std::move(opening),
             &random](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(
                    context.reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
                LETOPIS_TRY_DONE(check_year(context.reader, opening));
                const SchoolYear year{.school_year_id = SchoolYearId::make(context.now, random),
                                      .title = opening.title,
                                      .starts_on = opening.starts_on,
                                      .ends_on = opening.ends_on};
                PeriodSystem system{.period_system_id = PeriodSystemId::make(context.now, random),
                                    .school_year_id = year.school_year_id,
                                    .kind = opening.period_kind,
                                    .title = opening.period_system_title,
                                    .periods = opening.periods};
                int number = 0;
                for (Period& period : system.periods) {
                    period.period_id = PeriodId::make(context.now, random);
                    period.number = ++number;
                }
                std::vector<EntryBody> entries{SchoolYearOpened{year}, PeriodSystemDefined{system}};
                LETOPIS_TRY(known, context.reader.bell_slots(opening.family));
                std::vector<BellSlot> bells = opening.bells;
                for (std::size_t i = 0; i < bells.size(); ++i)
                    bells[i].slot_no = static_cast<int>(i) + 1;
                if (known.empty())
                    entries.emplace_back(BellScheduleDefined{std::string{enum_name(opening.family)},
                                                             std::move(bells)});
                return entries;
            }};
}

}  // namespace letopis
