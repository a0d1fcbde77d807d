#include "http/rooms/on_worker.h"

#include "http/routes/made_answer.h"

namespace letopis::http {

void work_on_worker(Call& call, const Pledge& pledge, std::function<void()> work) {
    const auto posted = call.context().workers.post(std::move(work));
    if (!posted) pledge.keep([error = posted.error()] { return error_response(error); });
}

void answer_on_worker(Call& call, const Pledge& pledge, Opening<Response> open) {
    work_on_worker(call, pledge,
                   [&school = call.school(), standing = call.standing(), now = call.now(), pledge,
                    open = std::move(open)] {
                       keep_with(pledge, school.readers.read([&](Reader& reader) {
                           return open(reader, standing, now);
                       }));
                   });
}

}  // namespace letopis::http
