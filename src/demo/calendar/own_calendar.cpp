#include "demo/calendar/own_calendar.h"

#include "app/calendar/give_bells.h"
#include "app/calendar/set_calendar_day.h"
#include "demo/plan/school_calendar.h"
#include "demo/plan/timetable.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

constexpr const char* health_day = "День здоровья, приказ № 64";
constexpr int last_grade_elsewhere = 7;
constexpr int lesson_minutes = 45;
constexpr int break_minutes = 10;
constexpr int shift_ends = 17 * 60 + 5;  ///< Before the demo's teachers fill in their day.
constexpr int building_minutes = 5;      ///< Later than the first one: less than any break.

SetCalendarDay saturday_as(Date friday) {
    return {.day_on = friday.plus_days(1),
            .kind = DayKind::school_day,
            .as_on = friday,
            .reason = "Учебный день вместо пятницы, приказ № 64"};
}

/// The first Friday from the middle of September on whose Saturday is free.
Result<std::optional<Date>> free_friday(Desk& desk, const SchoolLife& school, Date begins) {
    constexpr int weeks = 10;
    Date friday = Week::of(begins.plus_days(14)).monday.plus_days(4);
    for (int week = 0; week < weeks; ++week, friday = friday.plus_days(7)) {
        LETOPIS_TRY(preview, desk.read([&](Reader& reader) -> Result<CalendarDayPreview> {
            LETOPIS_TRY(standing,
                        read_standing(reader, school.people.deputy, moscow_date(desk.now())));
            return preview_calendar_day(reader, standing, saturday_as(friday), desk.now(),
                                        desk.ids());
        }));
        if (preview.in_way_count == 0 && preview.come_count > 0 && preview.notes.empty())
            return std::optional{friday};
    }
    return std::optional<Date>{};
}

/// Rung with the lessons of the first shift, as long as it has any.
NamedBells second_shift() {
    NamedBells bells{.title = "II смена", .slots = {}};
    const auto first = bells_of(ProgrammeFamily::general);
    for (int starts = first[second_shift_begins - 1].starts_at.minutes;
         starts + lesson_minutes <= shift_ends; starts += lesson_minutes + break_minutes)
        bells.slots.push_back(
            {static_cast<int>(bells.slots.size()) + 1, {starts}, {starts + lesson_minutes}});
    return bells;
}

Result<NamedBells> second_building(Reader& reader) {
    LETOPIS_TRY(slots, reader.bell_slots(ProgrammeFamily::general));
    for (BellSlot& slot : slots) {
        slot.starts_at.minutes += building_minutes;
        slot.ends_at.minutes += building_minutes;
    }
    return NamedBells{.title = "Корпус 2", .slots = std::move(slots)};
}

/// Bells and the class that may hear them.
struct Fitting {
    NamedBells bells;
    StudyGroupId study_group_id;
};

/// Whether every lesson of the class has its bell, and nobody is in two places.
Result<bool> fits(Reader& reader, const SchoolYear& year, const StudyGroup& group,
                  const NamedBells& bells, Instant now) {
    CalendarReading reading{reader};
    LETOPIS_TRY_DONE(reading.bells().suppose(bells));
    LETOPIS_TRY_DONE(
        reading.bells().suppose(GroupBells{group.study_group_id, bells.title, year.starts_on}));
    LETOPIS_TRY(lessons, decide_rehour(reading, year, {group}, year.starts_on, bells.title, now));
    return lessons.in_way.empty() && lessons.kept.empty() && !lessons.moves.empty();
}

Result<std::vector<Fitting>> find_fitting(Reader& reader, const SchoolLife& school, Date begins,
                                          Instant now) {
    LETOPIS_TRY(year, school_year_on(reader, begins));
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    LETOPIS_TRY(building, second_building(reader));
    const auto& shape = school.plans.shape;
    const std::size_t shifted = shifted_class(shape);
    std::vector<Fitting> found;
    for (const NamedBells& bells : {second_shift(), building}) {
        const bool is_shift = bells.title != building.title;
        for (const StudyGroup& group : groups) {
            const bool is_shifted = shifted < shape.size() &&
                                    group.title == shape[shifted].title_in(TaughtYear::current);
            if (group.kind != StudyGroupKind::school_class || is_shifted != is_shift ||
                last_grade_elsewhere < group.grade)
                continue;
            LETOPIS_TRY(is_fit, fits(reader, year, group, bells, now));
            if (!is_fit) continue;
            found.push_back({bells, group.study_group_id});
            break;
        }
    }
    return found;
}

}  // namespace

Result<Done> set_own_calendar(Desk& desk, const SchoolLife& school) {
    const PersonId deputy = school.people.deputy;
    const Date begins{school.plans.first_year_of(TaughtYear::current), 9, 1};
    LETOPIS_TRY(friday, free_friday(desk, school, begins));
    if (friday) {
        desk.submit(set_calendar_day(desk.next_id(), deputy, saturday_as(*friday), desk.ids()));
        desk.submit(set_calendar_day(
            desk.next_id(), deputy,
            {.day_on = *friday, .kind = DayKind::day_off, .reason = health_day}, desk.ids()));
    }
    LETOPIS_TRY(fitting, desk.read([&](Reader& reader) {
        return find_fitting(reader, school, begins, desk.now());
    }));
    for (const Fitting& one : fitting) {
        desk.submit(define_bells(desk.next_id(), deputy, one.bells));
        desk.submit(
            give_bells(desk.next_id(), deputy, {one.bells.title, begins, {one.study_group_id}}));
    }
    return desk.finish();
}

}  // namespace letopis::demo
