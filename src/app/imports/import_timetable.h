#pragma once
// import_timetable: a plan read from a timetable file becomes the school's year, subjects,
// employees, groups, courses, bells and timetable. One command: all of it or nothing.

#include <optional>
#include <string>

#include "app/imports/import_summary.h"
#include "app/imports/known_school.h"
#include "app/imports/timetable_names.h"
#include "app/imports/usual_year.h"
#include "base/random.h"
#include "exchange/fet/fet_plan.h"
#include "ports/writer.h"

namespace letopis {

struct TimetableImport {
    SchoolPlan plan;
    std::string file_name;  ///< For refusals: which file.
    YearOutline year;       ///< Opened unless the school has a year of this title.
    /// Lessons are scheduled for these dates (periods of the year, less its days off).
    std::optional<DateRange> lessons{};
    /// «Действует с»: a further version, whose lessons begin then (timetable_versions.h).
    std::optional<Date> takes_effect_on{};
    std::vector<ChosenName> chosen{};  ///< Which known one is meant by a name of the file.
    ImportSource source{};
};

/// A further version ends the places of the classes in the file on the day before, with lessons
/// that nobody recorded; of courses beside the curriculum none. It refuses as check_takes_effect;
/// `invalid_value` at `takes_effect_on` also for a year that is not there, a file of load alone, a
/// day after which somebody's teaching changes, and a day since which lessons were recorded that
/// the new version has not. Decides over gathered state. What the school has already (folded
/// titles, names, places) is not added again. Refuses `import_rejected`: a teacher who may be two
/// people, two teachers of the file who are one person, a timetable of the course that differs, too
/// few bells, two subjects or groups that were said to be one and would make one course twice; what
/// ChosenNames refuses.
Result<ImportDecision> decide_import_timetable(const KnownSchool& school,
                                               const TimetableImport& import, Instant now,
                                               RandomSource& random);

/// What can be chosen before or instead of it, whatever is wrong with the file.
Result<NamesOfFile> look_at_names(Reader& reader, const TimetableImport& import);

/// The dry run: what import_timetable would do now. Writes nothing.
Result<ImportSummary> preview_import_timetable(Reader& reader, const TimetableImport& import,
                                               Instant now, RandomSource& random);

struct ImportReceipt {
    Receipt receipt;
    ImportSummary summary;  ///< Empty counts when the command id had been answered before.
};

/// Writes all of it by one command and returns when it is durable. Refuses as the second lock
/// (keep_timetable; the program itself, a nil actor, may; form_courses too when the file
/// brings more than places and lessons), as decide does, and `import_stale`.
Result<ImportReceipt> import_timetable(Writer& writer, CommandId command_id, PersonId actor_id,
                                       const TimetableImport& import, RandomSource& random);

}  // namespace letopis
