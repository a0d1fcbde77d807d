#pragma once
// What must hold for any bytes. The fuzzer and the smoke run in the ordinary tests call the same
// function.

#include "base/check.h"
#include "entry/entry.h"

namespace letopis {

inline void fuzz_entry(ByteView bytes) {
    const auto entry = decode_entry(as_text(bytes));
    if (!entry) {
        LETOPIS_CHECK(entry.error().is(RefusalCode::malformed_request), "it refuses in one way");
        return;
    }
    LETOPIS_CHECK(encode_entry(*entry) == as_text(bytes), "an entry has one spelling");
}

}  // namespace letopis
