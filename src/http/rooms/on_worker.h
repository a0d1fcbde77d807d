#pragma once
// What takes longer than an I/O thread may be held up is done by a worker: overviews of a whole
// school, forms, everything that reads media. What is not of one reply's type is compiled once.

#include <functional>
#include <type_traits>
#include <utility>

#include "http/routes/call.h"

namespace letopis::http {

/// Reads something with a school's reader, for who asks, now.
template <class Value>
using Opening = std::function<Result<Value>(Reader&, const Standing&, Instant)>;

/// Lets a worker do it; refuses `busy` when too much waits. What the work uses must not be the
/// call's.
void work_on_worker(Call& call, const Pledge& pledge, std::function<void()> work);
/// Sends what `open` makes on a worker.
void answer_on_worker(Call& call, const Pledge& pledge, Opening<Response> open);

template <class Reply>
void on_worker(Call& call, const Later<Reply>& later, std::function<void()> work) {
    work_on_worker(call, later.pledge(), std::move(work));
}

/// Answers with what `open` gives on a worker.
template <class Reply>
void open_on_worker(Call& call, const Later<Reply>& later,
                    std::type_identity_t<Opening<Reply>> open) {
    answer_on_worker(call, later.pledge(),
                     [open = std::move(open)](Reader& reader, const Standing& standing,
                                              Instant now) -> Result<Response> {
                         LETOPIS_TRY(reply, open(reader, standing, now));
                         return make_response(std::move(reply));
                     });
}

}  // namespace letopis::http
