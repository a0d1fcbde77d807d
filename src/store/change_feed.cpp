#include "store/change_feed.h"

#include <algorithm>

#include "store/feed_words.h"
#include "store/ledger_end.h"
#include "store/steady.h"

namespace letopis::store {
namespace {

/// What one notification may say; the rest waits for the next.
std::string take_text(std::map<OrgId, EntryIndex>& sizes) {
    std::string text;
    while (!sizes.empty() && text.size() < limits::notification_bytes) {
        const auto first = sizes.begin();
        text += (text.empty() ? "" : " ") + feed_text({first->first, first->second});
        sizes.erase(first);
    }
    return text;
}

}  // namespace

ChangeFeed::ChangeFeed(std::string database_url, Pace pace)
    : url_{std::move(database_url)}, pace_{pace}, thread_{[this] { run(); }} {}

ChangeFeed::~ChangeFeed() {
    closing_ = true;
    wake_.ring();
}

std::unique_ptr<ChangeFeed::Seat> ChangeFeed::join(OrgId org_id, KnownLedger& known) {
    auto sitter = std::make_shared<Sitter>(known);
    sitters_.with([&](Sitters& all) { all.emplace(org_id, sitter); });
    has_newcomers_ = true;
    wake_.ring();
    return std::make_unique<Seat>(*this, org_id, std::move(sitter));
}

void ChangeFeed::leave(OrgId org_id, const std::shared_ptr<Sitter>& sitter) {
    sitters_.with([&](Sitters& all) {
        const auto [first, last] = all.equal_range(org_id);
        all.erase(std::find_if(first, last, [&](const auto& one) { return one.second == sitter; }));
    });
    std::scoped_lock lock{sitter->mutex};
    sitter->known->distrust();
    sitter->known = nullptr;
}

void ChangeFeed::tell(OrgId org_id, EntryIndex size) {
    const bool was_empty = to_tell_.with([&](auto& sizes) {
        const bool empty = sizes.empty();
        EntryIndex& told = sizes[org_id];
        told = std::max(told, size);
        return empty;
    });
    if (was_empty) wake_.ring();
}

bool ChangeFeed::wait_until(const std::function<bool()>& so, std::chrono::milliseconds at_most) {
    std::unique_lock lock{turn_mutex_};
    return turn_.wait_for(lock, at_most, so);
}

void ChangeFeed::turned() {
    std::scoped_lock lock{turn_mutex_};
    turn_.notify_all();
}

ChangeFeed::Sitters ChangeFeed::all_sitters() {
    return sitters_.with([](const Sitters& all) { return all; });
}

std::vector<std::shared_ptr<ChangeFeed::Sitter>> ChangeFeed::sitters_of(OrgId org_id) {
    return sitters_.with([&](const Sitters& all) {
        std::vector<std::shared_ptr<Sitter>> found;
        const auto [first, last] = all.equal_range(org_id);
        for (auto one = first; one != last; ++one) found.push_back(one->second);
        return found;
    });
}

std::optional<Fault> ChangeFeed::trouble() {
    return trouble_.with([](const auto& trouble) { return trouble; });
}

void ChangeFeed::run() {
    while (!closing_) {
        const auto link = database::PostgresConnection::open(url_, 0, Connection::Mode::listener);
        const auto ended = link ? follow(**link) : Result<Done>{link.error()};
        if (!ended && ended.error().is_fault())
            trouble_.with([&](auto& trouble) { trouble = ended.error().fault(); });
        lose_all();
        turned();
        wake_.clear();
        if (!closing_) wake_.wait(limits::heads_looked_at_every_milliseconds);
    }
}

Result<Done> ChangeFeed::follow(database::PostgresConnection& link) {
    std::int64_t heads_at = steady_milliseconds();
    std::int64_t tell_at = heads_at;
    for (;;) {
        wake_.clear();
        if (closing_) return Done{};
        if (has_newcomers_.exchange(false) || steady_milliseconds() >= heads_at) {
            heads_at = steady_milliseconds() + pace_.heads_every_milliseconds;
            LETOPIS_TRY_DONE(look_at_heads(link));
            trouble_.with([](auto& trouble) { trouble.reset(); });
        }
        bool has_more = to_tell_.with([](const auto& sizes) { return !sizes.empty(); });
        if (has_more && steady_milliseconds() >= tell_at) {
            tell_at = steady_milliseconds() + limits::told_every_milliseconds;
            LETOPIS_TRY_DONE(tell_others(link));
            has_more = to_tell_.with([](const auto& sizes) { return !sizes.empty(); });
        }
        turned();
        const std::int64_t next = has_more ? std::min(heads_at, tell_at) : heads_at;
        const std::int64_t left = std::clamp<std::int64_t>(next - steady_milliseconds(), 0,
                                                           pace_.heads_every_milliseconds);
        LETOPIS_TRY(heard, link.hear(wake_.descriptor(), static_cast<int>(left)));
        heed(heard);
    }
}

Result<Done> ChangeFeed::look_at_heads(Connection& link) {
    const std::int64_t begun = steady_milliseconds();
    LETOPIS_TRY(heads, read_heads(link));
    for (const auto& [org_id, sitter] : all_sitters()) {
        std::scoped_lock lock{sitter->mutex};
        if (sitter->known == nullptr) continue;
        const auto head = heads.find(org_id);
        if (head != heads.end() && !sitter->known->take_in(head->second)) {
            sitter->known->distrust();
            continue;
        }
        if (std::exchange(sitter->must_renew, false)) sitter->known->bump_all();
        sitter->known->trust_until(begun + pace_.trusted_milliseconds);
    }
    return Done{};
}

Result<Done> ChangeFeed::tell_others(Connection& link) {
    const std::string text = to_tell_.with([](auto& sizes) { return take_text(sizes); });
    return tell_sizes(link, text);
}

void ChangeFeed::heed(const std::vector<std::string>& heard) {
    std::map<OrgId, EntryIndex> grown;
    for (const std::string& text : heard) {
        for (const FeedWord& word : parse_feed(text)) {
            if (word.size) {
                grown[word.org_id] = std::max(grown[word.org_id], *word.size);
                continue;
            }
            for (const auto& sitter : sitters_of(word.org_id)) {
                std::scoped_lock lock{sitter->mutex};
                if (sitter->known != nullptr) sitter->known->bump_all();
            }
        }
    }
    for (const auto& [org_id, size] : grown) {
        for (const auto& sitter : sitters_of(org_id)) {
            std::scoped_lock lock{sitter->mutex};
            if (sitter->known != nullptr && !sitter->known->take_in(size))
                sitter->known->distrust();
        }
    }
}

void ChangeFeed::lose_all() {
    for (const auto& [org_id, sitter] : all_sitters()) {
        std::scoped_lock lock{sitter->mutex};
        if (sitter->known == nullptr) continue;
        sitter->known->distrust();
        sitter->must_renew = true;
    }
}

Result<Done> ChangeFeeds::check() {
    return feeds_.with([](auto& feeds) -> Result<Done> {
        for (auto& [url, feed] : feeds)
            if (auto trouble = feed.trouble()) return *std::move(trouble);
        return Done{};
    });
}

ChangeFeed& ChangeFeeds::of(const std::string& database_url) {
    return *feeds_.with([&](auto& feeds) {
        return &feeds.try_emplace(database_url, database_url, pace_).first->second;
    });
}

}  // namespace letopis::store
