#pragma once
// record_comment: a comment to a cell, for the family (DRY-02).

#include <string>

#include "domain/journal/cell_record.h"
#include "ports/writer.h"

namespace letopis {

/// Locks as record_cell; then refuses as decide_record_comment.
Command record_comment(CommandId command_id, PersonId actor_id, RecordComment record);

struct CommentState {
    std::string comment;
    EntryIndex version = -1;
    bool operator==(const CommentState&) const = default;
};
LETOPIS_DESCRIBE(CommentState, comment, version)

/// Refuses `not_found` for an unknown lesson, then as the second lock (check_lesson_reading) on
/// `on`.
Result<CommentState> read_comment(Reader& reader, PersonId asker_id, LessonId lesson_id,
                                  StudentId student_id, Date on);

}  // namespace letopis
