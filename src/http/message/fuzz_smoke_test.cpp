// A short run of the fuzzers' properties: every cut and many flips of true texts.
#include <gtest/gtest.h>

#include "base/random.h"
#include "http/message/fuzz_targets.h"

namespace letopis::http {
namespace {

template <class Target>
void spoil(const std::string& whole, Target target) {
    for (std::size_t size = 0; size <= whole.size(); ++size) target(as_bytes(whole).first(size));
    SeededRandom random{2026};
    for (int i = 0; i < 5000; ++i) {
        std::string spoilt = whole;
        for (int flips = 0; flips <= i % 4; ++flips)
            spoilt[random.below(spoilt.size())] = static_cast<char>(random.below(256));
        target(as_bytes(spoilt));
    }
}

TEST(FuzzSmoke, NoQueryAndNoCookieBreaksItsReader) {
    spoil("week=2026-W38&name=%D0%AF+%D1%8F&empty=&period_id=0192f3a4-0000-7000-8000-000000000001",
          fuzz_query);
    spoil("a=1; letopis_session=0123456789; b=2;letopis_session", fuzz_cookies);
}

}  // namespace
}  // namespace letopis::http
