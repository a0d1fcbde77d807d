#pragma once
// The register of changes as a list to take away, by the columns of F-13, with its totals.

#include "app/changes/open_change_register.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// Rows by date; on a second sheet, the totals of each teacher. Where there were more rows than a
/// page takes, a last row says so.
ListBook register_table(const ChangeRegister& view);

}  // namespace letopis::http
