#pragma once
// Entry (запись): one immutable fact in the ledger, and its canonical bytes.
//
// Canonical bytes are JSON in the subset of RFC 8785 without numbers other than integers: UTF-8,
// object keys in code point order, no spaces, no duplicate and no unknown keys. They can be read
// in 2046 with any tool (docs/formats/entry.md, docs/adr/0006).
//
// Invariants:
//   1. decode(encode(x)) = x, and encode(decode(bytes)) = bytes: one spelling for one fact.
//   2. A kind, once released, keeps its fields; a change is a new version of the kind.

#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "entry/entry_body.h"

namespace letopis {

/// A fact with its circumstances: who stated it, when, by which command.
struct Entry {
    Instant recorded_at;
    PersonId actor_id;  ///< Nil: the program itself (jobs, first set-up).
    CommandId command_id;
    EntryBody body;
    bool operator==(const Entry&) const = default;
};

/// "mark_recorded"
std::string_view entry_kind(const EntryBody& body);
/// All kinds in order of the variant.
std::vector<std::string_view> all_entry_kinds();

/// Canonical bytes.
std::string encode_entry(const Entry& entry);

/// Reads canonical bytes. Refuses `malformed_request` with the place for anything that
/// encode_entry would not write.
Result<Entry> decode_entry(std::string_view encoded);

/// The same, member by member, with the place of what is wrong: what decode_entry does when the
/// text cannot be read in one pass. Apart from its price it is no different, which the tests and
/// the fuzzer hold against each other.
Result<Entry> decode_entry_slowly(std::string_view encoded);

}  // namespace letopis
