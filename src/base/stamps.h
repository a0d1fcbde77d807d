#pragma once
// Stamps (отметки изменений): a number for each thing that grows whenever a fact about it is
// stated. Whoever keeps an answer keeps the stamps it was made under, read *before* the state it
// was made from, and may give it again while they are unchanged. No lock, no message.
//
// Invariants:
//   1. The scribe bumps the stamps of everything a batch touches after its commit and before the
//      first acknowledgement: nobody sees an answer older than his own write.
//   2. Two things may share a stamp (the table is finite): an answer is then made anew needlessly,
//      never kept wrongly.

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

#include "base/id.h"

namespace letopis {

class Stamps {
public:
    template <class Kind>
    std::uint64_t of(const Id<Kind>& id) const {
        return slots_->at(place_of(id)).load(std::memory_order_acquire);
    }
    template <class Kind>
    void bump(const Id<Kind>& id) {
        slots_->at(place_of(id)).fetch_add(1, std::memory_order_acq_rel);
    }

private:
    static constexpr std::size_t slot_count = 1 << 16;
    template <class Kind>
    static std::size_t place_of(const Id<Kind>& id) {
        return std::hash<Id<Kind>>{}(id) >> 48;
    }
    using Slots = std::array<std::atomic<std::uint64_t>, slot_count>;
    std::unique_ptr<Slots> slots_ = std::make_unique<Slots>();
};

}  // namespace letopis
