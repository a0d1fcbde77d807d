#pragma once
// RecentReaders: looks at a state of some moments ago. A commit makes a connection forget all its
// pages; one that goes on with the state it has keeps them, and most of what is asked for stands in
// that state as it is now. Whoever looks here holds what he made against the stamps afterwards.

#include <cstdint>
#include <functional>

#include "ports/reader.h"

namespace letopis {

class RecentReaders {
public:
    virtual ~RecentReaders() = default;

    /// As Readers::look, but what `use` sees may be older than the call. Returns how many changes
    /// (base/stamps.h) the state is sure to have, not fewer than `at_least`, a count read before:
    /// whatever has a stamp that is not greater stands in it as it is now.
    virtual Result<std::uint64_t> look_back(std::uint64_t at_least,
                                            const std::function<void(Reader&)>& use) = 0;
};

}  // namespace letopis
