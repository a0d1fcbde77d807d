#pragma once
// Merged lessons (совмещение): which they are, and the record written into all their journals.

#include "app/lessons/merged_lessons.h"
#include "http/rooms/journal_routes.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

Result<MergedLessons> show_merged_lessons(Call& call, const CoursePlace& place);
void save_merged_record(Call& call, const LessonPlace& place, CloseCommand body,
                        Later<FactOutcome> later);

}  // namespace letopis::http
