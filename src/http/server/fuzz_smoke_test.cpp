// A short run of the fuzzer's property: every cut and many flips of true requests.
#include <gtest/gtest.h>

#include "base/random.h"
#include "http/server/fuzz_targets.h"

namespace letopis::http {
namespace {

TEST(FuzzSmoke, NoBytesMeanTwoThings) {
    const std::string samples[] = {
        "GET /d?week=2026-W38 HTTP/1.1\r\nHost: x\r\nCookie: letopis_session=a\r\n\r\n",
        "POST /api/v1/cells HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"};
    SeededRandom random{2026};
    for (const std::string& sample : samples) {
        for (std::size_t size = 0; size <= sample.size(); ++size)
            fuzz_request_head(as_bytes(sample).first(size));
        for (int i = 0; i < 3000; ++i) {
            std::string spoilt = sample;
            for (int flips = 0; flips <= i % 4; ++flips)
                spoilt[random.below(spoilt.size())] = static_cast<char>(random.below(256));
            fuzz_request_head(as_bytes(spoilt));
        }
    }
}

}  // namespace
}  // namespace letopis::http
