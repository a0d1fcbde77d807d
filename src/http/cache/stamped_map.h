#pragma once
// StampedMap: what the I/O threads remember, together, about persons and courses: positions and
// targets of the second lock. Each is valid on its date while nothing was stated about its thing,
// nor about the school as a whole.

#include <cstring>
#include <memory>
#include <unordered_map>
#include <utility>

#include "base/guarded.h"
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
    /// One thread may still use what another has forgotten, hence the shared ownership.
    using Shared = std::shared_ptr<const Value>;

    /// The value, if it was gathered for this date and nothing was stated about `id` since.
    template <class Kind>
    Shared find(OrgId org_id, const Id<Kind>& id, const Stamps& stamps, Date on) {
        const std::uint64_t stamp = stamp_in_school(stamps, id);
        const OrgThing thing{org_id, id.bytes()};
        Values forgotten;
        return halves_.with([&](Halves& halves) -> Shared {
            auto found = halves.young.find(thing);
            if (found == halves.young.end()) {
                auto old = halves.old.extract(thing);
                if (old.empty()) return nullptr;
                forgotten = make_room(halves);
                found = halves.young.insert(std::move(old)).position;
            }
            const Kept& kept = found->second;
            return kept.on == on && kept.stamp == stamp ? kept.value : nullptr;
        });
    }
    /// `stamp` is stamp_in_school, read before the value was gathered.
    template <class Kind>
    Shared put(OrgId org_id, const Id<Kind>& id, std::uint64_t stamp, Date on, Value value) {
        auto shared = std::make_shared<const Value>(std::move(value));
        Values forgotten;
        halves_.with([&](Halves& halves) {
            forgotten = make_room(halves);
            halves.young[{org_id, id.bytes()}] = {.stamp = stamp, .on = on, .value = shared};
        });
        return shared;
    }

private:
    struct Kept {
        std::uint64_t stamp = 0;
        Date on;
        Shared value;
    };
    using Values = std::unordered_map<OrgThing, Kept, OrgThingHash>;
    /// Whatever is asked for while the young fill up moves over to them; the rest goes.
    struct Halves {
        Values young;
        Values old;
    };
    /// What goes, to be freed when nobody waits.
    static Values make_room(Halves& halves) {
        if (halves.young.size() < limits::kept_standings / 2) return {};
        return std::exchange(halves.old, std::exchange(halves.young, {}));
    }
    Guarded<Halves> halves_;
};

}  // namespace letopis::http
