#pragma once
// ListBook as an XLSX workbook, by libxlsxwriter.
//
// 1. Cells are typed: dates are dates, numbers are numbers; words are strings, never a formula.
// 2. The head is bold and stays in sight; on paper it is repeated and the sheet is one page wide.
// 3. Same book, same bytes: the file bears no clock and no name of a person.

#include <string>

#include "base/result.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// The bytes of the file. Faults where the machine has no memory for it, or a text is longer than
/// the 32 767 characters a cell takes.
Result<std::string> xlsx_of(const ListBook& book);

}  // namespace letopis::http
