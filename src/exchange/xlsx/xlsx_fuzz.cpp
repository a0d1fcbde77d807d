#include "exchange/fuzz_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    letopis::fuzz_xlsx({bytes, size});
    return 0;
}
