#pragma once
// What is asked about the control of entry (замечания, параметры): bodies of its commands.

#include <string>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis::http {

struct RemarkCommand {
    CommandId command_id;
    CourseId course_id;
    EmployeeId addressee_id;
    std::string text;
    Date due_on;
    std::optional<StudentId> student_id;  ///< Whom it is about …
    std::optional<LessonId> lesson_id;    ///< … at which lesson.
};
LETOPIS_DESCRIBE(RemarkCommand, command_id, course_id, addressee_id, text, due_on, student_id,
                 lesson_id)

struct RemarkAnswerCommand {
    CommandId command_id;
    std::string answer;
};
LETOPIS_DESCRIBE(RemarkAnswerCommand, command_id, answer)

struct PolicyCommand {
    CommandId command_id;
    std::string key;
    std::string value;
    Date valid_from;
    std::string clause;
};
LETOPIS_DESCRIBE(PolicyCommand, command_id, key, value, valid_from, clause)

}  // namespace letopis::http
