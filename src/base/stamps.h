#pragma once
// Stamps (отметки изменений): a number for each thing that grows whenever a fact about it is
// stated. Whoever keeps an answer keeps the stamps it was made under, none of them newer than the
// state it was made from (4), and may give it again while they are unchanged. No lock, no message.
//
// Invariants:
//   1. The scribe bumps the stamps of everything a batch touches after its commit and before the
//      first acknowledgement: nobody sees an answer older than his own write.
//   2. Two things may share a stamp (the table is finite): an answer is then made anew needlessly,
//      never kept wrongly.
//   3. Where other programs state facts too, and nothing tells of them, `distrust` makes each stamp
//      and `changes` new ones each time they are asked for, so that nothing is kept nor given
//      again. Whoever learns of those facts bumps their stamps before he trusts again.
//   4. `changes` grows before the stamp does, and the stamp is then that count: who reads it,
//      then the state, then a stamp that is not greater has all that was stated about the thing.
//   5. The listener is told after the stamp has grown: whoever looks when told sees the change.

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

#include "base/id.h"

namespace letopis {

/// Whoever wants to know at once that some stamp has grown. Told on the thread that states facts,
/// or on one that hears of others' facts, several at a time: it must not wait for anybody.
class StampListener {
public:
    virtual ~StampListener() = default;
    virtual void on_bump() = 0;
};

class Stamps {
public:
    /// Where the stamp of a thing stands.
    using Place = std::uint16_t;
    template <class Kind>
    static Place place_of(const Id<Kind>& id) {
        return static_cast<Place>(std::hash<Id<Kind>>{}(id) >> 48);
    }

    std::uint64_t at(Place place) const {
        if (!trusted()) return changes_->fetch_add(1, std::memory_order_acq_rel) + distrusted_base;
        return slots_->at(place).load(std::memory_order_acquire);
    }
    template <class Kind>
    std::uint64_t of(const Id<Kind>& id) const {
        return at(place_of(id));
    }
    void distrust() { distrusted_->store(true, std::memory_order_release); }
    void trust() { distrusted_->store(false, std::memory_order_release); }
    bool trusted() const { return !distrusted_->load(std::memory_order_acquire); }
    /// The stamp, be it trusted or not: for comparing with an earlier look.
    std::uint64_t bumps_at(Place place) const {
        return slots_->at(place).load(std::memory_order_acquire);
    }
    /// From now on `listener` is told of every bump; null: nobody is. It must outlive the bumping.
    void tell(StampListener* listener) { listener_->store(listener, std::memory_order_release); }
    /// How often anything was bumped.
    std::uint64_t changes() const {
        if (!trusted()) return changes_->fetch_add(1, std::memory_order_acq_rel) + 1;
        return changes_->load(std::memory_order_acquire);
    }

    template <class Kind>
    void bump(const Id<Kind>& id) {
        raise(slots_->at(place_of(id)), changes_->fetch_add(1, std::memory_order_acq_rel) + 1);
        ring();
    }

    /// Everything may have changed.
    void bump_all() {
        const std::uint64_t change = changes_->fetch_add(1, std::memory_order_acq_rel) + 1;
        for (auto& slot : *slots_) raise(slot, change);
        ring();
    }

private:
    /// Several may raise it at a time: the greatest stays.
    static void raise(std::atomic<std::uint64_t>& slot, std::uint64_t change) {
        std::uint64_t known = slot.load(std::memory_order_relaxed);
        while (known < change &&
               !slot.compare_exchange_weak(known, change, std::memory_order_acq_rel)) {
        }
    }
    /// Invariant 5.
    void ring() {
        if (auto* listener = listener_->load(std::memory_order_acquire)) listener->on_bump();
    }

    /// Far from any count of bumps.
    static constexpr std::uint64_t distrusted_base = std::uint64_t{1} << 62;
    std::unique_ptr<std::atomic<bool>> distrusted_ = std::make_unique<std::atomic<bool>>(false);
    using Slots = std::array<std::atomic<std::uint64_t>, 1 << 16>;
    std::unique_ptr<Slots> slots_ = std::make_unique<Slots>();
    std::unique_ptr<std::atomic<std::uint64_t>> changes_ =
        std::make_unique<std::atomic<std::uint64_t>>(0);
    std::unique_ptr<std::atomic<StampListener*>> listener_ =
        std::make_unique<std::atomic<StampListener*>>(nullptr);
};

}  // namespace letopis
