#pragma once
// The record of a lesson (запись урока): its topic, homework and works.

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/lessons/lessons.h"
#include "domain/lessons/locks.h"

namespace letopis {

/// What a teacher saves from the lesson's panel. Members that are absent stay as they are.
struct RecordLesson {
    LessonId lesson_id;
    EntryIndex base_version = -1;  ///< The version the teacher saw.
    std::optional<std::string> topic;
    std::optional<std::string> homework;
    std::optional<bool> homework_none;  ///< «Не задано», said explicitly (JRN-05).
    /// All works the lesson has from now on, in order of work_no from 1.
    std::optional<std::vector<Work>> works;
    bool operator==(const RecordLesson&) const = default;
};
LETOPIS_DESCRIBE(RecordLesson, lesson_id, base_version, topic, homework, homework_none, works)

/// Marks that stand for a work: what may not be taken from under them.
struct MarkedWork {
    int work_no = 1;
    int most_parts = 1;  ///< 2 when a second part carries a mark.
};

/// Facts that become TopicRecorded, HomeworkAssigned, WorkDefined, WorkRemoved.
struct LessonFacts {
    std::optional<TopicRecorded> topic;
    std::optional<HomeworkAssigned> homework;
    std::vector<WorkDefined> defined;
    std::vector<WorkRemoved> removed;
    bool empty() const { return !topic && !homework && defined.empty() && removed.empty(); }
};

/// Decides what changes. Nothing changed is success with empty facts.
/// Refuses, in the order of refusals.def: the lock (locks.h), except that works may be announced
/// before the lesson is held, and that a topic or homework that was never recorded may still be
/// supplied when the edit window is over; `version_conflict` when the record changed since
/// base_version and the command would change it; `topic_required` for an empty topic (JRN-05);
/// `homework_required` for an empty homework that is not «не задано», and for both at once;
/// `text_too_long`; `weight_out_of_range`; `too_many_works`; `work_has_marks` for a work that is
/// removed, or loses its second part, under its marks; `invalid_value` for a lesson without works,
/// for works out of order and for bytes that are not text.
/// Homework that is given takes «не задано» back, and «не задано» alone takes the homework away.
Result<LessonFacts> decide_record_lesson(const Lesson& lesson, std::span<const MarkedWork> marked,
                                         const RecordLesson& command, LessonLock lock);

}  // namespace letopis
