#pragma once
// What tables of functions by kind work on (entry.cpp).

#include "entry/entry_body.h"

namespace letopis {

/// The fact itself, of the type that `index()` tells.
const void* fact_of(const EntryFacts& facts);

}  // namespace letopis
