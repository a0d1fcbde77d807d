#include "store/scribe.h"

#include <algorithm>
#include <iterator>

#include "base/limits.h"

namespace letopis::store {

Scribe::Scribe(Connection& connection, House house, LedgerEnd end)
    : connection_{connection},
      house_{house},
      reader_{connection},
      projector_{connection, reader_},
      salts_{house.random},
      end_{std::move(end)},
      thread_{[this] { run(); }} {}

void Scribe::submit(Command command, Answer answer) {
    bool was_empty = false;
    {
        std::scoped_lock lock{mutex_};
        if (!closing_ && queue_.size() < limits::queued_commands) {
            was_empty = queue_.empty();
            queue_.push_back({std::move(command), std::move(answer)});
            answer = nullptr;
        }
    }
    if (answer) return answer(RefusalCode::busy);  // Invariant 2.
    if (was_empty) arrived_.notify_one();
}

void Scribe::stop() {
    {
        std::scoped_lock lock{mutex_};
        closing_ = true;
    }
    arrived_.notify_one();
    if (thread_.joinable()) thread_.join();
}

std::optional<Fault> Scribe::trouble() {
    return trouble_.with([](const auto& trouble) { return trouble; });
}

std::vector<Scribe::Pending> Scribe::take_queued() {
    std::unique_lock lock{mutex_};
    arrived_.wait(lock, [&] { return closing_ || !queue_.empty(); });
    if (queue_.size() <= limits::commands_per_batch) return std::exchange(queue_, {});
    const auto end = queue_.begin() + static_cast<std::ptrdiff_t>(limits::commands_per_batch);
    std::vector<Pending> batch{std::move_iterator{queue_.begin()}, std::move_iterator{end}};
    queue_.erase(queue_.begin(), end);
    return batch;
}

void Scribe::run() {
    for (;;) {
        std::vector<Pending> batch = take_queued();
        if (batch.empty()) return;
        write(batch);
        tend();
    }
}

void Scribe::write(std::vector<Pending>& batch) {
    auto answers = commit(batch);
    if (answers) {
        trouble_.with([](auto& trouble) { trouble.reset(); });
        for (std::size_t i = 0; i < batch.size(); ++i) batch[i].answer(std::move((*answers)[i]));
        return;
    }
    // Invariant 3.
    const Error& why = answers.error();
    if (why.is_fault()) trouble_.with([&](auto& trouble) { trouble = why.fault(); });
    const RefusalCode answer =
        why.is_fault() ? RefusalCode::storage_unavailable : RefusalCode::busy;
    for (Pending& pending : batch) pending.answer(answer);
}

Result<std::vector<Result<Receipt>>> Scribe::commit(const std::vector<Pending>& pending) {
    const WritingDesk desk{connection_, reader_, projector_, salts_};
    std::vector<CommandId> ids;
    for (const Pending& one : pending) ids.push_back(one.command.command_id);
    const auto begin = [&] {
        return Batch::begin(
            desk, end_, house_.clock.now(),
            [this](const auto& entries, CaughtUpWith with) { take_in(entries, with); }, ids);
    };
    auto begun = begin();
    // Nothing has been decided yet: a link that was cut while nobody wrote is made anew.
    const bool cut = !begun && connection_.is_shared() && begun.error().is_fault();
    LETOPIS_TRY(batch, cut ? begin() : std::move(begun));
    std::vector<Result<Receipt>> answers;
    answers.reserve(pending.size());
    for (const Pending& one : pending) {
        answers.push_back(batch.take(one.command));
        if (!batch.broken()) continue;
        Fault fault = *batch.broken();
        batch.roll_back();
        return fault;
    }
    LETOPIS_TRY_DONE(batch.commit());
    const bool has_grown = batch.tree().size() > end_.tree.size();
    if (has_grown) end_.last_recorded_at = batch.now();
    end_.tree = batch.tree();
    bump(batch.touched());  // Invariant 1.
    if (has_grown && house_.tell_others) house_.tell_others(end_.tree.size());
    return answers;
}

void Scribe::bump(const std::vector<AnyId>& touched) {
    house_.committed_tree.with([&](Tree& tree) { tree = end_.tree; });
    house_.sizes.see(end_.tree.size());
    for (const AnyId& id : touched) house_.stamps.bump(id);
    house_.sizes.know(end_.tree.size());
}

void Scribe::take_in(const std::vector<StoredEntry>& entries, CaughtUpWith with) {
    const auto touched = with == CaughtUpWith::all ? touched_by(entries, reader_) : std::nullopt;
    if (touched) return bump(*touched);
    house_.sizes.see(end_.tree.size());
    house_.stamps.bump_all();
    bump({});
}

void Scribe::tend() {
    const bool asks = house_.hold && connection_.wants_tending();
    if (asks) house_.hold(ReaderPool::Holding::no);
    auto done = connection_.tend();
    if (asks) house_.hold(ReaderPool::Holding::yes);
    if (!done && done.error().is_fault())
        trouble_.with([&](auto& trouble) { trouble = done.error().fault(); });
}

}  // namespace letopis::store
