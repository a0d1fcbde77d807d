#pragma once
// Reasons of changes as a table to take away: «Причины и обоснования» of F-05.

#include "app/changes/reasons/open_change_reasons.h"
#include "http/wire/list_book.h"

namespace letopis::http {

ListBook reason_book(const ChangeReasons& view);

}  // namespace letopis::http
