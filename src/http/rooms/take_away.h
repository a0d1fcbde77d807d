#pragma once
// Lists to take away: what `open(reader, standing, now)` gives as a ListBook, made on a worker.

#include "http/rooms/on_worker.h"
#include "http/routes/respond.h"
#include "http/wire/list_book.h"
#include "http/wire/xlsx_writer.h"

namespace letopis::http {

/// What `open` shows, as a list to take away.
template <class Open, class Table>
auto as_list(Open open, Table table) {
    return
        [open, table](Reader& reader, const Standing& standing, Instant now) -> Result<ListBook> {
            LETOPIS_TRY(view, open(reader, standing, now));
            return table(view);
        };
}

template <class Open>
void send_csv(Call& call, const Later<CsvFile>& later, Open open) {
    open_on_worker(
        call, later,
        [open](Reader& reader, const Standing& standing, Instant now) -> Result<CsvFile> {
            LETOPIS_TRY(book, open(reader, standing, now));
            return CsvFile{.text = csv_of(book), .file_name = book.name + ".csv"};
        });
}

template <class Open>
void send_xlsx(Call& call, const Later<XlsxFile>& later, Open open) {
    open_on_worker(
        call, later,
        [open](Reader& reader, const Standing& standing, Instant now) -> Result<XlsxFile> {
            LETOPIS_TRY(book, open(reader, standing, now));
            LETOPIS_TRY(bytes, xlsx_of(book));
            return XlsxFile{.bytes = std::move(bytes), .file_name = book.name + ".xlsx"};
        });
}

}  // namespace letopis::http
