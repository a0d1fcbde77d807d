#include "store/known_ledger.h"

#include "base/limits.h"
#include "store/steady.h"
#include "store/touched.h"

namespace letopis::store {
namespace {

/// What others wrote beyond a size.
struct News {
    EntryIndex size = 0;
    std::optional<std::vector<AnyId>> touched;  ///< Nothing: too much, or not understood.
};

Result<News> read_news(SchoolReader& reader, EntryIndex from) {
    LETOPIS_TRY(entries, reader.entries(from, limits::taken_in_one_by_one));
    const auto count = static_cast<EntryIndex>(entries.size());
    if (count < limits::taken_in_one_by_one)
        return News{.size = from + count, .touched = touched_by(entries, reader)};
    LETOPIS_TRY(size, reader.entry_count());
    return News{.size = size, .touched = std::nullopt};
}

}  // namespace

Result<Done> KnownLedger::reach(EntryIndex seen_size) {
    if (!others_write_) return Done{};
    if (stamps_.trusted() && steady_milliseconds() > trusted_until_) stamps_.distrust();
    return take_in(seen_size);
}

Result<Done> KnownLedger::take_in(EntryIndex size) {
    if (size <= sizes_.known()) return Done{};
    std::scoped_lock alone{taking_in_};
    const EntryIndex from = sizes_.known();
    if (size <= from) return Done{};
    std::optional<Result<News>> read;
    LETOPIS_TRY_DONE(readers_.look_afresh(
        size, [&](SchoolReader& reader) { read.emplace(read_news(reader, from)); }));
    LETOPIS_TRY(news, *std::move(read));
    sizes_.see(news.size);
    if (news.touched) {
        for (const AnyId& id : *news.touched) stamps_.bump(id);
    } else {
        stamps_.bump_all();
    }
    sizes_.know(news.size);
    return Done{};
}

void KnownLedger::be_alone() {
    others_write_ = false;
    stamps_.trust();
}

void KnownLedger::be_among_others() {
    others_write_ = true;
    distrust();
}

void KnownLedger::trust_until(std::int64_t moment) {
    trusted_until_ = moment;
    stamps_.trust();
}

void KnownLedger::distrust() {
    trusted_until_ = 0;
    stamps_.distrust();
}

}  // namespace letopis::store
