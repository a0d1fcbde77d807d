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
    return sizeof(KeptReply) + etag.capacity() + size_of(whole) + size_of(unchanged);
}

SharedKept ReplyCache::find(const ReplyKey& key, const Stamps& stamps, Instant now) {
    return shelf_.with([&](Shelf& shelf) -> SharedKept {
        if (shelf.limit_bytes == 0) return nullptr;
        const auto found = shelf.places.find(key);
        if (found == shelf.places.end()) return nullptr;
        if (!found->second->watch.holds(stamps, now)) {
            shelf.drop(found->second);
            return nullptr;
        }
        shelf.slots.splice(shelf.slots.begin(), shelf.slots, found->second);
        return found->second->reply;
    });
}

void ReplyCache::put(const ReplyKey& key, SharedKept reply, Watch watch) {
    shelf_.with([&](Shelf& shelf) {
        if (const auto found = shelf.places.find(key); found != shelf.places.end())
            shelf.drop(found->second);
        shelf.slots.push_front({.key = key, .reply = std::move(reply), .watch = std::move(watch)});
        shelf.places[key] = shelf.slots.begin();
        shelf.weigh(shelf.slots.front());
    });
}

void ReplyCache::recode(const ReplyKey& key, const SharedKept& known, SharedKept reply) {
    shelf_.with([&](Shelf& shelf) {
        const auto found = shelf.places.find(key);
        if (found == shelf.places.end() || found->second->reply != known) return;
        found->second->reply = std::move(reply);
        shelf.weigh(*found->second);
    });
}

std::size_t ReplyCache::bytes() {
    return shelf_.with([](const Shelf& shelf) { return shelf.bytes; });
}

std::size_t ReplyCache::count() {
    return shelf_.with([](const Shelf& shelf) { return shelf.places.size(); });
}

void ReplyCache::Shelf::weigh(Slot& slot) {
    bytes -= slot.bytes;
    slot.bytes = sizeof(Slot) + slot.reply->size_bytes() + slot.watch.size_bytes();
    bytes += slot.bytes;
    while (bytes > limit_bytes && slots.size() > 1) drop(std::prev(slots.end()));
}

void ReplyCache::Shelf::drop(Slots::iterator slot) {
    bytes -= slot->bytes;
    places.erase(slot->key);
    slots.erase(slot);
}

}  // namespace letopis::http
