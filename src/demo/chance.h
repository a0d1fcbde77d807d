#pragma once
// Chance (случай): what makes one demo school differ from another. Every purpose draws from a
// stream of its own, so that one more draw here moves nothing there.

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "base/check.h"
#include "base/random.h"

namespace letopis::demo {

class Chance {
public:
    /// The stream of this purpose; `number` tells apart students, classes, days.
    Chance(std::uint64_t seed, std::string_view purpose, std::uint64_t number = 0);

    /// A number in [0, below). `below` must be positive.
    int below(int below);
    /// Both inclusive.
    int between(int least, int greatest) { return least + below(greatest - least + 1); }
    /// True that many times out of a thousand.
    bool happens(int per_mille) { return below(1000) < per_mille; }
    /// Around 0, from -reach to +reach, near 0 more often than far.
    int swing(int reach) { return between(-reach, reach) - between(-reach, reach) / 2; }

    template <class Things>
    auto& pick(Things& things) {
        LETOPIS_CHECK(!things.empty(), "there is something to pick from");
        return things[static_cast<std::size_t>(below(static_cast<int>(things.size())))];
    }
    template <class Things>
    void shuffle(Things& things) {
        for (int i = static_cast<int>(things.size()) - 1; i > 0; --i)
            std::swap(things[static_cast<std::size_t>(i)],
                      things[static_cast<std::size_t>(below(i + 1))]);
    }

    /// For making ids.
    RandomSource& source() { return source_; }

private:
    SeededRandom source_;
};

}  // namespace letopis::demo
