#pragma once
// Lists to take away: what `open(reader, standing, now)` gives as a ListBook, made on a worker.

#include "http/rooms/on_worker.h"
#include "http/routes/respond.h"
#include "http/wire/list_book.h"

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

void send_csv(Call& call, const Later<CsvFile>& later, Opening<ListBook> open);
void send_xlsx(Call& call, const Later<XlsxFile>& later, Opening<ListBook> open);

}  // namespace letopis::http
