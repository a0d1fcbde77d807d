#pragma once
// made_import: an import that was made, as its entries tell it; who of it gets logins. There is no
// entry "import": a command of its kinds of facts is one.

#include <string>
#include <vector>

#include "base/describe.h"
#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// Why a student that an import brought is on the list no longer.
inline constexpr std::string_view import_undone_reason = "загрузка списка отменена";

/// Кого добавила загрузка.
LETOPIS_ENUM(ImportedAs, student, guardian, employee)

/// Somebody whom the import registered.
struct MadePerson {
    PersonId person_id;
    std::string name;
    ImportedAs imported_as = ImportedAs::employee;
    std::string about;  ///< His class, or whose guardian he is; may be empty.
};
LETOPIS_DESCRIBE(MadePerson, person_id, name, imported_as, about)

struct MadeImport {
    CommandId import_id;
    Instant made_at;
    std::string made_by;
    int entry_count = 0;
    int enrolment_count = 0;          ///< That still stand.
    int lesson_count = 0;             ///< The same, of a timetable.
    int load_count = 0;               ///< Courses with its teachers, of a load without lessons.
    int returning_count = 0;          ///< Lessons that its undoing would bring back.
    bool may_undo = false;            ///< A timetable: by who keeps it.
    std::vector<MadePerson> persons;  ///< In the order of the file.
    bool may_hand_out = false;        ///< Logins: by who made it, limits::import_logins_hours long.
};
LETOPIS_DESCRIBE(MadeImport, import_id, made_at, made_by, entry_count, enrolment_count,
                 lesson_count, load_count, returning_count, may_undo, persons, may_hand_out)

/// Facts of an import, without its timetable and lessons.
struct ImportFacts {
    PersonId actor_id;
    Instant made_at;
    std::int64_t entry_count = 0;
    std::vector<Person> persons;
    std::vector<StudentEnrolled> enrolments;
    std::vector<Guardianship> guardianships;
};
/// Refuses `not_found` for a command that is not known, or is no import.
Result<ImportFacts> read_import_facts(Reader& reader, CommandId import_id);

/// Refuses as the second lock (keep_people), and as read_import_facts.
Result<MadeImport> open_made_import(Reader& reader, const Standing& standing, CommandId import_id,
                                    Instant now);

/// Whether these persons may be given logins now. Refuses as open_made_import; `not_your_role` for
/// anybody but who made the import; `edit_window_over` later than limits::import_logins_hours;
/// `page_too_large` for more than limits::logins_per_request; `not_found` for a person whom the
/// import did not register.
Result<Done> check_logins_of_import(Reader& reader, const Standing& standing, CommandId import_id,
                                    const std::vector<PersonId>& persons, Instant now);

}  // namespace letopis
