#pragma once
// The register of changes as a table for spreadsheets, by the columns of F-13, with its totals.

#include <string>

#include "app/changes/open_change_register.h"

namespace letopis::http {

/// Rows by date; then the totals of each teacher. Where there were more rows than a page takes, a
/// last row says so.
std::string register_csv(const ChangeRegister& view);

}  // namespace letopis::http
