#include "http/routes/call.h"

#include "base/check.h"
#include "http/cache/gzip.h"
#include "http/routes/seen.h"

namespace letopis::http {

inline constexpr std::string_view session_cookie = "letopis_session";

namespace {

Response respond_packed(const KeptReply& reply) {
    Response response{.status = 200, .body = Body{reply.whole}};
    return std::move(response.add("Content-Encoding", "gzip"));
}

}  // namespace

Result<const Session*> Call::find_session() {
    if (session_looked_for_) return known_session();
    const auto token = find_cookie(request_.field(Field::cookie), session_cookie);
    if (token) {
        LETOPIS_TRY(found, context_.accounts.find_session(*token, now_));
        if (found) school_ = context_.find_school(found->org_id);
        if (school_) session_ = found;  // Otherwise his organisation has left this server.
    }
    session_looked_for_ = true;
    return known_session();
}

bool Call::resume(const Session& session) {
    session_looked_for_ = true;
    school_ = context_.find_school(session.org_id);
    if (!school_ || !context_.accounts.is_open(session, now_)) return false;
    session_ = session;
    return true;
}

Result<const Standing*> Call::find_standing() {
    LETOPIS_CHECK(session_.has_value(), "a position belongs to a session");
    if (standing_) return standing_.get();
    LETOPIS_TRY_DONE(reach_seen());
    const PersonId person_id = session_->person_id;
    const Stamps& stamps = school_->stamps;
    standing_ = memory_.site.standings.find(school_->org_id, person_id, stamps, today());
    if (standing_) return standing_.get();
    const std::uint64_t stamp = stamp_in_school(stamps, person_id);
    LETOPIS_TRY(standing, school_->readers.read([&](Reader& reader) {
        return read_standing(reader, person_id, today());
    }));
    standing_ =
        memory_.site.standings.put(school_->org_id, person_id, stamp, today(), std::move(standing));
    return standing_.get();
}

Result<Done> Call::reach_seen() {
    Freshness* const freshness = school_->freshness;
    if (freshness == nullptr || !freshness->others_write()) return Done{};
    return freshness->reach(seen_size(request_.field(Field::cookie), school_->org_id));
}

const Session& Call::session() {
    LETOPIS_CHECK(session_.has_value(), "the route's audience has a session");
    return *session_;
}

const Standing& Call::standing() {
    LETOPIS_CHECK(standing_ != nullptr, "the gate has found the position");
    return *standing_;
}

const School& Call::school() {
    LETOPIS_CHECK(school_ != nullptr, "the route's audience has a session");
    return *school_;
}

template <class Kind, class Gather>
Result<Done> Call::check(Action action, const Id<Kind>& id, Gather gather) {
    const Stamps& stamps = school().stamps;
    target_ = memory_.site.targets.find(school().org_id, id, stamps, today());
    if (!target_) {
        const std::uint64_t stamp = stamp_in_school(stamps, id);
        LETOPIS_TRY(target, school().readers.read(gather));
        target_ = memory_.site.targets.put(school().org_id, id, stamp, today(), std::move(target));
    }
    return check_access(standing(), action, *target_);
}

Result<Done> Call::check_student(Action action, StudentId student_id) {
    return check(action, student_id, [&](Reader& reader) -> Result<Target> {
        LETOPIS_TRY(person, reader.person(student_id));
        if (!person) return RefusalCode::not_found;
        return student_target(reader, student_id, today());
    });
}

Result<Done> Call::check_course(Action action, CourseId course_id) {
    return check(action, course_id, [&](Reader& reader) -> Result<Target> {
        LETOPIS_TRY(course, reader.course(course_id));
        if (!course) return RefusalCode::not_found;
        return course_target(reader, *course);
    });
}

Result<Done> Call::check_group(Action action, StudyGroupId study_group_id) {
    return check(action, study_group_id, [&](Reader& reader) -> Result<Target> {
        LETOPIS_TRY(group, reader.study_group(study_group_id));
        if (!group) return RefusalCode::not_found;
        return group_target(reader, *group);
    });
}

Result<Done> Call::check_json_body() const {
    // A form of a foreign page can send no such type without asking first (CORS).
    if (request_.field(Field::content_type).starts_with("application/json")) return Done{};
    return Refusal{.code = RefusalCode::malformed_request,
                   .detail = "Тело запроса должно иметь тип application/json."};
}

bool Call::knows_already(const KeptReply& reply) const {
    return matches_etag(request_.field(Field::if_none_match), reply.etag);
}

SharedKept Call::find_kept(const ReplyKey& key) {
    SharedKept kept = memory_.site.replies.find(key, school().stamps, now_);
    return kept && (kept->whole || knows_already(*kept)) ? kept : nullptr;
}

Response Call::keep_reply(const ReplyKey& key, KeptReply reply, Watch watch,
                          std::uint64_t changes) {
    watch.until(moscow_instant(today().plus_days(1), TimeOfDay{}));
    const bool settled = watch.settle(school().stamps, changes);
    // Whoever knows it already does not want it, and most often nobody else does.
    if (knows_already(reply)) reply.whole = nullptr;
    const auto kept = std::make_shared<const KeptReply>(std::move(reply));
    if (settled) memory_.site.replies.put(key, kept, std::move(watch));
    return respond_kept(key, kept);
}

Response Call::respond_kept(const ReplyKey& key, const SharedKept& kept) {
    if (knows_already(*kept)) return {.status = 304, .body = Body{kept->unchanged}};
    const bool takes_gzip = accepts_coding(request_.field(Field::accept_encoding), "gzip");
    if (kept->coding == KeptReply::Coding::gzip) {
        if (!takes_gzip) return {.status = 200, .body = Body{unpacked(*kept)}};
        return respond_packed(*kept);
    }
    if (!takes_gzip || kept->whole->body.size() < limits::compress_from_bytes)
        return {.status = 200, .body = Body{kept->whole}};
    const auto smaller = std::make_shared<const KeptReply>(packed(*kept));
    memory_.site.replies.recode(key, kept, smaller);
    return respond_packed(*smaller);
}

}  // namespace letopis::http
