#pragma once
// The desk (рабочий стол): where the demo hands its commands to the scribe. Commands of one moment
// are queued together; time goes on only when all of them are answered.
//
// Invariants:
//   1. The clock is set only while no command is on its way.
//   2. The first refusal or fault is kept and ends the demo: whatever the demo commands is allowed
//      by the rules, and a refusal is a mistake of the demo.

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

#include "base/clock.h"
#include "demo/chance.h"
#include "ports/readers.h"
#include "ports/writer.h"

namespace letopis::demo {

class Desk {
public:
    Desk(Writer& writer, Readers& readers, SetClock& clock, std::uint64_t seed)
        : writer_{writer}, readers_{readers}, clock_{clock}, ids_{seed, "ids"} {}
    /// Waits for what is on its way.
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// Waits, then goes on to this moment; never back.
    Result<Done> go_to(Instant moment);
    /// Waits until everything submitted is answered. The first error there was, if any.
    Result<Done> finish();

    using OnReceipt = std::function<void(const Receipt&)>;
    /// Queues the command. `on_receipt` is called on the scribe's thread, before finish returns.
    void submit(Command command, OnReceipt on_receipt = {});

    Instant now() const { return clock_.now(); }
    CommandId next_id() { return CommandId::make(now(), ids_.source()); }
    RandomSource& ids() { return ids_.source(); }
    Writer& writer() { return writer_; }

    /// What `use(reader)` finds, after all that was submitted.
    template <class Use>
    auto read(Use use) -> decltype(use(std::declval<Reader&>())) {
        LETOPIS_TRY_DONE(finish());
        return readers_.read(use);
    }

private:
    void wait_until_on_their_way(int at_most);
    void answered(Result<Receipt> receipt, const OnReceipt& on_receipt);

    Writer& writer_;
    Readers& readers_;
    SetClock& clock_;
    Chance ids_;
    std::mutex mutex_;
    std::condition_variable fewer_;
    int on_their_way_ = 0;  ///< Under mutex_, as what follows.
    int awaited_ = 0;       ///< How few the one who waits is waiting for.
    std::optional<Error> first_error_;
};

}  // namespace letopis::demo
