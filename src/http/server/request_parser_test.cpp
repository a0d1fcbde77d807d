#include "http/server/request_parser.h"

#include <gtest/gtest.h>

#include "base/limits.h"

namespace letopis::http {
namespace {

using State = RequestParser::State;

/// Feeds everything, `step` bytes at a time, as a connection does.
State feed(RequestParser& parser, std::string_view bytes, std::size_t step) {
    std::size_t begin = 0;
    std::size_t end = 0;
    while (end < bytes.size()) {
        end = std::min(end + step, bytes.size());
        begin += parser.feed(bytes.substr(begin, end - begin));
        if (parser.state() == State::complete || parser.state() == State::refused) break;
    }
    return parser.state();
}

/// The status by which the bytes are refused; 0 when they are a request, -1 when more is wanted.
int refused(std::string_view bytes) {
    int status = -2;
    for (const std::size_t step : {bytes.size(), std::size_t{1}, std::size_t{7}}) {
        Request request;
        RequestParser parser{request};
        const State state = feed(parser, bytes, step);
        const int now = state == State::refused    ? parser.refused_status()
                        : state == State::complete ? 0
                                                   : -1;
        EXPECT_TRUE(status == -2 || status == now) << bytes << " in steps of " << step;
        status = now;
    }
    return status;
}

TEST(RequestParser, ARequestIsUnderstood) {
    Request request;
    RequestParser parser{request};
    EXPECT_EQ(feed(parser,
                   "PUT /api/v1/x?a=1&b=%D1%8F HTTP/1.1\r\nHost: journal.example:8810\r\n"
                   "Content-Type: application/json\r\nCookie: a=1\r\ncookie: b=2\r\n"
                   "x-letopis-csrf: token\r\nSEC-FETCH-SITE: same-origin\r\nX-Other: dropped\r\n"
                   "Content-Length: 3\r\n\r\nabcGET",
                   1000),
              State::complete);
    EXPECT_EQ(request.method, Method::put);
    EXPECT_EQ(request.path, "/api/v1/x");
    EXPECT_EQ(request.query, "a=1&b=%D1%8F");
    EXPECT_EQ(request.field(Field::host), "journal.example:8810");
    EXPECT_EQ(request.field(Field::cookie), "a=1; b=2");
    EXPECT_EQ(request.field(Field::csrf), "token");
    EXPECT_EQ(request.field(Field::sec_fetch_site), "same-origin");
    EXPECT_EQ(request.body, "abc");
    EXPECT_TRUE(parser.keep_alive());
}

TEST(RequestParser, ABodyInChunksIsJoined) {
    Request request;
    RequestParser parser{request};
    const std::string bytes =
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3\r\nabc\r\n02\r\nde\r\n0\r\n\r\n";
    for (const std::size_t step : {bytes.size(), std::size_t{1}}) {
        parser.next();
        EXPECT_EQ(feed(parser, bytes, step), State::complete);
        EXPECT_EQ(request.body, "abcde");
    }
}

TEST(RequestParser, ChunksAreReadStrictly) {
    const auto post = [](const std::string& chunks) {
        return refused("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
    };
    EXPECT_EQ(post("A\r\n0123456789\r\n0\r\n\r\n"), 0);
    EXPECT_EQ(post("3\r\nabc"), -1);
    for (const auto* bad : {"3;name=value\r\nabc\r\n0\r\n\r\n", "0\r\nCookie: planted=1\r\n\r\n",
                            "3\nabc\r\n0\r\n\r\n", "3\r\nabcd\r\n0\r\n\r\n", "3\r\nab\r\n0\r\n\r\n",
                            "\r\n\r\n", "x\r\n", " 3\r\nabc\r\n", "3 \r\nabc\r\n", "-1\r\n",
                            "+3\r\nabc\r\n", "0x3\r\nabc\r\n", "000000003\r\nabc\r\n"})
        EXPECT_EQ(post(bad), 400) << bad;
    EXPECT_EQ(post("ffffffff\r\n"), 413);
}

TEST(RequestParser, RequestsThatFollowEachOtherAreTakenOneByOne) {
    Request request;
    RequestParser parser{request};
    const std::string first = "GET /1 HTTP/1.1\r\nHost: x\r\n\r\n";
    const std::string both = first + "GET /2 HTTP/1.1\r\nHost: x\r\n\r\n";
    EXPECT_EQ(parser.feed(both), first.size());
    EXPECT_EQ(request.path, "/1");
    parser.next();
    EXPECT_EQ(parser.feed(std::string_view{both}.substr(first.size())), both.size() - first.size());
    EXPECT_EQ(request.path, "/2");
}

TEST(RequestParser, NothingIsSmuggledByTransferEncoding) {
    const auto post = [](const std::string& fields, const std::string& version = "1.1") {
        return refused("POST / HTTP/" + version + "\r\nHost: x\r\n" + fields + "\r\n0\r\n\r\n");
    };
    EXPECT_EQ(post("Transfer-Encoding: chunked\r\n"), 0);
    EXPECT_EQ(post("Transfer-Encoding: gzip\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding: gzip, chunked\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding: chunked, chunked\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding: identity\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding: \"chunked\"\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding: xchunked\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding:\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding : chunked\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 400);
    EXPECT_EQ(post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding: gzip\r\nContent-Length: 5\r\n"), 400);
    EXPECT_EQ(post("Transfer-Encoding: chunked\r\n", "1.0"), 400);
}

TEST(RequestParser, NothingIsSmuggledByContentLength) {
    const auto post = [](const std::string& fields) {
        return refused("POST / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\nabcde");
    };
    EXPECT_EQ(post("Content-Length: 5\r\n"), 0);
    for (const auto* bad : {"5, 5", "+5", "-1", "0x5", "5 5", "", "5.0", "99999999999999999999",
                            "18446744073709551616"})
        EXPECT_EQ(post("Content-Length: " + std::string{bad} + "\r\n"), 400) << bad;
    EXPECT_EQ(post("Content-Length: 5\r\nContent-Length: 5\r\n"), 400);
    EXPECT_EQ(post("Content-Length: 5\r\nContent-Length: 6\r\n"), 400);
    EXPECT_EQ(post("Content-Length : 5\r\n"), 400);
}

TEST(RequestParser, AHostStandsExactlyOnce) {
    EXPECT_EQ(refused("GET / HTTP/1.1\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost:\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: a@b\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n"), 0);
    EXPECT_EQ(refused("GET / HTTP/1.0\r\n\r\n"), 0);
}

TEST(RequestParser, LinesEndAsTheyMust) {
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: x\r\nCookie: a\r\n b\r\n\r\n"), 400) << "folded";
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: x\r\nCookie: a\r\n\tb\r\n\r\n"), 400) << "folded";
    EXPECT_EQ(refused("GET / HTTP/1.1\nHost: x\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: x\nCookie: b\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: x\r\nCookie: a\rb\r\n\r\n"), 400);
    EXPECT_EQ(refused(std::string_view{"GET / HTTP/1.1\r\nHost: x\0y\r\n\r\n", 31}), 400);
    EXPECT_EQ(refused("\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: x\r\nNo colon\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: x\r\n: empty\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: x\r\nOrigin: a\r\nOrigin: b\r\n\r\n"), 400);
}

TEST(RequestParser, ATargetIsAPath) {
    const auto get = [](const std::string& target) {
        return refused("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n");
    };
    EXPECT_EQ(get("/"), 0);
    EXPECT_EQ(get("/%D1%8F?x=/?"), 0);
    for (const auto* bad : {"http://x/", "*", "x", "//\x80", "/a#b", "", "/\x7f", "/\t"})
        EXPECT_EQ(get(bad), 400) << bad;
    EXPECT_EQ(get("/" + std::string(limits::request_target_bytes - 1, 'a')), 0);
    EXPECT_EQ(get("/" + std::string(limits::request_target_bytes, 'a')), 414);
    EXPECT_EQ(get("/" + std::string(limits::request_header_bytes, 'a')), 414);
}

TEST(RequestParser, VersionsAndMethods) {
    EXPECT_EQ(refused("GET / HTTP/2.0\r\nHost: x\r\n\r\n"), 505);
    EXPECT_EQ(refused("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 505);
    EXPECT_EQ(refused("GET /a b HTTP/1.1\r\nHost: x\r\n\r\n"), 505);
    EXPECT_EQ(refused("GET /\r\n\r\n"), 400);
    EXPECT_EQ(refused("BREW / HTTP/1.1\r\nHost: x\r\n\r\n"), 0) << "the router says 405";
    EXPECT_EQ(refused("GE(T / HTTP/1.1\r\nHost: x\r\n\r\n"), 400);
    EXPECT_EQ(refused("\x16\x03\x01\x02\r\n\r\n"), 400) << "TLS at a plain port";
}

TEST(RequestParser, WhatIsTooBigIsRefusedBeforeItIsRead) {
    const std::string head = "POST / HTTP/1.1\r\nHost: x\r\n";
    EXPECT_EQ(refused(head + "Cookie: " + std::string(limits::request_header_bytes, 'a')), 431);
    std::string many = head;
    for (std::size_t i = 0; i < limits::request_header_fields; ++i) many += "X: y\r\n";
    EXPECT_EQ(refused(many + "\r\n"), 431);
    const auto too_much = std::to_string(limits::request_body_bytes + 1);
    EXPECT_EQ(refused(head + "Content-Length: " + too_much + "\r\n\r\n"), 413);
    std::string chunks = head + "Transfer-Encoding: chunked\r\n\r\n";
    for (std::size_t sent = 0; sent <= limits::request_body_bytes; sent += 0x8000)
        chunks += "8000\r\n" + std::string(0x8000, 'a') + "\r\n";
    Request request;
    RequestParser parser{request};
    EXPECT_EQ(feed(parser, chunks, 16 * 1024), State::refused);
    EXPECT_EQ(parser.refused_status(), 413);
    EXPECT_LE(request.body.size(), limits::request_body_bytes);
}

TEST(RequestParser, AnExpectationIsNotedOrRefused) {
    Request request;
    RequestParser parser{request};
    const std::string head = "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nExpect: ";
    feed(parser, head + "100-continue\r\n\r\n", 1000);
    EXPECT_EQ(parser.state(), State::body);
    EXPECT_TRUE(parser.expects_continue());
    EXPECT_EQ(refused(head + "a-cake\r\n\r\n"), 417);
}

TEST(RequestParser, ConnectionsEndWhenTheyShould) {
    const auto keeps = [](const std::string& line, const std::string& fields) {
        Request request;
        RequestParser parser{request};
        EXPECT_EQ(feed(parser, line + "\r\nHost: x\r\n" + fields + "\r\n", 1000), State::complete);
        return parser.keep_alive();
    };
    EXPECT_TRUE(keeps("GET / HTTP/1.1", ""));
    EXPECT_FALSE(keeps("GET / HTTP/1.1", "Connection: close\r\n"));
    EXPECT_FALSE(keeps("GET / HTTP/1.0", ""));
    EXPECT_TRUE(keeps("GET / HTTP/1.0", "Connection: keep-alive\r\n"));
}

}  // namespace
}  // namespace letopis::http
