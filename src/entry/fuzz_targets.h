#pragma once
// What must hold for any bytes. The fuzzer and the smoke run in the ordinary tests call the same
// function.

#include "base/check.h"
#include "base/limits.h"
#include "entry/entry.h"

namespace letopis {

inline void fuzz_entry(ByteView bytes) {
    const auto entry = decode_entry(as_text(bytes));
    if (bytes.size() <= limits::entry_bytes) {
        const auto slowly = decode_entry_slowly(as_text(bytes));
        LETOPIS_CHECK(entry.has_value() == slowly.has_value(), "both readers take the same");
        LETOPIS_CHECK(!entry || *entry == *slowly, "and read the same");
    }
    if (!entry) {
        LETOPIS_CHECK(entry.error().is(RefusalCode::malformed_request), "it refuses in one way");
        return;
    }
    LETOPIS_CHECK(encode_entry(*entry) == as_text(bytes), "an entry has one spelling");
}

}  // namespace letopis
