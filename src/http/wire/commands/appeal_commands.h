#pragma once
// What is asked about appeals against a mark (ASM-10).

#include <optional>
#include <string>
#include <vector>

#include "domain/journal/appeals.h"

namespace letopis::http {

struct AppealCommand {
    CommandId command_id;
    LessonId lesson_id;
    EntryIndex mark = -1;  ///< The mark's entry, as the diary names it.
    std::string text;
};
LETOPIS_DESCRIBE(AppealCommand, command_id, lesson_id, mark, text)

struct AppealDecisionCommand {
    CommandId command_id;
    std::optional<MarkValue> value;  ///< Null: the mark stays.
    std::string protocol_no;
    std::optional<Date> decided_on;
    std::vector<EmployeeId> commission;
    std::string decision;
};
LETOPIS_DESCRIBE(AppealDecisionCommand, command_id, value, protocol_no, decided_on, commission,
                 decision)

}  // namespace letopis::http
