#include "crash/load.h"

#include <semaphore>

#include "base/check.h"
#include "base/file_ops.h"
#include "base/limits.h"
#include "ports/testing/sample_school.h"

namespace letopis::testing {
namespace {

constexpr Span between_batches = Span::seconds(25);  // A head is kept once a minute.

using Facts = Result<std::vector<EntryBody>>;

CommandId command_id(SeededRandom& random) {
    IdBytes bytes{};
    random.fill(bytes);
    return CommandId{bytes};
}

}  // namespace

EntryIndex Promises::promised_at(std::size_t position) const {
    EntryIndex size = 0;
    for (const Acknowledged& one : acknowledged)
        if (one.position <= position) size = std::max(size, one.tree_size);
    return size;
}

const Bytes* Promises::head_kept_at(std::size_t position) const {
    const Bytes* note = nullptr;
    for (const KeptHead& one : kept_heads)
        if (one.position <= position) note = &one.note;
    return note;
}

void Promises::begin_again(EntryIndex found, const std::string& head, std::size_t position) {
    std::erase_if(heads, [&](const auto& one) { return one.first > found; });
    heads[found] = head;
    std::erase_if(commands, [&](const auto& one) {
        return one.second.first_entry_index + one.second.entry_count > found;
    });
    acknowledged = {{0, found}};
    const Bytes* const kept = head_kept_at(position);
    const Bytes note = kept == nullptr ? Bytes{} : *kept;
    kept_heads.clear();
    if (!note.empty()) kept_heads = {{0, note}};
}

/// A command with what became of it.
struct Load::Planned {
    CommandId command_id;
    PersonId actor_id;
    std::vector<EntryBody> facts;
    std::size_t acknowledged_at = 0;
    std::optional<Result<Receipt>> answer;
    std::counting_semaphore<>* answered = nullptr;
};

Load::Load(MemoryDisk& disk, store::SchoolFiles files, std::uint64_t seed)
    : disk_{disk}, files_{std::move(files)}, random_{seed}, facts_{seed} {}

void Load::run(const LoadPlan& plan, Promises& promises) {
    for (int opening = 0; opening < plan.openings; ++opening) {
        auto school = store::School::open(files_, clock_, random_);
        if (!school) {  // Only a disk in trouble may say so.
            ++refused_;
            continue;
        }
        for (int batch = 0; batch < plan.batches; ++batch) {
            run_batch(**school, plan, promises);
            keep_head(**school, promises);
            clock_.set(clock_.now() + between_batches);
        }
        if (!(*school)->close()) ++refused_;
        note_kept_head(promises);
    }
}

void Load::submit(store::School& school, const LoadPlan& plan, Planned& planned) {
    const auto decide = [&](DecisionContext&) -> Facts {
        if (plan.acknowledgement == Acknowledgement::when_decided)
            planned.acknowledged_at = disk_.position();
        return planned.facts;
    };
    const auto answer = [&](Result<Receipt> receipt) {
        if (plan.acknowledgement == Acknowledgement::when_answered)
            planned.acknowledged_at = disk_.position();
        planned.answer = std::move(receipt);
        planned.answered->release();
    };
    school.writer().submit({planned.command_id, planned.actor_id, decide}, answer);
}

void Load::run_batch(store::School& school, const LoadPlan& plan, Promises& promises) {
    std::vector<Planned> batch(promises.commands.empty() ? 1 : 1 + random_.below(4));
    std::counting_semaphore<> answered{0};
    for (Planned& one : batch) {
        one.command_id = command_id(random_);
        one.actor_id = facts_.actor();
        one.facts = promises.commands.empty() ? SampleSchool{}.facts() : facts_.next();
        one.answered = &answered;
    }
    // A command that states nothing holds the scribe until all others wait: they become one batch,
    // every time the load is run.
    std::binary_semaphore entered{0};
    std::binary_semaphore may_go{0};
    const auto hold = [&](DecisionContext&) -> Facts {
        entered.release();
        may_go.acquire();
        return std::vector<EntryBody>{};
    };
    bool is_held = true;
    school.writer().submit({command_id(random_), {}, hold}, [&](const Result<Receipt>& receipt) {
        if (receipt) return answered.release();
        is_held = false;  // The scribe cannot even begin.
        entered.release();
        answered.release();
    });
    entered.acquire();
    for (Planned& one : batch) submit(school, plan, one);
    if (is_held) may_go.release();
    for (std::size_t i = 0; i <= batch.size(); ++i) answered.acquire();
    for (const Planned& one : batch) {
        if (!*one.answer) {
            ++refused_;
            continue;
        }
        const Receipt& receipt = **one.answer;
        LETOPIS_CHECK(static_cast<std::size_t>(receipt.entry_count) == one.facts.size(),
                      "a command is recorded whole");
        promises.commands[one.command_id] = receipt;
        promises.acknowledged.push_back(
            {one.acknowledged_at, receipt.first_entry_index + receipt.entry_count});
    }
}

void Load::keep_head(store::School& school, Promises& promises) {
    const auto count = school.readers().read([](Reader& reader) { return reader.entry_count(); });
    const auto note = school.ledger_book().checkpoint();
    if (count && note) promises.heads[*count] = *note;
    note_kept_head(promises);
}

void Load::note_kept_head(Promises& promises) {
    auto kept = read_file(files_.checkpoint(), limits::checkpoint_bytes);
    if (kept && *kept) promises.kept_heads.push_back({disk_.position(), **std::move(kept)});
}

}  // namespace letopis::testing
