#pragma once
// Graduates as a table to take away for ФИС ФРДО and for programs that print documents
// (docs/reference/graduates.md tells the columns).

#include "domain/finals/graduate_registry.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// One row a graduate. What the journal does not keep has its column, empty.
ListBook registry_list(const GraduateRegistry& registry);
/// The same with two more sheets: where each column is from, and who lacks what.
ListBook registry_book(const GraduateRegistry& registry);

}  // namespace letopis::http
