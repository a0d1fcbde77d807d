#pragma once
// The schedule of assessment procedures (ASM-12): shown, taken away, printed; works planned and
// taken out; what awaits a student.

#include <optional>

#include "app/works/open_coming_works.h"
#include "app/works/open_work_classes.h"
#include "app/works/open_work_days.h"
#include "app/works/open_work_schedule.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/routes/respond.h"
#include "http/wire/commands/work_commands.h"

namespace letopis::http {

/// Without a period, that of today.
struct WorkSchedulePlace {
    StudyGroupId study_group_id;
    std::optional<PeriodId> period_id;
};
LETOPIS_DESCRIBE(WorkSchedulePlace, study_group_id, period_id)

struct WorkDaysPlace {
    CourseId course_id;
    std::optional<PeriodId> period_id;
};
LETOPIS_DESCRIBE(WorkDaysPlace, course_id, period_id)

struct PlannedWorkPlace {
    EntryIndex planned_work = -1;
};
LETOPIS_DESCRIBE(PlannedWorkPlace, planned_work)

void show_work_classes(Call& call, Later<WorkClasses> later);
void show_work_schedule(Call& call, const WorkSchedulePlace& place, Later<WorkSchedule> later);
void export_work_schedule(Call& call, const WorkSchedulePlace& place, Later<CsvFile> later);
void export_work_workbook(Call& call, const WorkSchedulePlace& place, Later<XlsxFile> later);
void print_work_schedule(Call& call, const WorkSchedulePlace& place, Later<PdfFile> later);
void show_work_days(Call& call, const WorkDaysPlace& place, Later<WorkDays> later);
void save_planned_work(Call& call, PlanWorkCommand body, Later<FactOutcome> later);
void take_out_work(Call& call, const PlannedWorkPlace& place, PlannedWorkRemoval body,
                   Later<FactOutcome> later);
void show_coming_works(Call& call, const StudentPlace& place, Later<ComingWorks> later);

}  // namespace letopis::http
