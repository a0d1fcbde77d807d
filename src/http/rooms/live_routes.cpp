#include "http/rooms/live_routes.h"

#include "http/cache/watch.h"
#include "http/rooms/journal_routes.h"
#include "http/site.h"

namespace letopis::http {

namespace {

/// As open_journal: who may read the course, and who substitutes in it.
Result<Done> check_journal(Call& call, CourseId course_id) {
    auto may_read = call.check_course(Action::read_journal, course_id);
    if (may_read || may_read.error().is_fault()) return may_read;
    LETOPIS_TRY(substitutes, substitutes_in(call, course_id));
    if (substitutes) return Done{};
    return may_read;
}

}  // namespace

Result<EventStream> watch_journal(Call& call, const LivePlace& place) {
    LETOPIS_TRY_DONE(check_journal(call, place.course_id));
    // The same as a kept page of the journal is watched by.
    std::vector<Stamps::Place> places{Stamps::place_of(whole_school),
                                      Stamps::place_of(place.course_id)};
    for (const StudyGroupId& id : call.target().study_group_ids)
        places.push_back(Stamps::place_of(id));
    const auto& schools = call.context().schools;
    const LiveSubject subject{
        .school_index = static_cast<std::size_t>(&call.school() - schools.data()),
        .session = call.session(),
        .course_id = place.course_id,
        .sight = journal_company.admits(call.standing()) ? LiveSight::seen : LiveSight::unseen};
    const std::string& header = call.request().field(Field::last_event_id);
    const std::string seen = header.empty() ? place.since.value_or("") : header;
    LETOPIS_TRY(source, call.live().open(subject, std::move(places), seen));
    return EventStream{std::move(source)};
}

bool may_still_watch(Site& site, ThreadMemory& memory, const LiveSubject& subject) {
    static const Request no_request;
    Call call{site, site.context, memory, no_request, site.context.clock.now()};
    if (!call.resume(subject.session)) return false;
    const auto standing = call.find_standing();
    return standing && journal_viewers.admits(**standing) && check_journal(call, subject.course_id);
}

}  // namespace letopis::http
