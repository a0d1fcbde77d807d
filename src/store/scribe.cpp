#include "store/scribe.h"

#include <algorithm>
#include <iterator>

#include "base/limits.h"

namespace letopis::store {

Scribe::Scribe(Connection& connection, House house, Tree tree, Instant last_recorded_at)
    : connection_{connection},
      house_{house},
      reader_{connection},
      projector_{connection, reader_},
      salts_{house.random},
      tree_{std::move(tree)},
      last_recorded_at_{last_recorded_at},
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
        checkpoint_if_due();
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
    trouble_.with([&](auto& trouble) { trouble = answers.error().fault(); });
    for (Pending& pending : batch) pending.answer(RefusalCode::storage_unavailable);
}

Result<std::vector<Result<Receipt>>> Scribe::commit(const std::vector<Pending>& pending) {
    const Instant now = std::max(house_.clock.now(), last_recorded_at_);
    const WritingDesk desk{connection_, reader_, projector_, salts_};
    LETOPIS_TRY(batch, Batch::begin(desk, tree_, now));
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
    tree_ = batch.tree();
    last_recorded_at_ = now;
    house_.committed_tree.with([&](Tree& tree) { tree = tree_; });
    for (const AnyId& id : batch.touched()) house_.stamps.bump(id);  // Invariant 1.
    return answers;
}

void Scribe::checkpoint_if_due() {
    if (connection_.wal_pages() < limits::wal_pages) return;
    // What cannot be moved now is moved after a later batch; nothing is lost by waiting.
    auto moved = connection_.checkpoint();
    if (!moved && moved.error().is_fault())
        trouble_.with([&](auto& trouble) { trouble = moved.error().fault(); });
}

}  // namespace letopis::store
