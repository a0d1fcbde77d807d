#include "http/rooms/works/work_routes.h"

#include "app/works/plan_work.h"
#include "app/works/remove_planned_work.h"
#include "app/works/work_schedule_form.h"
#include "http/rooms/batch.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"
#include "http/rooms/works/work_tables.h"

namespace letopis::http {
namespace {

auto opening_schedule(const WorkSchedulePlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_work_schedule(reader, standing, place.study_group_id, place.period_id, now);
    };
}

}  // namespace

void show_work_classes(Call& call, Later<WorkClasses> later) {
    open_on_worker(call, later, open_work_classes);
}

void show_work_schedule(Call& call, const WorkSchedulePlace& place, Later<WorkSchedule> later) {
    open_on_worker(call, later, opening_schedule(place));
}

void export_work_schedule(Call& call, const WorkSchedulePlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_schedule(place), work_schedule_table));
}

void export_work_workbook(Call& call, const WorkSchedulePlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_schedule(place), work_schedule_table));
}

void print_work_schedule(Call& call, const WorkSchedulePlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_work_schedule_form(reader, standing, place.study_group_id, place.period_id,
                                       now);
    });
}

void show_work_days(Call& call, const WorkDaysPlace& place, Later<WorkDays> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_work_days(reader, standing, place.course_id, place.period_id, now);
    });
}

void save_planned_work(Call& call, PlanWorkCommand body, Later<FactOutcome> later) {
    state(call,
          plan_work(body.command_id, call.actor_id(),
                    {.course_id = body.course_id,
                     .planned_on = body.planned_on,
                     .title = std::move(body.title),
                     .level = body.level,
                     .reason = std::move(body.reason)}),
          std::move(later));
}

void take_out_work(Call& call, const PlannedWorkPlace& place, PlannedWorkRemoval body,
                   Later<FactOutcome> later) {
    state(call,
          remove_planned_work(body.command_id, call.actor_id(), place.planned_work,
                              std::move(body.reason)),
          std::move(later));
}

void show_coming_works(Call& call, const StudentPlace& place, Later<ComingWorks> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_coming_works(reader, standing, place.student_id, now);
    });
}

}  // namespace letopis::http
