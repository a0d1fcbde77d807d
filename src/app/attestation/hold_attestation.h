#pragma once
// hold_attestation: an attempt to settle an academic debt, and its correction (LAW-04, VOC-06,
// E-22), the attestation of a student to whom it was deferred (ASM-08), and one to improve a mark
// (VOC-06). It comes as an addendum: what was confirmed stays.

#include "domain/access/access.h"
#include "domain/journal/attestation.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course; as the second lock: the office
/// (plan_attestation) records any attempt, who teaches the course (confirm_results) those held by a
/// teacher, a commission's nobody else; then as decide_hold_deferred for the first attempt of a
/// deferred period, as decide_hold_attestation where a result is owed, and as
/// decide_hold_improvement where a direction to improve one was ever given: then
/// `second_person_required` too, as check_may_improve.
Command hold_attestation(CommandId command_id, PersonId actor_id, HoldAttestation hold);

/// Whether this person records an attempt of that kind in the course: as the command's lock.
bool may_hold_attestation(const Standing& standing, const Target& course, AttestationKind kind);

}  // namespace letopis
