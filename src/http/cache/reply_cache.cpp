#include "http/cache/reply_cache.h"

#include <functional>

namespace letopis::http {
namespace {

std::size_t size_of(const SharedReply& reply) {
    return reply ? sizeof(PreparedReply) + reply->fields.capacity() + reply->body.capacity() : 0;
}

}  // namespace

std::size_t ReplyKeyHash::operator()(const ReplyKey& key) const {
    const std::string_view detail{reinterpret_cast<const char*>(key.detail.data()),
                                  key.detail.size()};
    return OrgThingHash{}(key.thing) ^
           std::hash<std::string_view>{}(detail) * (static_cast<std::size_t>(key.kind) * 2 + 3);
}

std::size_t KeptReply::size_bytes() const {
    return sizeof(KeptReply) + watch.size_bytes() + etag.capacity() + size_of(plain) +
           size_of(gzip) + size_of(unchanged);
}

KeptReply* ReplyCache::find(const ReplyKey& key, const Stamps& stamps, Instant now) {
    if (limit_bytes_ == 0) return nullptr;
    const auto found = places_.find(key);
    if (found == places_.end()) return nullptr;
    if (!found->second->reply.watch.holds(stamps, now)) {
        drop(found->second);
        return nullptr;
    }
    slots_.splice(slots_.begin(), slots_, found->second);
    return &found->second->reply;
}

KeptReply& ReplyCache::put(const ReplyKey& key, KeptReply reply) {
    if (const auto found = places_.find(key); found != places_.end()) drop(found->second);
    slots_.push_front({.key = key, .reply = std::move(reply)});
    places_[key] = slots_.begin();
    weigh_again(key);
    return slots_.front().reply;
}

void ReplyCache::weigh_again(const ReplyKey& key) {
    const auto found = places_.find(key);
    if (found == places_.end()) return;
    Slot& slot = *found->second;
    bytes_ -= slot.bytes;
    slot.bytes = slot.reply.size_bytes();
    bytes_ += slot.bytes;
    make_room();
}

void ReplyCache::drop(Slots::iterator slot) {
    bytes_ -= slot->bytes;
    places_.erase(slot->key);
    slots_.erase(slot);
}

void ReplyCache::make_room() {
    while (bytes_ > limit_bytes_ && slots_.size() > 1) drop(std::prev(slots_.end()));
}

}  // namespace letopis::http
