#include "http/rooms/protocol_routes.h"

#include "http/rooms/on_worker.h"
#include "http/rooms/protocol_csv.h"

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

}  // namespace

void show_protocol(Call& call, const ProtocolPlace& place, Later<CorrectionProtocol> later) {
    open_on_worker(
        call, later,
        [search = search_of(place)](Reader& reader, const Standing& standing, Instant now) {
            return open_protocol(reader, standing, search, now);
        });
}

void export_protocol(Call& call, const ProtocolPlace& place, Later<CsvFile> later) {
    ProtocolSearch search = search_of(place);
    search.limit = limits::corrections_looked_at;
    open_on_worker(
        call, later,
        [search](Reader& reader, const Standing& standing, Instant now) -> Result<CsvFile> {
            LETOPIS_TRY(protocol, open_protocol(reader, standing, search, now));
            return CsvFile{.text = protocol_csv(protocol),
                           .file_name = "Протокол исправлений " + protocol.from.iso() + " — " +
                                        protocol.to.iso() + ".csv"};
        });
}

}  // namespace letopis::http
