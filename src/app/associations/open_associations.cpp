#include "app/associations/open_associations.h"

#include <algorithm>
#include <map>

#include "base/limits.h"
#include "domain/attendance/indicators.h"
#include "domain/classes/direction_titles.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int percents = 100;

class Listing {
public:
    Listing(Reader& reader, const SchoolYear& year, Instant now)
        : reader_{reader}, year_{year}, now_{now}, on_{day_in(year, moscow_date(now))} {}

    Result<AssociationLine> line_of(const StudyGroup& group) {
        const StudyGroupId id = group.study_group_id;
        AssociationLine line{.study_group_id = id, .title = group.title};
        LETOPIS_TRY(association, reader_.association(id));
        if (association) add_description(*association, line);
        LETOPIS_TRY(courses, reader_.courses_of_group(id));
        line.programme = programme_title(courses);
        LETOPIS_TRY(teachers, association_teachers(reader_, courses, on_));
        line.teachers = std::move(teachers);
        LETOPIS_TRY(listed, reader_.students_of_group(id));
        const auto enrolments = enrolments_of_list(listed);
        line.contingent = contingent_on(line.capacity, enrolments, year_, on_);
        if (year_.ends_on < moscow_date(now_))
            line.contingent_at_end = contingent_on(line.capacity, enrolments, year_, year_.ends_on);
        LETOPIS_TRY(held, held_lessons(reader_, courses, year_, now_));
        for (const CourseTitle& one : courses) line.planned_hours += one.course.planned_lessons;
        line.held_hours = static_cast<int>(held.size());
        line.given_hours = hours_given(held);
        line.weeks = hours_by_week(held);
        LETOPIS_TRY(closed_at, reader_.class_closed_at(id));
        line.closed = closed_at.has_value();
        return line;
    }

private:
    static void add_description(const Association& association, AssociationLine& line) {
        line.described = true;
        line.direction = association.direction;
        line.capacity = association.capacity;
        line.year_of_study = association.year_of_study;
        line.years_in_programme = association.years_in_programme;
        line.funding = association.funding;
        line.funding_title = std::string{funding_title(association.funding)};
    }

    Reader& reader_;
    const SchoolYear& year_;
    Instant now_;
    Date on_;
};

/// Those without a description come last.
using ByDirection = std::map<std::pair<bool, Direction>, AssociationsOfDirection>;

void add(AssociationLine line, Date year_starts_on, ByDirection& directions) {
    AssociationsOfDirection& place = directions[std::pair{!line.described, line.direction}];
    if (place.groups == 0) {
        if (line.described) place.direction = line.direction;
        place.title = line.described
                          ? std::string{direction_title_in(line.direction, year_starts_on)}
                          : std::string{"Направленность не указана"};
    }
    ++place.groups;
    place.places += line.capacity;
    place.students += line.contingent.students;
    place.associations.push_back(std::move(line));
}

void sum_up(AssociationsOfDirection& place) {
    if (place.places == 0) return;
    place.occupancy = percent_text({.num = place.students, .den = place.places});
    place.occupancy_percent = place.students * percents / place.places;
}

bool is_asked(const AssociationsOfDirection& place, const AssociationSearch& search) {
    return !search.direction || place.direction == search.direction;
}

Result<SchoolYear> year_asked(Reader& reader, const AssociationSearch& search, Date today) {
    return search.school_year_id ? find_school_year(reader, *search.school_year_id)
                                 : school_year_on(reader, today);
}

}  // namespace

Result<AssociationList> open_associations(Reader& reader, const Standing& standing,
                                          const AssociationSearch& search, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::read_school, {}));
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, year_asked(reader, search, today));
    AssociationList list{
        .school_year_id = year.school_year_id,
        .school_year_title = year.title,
        .today = today,
        .starts_on = contingent_starts_on(year),
        .over = year.ends_on < today,
        .may_describe = check_access(standing, Action::decide_council, {}).has_value()};
    LETOPIS_TRY(years, reader.school_years());
    for (auto one = years.rbegin(); one != years.rend(); ++one)
        list.school_years.push_back({one->school_year_id, one->title});

    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    Listing listing{reader, year, now};
    ByDirection directions;
    std::size_t count = 0;
    for (const StudyGroup& group : groups) {
        if (group.family != ProgrammeFamily::additional) continue;
        list.cut_off = ++count > limits::associations_on_page;
        if (list.cut_off) break;
        LETOPIS_TRY(line, listing.line_of(group));
        add(std::move(line), year.starts_on, directions);
    }
    for (auto& [direction, place] : directions) {
        sum_up(place);
        if (!is_asked(place, search)) place.associations.clear();
        list.directions.push_back(std::move(place));
    }
    return list;
}

}  // namespace letopis
