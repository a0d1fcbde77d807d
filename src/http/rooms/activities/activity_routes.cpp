#include "http/rooms/activities/activity_routes.h"

#include "app/activities/activity_forms.h"
#include "app/activities/set_regime.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"

namespace letopis::http {

void show_activities(Call& call, Later<ActivityCourses> later) {
    open_on_worker(call, later, open_activities);
}

void add_activity(Call& call, ActivityOrder body, Later<FactOutcome> later) {
    state(call,
          form_activity(body.command_id, call.actor_id(),
                        {.course_id = body.course_id,
                         .study_group_id = body.study_group_id,
                         .kind = body.kind,
                         .reach = body.reach,
                         .title = std::move(body.title),
                         .class_ids = std::move(body.class_ids),
                         .teacher_id = body.teacher_id,
                         .from = body.from,
                         .to = body.to,
                         .hours = std::move(body.hours),
                         .student_ids = std::move(body.student_ids),
                         .order_no = std::move(body.order_no),
                         .order_on = body.order_on}),
          std::move(later));
}

void show_activity(Call& call, const CoursePlace& place, Later<ActivityJournal> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_activity_journal(reader, standing, place.course_id, now);
    });
}

void print_activity(Call& call, const CoursePlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_activity_form(reader, standing, place.course_id, now);
    });
}

void save_regime(Call& call, const GroupPlace& place, RegimeCommand body,
                 Later<FactOutcome> later) {
    state(call,
          set_regime(body.command_id, call.actor_id(),
                     {.study_group_id = place.study_group_id, .lines = std::move(body.lines)}),
          std::move(later));
}

}  // namespace letopis::http
