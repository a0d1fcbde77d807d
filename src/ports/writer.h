#pragma once
// Writer: the one way to state a fact. The scribe takes commands in order, calls each decision
// with a fresh Reader, appends what it decides, and answers only after the batch is durable.

#include <functional>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "entry/entry.h"
#include "ports/reader.h"

namespace letopis {

/// What the decision may use: the state inside the transaction, and the time of the batch.
struct DecisionContext {
    Reader& reader;
    Instant now;
};

/// The facts to append, or why not. Called once, on the scribe's thread; must not block.
/// An empty list is success without a new fact (nothing changed).
using Decision = std::function<Result<std::vector<EntryBody>>(DecisionContext&)>;

/// Квитанция: state *recorded* (committed, has indexes).
struct Receipt {
    EntryIndex first_entry_index = -1;  ///< -1 when nothing was appended.
    std::int64_t entry_count = 0;
    Instant recorded_at;
    /// True when this command id had been answered before: nothing was appended again.
    bool repeated = false;
};

/// One command. `command_id` is chosen by the client; a repeat gets the first answer.
struct Command {
    CommandId command_id;
    PersonId actor_id;
    Decision decide;
};

class Writer {
public:
    virtual ~Writer() = default;

    using Answer = std::function<void(Result<Receipt>)>;

    /// Queues the command. `answer` is called exactly once, on the scribe's thread, after the
    /// commit. A full queue answers `busy` at once; a disk that takes no more answers
    /// `storage_unavailable`.
    virtual void submit(Command command, Answer answer) = 0;

    /// submit and wait. Not for I/O threads.
    Result<Receipt> append(Command command);
};

}  // namespace letopis
