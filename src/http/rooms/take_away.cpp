#include "http/rooms/take_away.h"

#include "http/wire/xlsx_writer.h"

namespace letopis::http {

void send_csv(Call& call, const Later<CsvFile>& later, Opening<ListBook> open) {
    open_on_worker(call, later,
                   [open = std::move(open)](Reader& reader, const Standing& standing,
                                            Instant now) -> Result<CsvFile> {
                       LETOPIS_TRY(book, open(reader, standing, now));
                       return CsvFile{.text = csv_of(book), .file_name = book.name + ".csv"};
                   });
}

void send_xlsx(Call& call, const Later<XlsxFile>& later, Opening<ListBook> open) {
    open_on_worker(call, later,
                   [open = std::move(open)](Reader& reader, const Standing& standing,
                                            Instant now) -> Result<XlsxFile> {
                       LETOPIS_TRY(book, open(reader, standing, now));
                       LETOPIS_TRY(bytes, xlsx_of(book));
                       return XlsxFile{.bytes = std::move(bytes), .file_name = book.name + ".xlsx"};
                   });
}

}  // namespace letopis::http
