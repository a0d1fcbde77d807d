#pragma once
// What the list of associations and the journal of one of them are both counted from.

#include <optional>
#include <string>
#include <vector>

#include "domain/classes/associations.h"
#include "domain/classes/classes.h"
#include "domain/lessons/lessons.h"
#include "ports/reader.h"

namespace letopis {

/// Наполняемость и сохранность контингента on a day (ADE-05, E-19).
struct AssociationContingent {
    Date on;
    int students = 0;
    std::string occupancy;      ///< "86,67 %"; "" where the places are not known.
    int occupancy_percent = 0;  ///< The same, rounded down, for a bar; may exceed 100.
    int at_start = 0;           ///< On the list of contingent_starts_on.
    int kept = 0;               ///< Of them still on the list.
    std::string retention;      ///< "80,00 %"; "" where nobody was on the list at the start.
    bool operator==(const AssociationContingent&) const = default;
};
LETOPIS_DESCRIBE(AssociationContingent, on, students, occupancy, occupancy_percent, at_start, kept,
                 retention)

/// Groups are made up by 15 September: whoever is on the list then is who may be kept.
Date contingent_starts_on(const SchoolYear& year);

/// `on` before the start: of those on the list that day. Places of 0: not known.
AssociationContingent contingent_on(int capacity, const std::vector<Enrolment>& enrolments,
                                    const SchoolYear& year, Date on);

/// Часы недели: a lesson is an academic hour.
struct HoursOfWeek {
    Date monday;
    int held = 0;   ///< Lessons that have begun and are not cancelled.
    int given = 0;  ///< Of them with a topic: what stands in the journal.
    bool operator==(const HoursOfWeek&) const = default;
};
LETOPIS_DESCRIBE(HoursOfWeek, monday, held, given)

/// Lessons of these courses in the school year that have begun and are not cancelled, by date and
/// place in the day.
Result<std::vector<Lesson>> held_lessons(Reader& reader, const std::vector<CourseTitle>& courses,
                                         const SchoolYear& year, Instant now);
/// By week, from the first lesson to the last; weeks without lessons between them are zeros.
std::vector<HoursOfWeek> hours_by_week(const std::vector<Lesson>& held);
int hours_given(const std::vector<Lesson>& held);

/// "Хореография"; several programmes of one group with commas.
std::string programme_title(const std::vector<CourseTitle>& courses);
/// Who teaches on that date, each once.
Result<std::string> association_teachers(Reader& reader, const std::vector<CourseTitle>& courses,
                                         Date on);

std::vector<Enrolment> enrolments_of_list(const std::vector<ListedStudent>& listed);

}  // namespace letopis
