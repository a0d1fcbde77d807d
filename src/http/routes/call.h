#pragma once
// Call (обращение): what a handler is given: the request, who asks, and the school he asks about.
// Lives only while the handler runs; what a later answer needs is copied from it.

#include <optional>
#include <string_view>

#include "domain/access/access.h"
#include "http/cache/reply_cache.h"
#include "http/cache/stamped_map.h"
#include "http/context.h"
#include "http/routes/kept.h"
#include "http/routes/later.h"
#include "http/routes/place.h"
#include "http/routes/recent.h"
#include "http/wire/read_json.h"
#include "ports/standing.h"

namespace letopis::http {

struct Site;
class LiveBook;

/// What is remembered between requests, by all I/O threads together: whoever comes again comes to
/// any of them.
struct SiteMemory {
    explicit SiteMemory(std::size_t reply_bytes) : replies{reply_bytes} {}
    ReplyCache replies;
    StampedMap<Standing> standings;
    StampedMap<Target> targets;
};

/// What the calls of one I/O thread have at hand.
struct ThreadMemory {
    SiteMemory& site;
    LiveBook* live = nullptr;  ///< Who waits for news on this thread; the dispatcher's.
};

/// An answer that may be given again while its watch holds. `Reply` names the wire type.
template <class Reply>
struct Kept {
    Response response;
};
template <class Reply>
Response make_response(Kept<Reply> kept) {
    return std::move(kept.response);
}

class Call {
public:
    /// Notes what became of a request that is answered later.
    using PledgeMaker = std::function<Pledge()>;

    Call(Site& site, const Context& context, ThreadMemory& memory, const Request& request,
         Instant now)
        : site_{site}, context_{context}, memory_{memory}, request_{request}, now_{now} {}

    // --- Who asks (filled in by the gate) ---

    /// Looks for the session in the cookie, once. Null when there is none; fails when it cannot be
    /// known whether there is.
    Result<const Session*> find_session();
    /// The session, if it was looked for and found.
    const Session* known_session() const { return session_ ? &*session_ : nullptr; }
    /// For a call without a request: asks again for whom an earlier one asked. False when his
    /// session is over.
    bool resume(const Session& session);
    /// His position today. Faults when the school cannot be read. From here on this program knows
    /// all that he has stated himself, wherever he did (seen.h).
    Result<const Standing*> find_standing();
    /// The school of the session that was found; null without one.
    const School* known_school() const { return school_; }

    // --- For handlers ---

    /// Pages and counters, for the handlers that show them.
    Site& site() const { return site_; }
    const Context& context() const { return context_; }
    LiveBook& live() const { return *memory_.live; }
    const Request& request() const { return request_; }
    Instant now() const { return now_; }
    Date today() const { return moscow_date(now_); }
    /// Only on routes that need a session:
    const Session& session();
    const Standing& standing();
    const School& school();
    PersonId actor_id() { return session().person_id; }

    /// The second lock on a student, a course or a class, by remembered targets. Refuses
    /// `not_found` for what does not exist, then as check_access.
    Result<Done> check_student(Action action, StudentId student_id);
    Result<Done> check_course(Action action, CourseId course_id);
    Result<Done> check_group(Action action, StudyGroupId study_group_id);
    /// What the last successful check was about, for the watch of an answer.
    const Target& target() const { return *target_; }

    template <Described Body>
    Result<Body> read_body() const {
        LETOPIS_TRY_DONE(check_json_body());
        return read_json<Body>(request_.body);
    }

    /// The answer kept under `key` if it holds; else the one that `make(reader)` reads now.
    /// `notice(reply, watch)` tells what it was made from. `key.thing` is completed here.
    template <class Reply, class Make, class Notice>
    Result<Kept<Reply>> keep(const ReplyKey& key, Make make, Notice notice);
    /// The same for any answer: `make(reader)` gives a Result<Read>, `render(read)` a
    /// Result<KeptReply>.
    template <class Make, class Notice, class Render>
    Result<Response> keep_as(ReplyKey key, Make make, Notice notice, Render render);

    /// Used by the adaptor of commands.
    template <class Reply>
    Later<Reply> later() {
        return Later<Reply>{make_pledge_()};
    }
    void answer_later_with(PledgeMaker maker) { make_pledge_ = std::move(maker); }

private:
    Result<Done> check_json_body() const;
    Result<Done> reach_seen();
    template <class Kind, class Gather>
    Result<Done> check(Action action, const Id<Kind>& id, Gather gather);
    SharedKept find_kept(const ReplyKey& key);
    bool knows_already(const KeptReply& reply) const;
    Response respond_kept(const ReplyKey& key, const SharedKept& kept);
    Response keep_reply(const ReplyKey& key, KeptReply reply, Watch watch, std::uint64_t changes);

    Site& site_;
    const Context& context_;
    ThreadMemory& memory_;
    const Request& request_;
    Instant now_;
    PledgeMaker make_pledge_;
    bool session_looked_for_ = false;
    std::optional<Session> session_;
    const School* school_ = nullptr;
    std::shared_ptr<const Standing> standing_;
    std::shared_ptr<const Target> target_;
};

template <class Make, class Notice, class Render>
Result<Response> Call::keep_as(ReplyKey key, Make make, Notice notice, Render render) {
    key.thing.org_id = school().org_id;
    if (const SharedKept kept = find_kept(key)) return respond_kept(key, kept);
    struct Watched {
        std::decay_t<decltype(*make(std::declval<Reader&>()))> value;
        Watch watch;
    };
    const auto make_watched = [&](Reader& reader) -> Result<Watched> {
        LETOPIS_TRY(value, make(reader));
        Watched watched{std::move(value), {}};
        notice(std::as_const(watched.value), watched.watch);
        return watched;
    };
    // Whatever kind of thing it is: stamps know ids by their bytes.
    const std::uint64_t known = school().stamps.of(PersonId{key.thing.id});
    LETOPIS_TRY(read, read_recent(school(), known, make_watched,
                                  [&](const Watched& watched, std::uint64_t changes) {
                                      return watched.watch.stood_since(school().stamps, changes);
                                  }));
    LETOPIS_TRY(rendered, render(std::as_const(read.value.value)));
    return keep_reply(key, std::move(rendered), std::move(read.value.watch), read.changes);
}

template <class Reply, class Make, class Notice>
Result<Kept<Reply>> Call::keep(const ReplyKey& key, Make make, Notice notice) {
    LETOPIS_TRY(response, keep_as(key, make, notice, [](const Reply& reply) {
                    return Result<KeptReply>{kept_json(write_json(reply))};
                }));
    return Kept<Reply>{std::move(response)};
}

}  // namespace letopis::http
