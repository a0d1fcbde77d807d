#pragma once
// Posts (назначения): roles by order, who leads a class, who teaches a course (JRN-17), dismissal
// (SEC-11).

#include "app/office/role_choices.h"
#include "http/rooms/people/people_routes.h"
#include "http/wire/commands/people_commands.h"

namespace letopis::http {

/// Which groups and subjects an appointment may be for.
void show_role_choices(Call& call, Later<RoleChoices> later);
void save_appointment(Call& call, AppointmentCommand body, Later<FactOutcome> later);
void finish_appointment(Call& call, AppointmentEndCommand body, Later<FactOutcome> later);
/// Sessions of who is dismissed already end at once.
void save_dismissal(Call& call, const PersonPlace& place, DismissalCommand body,
                    Later<FactOutcome> later);
void save_class_teacher(Call& call, const GroupPlace& place, ClassTeacherCommand body,
                        Later<FactOutcome> later);
void save_course_teacher(Call& call, const CoursePlace& place, CourseTeacherCommand body,
                         Later<FactOutcome> later);
void save_scale(Call& call, const CoursePlace& place, ScaleCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
