#pragma once
// Forecasts of marks, and who is at risk (SVC-12, ASM-07).

#include "app/forecasts/open_class_forecast.h"
#include "app/forecasts/open_course_forecast.h"
#include "http/rooms/journal_routes.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"

namespace letopis::http {

void show_course_forecast(Call& call, const JournalPlace& place, Later<CourseForecastView> later);
void show_class_forecast(Call& call, const GroupPlace& place, Later<ClassForecast> later);

}  // namespace letopis::http
