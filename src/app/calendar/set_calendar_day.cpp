#include "app/calendar/set_calendar_day.h"

#include <algorithm>

#include "base/limits.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

int total(const std::vector<CalendarDayGroup>& groups) {
    int count = 0;
    for (const CalendarDayGroup& group : groups) count += group.count;
    return count;
}

std::vector<CalendarDayLesson> shown_of(const std::vector<CalendarDayLesson>& lessons) {
    const auto shown = std::min(lessons.size(), limits::calendar_lessons_shown);
    return {lessons.begin(), lessons.begin() + static_cast<std::ptrdiff_t>(shown)};
}

/// Control works that stand in the schedule of the day (F-15): they are to be planned anew.
Result<std::vector<std::string>> planned_works(Reader& reader, const SchoolYear& year, Date on) {
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    std::vector<std::string> notes;
    for (const StudyGroup& group : groups) {
        if (group.kind == StudyGroupKind::subgroup) continue;
        LETOPIS_TRY(works, reader.planned_works_of_group(group.study_group_id, on, on));
        for (const PlannedWork& work : works)
            notes.push_back("В графике на этот день стоит работа, перенесите её: " + group.title +
                            ", " + work.title + ".");
    }
    return notes;
}

Result<std::vector<std::string>> notes_of(Reader& reader, const SetCalendarDay& command,
                                          const DayDecision& decision) {
    std::vector<std::string> notes;
    LETOPIS_TRY(year, year_of_day(reader, command.day_on));
    if (command.kind == DayKind::day_off) return planned_works(reader, year, command.day_on);
    if (command.kind != DayKind::school_day) return notes;
    LETOPIS_TRY(systems, reader.period_systems(year.school_year_id));
    for (const PeriodSystem& system : systems)
        if (!period_on(system.periods, command.day_on))
            notes.push_back("День не входит ни в один период («" + system.title +
                            "»): отметки за него не войдут в итоги периода.");
    if (total(decision.comes) == 0 && decision.in_way.empty())
        notes.emplace_back(
            "Уроков по расписанию этого дня пока нет: они появятся, когда загрузят расписание.");
    return notes;
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const SetCalendarDay& command, RandomSource& random) {
    LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_calendar,
                                         moscow_date(context.now)));
    LETOPIS_TRY(decision, decide_day(context.reader, command, context.now, random));
    if (decision.in_way.empty()) return std::move(decision.entries);
    const CalendarDayLesson& first = decision.in_way.front();
    return Refusal{.code = decision.why_not, .detail = first.words + ". " + first.reason};
}

}  // namespace

Result<CalendarDayPreview> preview_calendar_day(Reader& reader, const Standing& standing,
                                                SetCalendarDay command, Instant now,
                                                RandomSource& random) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_calendar, Target{}));
    if (command.reason.empty()) command.reason = "без причины";
    LETOPIS_TRY(decision, decide_day(reader, command, now, random));
    LETOPIS_TRY(notes, notes_of(reader, command, decision));
    return CalendarDayPreview{.day_on = command.day_on,
                              .kind = command.kind,
                              .changes_nothing = decision.entries.empty(),
                              .come_count = total(decision.comes),
                              .go_count = total(decision.goes),
                              .comes = std::move(decision.comes),
                              .goes = std::move(decision.goes),
                              .kept = shown_of(decision.kept),
                              .kept_count = static_cast<int>(decision.kept.size()),
                              .in_way = shown_of(decision.in_way),
                              .in_way_count = static_cast<int>(decision.in_way.size()),
                              .notes = std::move(notes)};
}

Command set_calendar_day(CommandId command_id, PersonId actor_id, SetCalendarDay command,
                         RandomSource& random) {
    return {command_id, actor_id,
            [actor_id, command = std::move(command), &random](DecisionContext& context) {
                return decide(context, actor_id, command, random);
            }};
}

}  // namespace letopis
