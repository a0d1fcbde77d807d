#pragma once
// Graduates (выпускники) for ФИС ФРДО and programs that print certificates and diplomas: shown with
// what lacks, and taken away as tables (LAW-10, VOC-09).

#include "domain/finals/graduate_registry.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/routes/respond.h"

namespace letopis::http {

void show_certificate_registry(Call& call, const GroupPlace& place, Later<GraduateRegistry> later);
void export_certificate_registry(Call& call, const GroupPlace& place, Later<CsvFile> later);
void certificate_registry_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void show_diploma_registry(Call& call, const GroupPlace& place, Later<GraduateRegistry> later);
void export_diploma_registry(Call& call, const GroupPlace& place, Later<CsvFile> later);
void diploma_registry_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);

}  // namespace letopis::http
