#pragma once
// The records as files of a package:
//
//   data/records/version            version of the tables, a number and a newline
//   data/records/NAME.csv           RFC 4180: UTF-8, commas, CRLF, quotes where needed, a head line
//   data/records/NAME.json          the same rows as an array of objects, one object a line, its
//                                   members in order of the columns
//   data/records/schema/NAME.schema.json    JSON Schema of the rows (2020-12)
//   data/records/README.txt         what is in which column, in Russian
//
// A cell of the CSV without a value is empty; in JSON it is null, or "" for a text. A text that a
// spreadsheet would take for a formula has an apostrophe before it in the CSV, none in the JSON.

#include "package/build.h"
#include "package/records/record_rows.h"

namespace letopis {

inline constexpr std::string_view records_folder = "data/records/";
inline constexpr std::string_view records_version_path = "data/records/version";

/// A file that follows from the entries, byte for byte.
struct RecordTable {
    std::string path;
    std::string text;
};

/// version, and each table as CSV and as JSON; achievements, behaviour, attestations, exams and
/// final results only where there are any.
std::vector<RecordTable> record_tables(const ClassYear& year);
/// The same as files of a package.
std::vector<PackageFile> record_table_files(const ClassYear& year);

/// The files that explain them: README and schemas. The same for every class.
std::vector<PackageFile> record_guide_files();

}  // namespace letopis
