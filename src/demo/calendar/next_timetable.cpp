#include "demo/calendar/next_timetable.h"

#include "app/timetable/change_places.h"
#include "demo/plan/timetable.h"
#include "domain/lessons/timetable/timetable_versions.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

constexpr int days_ahead_of_monday = 14;
/// Looks at no more changes than these: most classes have a fitting one among the first few.
constexpr int most_tries = 200;

TimetableSlot at_hour_of(TimetableSlot slot, const TimetableSlot& other) {
    slot.weekday = other.weekday;
    slot.slot_no = other.slot_no;
    return slot;
}

/// Finds two lessons of one class that may change places, and all their lessons with them.
class Swapping {
public:
    Swapping(Reader& reader, const Standing& deputy, Date from, Instant now)
        : reader_{reader}, deputy_{deputy}, from_{from}, now_{now} {}

    Result<std::optional<ChangePlaces>> find(const YearLife& year, StudyGroupId group) {
        std::vector<TimetableSlot> places;
        for (const CourseLife& course : year.courses) {
            if (course.study_group_id != group) continue;
            LETOPIS_TRY(known, reader_.timetable_of_course(course.course_id));
            for (const TimetableSlot& slot : in_force(known, from_)) places.push_back(slot);
        }
        for (std::size_t i = 0; i < places.size(); ++i)
            for (std::size_t j = i + 1; j < places.size(); ++j) {
                const TimetableSlot& one = places[i];
                const TimetableSlot& other = places[j];
                if (one.course_id == other.course_id || one.parity != other.parity) continue;
                if (tries_++ >= most_tries) return std::optional<ChangePlaces>{};
                ChangePlaces change{.study_group_id = group,
                                    .takes_effect_on = from_,
                                    .taken = {one, other},
                                    .put = {at_hour_of(one, other), at_hour_of(other, one)}};
                LETOPIS_TRY(may, is_whole(change));
                if (may) return std::optional{std::move(change)};
            }
        return std::optional<ChangePlaces>{};
    }

private:
    Result<bool> is_whole(const ChangePlaces& change) {
        const auto seen = preview_places(reader_, deputy_, change, now_);
        if (!seen && seen.error().is_fault()) return seen.error();
        return seen && seen->come_count > 0 && seen->come_count == seen->gone_count &&
               seen->kept_count == 0;
    }

    Reader& reader_;
    const Standing& deputy_;
    Date from_;
    Instant now_;
    int tries_ = 0;
};

}  // namespace

Result<Done> arrange_next_timetable(Desk& desk, const SchoolLife& school, CourseId shown) {
    const PersonId deputy = school.people.deputy;
    const Date today = moscow_date(desk.now());
    const Date from = Week::of(today).monday.plus_days(days_ahead_of_monday);
    const YearLife& year = school.current;
    const auto& shape = school.plans.shape;
    LETOPIS_TRY(change, desk.read([&](Reader& reader) -> Result<std::optional<ChangePlaces>> {
        LETOPIS_TRY(calendar, find_school_year(reader, year.school_year_id));
        if (from <= calendar.starts_on || calendar.ends_on < from)
            return std::optional<ChangePlaces>{};
        LETOPIS_TRY(course, reader.course(shown));
        LETOPIS_TRY(standing, read_standing(reader, deputy, today));
        Swapping swapping{reader, standing, from, desk.now()};
        for (std::size_t i = 0; i < year.groups.size(); ++i) {
            const StudyGroupId group = year.groups[i].study_group_id;
            if (shape[i].family != ProgrammeFamily::general ||
                !shape[i].is_there_in(TaughtYear::current) || i == shifted_class(shape) ||
                (course && course->study_group_id == group))
                continue;
            LETOPIS_TRY(found, swapping.find(year, group));
            if (found) return found;
        }
        return std::optional<ChangePlaces>{};
    }));
    if (change) desk.submit(change_places(desk.next_id(), deputy, *std::move(change)));
    return desk.finish();
}

}  // namespace letopis::demo
