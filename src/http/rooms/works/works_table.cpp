#include "http/rooms/works/works_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/works/work_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience planners =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::subject_teacher});
constexpr Audience schedule_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::clerk,
                  Role::subject_teacher, Role::class_teacher, Role::student, Role::guardian});

constexpr auto table = std::to_array<Route>({
    route<&show_work_classes>(get, "/api/v1/works/classes", "open_work_classes", staff, report),
    route<&show_work_schedule>(get, "/api/v1/study-groups/{study_group_id}/works",
                               "open_work_schedule", schedule_readers, report),
    route<&export_work_schedule>(get, "/api/v1/study-groups/{study_group_id}/works.csv",
                                 "export_work_schedule", schedule_readers, report),
    route<&export_work_workbook>(get, "/api/v1/study-groups/{study_group_id}/works.xlsx",
                                 "work_schedule_workbook", schedule_readers, report),
    route<&print_work_schedule>(get, "/api/v1/study-groups/{study_group_id}/works.pdf",
                                "print_work_schedule", schedule_readers, report),
    route<&show_work_days>(get, "/api/v1/courses/{course_id}/work-days", "open_work_days", planners,
                           report),
    route<&save_planned_work>(post, "/api/v1/works", "plan_work", planners, writing),
    route<&take_out_work>(post, "/api/v1/works/{planned_work}/removal", "remove_planned_work",
                          planners, writing),
    route<&show_coming_works>(get, "/api/v1/students/{student_id}/works", "open_coming_works",
                              diary_readers, diary),
});

}  // namespace

std::span<const Route> works_table() { return table; }

}  // namespace letopis::http
