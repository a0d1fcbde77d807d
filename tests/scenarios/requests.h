#pragma once
// Requests (обращения): acts of a story as a page sends them, and answers as a page reads them.

#include <string>

#include "program/browser.h"
#include "scenarios/rig.h"

namespace letopis::scenarios {

struct Sent {
    std::string method;
    std::string target;
    std::string body;
};

/// CancelLesson has no address and must not come here.
Sent request_of(CommandId command, const Act& act);

/// How the act ended, from the outcome in the answer or from its refusal.
Result<Written> written_of(const testing::Answered& answered, const Act& act);

/// The refusal of an answer that is none of 2xx; a fault for whatever a page would not understand.
Error error_of(const testing::Answered& answered);

}  // namespace letopis::scenarios
