#include "http/rooms/lessons/plan_routes.h"

#include "app/lessons/keep_lesson_plan.h"
#include "http/rooms/batch.h"

namespace letopis::http {

Result<LessonPlanView> show_lesson_plan(Call& call, const CoursePlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_lesson_plan(reader, call.standing(), place.course_id, call.now());
    });
}

void save_lesson_plan(Call& call, const CoursePlace& place, LessonPlanCommand body,
                      Later<FactOutcome> later) {
    state(call,
          keep_lesson_plan(body.command_id, call.actor_id(),
                           {.course_id = place.course_id,
                            .expected_version = body.base_version,
                            .items = std::move(body.items),
                            .reason = std::move(body.reason)}),
          std::move(later));
}

}  // namespace letopis::http
