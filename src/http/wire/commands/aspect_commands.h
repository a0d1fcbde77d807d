#pragma once
// What is asked about the aspects of a class's closing: bodies of commands.

#include <optional>
#include <string>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/journal/aspects.h"

namespace letopis::http {

struct AspectCommand {
    CommandId command_id;
    ClosureAspect aspect = ClosureAspect::lessons;
};
LETOPIS_DESCRIBE(AspectCommand, command_id, aspect)

struct ReopeningCommand {
    CommandId command_id;
    ClosureAspect aspect = ClosureAspect::lessons;
    std::string order_no;
    std::optional<Date> order_on;
    std::string reason;
};
LETOPIS_DESCRIBE(ReopeningCommand, command_id, aspect, order_no, order_on, reason)

}  // namespace letopis::http
