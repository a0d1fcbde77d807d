#include "http/routes/later.h"

#include "base/check.h"

namespace letopis::http {

Pledge::State::~State() {
    if (!kept.load())
        keep([] { return error_response(Fault{.what = "a command was left without an answer"}); });
}

void Pledge::State::keep(MakeResponse make) {
    LETOPIS_CHECK(!kept.exchange(true), "a request is answered once");
    send([make = std::move(make), finish = std::move(finish)] { return finish(make()); });
}

}  // namespace letopis::http
