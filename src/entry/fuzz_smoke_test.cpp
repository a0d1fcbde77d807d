// A short run of the fuzzer's property: every cut and many flips of true entries.
#include <gtest/gtest.h>

#include "base/random.h"
#include "entry/fuzz_targets.h"
#include "entry/testing/sample_entries.h"

namespace letopis {
namespace {

TEST(FuzzSmoke, NoBytesBreakTheEntryReader) {
    SeededRandom random{2026};
    for (const Entry& entry : testing::sample_entries()) {
        const std::string whole = encode_entry(entry);
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            // Bytes of their own, so that a sanitizer sees a step beyond the cut.
            const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
            fuzz_entry(cut);
        }
        for (int i = 0; i < 300; ++i) {
            std::string spoilt = whole;
            for (int flips = 0; flips <= i % 3; ++flips)
                spoilt[random.below(spoilt.size())] = static_cast<char>(random.below(256));
            fuzz_entry(as_bytes(spoilt));
        }
    }
    const std::string deep(60'000, '[');
    fuzz_entry(as_bytes(deep));
    fuzz_entry(as_bytes("{\"actor_id\":" + deep));
}

}  // namespace
}  // namespace letopis
