#pragma once
// Live (прямые обновления): a connection that stays open and says when a journal has changed.

#include <optional>
#include <string>

#include "http/live/live_book.h"
#include "http/rooms/audiences.h"
#include "http/routes/audience.h"
#include "http/routes/call.h"

namespace letopis::http {

struct LivePlace {
    CourseId course_id;
    /// Id of the last event seen, where the client cannot send Last-Event-ID. The header wins: it
    /// is the newer one.
    std::optional<std::string> since;
};
LETOPIS_DESCRIBE(LivePlace, course_id, since)
/// Under the locks of show_journal, which LiveBook asks again before it tells anything.
Result<EventStream> watch_journal(Call& call, const LivePlace& place);

/// Whether both locks would still open for the person.
bool may_still_watch(Site& site, ThreadMemory& memory, const LiveSubject& subject);

}  // namespace letopis::http
