#pragma once
// Early attestation by order, and warnings to who misses too much (ASM-08).

#include "app/attestation/early/open_early_attestations.h"
#include "app/control/open_class_warnings.h"
#include "app/diary/open_absence_warnings.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/rooms/retakes/retake_routes.h"
#include "http/routes/call.h"
#include "http/wire/commands/withdrawal_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct EarlyAttestationPlace {
    EntryIndex early_attestation = -1;
};
LETOPIS_DESCRIBE(EarlyAttestationPlace, early_attestation)

void show_early_attestations(Call& call, const ChoicesPlace& place, Later<EarlyAttestations> later);
void save_early_attestation(Call& call, EarlyAttestationCommand body, Later<FactOutcome> later);
void take_back_early(Call& call, const EarlyAttestationPlace& place, WithdrawalCommand body,
                     Later<FactOutcome> later);

/// Kept as the diary is, until the day is over.
Result<Kept<StudentAbsenceWarnings>> show_absence_warnings(Call& call, const StudentPlace& place);
void show_class_warnings(Call& call, const GroupPlace& place, Later<ClassAbsenceWarnings> later);

}  // namespace letopis::http
