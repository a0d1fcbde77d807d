#pragma once
// The diploma supplements of a group as sheets to take away.

#include "app/attestation/diploma/open_diploma_supplement.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// General education on a sheet of its own, then the other cycles, course works, practice, final
/// attestation; a row for each student and discipline, so that another program can print it.
ListBook supplement_book(const GroupSupplement& group);

}  // namespace letopis::http
