#pragma once
// LiveBook (книга прямых обновлений) of one I/O thread: which connection waits for news of which
// course. It tells that something has changed, never what: the page asks for the journal again, by
// the ordinary route with its locks and caches.
//
// Invariants:
//   1. Nothing is told to anybody whose session is not open, or who may not read the journal, at
//      that moment. He is let go, at the latest with the next beat.
//   2. An event carries the count of the stamps it was told under. Whoever comes again with the
//      count he has seen misses nothing: if it is not the count of now, he is told at once.
//   3. An open connection is no use of its session.
//   4. Who else is here is said of staff, and to staff, heads of a section and of a department
//      among them: whoever reads by a visit neither sees nor is seen.

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "http/context.h"
#include "http/live/live_hub.h"
#include "http/message/stream.h"

namespace letopis::http {

/// Whether others who watch the same are told of somebody, and he of them.
enum class LiveSight { seen, unseen };

/// What one connection watches, and for whom.
struct LiveSubject {
    std::size_t school_index = 0;
    Session session;
    CourseId course_id;
    LiveSight sight = LiveSight::unseen;
};

class LiveStream;

class LiveBook {
public:
    /// The locks of the journal, asked anew. Where they cannot be asked, the answer is no.
    using MayWatch = std::function<bool(const LiveSubject&)>;

    /// The hub and the context must outlive the book, which may end before its streams.
    LiveBook(LiveHub& hub, const Context& context, MayWatch may_watch);
    ~LiveBook();
    LiveBook(const LiveBook&) = delete;
    LiveBook& operator=(const LiveBook&) = delete;

    /// Before the first stream: how to call this thread (Responder::attend).
    void attend(std::function<void()> call) { post_ = &hub_.join(std::move(call)); }
    /// Waits for changes under any of `places`. `seen` is the id of the last event that the client
    /// knows, or "". Refuses `busy` (LiveHub::take_seat). The caller has asked the locks.
    Result<std::unique_ptr<StreamSource>> open(const LiveSubject& subject,
                                               std::vector<Stamps::Place> places,
                                               std::string_view seen);
    /// Tells whoever watches something that has changed since the last look, or where somebody has
    /// come or gone.
    void look();

private:
    friend class LiveStream;
    /// One course with everybody on this thread who watches it.
    struct Topic {
        std::vector<Stamps::Place> places;
        std::uint64_t count = 0;    ///< Of bumps under its places, at the last look.
        std::uint64_t company = 0;  ///< Its version at the last look (LiveCompany::Seen).
        LiveStream* first = nullptr;
    };
    using Topics = std::unordered_map<CourseId, Topic>;

    const Stamps& stamps_of(std::size_t school_index) const {
        return context_.schools[school_index].stamps;
    }
    std::uint64_t count_of(std::size_t school_index, const Topic& topic) const;
    std::string id_of(const Topic& topic) const;
    /// Invariant 1. Cheap while nothing was stated that the locks depend on.
    bool may_go_on(LiveStream& stream) const;
    void look_at(std::size_t school_index);
    void look_for_company(std::size_t school_index);
    /// Who watches the course, each with his name as far as it can be read.
    LiveCompany::Seen company_of(std::size_t school_index, CourseId course_id) const;
    void come(const LiveSubject& subject);
    void go(const LiveSubject& subject);
    void leave(LiveStream& stream);

    LiveHub& hub_;
    const Context& context_;
    MayWatch may_watch_;
    LiveHub::Post* post_ = nullptr;
    std::vector<Topics> topics_;                 ///< By school.
    std::vector<std::uint64_t> company_counts_;  ///< By school, at the last look.
};

}  // namespace letopis::http
