#pragma once
// Ids that follow from what they are about, so that whoever asks again asks for the same thing
// (app/archive/seal_class_year.h, invariants 2 and 5).

#include <string_view>

#include "base/id.h"

namespace letopis {

/// Sixteen bytes in the form of a UUIDv7 of the moment `at`, the rest from SHA-256 of the word and
/// of what the id is about.
IdBytes derived_id_bytes(std::string_view word, Instant at, const IdBytes& about,
                         const IdBytes& and_about = {});

template <class AnyId, class About>
AnyId derived_id(std::string_view word, Instant at, const Id<About>& about) {
    return AnyId{derived_id_bytes(word, at, about.bytes())};
}
template <class AnyId, class About, class Other>
AnyId derived_id(std::string_view word, Instant at, const Id<About>& about,
                 const Id<Other>& and_about) {
    return AnyId{derived_id_bytes(word, at, about.bytes(), and_about.bytes())};
}

}  // namespace letopis
