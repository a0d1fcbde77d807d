#pragma once
// Files that a school brings through the browser (INT-04): what is sent, and what is answered.

#include <optional>
#include <string>
#include <vector>

#include "app/imports/timetable_names.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/classes/classes.h"
#include "exchange/csv/people_columns.h"
#include "exchange/csv/people_file.h"
#include "exchange/fet/fet_check.h"
#include "http/wire/problem.h"

namespace letopis::http {

LETOPIS_ENUM(FileCoding, plain, gzip)

/// A file inside a request: base64 of its bytes, packed or as they are. What is larger than
/// limits::request_body_bytes in all is not taken, nor what unpacks to more than
/// limits::import_upload_bytes.
struct UploadedFile {
    std::string file_name;
    FileCoding coding = FileCoding::plain;
    std::string content;
    std::optional<std::string> sheet{};  ///< Of a workbook; its first, if nobody says.
};
LETOPIS_DESCRIBE(UploadedFile, file_name, coding, content, sheet)

/// Список людей и как его читать.
struct PeopleUpload {
    UploadedFile file;
    std::string year_title;  ///< "2026/2027"; empty: the year of today.
    std::vector<ChosenColumn> columns;
    std::optional<BroughtRole> everybody;
    bool form_classes = false;
};
LETOPIS_DESCRIBE(PeopleUpload, file, year_title, columns, everybody, form_classes)

struct ImportPeopleCommand {
    CommandId command_id;
    std::string seen_digest;  ///< Of the preview.
    PeopleUpload upload;
};
LETOPIS_DESCRIBE(ImportPeopleCommand, command_id, seen_digest, upload)

/// Расписание FET.
struct TimetableUpload {
    UploadedFile file;
    std::string year_title;
    std::optional<ProgrammeFamily> family;  ///< As the file looks, if nobody says.
    TimetableScope scope = TimetableScope::load_and_timetable;
    std::optional<Date> lessons_from;               ///< The year's first day, if nobody says.
    std::optional<std::vector<ChosenName>> chosen;  ///< Which known one a name of the file means.
    std::optional<Date> takes_effect_on;            ///< A further version; then not lessons_from.
};
LETOPIS_DESCRIBE(TimetableUpload, file, year_title, family, scope, lessons_from, chosen,
                 takes_effect_on)

struct ImportTimetableCommand {
    CommandId command_id;
    std::string seen_digest;
    TimetableUpload upload;
};
LETOPIS_DESCRIBE(ImportTimetableCommand, command_id, seen_digest, upload)

struct CountedKind {
    std::string title;
    int added = 0;
    int already_there = 0;
    int ended = 0;  ///< By a further version of the timetable.
};
LETOPIS_DESCRIBE(CountedKind, title, added, already_there, ended)

/// A login wished for in the file; said once, when the import was made.
struct WishedLogin {
    PersonId person_id;
    std::string login;
};
LETOPIS_DESCRIBE(WishedLogin, person_id, login)

struct ImportDone {
    CommandId import_id;
    int entry_count = 0;  ///< 0: it stood so already.
    std::vector<WishedLogin> wishes;
};
LETOPIS_DESCRIBE(ImportDone, import_id, entry_count, wishes)

/// For whom of an import logins are wanted now: limits::logins_per_request of them.
struct HandOutLogins {
    std::vector<WishedLogin> persons;
};
LETOPIS_DESCRIBE(HandOutLogins, persons)

/// Памятка: told once.
struct LoginSlip {
    PersonId person_id;
    std::string name;
    std::string login;
    std::string password;
};
LETOPIS_DESCRIBE(LoginSlip, person_id, name, login, password)

struct LoginSlips {
    std::vector<LoginSlip> slips;
};
LETOPIS_DESCRIBE(LoginSlips, slips)

}  // namespace letopis::http
