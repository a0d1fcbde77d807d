#include "http/rooms/people/people_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/people/contingent_routes.h"
#include "http/rooms/people/people_routes.h"
#include "http/rooms/people/post_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience directors = Audience::of({Role::director});
constexpr Audience roster_readers = Audience::of(
    {Role::director, Role::deputy, Role::journal_admin, Role::clerk, Role::class_teacher});

constexpr auto table = std::to_array<Route>({
    // People of the office.
    route<&show_people>(get, "/api/v1/people", "find_people", list_keepers, report),
    route<&save_person>(post, "/api/v1/people", "register_person", list_keepers, writing),
    route<&show_person_card>(get, "/api/v1/people/{person_id}", "open_person_card", roster_readers,
                             report),
    route<&save_particulars>(put, "/api/v1/people/{person_id}", "change_particulars", list_keepers,
                             writing),
    route<&show_account>(get, "/api/v1/people/{person_id}/account", "open_account_card",
                         roster_readers, report),
    route<&give_password>(post, "/api/v1/people/{person_id}/password", "issue_password",
                          roster_readers, writing),
    route<&save_dismissal>(post, "/api/v1/people/{person_id}/dismissal", "dismiss_employee",
                           directors, writing),
    route<&save_admission>(post, "/api/v1/students", "admit_student", list_keepers, writing),
    route<&save_enrolment>(post, "/api/v1/enrolments", "enrol_student", list_keepers, writing),
    route<&save_leaving>(post, "/api/v1/enrolments/leaving", "record_leaving", list_keepers,
                         writing),
    route<&save_transfer>(post, "/api/v1/enrolments/transfer", "transfer_student", list_keepers,
                          writing),
    route<&save_guardianship>(post, "/api/v1/guardianships", "establish_guardianship", list_keepers,
                              writing),
    route<&finish_guardianship>(post, "/api/v1/guardianships/ending", "end_guardianship",
                                list_keepers, writing),
    route<&show_role_choices>(get, "/api/v1/appointments/choices", "open_role_choices", directors,
                              report),
    route<&save_appointment>(post, "/api/v1/appointments", "assign_role", directors, writing),
    route<&finish_appointment>(post, "/api/v1/appointments/ending", "end_role", directors, writing),
    route<&save_course_teacher>(post, "/api/v1/courses/{course_id}/teacher", "change_teacher",
                                list_keepers, writing),
    route<&save_scale>(post, "/api/v1/courses/{course_id}/scale", "choose_scale", list_keepers,
                       writing),
    route<&show_groups>(get, "/api/v1/study-groups", "open_groups", list_keepers, report),
    route<&save_subgroup>(post, "/api/v1/study-groups", "form_subgroup", list_keepers, writing),
    route<&show_roster>(get, "/api/v1/study-groups/{study_group_id}/roster", "open_roster",
                        roster_readers, report),
    route<&export_roster>(get, "/api/v1/study-groups/{study_group_id}/roster.csv", "export_roster",
                          roster_readers, report),
    route<&export_roster_workbook>(get, "/api/v1/study-groups/{study_group_id}/roster.xlsx",
                                   "roster_workbook", roster_readers, report),
    route<&show_subgroups>(get, "/api/v1/study-groups/{study_group_id}/subgroups", "open_subgroups",
                           roster_readers, report),
    route<&export_subgroups>(get, "/api/v1/study-groups/{study_group_id}/subgroups.csv",
                             "export_subgroups", roster_readers, report),
    route<&export_subgroups_workbook>(get, "/api/v1/study-groups/{study_group_id}/subgroups.xlsx",
                                      "subgroups_workbook", roster_readers, report),
    route<&save_placements>(post, "/api/v1/study-groups/{study_group_id}/placements",
                            "place_in_subgroups", list_keepers, writing),
    route<&save_class_teacher>(post, "/api/v1/study-groups/{study_group_id}/class-teacher",
                               "assign_class_teacher", list_keepers, writing),
    route<&show_staff>(get, "/api/v1/staff", "open_staff", list_keepers, report),
    route<&export_staff>(get, "/api/v1/staff.csv", "export_staff", list_keepers, report),
    route<&export_staff_workbook>(get, "/api/v1/staff.xlsx", "staff_workbook", list_keepers,
                                  report),
});

}  // namespace

std::span<const Route> people_table() { return table; }

}  // namespace letopis::http
