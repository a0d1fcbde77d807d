#pragma once
// Lists of people as tables to take away.

#include "app/office/open_roster.h"
#include "app/office/open_staff.h"
#include "app/office/open_subgroups.h"
#include "http/wire/list_book.h"

namespace letopis::http {

ListBook roster_table(const Roster& roster);
ListBook subgroups_table(const ClassSubgroups& view);
ListBook staff_table(const Staff& staff);

}  // namespace letopis::http
