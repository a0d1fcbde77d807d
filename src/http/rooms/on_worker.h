#pragma once
// What takes longer than an I/O thread may be held up is done by a worker: overviews of a whole
// school, forms, everything that reads media.

#include <functional>
#include <utility>

#include "http/routes/call.h"

namespace letopis::http {

/// Lets a worker do it; refuses `busy` when too much waits. What the work uses must not be the
/// call's.
template <class Reply>
void on_worker(Call& call, const Later<Reply>& later, std::function<void()> work) {
    const auto posted = call.context().workers.post(std::move(work));
    if (!posted) later.refuse(posted.error());
}

/// Answers with what `open(reader, standing, now)` gives on a worker.
template <class Reply, class Open>
void open_on_worker(Call& call, const Later<Reply>& later, Open open) {
    on_worker(call, later,
              [&school = call.school(), standing = call.standing(), now = call.now(), later, open] {
                  auto reply = school.readers.read(
                      [&](Reader& reader) { return open(reader, standing, now); });
                  later([reply = std::move(reply)] { return reply; });
              });
}

}  // namespace letopis::http
