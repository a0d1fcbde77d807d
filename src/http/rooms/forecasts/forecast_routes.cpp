#include "http/rooms/forecasts/forecast_routes.h"

#include "http/rooms/on_worker.h"

namespace letopis::http {

void show_course_forecast(Call& call, const JournalPlace& place, Later<CourseForecastView> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_course_forecast(reader, standing, place.course_id, place.period_id, now);
    });
}

void show_class_forecast(Call& call, const GroupPlace& place, Later<ClassForecast> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_class_forecast(reader, standing, place.study_group_id, now);
    });
}

}  // namespace letopis::http
