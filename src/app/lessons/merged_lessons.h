#pragma once
// Merged lessons (совмещение, CUR-02) of a course, as who holds them sees them, and the record of
// one that is written into the journals of the others.

#include <string>
#include <vector>

#include "base/describe.h"
#include "domain/access/access.h"
#include "ports/reader.h"
#include "ports/writer.h"

namespace letopis {

/// A lesson of the course and one that is held together with it.
struct MergedLesson {
    LessonId lesson_id;        ///< Of the course that was asked about.
    LessonId other_lesson_id;  ///< Of another course.
    std::string other_title;   ///< "5 «А», 2 группа, Английский язык"
    std::string other_topic;   ///< What stands there; "" for nothing.
    /// The topic is the same already, and homework if this lesson says anything of it.
    bool is_same = false;
    bool operator==(const MergedLesson&) const = default;
};
LETOPIS_DESCRIBE(MergedLesson, lesson_id, other_lesson_id, other_title, other_topic, is_same)

struct MergedLessons {
    std::vector<MergedLesson> lessons;  ///< By date.
    bool operator==(const MergedLessons&) const = default;
};
LETOPIS_DESCRIBE(MergedLessons, lessons)

/// Those that the asker holds, in the school year of the course; none for anybody else. Refuses
/// `not_found` for an unknown course.
Result<MergedLessons> open_merged_lessons(Reader& reader, const Standing& standing,
                                          CourseId course_id);

/// Topic and homework of the lesson become those of every lesson merged with it: in all journals or
/// in none. Homework that the lesson says nothing of stays in the others as it is. The decision
/// refuses `not_found` for an unknown lesson and where nothing is merged with it; as
/// check_lesson_writing of each; as decide_record_lesson of each, `topic_required` where the lesson
/// has no topic yet.
Command record_merged(CommandId command_id, PersonId actor_id, LessonId lesson_id);

}  // namespace letopis
