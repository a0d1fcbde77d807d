#include "package/fuzz_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    letopis::fuzz_document_proof({bytes, size});
    return 0;
}
