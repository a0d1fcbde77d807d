#include "http/rooms/closing_routes.h"

#include "app/journal/closing/close_class.h"
#include "app/journal/closing/close_course.h"
#include "app/journal/closing/close_period.h"
#include "app/journal/closing/record_council_decisions.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {

Result<CourseClosing> show_course_closing(Call& call, const CoursePlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_course_closing(reader, call.standing(), place.course_id, call.now());
    });
}

void show_school_closing(Call& call, const YearPlace& place, Later<SchoolClosing> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_school_closing(reader, standing, place.school_year_id, now);
    });
}

void show_class_closing(Call& call, const GroupPlace& place, Later<ClassClosingView> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_class_closing(reader, standing, place.study_group_id, now);
    });
}

void shut_period(Call& call, const CoursePeriodPlace& place, CloseCommand body,
                 Later<FactOutcome> later) {
    state(call, close_period(body.command_id, call.actor_id(), place.course_id, place.period_id),
          std::move(later));
}

void shut_course(Call& call, const CoursePlace& place, CloseCommand body,
                 Later<FactOutcome> later) {
    state(call, close_course(body.command_id, call.actor_id(), place.course_id), std::move(later));
}

void shut_class(Call& call, const GroupPlace& place, CloseCommand body, Later<FactOutcome> later) {
    state(call, close_class(body.command_id, call.actor_id(), place.study_group_id),
          std::move(later));
}

void save_council_decisions(Call& call, const GroupPlace& place, CouncilCommand body,
                            Later<FactOutcome> later) {
    const RecordCouncilDecisions record{.study_group_id = place.study_group_id,
                                        .protocol_no = std::move(body.protocol_no),
                                        .decided_on = body.decided_on,
                                        .decisions = std::move(body.decisions)};
    state(call, record_council_decisions(body.command_id, call.actor_id(), record),
          std::move(later));
}

}  // namespace letopis::http
