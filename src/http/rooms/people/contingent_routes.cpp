#include "http/rooms/people/contingent_routes.h"

#include "app/people/admit_student.h"
#include "app/people/enrol_student.h"
#include "app/people/form_subgroup.h"
#include "app/people/keep_guardianship.h"
#include "app/people/place_in_subgroup.h"
#include "app/people/register_person.h"
#include "app/people/transfer_student.h"
#include "base/limits.h"
#include "http/rooms/batch.h"

namespace letopis::http {
namespace {

Person person_of(PersonId id, PersonParticulars words) {
    return {.person_id = id,
            .last_name = std::move(words.last_name),
            .first_name = std::move(words.first_name),
            .patronymic = std::move(words.patronymic),
            .sex = words.sex,
            .birth_date = words.birth_date,
            .personal_no = std::move(words.personal_no)};
}

}  // namespace

void save_person(Call& call, NewPersonCommand body, Later<FactOutcome> later) {
    state(call,
          register_person(body.command_id, call.actor_id(),
                          person_of(body.person_id, std::move(body.person)), body.namesake),
          std::move(later));
}

void save_particulars(Call& call, const PersonPlace& place, ParticularsCommand body,
                      Later<FactOutcome> later) {
    state(call,
          change_particulars(body.command_id, call.actor_id(),
                             person_of(place.person_id, std::move(body.person))),
          std::move(later));
}

void save_admission(Call& call, AdmissionCommand body, Later<FactOutcome> later) {
    state(call,
          admit_student(body.command_id, call.actor_id(),
                        {.person = person_of(body.person_id, std::move(body.person)),
                         .study_group_id = body.study_group_id,
                         .enrolled_on = body.enrolled_on,
                         .order_no = std::move(body.order_no),
                         .order_on = body.order_on,
                         .namesake = body.namesake}),
          std::move(later));
}

void save_enrolment(Call& call, EnrolmentCommand body, Later<FactOutcome> later) {
    state(call,
          enrol_student(body.command_id, call.actor_id(),
                        {.student_id = body.student_id,
                         .study_group_id = body.study_group_id,
                         .enrolled_on = body.enrolled_on,
                         .order_no = std::move(body.order_no),
                         .order_on = body.order_on}),
          std::move(later));
}

void save_leaving(Call& call, LeavingCommand body, Later<FactOutcome> later) {
    state(call,
          record_leaving(body.command_id, call.actor_id(),
                         {.student_id = body.student_id,
                          .study_group_id = body.study_group_id,
                          .left_on = body.left_on,
                          .order_no = std::move(body.order_no),
                          .order_on = body.order_on,
                          .reason = std::move(body.reason)}),
          std::move(later));
}

void save_transfer(Call& call, TransferCommand body, Later<FactOutcome> later) {
    state(call,
          transfer_student(body.command_id, call.actor_id(),
                           {.student_id = body.student_id,
                            .from_group_id = body.from_group_id,
                            .to_group_id = body.to_group_id,
                            .on = body.on,
                            .order_no = std::move(body.order_no),
                            .order_on = body.order_on}),
          std::move(later));
}

void save_placements(Call& call, const GroupPlace& place, PlaceStudents body,
                     Later<PlacementOutcomes> later) {
    if (body.commands.size() > limits::placements_per_request)
        return later.refuse(RefusalCode::page_too_large);
    std::vector<Command> commands;
    std::vector<CommandId> ids;
    for (const PlacementCommand& one : body.commands) {
        ids.push_back(one.command_id);
        commands.push_back(place_in_subgroup(one.command_id, call.actor_id(),
                                             {.class_id = place.study_group_id,
                                              .student_id = one.student_id,
                                              .subject_id = one.subject_id,
                                              .subgroup_id = one.subgroup_id,
                                              .from = body.from}));
    }
    submit_all(call.school().writer, std::move(commands),
               [later, ids = std::move(ids)](const Receipts& receipts) {
                   PlacementOutcomes told;
                   for (std::size_t i = 0; i < receipts.size(); ++i)
                       told.outcomes.push_back({.command_id = ids[i],
                                                .outcome = became(receipts[i]),
                                                .refusal = refusal_of(receipts[i])});
                   later([told]() -> Result<PlacementOutcomes> { return told; });
               });
}

void save_subgroup(Call& call, SubgroupCommand body, Later<FactOutcome> later) {
    state(call,
          form_subgroup(body.command_id, call.actor_id(),
                        {.study_group_id = body.study_group_id,
                         .course_id = body.course_id,
                         .title = std::move(body.title),
                         .parent_group_ids = std::move(body.parent_group_ids),
                         .subject_id = body.subject_id,
                         .teacher_id = body.teacher_id,
                         .from = body.from,
                         .weekly_hours_hundredths = body.weekly_hours_hundredths,
                         .scale = body.scale}),
          std::move(later));
}

void save_guardianship(Call& call, GuardianshipCommand body, Later<FactOutcome> later) {
    state(call,
          establish_guardianship(body.command_id, call.actor_id(),
                                 {.student_id = body.student_id,
                                  .guardian_id = body.guardian_id,
                                  .relation = std::move(body.relation),
                                  .rights = body.rights,
                                  .valid_from = body.valid_from,
                                  .valid_to = body.valid_to,
                                  .basis = std::move(body.basis)}),
          std::move(later));
}

void finish_guardianship(Call& call, GuardianshipEndCommand body, Later<FactOutcome> later) {
    state(call,
          end_guardianship(body.command_id, call.actor_id(),
                           {.student_id = body.student_id,
                            .guardian_id = body.guardian_id,
                            .valid_to = body.valid_to,
                            .basis = std::move(body.basis)}),
          std::move(later));
}

}  // namespace letopis::http
