#include "demo/life/desk.h"

#include <algorithm>

namespace letopis::demo {
namespace {

/// Half of what the scribe's queue holds (limits::queued_commands), so that it is never full.
constexpr int most_on_their_way = 2048;

}  // namespace

Desk::~Desk() {
    if (!finish()) return;  // Whoever waits hears of the error; a destructor has nobody to tell.
}

Result<Done> Desk::go_to(Instant moment) {
    LETOPIS_TRY_DONE(finish());
    clock_.set(std::max(moment, clock_.now()));
    return Done{};
}

Result<Done> Desk::finish() {
    wait_until_on_their_way(0);
    const std::scoped_lock lock{mutex_};
    if (first_error_) return *first_error_;
    return Done{};
}

void Desk::wait_until_on_their_way(int at_most) {
    std::unique_lock lock{mutex_};
    awaited_ = at_most;
    fewer_.wait(lock, [&] { return on_their_way_ <= at_most; });
}

void Desk::submit(Command command, OnReceipt on_receipt) {
    wait_until_on_their_way(most_on_their_way - 1);
    {
        const std::scoped_lock lock{mutex_};
        ++on_their_way_;
    }
    writer_.submit(std::move(command),
                   [this, on_receipt = std::move(on_receipt)](Result<Receipt> receipt) {
                       answered(std::move(receipt), on_receipt);
                   });
}

void Desk::answered(Result<Receipt> receipt, const OnReceipt& on_receipt) {
    if (receipt && on_receipt) on_receipt(*receipt);
    const std::scoped_lock lock{mutex_};
    if (!receipt && !first_error_) first_error_ = receipt.error();
    --on_their_way_;
    // Under the lock: whoever waits may take this desk away as soon as he sees nothing left. He is
    // not woken before: a hundred thousand wakings cost seconds.
    if (on_their_way_ <= awaited_) fewer_.notify_all();
}

}  // namespace letopis::demo
