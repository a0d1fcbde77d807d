#pragma once
// Watch (наблюдение): what an answer was made from, so that it is given again only while nothing
// of it has changed.

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/stamps.h"
#include "base/time.h"

namespace letopis::http {

/// Stands for facts about the school as a whole (policies, calendar, names, lists), which have no
/// one thing that they are about: the scribe bumps its stamp for each of them.
inline const PersonId whole_school{};

class Watch {
public:
    template <class Kind>
    Watch& add(const Id<Kind>& id) {
        places_.push_back(Stamps::place_of(id));
        return *this;
    }
    template <class Kind>
    Watch& add(const std::vector<Id<Kind>>& ids) {
        for (const auto& id : ids) add(id);
        return *this;
    }
    /// The answer changes by itself at that moment: a lesson begins, a day ends.
    Watch& until(Instant at) {
        valid_until_ = std::min(valid_until_, at);
        return *this;
    }

    /// Whether a state that has so many changes has all that was stated about the things.
    bool stood_since(const Stamps& stamps, std::uint64_t changes) const {
        return std::all_of(places_.begin(), places_.end(),
                           [&](const Stamps::Place place) { return stamps.at(place) <= changes; });
    }

    /// Notes the stamps. `changes` is what the state has that the answer was made from; false when
    /// one of the things changed since: the answer may be given once, but not kept.
    bool settle(const Stamps& stamps, std::uint64_t changes) {
        std::sort(places_.begin(), places_.end());
        places_.erase(std::unique(places_.begin(), places_.end()), places_.end());
        seen_.clear();
        for (const Stamps::Place place : places_) seen_.push_back(stamps.at(place));
        changes_ = changes;
        return std::all_of(seen_.begin(), seen_.end(),
                           [&](std::uint64_t stamp) { return stamp <= changes; });
    }

    /// Whether nothing has changed. Most often one comparison.
    bool holds(const Stamps& stamps, Instant now) {
        if (now >= valid_until_) return false;
        const std::uint64_t changes = stamps.changes();
        if (changes == changes_) return true;
        for (std::size_t i = 0; i < places_.size(); ++i)
            if (stamps.at(places_[i]) != seen_[i]) return false;
        changes_ = changes;
        return true;
    }

    Instant valid_until() const { return valid_until_; }
    std::size_t size_bytes() const {
        return places_.capacity() * sizeof(Stamps::Place) + seen_.capacity() * sizeof(seen_[0]);
    }

private:
    std::vector<Stamps::Place> places_;
    std::vector<std::uint64_t> seen_;
    std::uint64_t changes_ = 0;
    Instant valid_until_{INT64_MAX};
};

}  // namespace letopis::http
