#pragma once
// Imports (загрузки, INT-04): a dry run, the deed, what it brought, logins of who came, and taking
// it back.

#include "app/imports/import_summary.h"
#include "app/imports/made_import.h"
#include "app/imports/timetable_names.h"
#include "http/routes/call.h"
#include "http/routes/later.h"
#include "http/wire/import_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct ImportPlace {
    CommandId import_id;
};
LETOPIS_DESCRIBE(ImportPlace, import_id)

/// What an import would do. A file that is refused is answered with its problem, and with its
/// columns where it is a table: nothing is written either way.
struct ImportPreview {
    std::string digest;  ///< To be sent with the deed; empty when there is a problem.
    std::vector<CountedKind> counts;
    std::vector<std::string> notes;
    std::vector<ImportRow> rows;  ///< The first limits::import_rows_shown.
    int row_count = 0;
    std::vector<SeenColumn> columns;
    std::vector<std::string> sheets;         ///< Of a workbook of people; it is read from one.
    std::vector<UnknownName> unknown_names;  ///< Of a timetable, with what was chosen …
    std::vector<KnownName> known_names;      ///< … and what they may mean.
    std::optional<Problem> problem;
};
LETOPIS_DESCRIBE(ImportPreview, digest, counts, notes, rows, row_count, columns, sheets,
                 unknown_names, known_names, problem)

/// Refuse what unpack refuses, but not what is wrong in the file.
void preview_people(Call& call, PeopleUpload body, Later<ImportPreview> later);
void preview_timetable(Call& call, TimetableUpload body, Later<ImportPreview> later);
/// Refuse what unpack and import_people or import_timetable refuse.
void load_people(Call& call, ImportPeopleCommand body, Later<ImportDone> later);
void load_timetable(Call& call, ImportTimetableCommand body, Later<ImportDone> later);

void show_made_import(Call& call, const ImportPlace& place, Later<MadeImport> later);
/// Refuses as check_logins_of_import. Asked again, gives new passwords.
void hand_out_logins(Call& call, const ImportPlace& place, HandOutLogins body,
                     Later<LoginSlips> later);
void take_back_import(Call& call, const ImportPlace& place, CloseCommand body,
                      Later<FactOutcome> later);

}  // namespace letopis::http
