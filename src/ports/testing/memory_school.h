#pragma once
// A school in memory: both ports over one set of tables, by the scribe's rules. No disk, no
// threads: a command is answered before submit returns.
//
// Invariants:
//   1. A command id that was answered before gets the first answer and appends nothing.
//   2. All entries of a batch carry one time, taken from the clock when the batch begins.
//   3. Each entry is what its canonical bytes say: it is decoded again before it is folded.
//   4. A refused command leaves nothing behind; the rest of its batch stands.

#include <functional>
#include <mutex>

#include "base/random.h"
#include "ports/testing/memory_tables.h"
#include "ports/testing/tested_school.h"

namespace letopis::testing {

class MemorySchool final : public SchoolUnderTest, public Writer, public Readers {
public:
    MemorySchool() = default;
    /// A school that knows what the tables say already.
    explicit MemorySchool(Instant now, MemoryTables tables = {})
        : clock_{now}, tables_{std::move(tables)} {}

    Writer& writer() override { return *this; }
    Readers& readers() override { return *this; }
    SetClock& clock() override { return clock_; }

    void submit(Command command, Answer answer) override;
    Result<Done> look(const std::function<void(Reader&)>& use) override;

    /// One batch: one time for all, answers in the order of commands.
    std::vector<Result<Receipt>> commit_batch(const std::vector<Command>& commands);

    /// For comparing stores, and for tests that look behind the Reader.
    const MemoryTables& tables() const { return tables_; }

    /// Why looks find no cell, if they do not; commands go on.
    std::optional<Fault> cells_trouble;

private:
    Result<Receipt> take(const Command& command, Instant now);
    void keep(const Command& command, const EntryBody& body, Instant now);

    std::recursive_mutex taking_turns_;  ///< A look may look again.
    SetClock clock_{Instant{}};
    SeededRandom salts_{1};
    MemoryTables tables_;
};

}  // namespace letopis::testing
