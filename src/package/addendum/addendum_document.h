#pragma once
// The sheet of an addendum (data/documents/dopolnenie.pdf and .json) beside its table: both tell
// the same rows. The ledger names the digest of the sheet's data, so a table cannot be shortened
// while the sheet stands.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/statements/addendum_sheet.h"
#include "package/addendum/addendum_rows.h"

namespace letopis {

/// Names of the addendum sheet in a package.
inline constexpr std::string_view addendum_name = "dopolnenie";
inline constexpr std::string_view addendum_data_path = "data/documents/dopolnenie.json";

/// The rows as the sheet says them.
std::vector<AddendumLine> addendum_lines(const std::vector<AddendumRow>& rows);

/// Reads the data of a sheet back. Nothing for anything that is not its canonical JSON.
std::optional<AddendumSheet> parse_addendum_sheet(std::string_view json);
/// Reads the rows of addendum.json back; how they are spelled is for the caller to compare.
std::optional<std::vector<AddendumRow>> parse_addendum_rows(std::string json);

}  // namespace letopis
