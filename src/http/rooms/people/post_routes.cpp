#include "http/rooms/people/post_routes.h"

#include "app/people/assign_class_teacher.h"
#include "app/people/assign_role.h"
#include "app/people/change_teacher.h"
#include "app/people/dismiss_employee.h"
#include "app/people/scales/choose_scale.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {

namespace {

std::optional<AskedScope> asked_scope(AppointmentCommand& body) {
    if (!body.reach) return std::nullopt;
    AskedScope asked{.reach = *body.reach, .study_group_ids = {}, .subject_ids = {}};
    if (body.study_group_ids) asked.study_group_ids = *std::move(body.study_group_ids);
    if (body.subject_ids) asked.subject_ids = *std::move(body.subject_ids);
    if (body.student_ids) asked.student_ids = *std::move(body.student_ids);
    if (body.grades) asked.grades = *std::move(body.grades);
    if (body.families) asked.families = *std::move(body.families);
    return asked;
}

}  // namespace

void save_appointment(Call& call, AppointmentCommand body, Later<FactOutcome> later) {
    auto asked = asked_scope(body);
    state(call,
          assign_role(body.command_id, call.actor_id(),
                      {.person_id = body.person_id,
                       .role = body.role,
                       .valid_from = body.valid_from,
                       .valid_to = body.valid_to,
                       .basis = std::move(body.basis)},
                      std::move(asked)),
          std::move(later));
}

void show_role_choices(Call& call, Later<RoleChoices> later) {
    open_on_worker(call, later, open_role_choices);
}

void finish_appointment(Call& call, AppointmentEndCommand body, Later<FactOutcome> later) {
    state(call,
          end_role(body.command_id, call.actor_id(),
                   {.person_id = body.person_id,
                    .role = body.role,
                    .valid_from = body.valid_from,
                    .valid_to = body.valid_to,
                    .basis = std::move(body.basis)}),
          std::move(later));
}

void save_dismissal(Call& call, const PersonPlace& place, DismissalCommand body,
                    Later<FactOutcome> later) {
    const bool is_out = body.last_day < call.today();
    Command command = dismiss_employee(body.command_id, call.actor_id(),
                                       {.employee_id = place.person_id,
                                        .last_day = body.last_day,
                                        .basis = std::move(body.basis)});
    call.school().writer.submit(
        std::move(command),
        [later, is_out, &context = call.context(), org_id = call.school().org_id,
         person_id = place.person_id](Result<Receipt> receipt) {
            if (!receipt || !is_out) return later([receipt] { return fact_of(receipt); });
            // The disk is asked, for which the scribe must not wait.
            const auto posted = context.workers.post([later, receipt, &context, org_id, person_id] {
                const auto ended = context.accounts.end_sessions(org_id, person_id);
                later([receipt, ended]() -> Result<FactOutcome> {
                    if (!ended) return ended.error();
                    return fact_of(receipt);
                });
            });
            if (!posted) later.refuse(posted.error());
        });
}

void save_class_teacher(Call& call, const GroupPlace& place, ClassTeacherCommand body,
                        Later<FactOutcome> later) {
    state(call,
          assign_class_teacher(body.command_id, call.actor_id(),
                               {.study_group_id = place.study_group_id,
                                .teacher_id = body.teacher_id,
                                .valid_from = body.valid_from}),
          std::move(later));
}

void save_course_teacher(Call& call, const CoursePlace& place, CourseTeacherCommand body,
                         Later<FactOutcome> later) {
    state(call,
          change_teacher(body.command_id, call.actor_id(),
                         {.course_id = place.course_id,
                          .teacher_id = body.teacher_id,
                          .from = body.from,
                          .comment = std::move(body.comment)}),
          std::move(later));
}

void save_scale(Call& call, const CoursePlace& place, ScaleCommand body, Later<FactOutcome> later) {
    state(call,
          choose_scale(body.command_id, call.actor_id(),
                       {.course_id = place.course_id, .scale = body.scale}),
          std::move(later));
}

}  // namespace letopis::http
