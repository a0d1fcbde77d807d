#include "app/changes/lessons_left.h"

#include <algorithm>

#include "base/limits.h"

namespace letopis {

Result<std::vector<LeftLesson>> lessons_left(Reader& reader, Date on,
                                             const std::vector<StudyGroupId>& classes,
                                             const WhyLeft& why_left) {
    ChangeReading reading{reader};
    std::vector<LeftLesson> left;
    LETOPIS_TRY(lessons, reader.lessons_on(on, limits::lessons_of_day));
    for (const Lesson& lesson : lessons) {
        if (lesson.state == LessonState::cancelled) continue;
        LETOPIS_TRY(title, reading.title_of(lesson.course_id));
        if (std::none_of(classes.begin(), classes.end(),
                         [&](StudyGroupId id) { return concerns(title->study_group, id); }))
            continue;
        LETOPIS_TRY(why, why_left(reading, lesson));
        if (!why) continue;
        left.push_back({.lesson_id = lesson.lesson_id,
                        .course_id = lesson.course_id,
                        .lesson_on = lesson.lesson_on,
                        .slot_no = lesson.slot_no,
                        .subject_title = title->subject.title,
                        .study_group_title = title->study_group.title,
                        .reason = why->detail.empty() ? why->message() : why->detail});
    }
    return left;
}

}  // namespace letopis
