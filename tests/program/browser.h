#pragma once
// A browser: one person at the server, over a real connection. Knows what a page knows: the cookie,
// the token of the page, and JSON.

#include <memory>
#include <string>

#include "http/server/testing/raw_client.h"
#include "http/wire/read_json.h"
#include "http/wire/session.h"
#include "http/wire/write_json.h"

namespace letopis::testing {

/// What came back. Status 0: the connection ended without an answer.
struct Answered {
    int status = 0;
    std::string head;
    std::string body;
    /// Value of a field of the head; "" if it is not there.
    std::string field(std::string_view name) const;
};

class Browser {
public:
    explicit Browser(std::uint16_t port) : port_{port} {}

    /// POST /api/v1/session; keeps the cookie and the token when it succeeds.
    Answered sign_in(const std::string& login, const std::string& password);
    /// The same person with the same cookie at a server that was started again.
    void turn_to(std::uint16_t port) {
        port_ = port;
        client_.reset();
    }
    /// What this person has seen elsewhere (http/routes/seen.h), as one browser carries it from one
    /// server to another: "letopis_seen=1.20".
    const std::string& seen() const { return seen_; }
    void take_seen(const std::string& cookie) { seen_ = cookie; }
    const http::SessionView& session() const { return session_; }
    /// How often a connection ended under a request, which was then sent again.
    int asked_again() const { return asked_again_; }

    Answered get(const std::string& target) { return ask("GET", target, ""); }
    Answered send(const std::string& method, const std::string& target, const std::string& body) {
        return ask(method, target, body);
    }
    template <Described Body>
    Answered send(const std::string& method, const std::string& target, const Body& body) {
        return ask(method, target, http::write_json(body));
    }

    /// An answer without an end, on a connection of its own: its head, with the status, is heard
    /// first.
    std::unique_ptr<http::testing::RawClient> listen(const std::string& target) const;

private:
    /// A connection that the server has closed meanwhile is opened anew, once.
    Answered ask(const std::string& method, const std::string& target, const std::string& body);
    Answered ask_once(const std::string& request);

    std::uint16_t port_;
    int asked_again_ = 0;
    std::unique_ptr<http::testing::RawClient> client_;
    std::string cookie_;
    std::string seen_;
    http::SessionView session_;
};

}  // namespace letopis::testing
