#pragma once
// ReplyCache: rendered answers that may be given again, on whichever I/O thread. Access is checked
// before anybody looks here: what lies here does not depend on who asks, but for what the key says.

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/guarded.h"
#include "http/cache/gzip.h"
#include "http/cache/stamped_map.h"
#include "http/cache/watch.h"
#include "http/message/response.h"

namespace letopis::http {

/// Which answer about a thing.
enum class ReplyKind : std::uint8_t {
    diary_week,
    diary_page,
    diary_marks,
    diary_warnings,
    diary_news,
    journal_to_read,
    journal_without_reasons,  ///< Of absences.
    journal_to_write
};

struct ReplyKey {
    OrgThing thing;
    ReplyKind kind = ReplyKind::diary_week;
    IdBytes detail{};  ///< Period, person, or the number of a week.
    bool operator==(const ReplyKey&) const = default;
};

struct ReplyKeyHash {
    std::size_t operator()(const ReplyKey& key) const;
};

/// One answer in one coding: browsers take it packed, and it lies here a fifth as big.
struct KeptReply {
    enum class Coding : std::uint8_t { plain, gzip };
    std::string etag;   ///< With its quotes; weak, for all codings say the same.
    SharedReply whole;  ///< Null where only the tag was asked for.
    Coding coding = Coding::plain;
    SharedReply unchanged;             ///< Fields of "304 Not Modified".
    const PackedHead* head = nullptr;  ///< How it begins, of a page; it outlives the answer.
    std::size_t size_bytes() const;
};
using SharedKept = std::shared_ptr<const KeptReply>;

/// Least recently used first out. Invariant: the bytes kept do not exceed the limit, but for one
/// answer that is bigger alone and lives until the next.
class ReplyCache {
public:
    /// A limit of 0 finds nothing, whatever was put.
    explicit ReplyCache(std::size_t limit_bytes) : shelf_{limit_bytes} {}

    /// The answer, if it still holds; one that does not is forgotten.
    SharedKept find(const ReplyKey& key, const Stamps& stamps, Instant now);
    void put(const ReplyKey& key, SharedKept reply, Watch watch);
    /// Keeps the same answer in another coding; nothing where `known` is kept no longer.
    void recode(const ReplyKey& key, const SharedKept& known, SharedKept reply);

    std::size_t bytes();
    std::size_t count();

private:
    struct Slot {
        ReplyKey key;
        SharedKept reply;
        Watch watch;
        std::size_t bytes = 0;
    };
    using Slots = std::list<Slot>;
    struct Shelf {
        explicit Shelf(std::size_t limit) : limit_bytes{limit} {}
        void weigh(Slot& slot);
        void drop(Slots::iterator slot);

        std::size_t limit_bytes;
        std::size_t bytes = 0;
        Slots slots;  ///< Latest used first.
        std::unordered_map<ReplyKey, Slots::iterator, ReplyKeyHash> places;
    };
    Guarded<Shelf> shelf_;
};

}  // namespace letopis::http
