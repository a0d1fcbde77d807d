#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include "base/limits.h"
#include "http/server/http_server.h"
#include "http/server/testing/held_socket.h"
#include "http/server/testing/raw_client.h"

namespace letopis::http {
namespace {

using testing::HeldSocket;
using testing::RawClient;

/// What the tests' responders do with each request.
using Answer = std::function<std::optional<Response>(const Request&, Exchange&)>;

class PlainResponder final : public Responder {
public:
    explicit PlainResponder(Answer answer) : answer_{std::move(answer)} {}
    std::optional<Response> respond(const Request& request, Exchange& exchange) override {
        return answer_(request, exchange);
    }
    Response reject(int status) override { return {.status = status, .body = Body{"rejected"}}; }

private:
    Answer answer_;
};

std::optional<Response> echo(const Request& request, Exchange&) {
    return Response{.body = Body{request.path + "|" + request.body}};
}

class Server : public ::testing::Test {
protected:
    void open(Answer answer, int tick_milliseconds = 1000, std::size_t threads = 1) {
        auto opened = HttpServer::open(
            {.threads = threads, .clock = &clock_, .tick_milliseconds = tick_milliseconds},
            [answer] { return std::make_unique<PlainResponder>(answer); });
        ASSERT_TRUE(opened) << opened.error().message();
        server_ = *std::move(opened);
    }
    void open_held(int socket) {
        auto opened = HttpServer::open({.held_socket = socket, .threads = 2, .clock = &clock_},
                                       [] { return std::make_unique<PlainResponder>(echo); });
        ASSERT_TRUE(opened) << opened.error().message();
        server_ = *std::move(opened);
    }
    std::uint16_t port() const { return server_->port(); }

