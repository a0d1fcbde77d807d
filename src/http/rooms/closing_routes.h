#pragma once
// Closing (закрытие): what is missing, and the act itself.

#include "app/journal/closing/open_class_closing.h"
#include "app/journal/closing/open_course_closing.h"
#include "app/journal/closing/open_school_closing.h"
#include "http/rooms/journal_routes.h"
#include "http/rooms/places.h"

namespace letopis::http {

struct CoursePeriodPlace {
    CourseId course_id;
    PeriodId period_id;
};
LETOPIS_DESCRIBE(CoursePeriodPlace, course_id, period_id)

Result<CourseClosing> show_course_closing(Call& call, const CoursePlace& place);
void show_school_closing(Call& call, const YearPlace& place, Later<SchoolClosing> later);
void show_class_closing(Call& call, const GroupPlace& place, Later<ClassClosingView> later);

void shut_period(Call& call, const CoursePeriodPlace& place, CloseCommand body,
                 Later<FactOutcome> later);
void shut_course(Call& call, const CoursePlace& place, CloseCommand body, Later<FactOutcome> later);
void shut_class(Call& call, const GroupPlace& place, CloseCommand body, Later<FactOutcome> later);
void save_council_decisions(Call& call, const GroupPlace& place, CouncilCommand body,
                            Later<FactOutcome> later);

}  // namespace letopis::http
