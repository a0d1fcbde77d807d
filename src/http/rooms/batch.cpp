#include "http/rooms/batch.h"

#include <atomic>
#include <memory>

namespace letopis::http {
namespace {

struct Waiting {
    std::vector<std::optional<Result<Receipt>>> answers;
    std::atomic<std::size_t> left;
    std::function<void(const Receipts&)> done;

    void finish() {
        Receipts receipts;
        for (auto& answer : answers) receipts.push_back(*std::move(answer));
        done(receipts);
    }
};

}  // namespace

void submit_all(Writer& writer, std::vector<Command> commands,
                std::function<void(const Receipts&)> done) {
    if (commands.empty()) return done({});
    auto waiting = std::make_shared<Waiting>();
    waiting->answers.resize(commands.size());
    waiting->left = commands.size();
    waiting->done = std::move(done);
    for (std::size_t i = 0; i < commands.size(); ++i) {
        writer.submit(std::move(commands[i]), [waiting, i](Result<Receipt> receipt) {
            waiting->answers[i] = std::move(receipt);
            if (waiting->left.fetch_sub(1, std::memory_order_acq_rel) == 1) waiting->finish();
        });
    }
}

Outcome became(const Result<Receipt>& receipt) {
    if (receipt) return receipt->entry_count > 0 ? Outcome::recorded : Outcome::unchanged;
    return receipt.error().is(RefusalCode::version_conflict) ? Outcome::conflict : Outcome::refused;
}

std::optional<Problem> refusal_of(const Result<Receipt>& receipt) {
    if (receipt) return std::nullopt;
    return problem_of(receipt.error());
}

Result<FactOutcome> fact_of(const Result<Receipt>& receipt) {
    if (!receipt) return receipt.error();
    return FactOutcome{.outcome = became(receipt),
                       .entry_index = receipt->first_entry_index,
                       .recorded_at = receipt->recorded_at};
}

void state(Call& call, Command command, Later<FactOutcome> later) {
    call.school().writer.submit(std::move(command), [later](Result<Receipt> receipt) {
        later([receipt] { return fact_of(receipt); });
    });
}

}  // namespace letopis::http
