#pragma once
// Deferrals of attestation (ASM-08) and directions to be attested again (VOC-06).

#include <optional>

#include "app/attestation/open_attestation_choices.h"
#include "app/attestation/open_retakes.h"
#include "http/rooms/attestation/attestation_routes.h"
#include "http/routes/respond.h"
#include "http/wire/commands/retake_commands.h"
#include "http/wire/list_book.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

/// Without a group, the first.
struct ChoicesPlace {
    std::optional<StudyGroupId> study_group_id;
};
LETOPIS_DESCRIBE(ChoicesPlace, study_group_id)
void show_attestation_choices(Call& call, const ChoicesPlace& place,
                              Later<AttestationChoices> later);

void save_deferral(Call& call, DeferralCommand body, Later<FactOutcome> later);

struct DeferralPlace {
    EntryIndex deferral = -1;
};
LETOPIS_DESCRIBE(DeferralPlace, deferral)
void withdraw_one_deferral(Call& call, const DeferralPlace& place, DeferralWithdrawal body,
                           Later<FactOutcome> later);

void save_direction(Call& call, DirectionCommand body, Later<FactOutcome> later);

/// Without a year, today's.
void show_retakes(Call& call, const DebtsPlace& place, Later<RetakeList> later);
void export_retakes(Call& call, const DebtsPlace& place, Later<CsvFile> later);
void export_retakes_workbook(Call& call, const DebtsPlace& place, Later<XlsxFile> later);

struct DirectionPlace {
    EntryIndex direction = -1;
};
LETOPIS_DESCRIBE(DirectionPlace, direction)
void print_retake(Call& call, const DirectionPlace& place, Later<PdfFile> later);

ListBook retakes_table(const RetakeList& list);

}  // namespace letopis::http
