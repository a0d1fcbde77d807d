#pragma once
// Batch (пачка): several commands of one request, each answered on its own; the request is
// answered when all of them are. They reach the scribe one behind the other, so he takes them in
// one commit.

#include <functional>
#include <optional>
#include <vector>

#include "http/routes/call.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

/// Who asked, for answers that are made after the call is over.
struct Asker {
    const School& school;
    const Clock& clock;
    PersonId person_id;

    static Asker of(Call& call) {
        return {
            .school = call.school(), .clock = call.context().clock, .person_id = call.actor_id()};
    }
    Instant now() const { return clock.now(); }
    Date today() const { return moscow_date(now()); }
    template <class Use>
    auto read(Use use) const {
        return school.readers.read(use);
    }
};

using Receipts = std::vector<Result<Receipt>>;

/// `done` is called once, with one receipt per command in their order, on the thread that gave the
/// last answer. No commands: at once.
void submit_all(Writer& writer, std::vector<Command> commands,
                std::function<void(const Receipts&)> done);

/// What became of a command.
Outcome became(const Result<Receipt>& receipt);
/// Why it was refused; nothing when it was not.
std::optional<Problem> refusal_of(const Result<Receipt>& receipt);
/// For commands that are refused as a whole.
Result<FactOutcome> fact_of(const Result<Receipt>& receipt);

/// Submits one command and answers with its fact.
void state(Call& call, Command command, Later<FactOutcome> later);

}  // namespace letopis::http
