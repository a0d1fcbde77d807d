#pragma once
// withdraw_carried_result: a result that was carried from another organisation is taken back
// (JRN-23); what stood before it stands again.

#include "domain/attendance/carry_withdrawal.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_modes); `not_found` for an unknown course; closed
/// courses, classes and aspects as carry_result does; then as decide_withdraw_carried_result.
Command withdraw_carried_result(CommandId command_id, PersonId actor_id, WithdrawCarried withdraw);

}  // namespace letopis
