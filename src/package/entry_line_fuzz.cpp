#include "package/fuzz_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    letopis::fuzz_entry_line({bytes, size});
    return 0;
}
