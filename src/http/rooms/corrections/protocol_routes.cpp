#include "http/rooms/corrections/protocol_routes.h"

#include "app/journal/correction_sheet_form.h"
#include "http/rooms/corrections/protocol_table.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

ProtocolSearch search_of(const ProtocolPlace& place) {
    return {.from = place.from,
            .to = place.to,
            .study_group_id = place.study_group_id,
            .course_id = place.course_id,
            .student_id = place.student_id,
            .made_by = place.made_by,
            .reason = place.reason.value_or(""),
            .only = place.only.value_or(ProtocolFilter::all),
            .before = place.before};
}

/// Everything that one search looks at.
auto protocol_book(const ProtocolPlace& place) {
    ProtocolSearch search = search_of(place);
    search.limit = limits::corrections_looked_at;
    return [search](Reader& reader, const Standing& standing, Instant now) -> Result<ListBook> {
        LETOPIS_TRY(protocol, open_protocol(reader, standing, search, now));
        return protocol_table(protocol);
    };
}

}  // namespace

void show_protocol(Call& call, const ProtocolPlace& place, Later<CorrectionProtocol> later) {
    open_on_worker(
        call, later,
        [search = search_of(place)](Reader& reader, const Standing& standing, Instant now) {
            return open_protocol(reader, standing, search, now);
        });
}

void export_protocol(Call& call, const ProtocolPlace& place, Later<CsvFile> later) {
    send_csv(call, later, protocol_book(place));
}

void export_protocol_workbook(Call& call, const ProtocolPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, protocol_book(place));
}

void print_protocol(Call& call, const ProtocolPlace& place, Later<PdfFile> later) {
    print_form(call, later,
               [search = search_of(place)](Reader& reader, const Standing& standing, Instant now) {
                   return open_correction_sheet_form(reader, standing, search, now);
               });
}

}  // namespace letopis::http
