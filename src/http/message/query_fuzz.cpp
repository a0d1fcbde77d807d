#include "http/message/fuzz_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    letopis::http::fuzz_query({bytes, size});
    return 0;
}
