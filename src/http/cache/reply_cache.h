#pragma once
// ReplyCache: rendered answers that one I/O thread may give again. Access is checked before anybody
// looks here: what lies here does not depend on who asks, but for what the key says.

#include <cstddef>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>

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

/// One answer in the encodings that were asked for so far.
struct KeptReply {
    Watch watch;
    std::string etag;  ///< With its quotes; weak, for all encodings say the same.
    SharedReply plain;
    SharedReply gzip;       ///< Null until somebody wants it.
    SharedReply unchanged;  ///< Fields of "304 Not Modified".
    std::size_t size_bytes() const;
};

/// Least recently used first out. Invariant: the bytes kept do not exceed the limit, but for one
/// answer that is bigger alone and lives until the next.
class ReplyCache {
public:
    /// A limit of 0 finds nothing, whatever was put.
    explicit ReplyCache(std::size_t limit_bytes) : limit_bytes_{limit_bytes} {}

    /// The answer, if it still holds; one that does not is forgotten. Lives until the next put.
    KeptReply* find(const ReplyKey& key, const Stamps& stamps, Instant now);
    KeptReply& put(const ReplyKey& key, KeptReply reply);
    /// To be called when an encoding was added to an answer.
    void weigh_again(const ReplyKey& key);

    std::size_t bytes() const { return bytes_; }
    std::size_t count() const { return places_.size(); }

private:
    struct Slot {
        ReplyKey key;
        KeptReply reply;
        std::size_t bytes = 0;
    };
    using Slots = std::list<Slot>;
    void drop(Slots::iterator slot);
    void make_room();

    std::size_t limit_bytes_;
    std::size_t bytes_ = 0;
    Slots slots_;  ///< Latest used first.
    std::unordered_map<ReplyKey, Slots::iterator, ReplyKeyHash> places_;
};

}  // namespace letopis::http
