#include "http/rooms/withdrawals/withdrawal_routes.h"

#include "app/attestation/finals/correct_final_protocol.h"
#include "app/attestation/withdraw_retake.h"
#include "app/journal/closing/withdraw_reopening.h"
#include "app/modes/withdraw_carried_result.h"
#include "http/rooms/batch.h"

namespace letopis::http {

void take_back_reopening(Call& call, const ReopeningPlace& place, WithdrawalCommand body,
                         Later<FactOutcome> later) {
    state(call,
          withdraw_reopening(body.command_id, call.actor_id(), place.reopening,
                             std::move(body.reason)),
          std::move(later));
}

void take_back_carried(Call& call, CarriedWithdrawal body, Later<FactOutcome> later) {
    state(call,
          withdraw_carried_result(body.command_id, call.actor_id(),
                                  {.course_id = body.course_id,
                                   .student_id = body.student_id,
                                   .period_id = body.period_id,
                                   .result = body.result,
                                   .reason = std::move(body.reason)}),
          std::move(later));
}

void take_back_direction(Call& call, const DirectionPlace& place, WithdrawalCommand body,
                         Later<FactOutcome> later) {
    state(
        call,
        withdraw_retake(body.command_id, call.actor_id(), place.direction, std::move(body.reason)),
        std::move(later));
}

void put_protocol_right(Call& call, const FinalPlace& place, ProtocolCorrection body,
                        Later<FactOutcome> later) {
    state(call,
          correct_final_protocol(body.command_id, call.actor_id(),
                                 {.final_attestation = place.final_attestation,
                                  .protocol_no = std::move(body.protocol_no),
                                  .signed_on = body.signed_on,
                                  .results = std::move(body.results),
                                  .reason = std::move(body.reason),
                                  .corrects = body.corrects}),
          std::move(later));
}

}  // namespace letopis::http
