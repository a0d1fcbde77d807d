#pragma once
// Movement of the contingent (движение контингента): who comes, leaves, goes over, by which order
// (JRN-26); subgroups (JRN-18, JRN-19); who looks after whom.

#include "http/rooms/people/people_routes.h"
#include "http/wire/commands/people_commands.h"

namespace letopis::http {

void save_person(Call& call, NewPersonCommand body, Later<FactOutcome> later);
void save_particulars(Call& call, const PersonPlace& place, ParticularsCommand body,
                      Later<FactOutcome> later);
void save_admission(Call& call, AdmissionCommand body, Later<FactOutcome> later);
void save_enrolment(Call& call, EnrolmentCommand body, Later<FactOutcome> later);
void save_leaving(Call& call, LeavingCommand body, Later<FactOutcome> later);
void save_transfer(Call& call, TransferCommand body, Later<FactOutcome> later);
void save_placements(Call& call, const GroupPlace& place, PlaceStudents body,
                     Later<PlacementOutcomes> later);
void save_subgroup(Call& call, SubgroupCommand body, Later<FactOutcome> later);
void save_guardianship(Call& call, GuardianshipCommand body, Later<FactOutcome> later);
void finish_guardianship(Call& call, GuardianshipEndCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
