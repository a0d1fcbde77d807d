#pragma once
// Exemptions (освобождения, ATT-07) of a class: who has one, granting and taking back.

#include "app/attendance/open_exemptions.h"
#include "http/rooms/journal_routes.h"
#include "http/rooms/places.h"
#include "http/wire/attendance_commands.h"

namespace letopis::http {

struct ExemptionPlace {
    EntryIndex exemption = -1;
};
LETOPIS_DESCRIBE(ExemptionPlace, exemption)

void show_exemptions(Call& call, const GroupPlace& place, Later<ExemptionsView> later);
void export_exemptions(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_exemptions_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void save_exemption(Call& call, ExemptionCommand body, Later<FactOutcome> later);
void withdraw_one_exemption(Call& call, const ExemptionPlace& place, ExemptionWithdrawal body,
                            Later<FactOutcome> later);

}  // namespace letopis::http
