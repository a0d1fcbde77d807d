#include "program/browser.h"

#include <algorithm>

namespace letopis::testing {
namespace {

Answered taken_apart(std::string reply) {
    const std::size_t end = reply.find("\r\n\r\n");
    if (end == std::string::npos || reply.size() < 12) return {};
    return {.status = std::atoi(reply.substr(9, 3).c_str()),
            .head = reply.substr(0, end + 2),
            .body = reply.substr(end + 4)};
}

}  // namespace

std::string Answered::field(std::string_view name) const {
    const std::string mark = "\r\n" + std::string{name} + ": ";
    const std::size_t at = head.find(mark);
    if (at == std::string::npos) return "";
    const std::size_t begin = at + mark.size();
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

Answered Browser::sign_in(const std::string& login, const std::string& password) {
    cookie_.clear();
    session_ = {};
    Answered answered = ask("POST", "/api/v1/session",
                            http::write_json(http::SignIn{.login = login, .password = password}));
    if (answered.status != 200) return answered;
    const std::string cookie = answered.field("Set-Cookie");
    auto session = http::read_json<http::SessionView>(answered.body);
    EXPECT_TRUE(session) << answered.body;
    if (!session) return answered;
    session_ = *std::move(session);
    cookie_ = cookie.substr(0, cookie.find(';'));
    return answered;
}

Answered Browser::ask(const std::string& method, const std::string& target,
                      const std::string& body) {
    std::string request = method + " " + target + " HTTP/1.1\r\nHost: journal.example\r\n";
    if (!cookie_.empty())
        request += "Cookie: " + cookie_ + (seen_.empty() ? "" : "; " + seen_) + "\r\n";
    if (method != "GET") {
        if (!cookie_.empty()) request += "X-Letopis-CSRF: " + session_.csrf_token + "\r\n";
        request +=
            "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
            "\r\n";
    }
    request += "\r\n" + body;
    const bool was_open = client_ != nullptr;
    Answered answered = ask_once(request);
    if (answered.status == 0 && was_open) {
        ++asked_again_;
        answered = ask_once(request);
    }
    const std::size_t at = answered.head.find("Set-Cookie: letopis_seen=");
    if (at != std::string::npos) {
        const std::size_t begin = at + std::string_view{"Set-Cookie: "}.size();
        seen_ = answered.head.substr(begin, answered.head.find(';', begin) - begin);
    }
    return answered;
}

std::unique_ptr<http::testing::RawClient> Browser::listen(const std::string& target) const {
    auto client = std::make_unique<http::testing::RawClient>(port_);
    client->send("GET " + target + " HTTP/1.1\r\nHost: journal.example\r\nCookie: " + cookie_ +
                 "\r\n\r\n");
    EXPECT_TRUE(client->hear("HTTP/1.1 200 ")) << target;
    EXPECT_TRUE(client->hear("\r\n\r\n")) << target;
    return client;
}

Answered Browser::ask_once(const std::string& request) {
    if (!client_) client_ = std::make_unique<http::testing::RawClient>(port_);
    Answered answered = taken_apart(client_->ask(request));
    if (answered.status == 0 || answered.field("Connection") == "close") client_.reset();
    return answered;
}

}  // namespace letopis::testing
