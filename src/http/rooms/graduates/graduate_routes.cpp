#include "http/rooms/graduates/graduate_routes.h"

#include "app/attestation/diploma/open_diploma_registry.h"
#include "app/certificates/open_certificate_registry.h"
#include "http/rooms/graduates/registry_book.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto with_certificates(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_certificate_registry(reader, standing, place.study_group_id, now);
    };
}

auto with_diplomas(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_diploma_registry(reader, standing, place.study_group_id, now);
    };
}

}  // namespace

void show_certificate_registry(Call& call, const GroupPlace& place, Later<GraduateRegistry> later) {
    open_on_worker(call, later, with_certificates(place));
}

void export_certificate_registry(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(with_certificates(place), registry_list));
}

void certificate_registry_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(with_certificates(place), registry_book));
}

void show_diploma_registry(Call& call, const GroupPlace& place, Later<GraduateRegistry> later) {
    open_on_worker(call, later, with_diplomas(place));
}

void export_diploma_registry(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(with_diplomas(place), registry_list));
}

void diploma_registry_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(with_diplomas(place), registry_book));
}

}  // namespace letopis::http
