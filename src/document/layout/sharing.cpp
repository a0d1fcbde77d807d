#include "document/layout/sharing.h"

#include <numeric>

namespace letopis {

namespace {

constexpr double hair = 0.01;  ///< Of rounding, forgiven.

}  // namespace

std::vector<std::size_t> share_blocks(const std::vector<double>& heights, double first_room,
                                      double further_room, double closing_height) {
    std::vector<std::size_t> shares{0};
    double room = first_room;
    for (const double height : heights) {
        if (height > room + hair && shares.back() > 0) {
            shares.push_back(0);
            room = further_room;
        }
        ++shares.back();
        room -= height;
    }
    if (closing_height <= room + hair || shares.back() < 2) return shares;

    // Half of the last sheet's students go to the next with the signatures, or as many as fit.
    std::size_t moved = shares.back() / 2;
    const auto height_of_last = [&](std::size_t count) {
        return std::accumulate(heights.end() - static_cast<std::ptrdiff_t>(count), heights.end(),
                               closing_height);
    };
    while (moved > 1 && height_of_last(moved) > further_room) --moved;
    shares.back() -= moved;
    shares.push_back(moved);
    return shares;
}

}  // namespace letopis
