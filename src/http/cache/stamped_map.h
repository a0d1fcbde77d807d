#pragma once
// StampedMap: what one I/O thread remembers about persons and courses: positions and targets of
// the second lock. Each is valid on its date while nothing was stated about its thing, nor about
// the school as a whole.

#include <cstring>
#include <unordered_map>
#include <utility>

#include "base/limits.h"
#include "base/time.h"
#include "http/cache/watch.h"

namespace letopis::http {

/// The id of a thing of one organisation.
struct OrgThing {
    OrgId org_id = 0;
    IdBytes id{};
    bool operator==(const OrgThing&) const = default;
};

struct OrgThingHash {
    std::size_t operator()(const OrgThing& thing) const {
        std::uint64_t tail = 0;
        std::memcpy(&tail, thing.id.data() + 8, sizeof tail);
        return static_cast<std::size_t>((tail ^ static_cast<std::uint64_t>(thing.org_id)) *
                                        0x9E3779B97F4A7C15ULL);
    }
};

/// Grows when either stamp does, for both only grow.
template <class Kind>
std::uint64_t stamp_in_school(const Stamps& stamps, const Id<Kind>& id) {
    return stamps.of(id) + stamps.of(whole_school);
}

template <class Value>
class StampedMap {
public:
    /// The value, if it was gathered for this date and nothing was stated about `id` since. What
    /// is returned lives until the next put.
    template <class Kind>
    const Value* find(OrgId org_id, const Id<Kind>& id, const Stamps& stamps, Date on) const {
        const auto found = values_.find({org_id, id.bytes()});
        if (found == values_.end()) return nullptr;
        const Kept& kept = found->second;
        return kept.on == on && kept.stamp == stamp_in_school(stamps, id) ? &kept.value : nullptr;
    }
    /// `stamp` is stamp_in_school, read before the value was gathered.
    template <class Kind>
    const Value& put(OrgId org_id, const Id<Kind>& id, std::uint64_t stamp, Date on, Value value) {
        // Emptied when full: it fills again in a moment, and needs no order of use.
        if (values_.size() >= limits::kept_standings) values_.clear();
        Kept& kept = values_[{org_id, id.bytes()}];
        kept = {.stamp = stamp, .on = on, .value = std::move(value)};
        return kept.value;
    }

private:
    struct Kept {
        std::uint64_t stamp = 0;
        Date on;
        Value value;
    };
    std::unordered_map<OrgThing, Kept, OrgThingHash> values_;
};

}  // namespace letopis::http
