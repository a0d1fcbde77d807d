#pragma once
// Later (ответ потом): the answer of a command that the scribe or a worker will give. Kept by
// whoever was asked; an answer that is forgotten becomes a fault, not a connection that hangs.

#include <atomic>
#include <functional>
#include <memory>

#include "http/message/exchange.h"
#include "http/routes/respond.h"

namespace letopis::http {

/// A promise of one answer. Copies share it.
class Pledge {
public:
    using Send = std::function<void(MakeResponse)>;
    /// Notes the answer for log and metrics; runs on the connection's thread.
    using Finish = std::function<Response(Response)>;

    Pledge(Send send, Finish finish)
        : state_{std::make_shared<State>(std::move(send), std::move(finish))} {}

    /// Keeps the promise; a second time is a bug of ours.
    void keep(MakeResponse make) const { state_->keep(std::move(make)); }

private:
    struct State {
        State(Send send_by, Finish finish_by)
            : send{std::move(send_by)}, finish{std::move(finish_by)} {}
        ~State();
        State(const State&) = delete;
        State& operator=(const State&) = delete;
        void keep(MakeResponse make);

        Send send;
        Finish finish;
        std::atomic<bool> kept = false;
    };
    std::shared_ptr<State> state_;
};

/// A pledge of a reply of one type.
template <class Reply>
class Later {
public:
    explicit Later(Pledge pledge) : pledge_{std::move(pledge)} {}

    /// `finish` makes the reply on the connection's thread, where it may read and must not wait.
    void operator()(std::function<Result<Reply>()> finish) const {
        pledge_.keep([finish = std::move(finish)]() -> Response {
            auto reply = finish();
            if (!reply) return error_response(reply.error());
            return make_response(std::move(reply).value());
        });
    }
    void refuse(Error error) const {
        pledge_.keep([error = std::move(error)] { return error_response(error); });
    }
    /// A refusal that says when to come again.
    void refuse(Error error, Span wait) const {
        pledge_.keep([error = std::move(error), wait] {
            Response response = error_response(error);
            const std::int64_t seconds = wait.micros / Span::seconds(1).micros + 1;
            if (response.status == 429) response.add("Retry-After", std::to_string(seconds));
            return response;
        });
    }

    const Pledge& pledge() const { return pledge_; }

private:
    Pledge pledge_;
};

}  // namespace letopis::http
