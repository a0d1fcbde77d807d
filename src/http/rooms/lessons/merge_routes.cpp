#include "http/rooms/lessons/merge_routes.h"

#include "http/rooms/batch.h"

namespace letopis::http {

Result<MergedLessons> show_merged_lessons(Call& call, const CoursePlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_merged_lessons(reader, call.standing(), place.course_id);
    });
}

void save_merged_record(Call& call, const LessonPlace& place, CloseCommand body,
                        Later<FactOutcome> later) {
    state(call, record_merged(body.command_id, call.actor_id(), place.lesson_id), std::move(later));
}

}  // namespace letopis::http
