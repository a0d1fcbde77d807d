#pragma once
// answer_remark: a teacher says what he has done about a remark (JRN-16).

#include <string>

#include "domain/journal/remarks.h"
#include "ports/writer.h"

namespace letopis {

struct AnswerRemark {
    EntryIndex remark = -1;
    std::string answer;
    bool operator==(const AnswerRemark&) const = default;
};
LETOPIS_DESCRIBE(AnswerRemark, remark, answer)

/// The decision refuses `not_found`, also for a remark to somebody else; then as
/// decide_answer_remark. The same answer again is success without an entry.
Command answer_remark(CommandId command_id, PersonId actor_id, AnswerRemark answer);

}  // namespace letopis
