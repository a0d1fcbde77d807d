#pragma once
// import_people: a list of people becomes persons, enrolments and guardianships. One command: all
// of it or nothing.

#include <string>
#include <vector>

#include "app/imports/import_summary.h"
#include "app/imports/import_timetable.h"
#include "app/imports/known_school.h"
#include "base/random.h"
#include "exchange/csv/people_file.h"
#include "ports/writer.h"

namespace letopis {

/// Whether a school class that the school has not yet is formed, or is a mistake.
LETOPIS_ENUM(UnknownClasses, refused, formed)

struct PeopleImport {
    PeopleFile people;
    std::string file_name;
    std::string year_title;  ///< Classes are those of this school year.
    UnknownClasses unknown_classes = UnknownClasses::refused;
    ImportSource source{};
};

/// Somebody who came with the file, for those who give out logins. Not in the ledger.
struct ImportedLogin {
    PersonId person_id;
    std::string login;  ///< As the file wishes; empty: choose one.
};

struct PeopleDecision {
    ImportDecision decision;
    std::vector<ImportedLogin> logins;  ///< Of the persons added.
};

/// Decides over gathered state. Persons the school has (personal number with the same name; name
/// with date of birth, ё as е) are not doubled. Refuses `import_rejected`: unknown year or class,
/// unknown child, a number or a person the school has otherwise, a student of another class,
/// namesakes that nothing tells apart, a date that the forms refuse: of birth (typed_dates.h), of
/// an order, of an enrolment outside the school year. A class is formed only when its title says
/// the grade and the letter ("7Б"), and the year has periods.
Result<PeopleDecision> decide_import_people(const KnownSchool& school, const PeopleImport& import,
                                            Instant now, RandomSource& random);

/// The dry run: what import_people would do now. Writes nothing.
Result<ImportSummary> preview_import_people(Reader& reader, const PeopleImport& import, Instant now,
                                            RandomSource& random);

struct PeopleReceipt {
    ImportReceipt import;
    std::vector<ImportedLogin> logins;
};

/// Writes all of it by one command and returns when it is durable. Refuses as the second lock
/// (keep_people; the program itself, a nil actor, may), as decide does, and `import_stale`.
Result<PeopleReceipt> import_people(Writer& writer, CommandId command_id, PersonId actor_id,
                                    const PeopleImport& import, RandomSource& random);

}  // namespace letopis
