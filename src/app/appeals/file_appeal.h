#pragma once
// file_appeal: a student or his guardian does not agree with a mark (ASM-10).

#include <string>

#include "domain/journal/appeals.h"
#include "ports/writer.h"

namespace letopis {

/// What a family asks for: which mark it saw, and why.
struct AppealAgainst {
    StudentId student_id;
    LessonId lesson_id;
    EntryIndex mark = -1;  ///< The mark's entry, as the diary names it.
    std::string text;
};

/// The decision refuses as the second lock (file_appeal); `not_found` for an unknown lesson;
/// `invalid_value` at `mark` for one that no longer stands there; then as decide_file_appeal.
Command file_appeal(CommandId command_id, PersonId actor_id, AppealAgainst against);

}  // namespace letopis
