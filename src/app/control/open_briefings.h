#pragma once
// open_briefings: the courses that need a safety briefing and have recorded none in this half-year
// (JRN-20). The office sees those of the school, a teacher his own.

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// A course without a briefing.
struct MissingBriefing {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    std::string teachers;  ///< "Петрова А. И."; «вакансия».
    Date since;            ///< Its first lesson of the half-year: when it was to be held.
    LessonId lesson_id;    ///< Its latest lesson held: where it can be recorded.
    Date lesson_on;
    int lessons_held = 0;
    bool operator==(const MissingBriefing&) const = default;
};
LETOPIS_DESCRIBE(MissingBriefing, course_id, subject_title, study_group_title, teachers, since,
                 lesson_id, lesson_on, lessons_held)

struct BriefingsView {
    Date today;
    Date starts_on;  ///< Of the half-year.
    Date ends_on;
    int courses_needing = 0;               ///< Courses in sight whose subject needs one.
    std::vector<MissingBriefing> missing;  ///< By group, then by subject.
    bool operator==(const BriefingsView&) const = default;
};
LETOPIS_DESCRIBE(BriefingsView, today, starts_on, ends_on, courses_needing, missing)

/// At most limits::courses_in_report are looked at. Refuses as the second lock (read_school)
/// whoever teaches nothing; `not_found` in a school without years.
Result<BriefingsView> open_briefings(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
