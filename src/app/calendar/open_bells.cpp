#include "app/calendar/open_bells.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/calendar/bells.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// The family's row, made when it is met first.
Result<FamilyBells*> family_row(Reader& reader, BellsView& view, ProgrammeFamily family) {
    for (FamilyBells& known : view.families)
        if (known.family == family) return &known;
    LETOPIS_TRY(slots, reader.bell_slots(family));
    view.families.push_back({.family = family, .slots = std::move(slots), .heard_by = {}});
    return &view.families.back();
}

Result<Done> add_class(Reader& reader, BellsView& view, const StudyGroup& group, Date on) {
    LETOPIS_TRY(heard, reader.bells_of_group(group.study_group_id));
    BellsOfClass row{.study_group_id = group.study_group_id,
                     .title = group.title,
                     .grade = group.grade,
                     .family = group.family,
                     .bells_title = bells_title_on(heard, on)};
    for (const GroupBells& one : heard)
        if (on < one.from_on) row.later.push_back({one.bells_title, one.from_on});
    LETOPIS_TRY(family, family_row(reader, view, group.family));
    const auto named = std::find_if(view.named.begin(), view.named.end(),
                                    [&](const auto& one) { return one.title == row.bells_title; });
    (named == view.named.end() ? family->heard_by : named->heard_by).push_back(group.title);
    view.classes.push_back(std::move(row));
    return Done{};
}

}  // namespace

Result<BellsView> open_bells(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_timetable, Target{}));
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, school_year_on(reader, today));
    BellsView view{.today = today,
                   .year_title = year.title,
                   .year_starts_on = year.starts_on,
                   .year_ends_on = year.ends_on,
                   .most_slots = static_cast<int>(limits::bell_slots),
                   .may_keep = check_access(standing, Action::keep_calendar, Target{}).has_value()};
    LETOPIS_TRY(named, reader.named_bells());
    for (NamedBells& one : named)
        view.named.push_back(
            {.title = std::move(one.title), .slots = std::move(one.slots), .heard_by = {}});
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    const Date on = std::max(year.starts_on, day_in(year, today));
    for (const StudyGroup& group : groups)
        if (group.kind != StudyGroupKind::subgroup)
            LETOPIS_TRY_DONE(add_class(reader, view, group, on));
    return view;
}

}  // namespace letopis