    SetClock clock_{moscow_instant(Date{2026, 11, 24}, TimeOfDay{17 * 60 + 5})};
    std::unique_ptr<HttpServer> server_;
};

TEST_F(Server, AnswersManyRequestsOnOneConnection) {
    open(echo);
    RawClient client{port()};
    EXPECT_EQ(client.ask("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n"),
              "HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 14:05:00 GMT\r\n"
              "Connection: keep-alive\r\nContent-Length: 3\r\n\r\n/1|");
    EXPECT_TRUE(client.ask("POST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab")
                    .ends_with("\r\n\r\n/2|ab"));
}

TEST_F(Server, RequestsSentAtOnceAreAnsweredInTheirOrder) {
    open(echo);
    RawClient client{port()};
    std::string all;
    for (int i = 0; i < 500; ++i)
        all += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    client.send(all);
    for (int i = 0; i < 500; ++i)
        ASSERT_TRUE(client.reply().ends_with("\r\n\r\n/" + std::to_string(i) + "|")) << i;
}

TEST_F(Server, BytesOneByOneAreARequestAsWell) {
    open(echo);
    RawClient client{port()};
    for (const char c : std::string{"PUT /x HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"})
        client.send({&c, 1});
    EXPECT_TRUE(client.reply().ends_with("/x|abc"));
}

// The kernel says when bytes arrived, from a moment after the first socket asked it to: a fresh
// process has to ask more than once. A clock that is three seconds fast makes three seconds of
// waiting out of it; one that is a day off tells nothing.
TEST_F(Server, ARequestKnowsHowLongItHasWaited) {
    const auto waited = [this](Span ahead) {
        clock_.set(SystemClock{}.now() + ahead);
        RawClient client{port()};
        const std::string reply = client.ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        return std::stoll(reply.substr(reply.find("\r\n\r\n") + 4));
    };
    open([](const Request& request, Exchange&) {
        return Response{.body = Body{std::to_string(request.waited_micros)}};
    });
    std::int64_t told = 0;
    for (int asked = 0; told == 0 && asked < 10'000; ++asked) told = waited(Span::seconds(3));
    EXPECT_GT(told, 1'000'000);
    EXPECT_LT(told, 60'000'000);
    EXPECT_EQ(waited(Span::days(1)), 0);
    EXPECT_EQ(waited(Span::days(-1)), 0);
}

TEST_F(Server, AHeadIsAnsweredWithoutItsBody) {
    open(echo);
    RawClient client{port()};
    client.send("HEAD /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
    const std::string head = client.reply(false);
    EXPECT_NE(head.find("Content-Length: 3\r\n"), std::string::npos);
    EXPECT_TRUE(client.reply().ends_with("/2|"));
}

TEST_F(Server, AnUnchangedAnswerHasNoLength) {
    open([](const Request&, Exchange&) { return Response{.status = 304}; });
    RawClient client{port()};
    const std::string reply = client.ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_TRUE(reply.starts_with("HTTP/1.1 304 Not Modified\r\n"));
    EXPECT_EQ(reply.find("Content-Length"), std::string::npos);
}

TEST_F(Server, WhatIsNoRequestIsRefusedInWordsAndTheConnectionEnds) {
    open(echo);
    for (const auto* bad : {"GET / HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n",
                            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n"
                            "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n",
                            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                            "Content-Length: 6\r\n\r\nabcde"}) {
        RawClient client{port()};
        client.send(bad);
        client.finish_sending();
        const std::string all = client.everything();
        EXPECT_TRUE(all.starts_with("HTTP/1.1 400 Bad Request\r\n")) << bad << all;
        EXPECT_NE(all.find("Connection: close\r\n"), std::string::npos);
        EXPECT_TRUE(all.ends_with("\r\n\r\nrejected")) << "one answer only: " << all;
    }
}

TEST_F(Server, ATooBigBodyIsRefusedWhileTheClientStillSends) {
    open(echo);
    RawClient client{port()};
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n");
    client.send(std::string(200'000, 'a'));
    EXPECT_TRUE(client.reply().starts_with("HTTP/1.1 413 "));
}

TEST_F(Server, AClientThatAsksFirstIsToldToGoOn) {
    open(echo);
    RawClient client{port()};
    client.send("PUT /x HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.reply(false), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("abc");
    EXPECT_TRUE(client.reply().ends_with("/x|abc"));
}

TEST_F(Server, AnOldClientIsServedOnce) {
    open(echo);
    RawClient client{port()};
    client.send("GET /1 HTTP/1.0\r\n\r\n");
    client.finish_sending();
    EXPECT_TRUE(client.everything().ends_with("/1|"));
}

TEST_F(Server, AnAnswerMayComeLaterFromAnotherThread) {
    std::function<void(MakeResponse)> send;
    std::mutex mutex;
    std::condition_variable kept;
    open([&](const Request& request, Exchange& exchange) -> std::optional<Response> {
        if (request.path != "/later") return echo(request, exchange);
        std::scoped_lock lock{mutex};
        send = exchange.keep_open();
        kept.notify_one();
        return std::nullopt;
    });
    RawClient client{port()};
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n");
    std::unique_lock lock{mutex};
    kept.wait(lock, [&] { return send != nullptr; });
    send([] { return Response{.body = Body{"late"}}; });
    EXPECT_TRUE(client.reply().ends_with("late"));
    EXPECT_TRUE(client.reply().ends_with("/next|")) << "what was sent meanwhile waited its turn";
}

TEST_F(Server, AnAnswerForAClientWhoHasGoneHarmsNobody) {
    std::vector<std::function<void(MakeResponse)>> sends;
    std::mutex mutex;
    std::condition_variable kept;
    open([&](const Request& request, Exchange& exchange) -> std::optional<Response> {
        if (request.path != "/later") return echo(request, exchange);
        std::scoped_lock lock{mutex};
        sends.push_back(exchange.keep_open());
        kept.notify_one();
        return std::nullopt;
    });
    int made = 0;
    {
        RawClient client{port()};
        client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        std::unique_lock lock{mutex};
        kept.wait(lock, [&] { return sends.size() == 1; });
    }
    sends[0]([&] { return ++made, Response{.body = Body{std::string(1 << 20, 'x')}}; });
    RawClient client{port()};
    EXPECT_TRUE(client.ask("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n").ends_with("/1|"));
    server_->stop(1000);
    EXPECT_EQ(made, 1) << "the log and the counters still hear of it";
    sends[0]([&] { return ++made, Response{}; });
    server_.reset();
    EXPECT_EQ(made, 1) << "after the server has stopped nobody listens";
}

TEST_F(Server, ASlowReaderHoldsUpNobody) {
    const auto big = std::make_shared<PreparedReply>(
        PreparedReply{.fields = "X-Big: yes\r\n", .body = std::string(8 << 20, 'x')});
    open([&](const Request& request, Exchange& exchange) -> std::optional<Response> {
        if (request.path == "/big") return Response{.body = Body{SharedReply{big}}};
        return echo(request, exchange);
    });
    RawClient slow{port(), 4096};
    slow.send("GET /big HTTP/1.1\r\nHost: x\r\n\r\n");
    RawClient quick{port()};
    for (int i = 0; i < 10; ++i)
        EXPECT_TRUE(quick.ask("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n").ends_with("/1|"));
    const std::string reply = slow.reply();
    EXPECT_NE(reply.find("X-Big: yes\r\n"), std::string::npos);
    EXPECT_TRUE(reply.ends_with(big->body));
}

/// Bytes that can be told apart by their place.
class CountedSource final : public ByteSource {
public:
    explicit CountedSource(std::uint64_t size) : size_{size} {}
    std::uint64_t size() const override { return size_; }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override {
        if (offset >= broken_from) return Fault{.what = "the disk is gone"};
        const std::size_t count = std::min<std::size_t>(out.size(), size_ - offset);
        for (std::size_t i = 0; i < count; ++i)
            out[i] = static_cast<std::uint8_t>((offset + i) * 7 / 5);
        return count;
    }
    std::uint64_t broken_from = UINT64_MAX;

private:
    std::uint64_t size_;
};

TEST_F(Server, AFileIsSentPieceByPiece) {
    static constexpr std::uint64_t size = 1'000'003;
    open([](const Request& request, Exchange&) {
        auto source = std::make_unique<CountedSource>(size);
        if (request.path == "/broken") source->broken_from = 300'000;
        return Response{.body = Body{std::move(source)}};
    });
    RawClient client{port()};
    for (int again = 0; again < 2; ++again) {
        const std::string reply = client.ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        const std::string body = reply.substr(reply.find("\r\n\r\n") + 4);
        ASSERT_EQ(body.size(), size);
        for (std::size_t i = 0; i < size; ++i)
            ASSERT_EQ(static_cast<std::uint8_t>(body[i]), static_cast<std::uint8_t>(i * 7 / 5));
    }
    EXPECT_EQ(client.ask("GET /broken HTTP/1.1\r\nHost: x\r\n\r\n"), "") << "cut off, not padded";
}

TEST_F(Server, ASilentOrSlowClientIsLetGo) {
    open(echo, 1);
    RawClient silent{port()};
    EXPECT_EQ(silent.everything(), "");
    RawClient slow{port()};
    slow.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    EXPECT_EQ(slow.everything(), "");
    RawClient deaf{port(), 4096};
    deaf.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_TRUE(deaf.everything().ends_with("/1|")) << "and a good one after its idle time";
}

TEST_F(Server, WhoeverComesBetweenTwoServersIsAnsweredByTheSecond) {
    const HeldSocket held;
    open_held(held.socket());
    EXPECT_EQ(port(), held.port());
    EXPECT_TRUE(RawClient{held.port()}.ask("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n").ends_with("/1|"));
    server_.reset();
    RawClient between{held.port()};
    EXPECT_TRUE(between.connected());
    between.send("GET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
    open_held(held.socket());
    EXPECT_TRUE(between.reply().ends_with("/2|"));
}

TEST_F(Server, AHeldSocketThatDoesNotListenIsAFault) {
    const int deaf = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    for (const int socket : {deaf, 1'000'000}) {
        const auto opened = HttpServer::open({.held_socket = socket, .clock = &clock_},
                                             [] { return std::make_unique<PlainResponder>(echo); });
        ASSERT_FALSE(opened);
        EXPECT_TRUE(opened.error().is_fault());
    }
    ::close(deaf);
}

TEST_F(Server, AConnectionInUseMayAskOnceMoreAndIsToldToGo) {
    open(echo, 200);
    RawClient client{port()};
    client.ask("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n");
    std::thread stopping{[&] { server_->stop(50); }};
    while (RawClient{port()}.connected()) {
    }
    const std::string last = client.ask("GET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_NE(last.find("Connection: close\r\n"), std::string::npos) << last;
    EXPECT_TRUE(last.ends_with("/2|"));
    client.hang_up();
    stopping.join();
}

TEST_F(Server, StopsGracefully) {
    std::function<void(MakeResponse)> send;
    std::mutex mutex;
    std::condition_variable kept;
    open(
        [&](const Request&, Exchange& exchange) -> std::optional<Response> {
            std::scoped_lock lock{mutex};
            send = exchange.keep_open();
            kept.notify_one();
            return std::nullopt;
        },
        20);
    RawClient idle{port()};
    RawClient busy{port()};
    busy.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    {
        std::unique_lock lock{mutex};
        kept.wait(lock, [&] { return send != nullptr; });
    }
    std::thread stopping{[&] { server_->stop(1000); }};
    EXPECT_EQ(idle.everything(), "") << "the idle one is closed first";
    EXPECT_FALSE(RawClient{port()}.connected()) << "and nobody new comes in";
    send([] { return Response{.body = Body{"done"}}; });
    busy.finish_sending();
    const std::string last = busy.everything();
    EXPECT_NE(last.find("Connection: close\r\n"), std::string::npos);
    EXPECT_TRUE(last.ends_with("done"));
    stopping.join();
}

TEST_F(Server, StopsInTimeEvenIfAnAnswerNeverComes) {
    open(
        [](const Request&, Exchange& exchange) -> std::optional<Response> {
            exchange.keep_open();
            return std::nullopt;
        },
        1);
    RawClient busy{port()};
    busy.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    server_->stop(3);
    EXPECT_EQ(busy.everything(), "");
}

TEST_F(Server, APortThatIsTakenIsAFault) {
    open(echo, 1000, 2);
    const auto second = HttpServer::open({.port = port(), .clock = &clock_},
                                         [] { return std::make_unique<PlainResponder>(echo); });
    ASSERT_FALSE(second);
    EXPECT_TRUE(second.error().is_fault());
    const auto nowhere = HttpServer::open({.host = "localhost.invalid", .clock = &clock_},
                                          [] { return std::make_unique<PlainResponder>(echo); });
    EXPECT_FALSE(nowhere);
}

TEST_F(Server, SeveralThreadsServeOnePort) {
    open(echo, 1000, 2);
    for (int i = 0; i < 40; ++i) {
        RawClient client{port()};
        EXPECT_TRUE(client.ask("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n").ends_with("/1|"));
    }
}

}  // namespace
}  // namespace letopis::http
