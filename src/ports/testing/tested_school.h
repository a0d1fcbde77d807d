#pragma once
// A school under test: a store's two ports, and the clock that its scribe reads.

#include <functional>
#include <memory>
#include <vector>

#include "base/clock.h"
#include "ports/readers.h"
#include "ports/writer.h"

namespace letopis::testing {

class SchoolUnderTest {
public:
    virtual ~SchoolUnderTest() = default;
    virtual Writer& writer() = 0;
    virtual Readers& readers() = 0;
    /// Set by the test; the scribe takes one time from it for each batch.
    virtual SetClock& clock() = 0;
    /// Queues all commands and waits; they may share a batch. Answers in the order of commands.
    std::vector<Result<Receipt>> append_together(std::vector<Command> commands);
};

/// Makes an empty school; nothing where what it needs is missing.
using MakeSchool = std::function<std::unique_ptr<SchoolUnderTest>()>;

}  // namespace letopis::testing
