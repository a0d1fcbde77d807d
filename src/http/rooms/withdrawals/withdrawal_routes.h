#pragma once
// Taking back and putting right: an order to open a class again (JRN-15), a carried result
// (JRN-23), a direction (VOC-06), a protocol of the ГЭК (VOC-11).

#include "http/rooms/closing/aspect_routes.h"
#include "http/rooms/finals/final_routes.h"
#include "http/rooms/retakes/retake_routes.h"
#include "http/wire/commands/withdrawal_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

void take_back_reopening(Call& call, const ReopeningPlace& place, WithdrawalCommand body,
                         Later<FactOutcome> later);
void take_back_carried(Call& call, CarriedWithdrawal body, Later<FactOutcome> later);
void take_back_direction(Call& call, const DirectionPlace& place, WithdrawalCommand body,
                         Later<FactOutcome> later);
void put_protocol_right(Call& call, const FinalPlace& place, ProtocolCorrection body,
                        Later<FactOutcome> later);

}  // namespace letopis::http
