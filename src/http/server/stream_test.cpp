// Streams: answers without an end, as a client meets them.
#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include "base/limits.h"
#include "http/server/http_server.h"
#include "http/server/testing/raw_client.h"

namespace letopis::http {
namespace {

using testing::RawClient;

constexpr std::string_view ask = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

/// A tick that no test lives to see.
constexpr int no_beat = 60'000;

/// What the tests do with their streams, on the streams' own thread. Thread-safe.
class Studio {
public:
    /// Waits until `count` streams have begun, or ended.
    void wait_begun(int count) {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return begun_ >= count; });
    }
    void wait_ended(int count) {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return ended_ >= count; });
    }
    /// Calls the responder's thread, which then says `words` on every stream.
    void say(std::string words) {
        std::scoped_lock lock{mutex_};
        words_ = std::move(words);
        call_();
    }
    int said() {
        std::scoped_lock lock{mutex_};
        return said_;
    }

private:
    friend class Speaker;
    friend class Source;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::function<void()> call_;
    std::string words_;
    std::vector<Stream*> streams_;
    int begun_ = 0;
    int ended_ = 0;
    int said_ = 0;
};

class Source final : public StreamSource {
public:
    explicit Source(Studio& studio) : studio_{studio} {}
    ~Source() override {
        std::scoped_lock lock{studio_.mutex_};
        std::erase(studio_.streams_, stream_);
        ++studio_.ended_;
        studio_.changed_.notify_all();
    }
    void begin(Stream& stream) override {
        stream_ = &stream;
        stream.write("hello\n");
        std::scoped_lock lock{studio_.mutex_};
        studio_.streams_.push_back(&stream);
        ++studio_.begun_;
        studio_.changed_.notify_all();
    }
    void beat() override {
        if (++beats_ == 3) return stream_->finish();
        stream_->write("beat\n");
    }

private:
    Studio& studio_;
    Stream* stream_ = nullptr;
    int beats_ = 0;
};

class Speaker final : public Responder {
public:
    explicit Speaker(Studio& studio) : studio_{studio} {}
    std::optional<Response> respond(const Request&, Exchange&) override {
        Response response{.fields = "Content-Type: text/event-stream\r\n"};
        response.stream = std::make_unique<Source>(studio_);
        return response;
    }
    Response reject(int status) override { return {.status = status}; }
    void attend(std::function<void()> call) override {
        std::scoped_lock lock{studio_.mutex_};
        studio_.call_ = std::move(call);
    }
    void on_call() override {
        std::vector<Stream*> streams;
        std::string words;
        {
            std::scoped_lock lock{studio_.mutex_};
            streams = studio_.streams_;
            words = studio_.words_;
            ++studio_.said_;
        }
        for (Stream* stream : streams) stream->write(words);
    }

private:
    Studio& studio_;
};

class Streaming : public ::testing::Test {
protected:
    void open(int tick_milliseconds = 1000) {
        auto opened = HttpServer::open({.clock = &clock_, .tick_milliseconds = tick_milliseconds},
                                       [this] { return std::make_unique<Speaker>(studio_); });
        ASSERT_TRUE(opened) << opened.error().message();
        server_ = *std::move(opened);
    }

    SetClock clock_{moscow_instant(Date{2026, 11, 24}, TimeOfDay{17 * 60 + 5})};
    Studio studio_;
    std::unique_ptr<HttpServer> server_;
};

TEST_F(Streaming, TheHeadPromisesNoLengthAndWhatIsSaidFollows) {
    open(no_beat);
    RawClient client{server_->port()};
    client.send(ask);
    EXPECT_EQ(client.reply(false),
              "HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 14:05:00 GMT\r\nConnection: close\r\n"
              "Content-Type: text/event-stream\r\n\r\n");
    studio_.wait_begun(1);
    studio_.say("news\n");
    EXPECT_EQ(client.take(11), "hello\nnews\n");
}

TEST_F(Streaming, ManyCallsAreOneLook) {
    open(no_beat);
    RawClient client{server_->port()};
    client.send(ask);
    studio_.wait_begun(1);
    for (int i = 0; i < 1000; ++i) studio_.say("news\n");
    client.reply(false);
    EXPECT_EQ(client.take(11), "hello\nnews\n");
    EXPECT_LT(studio_.said(), 100);
}

TEST_F(Streaming, ASilentStreamBeatsUntilItsSourceEndsIt) {
    open(1);
    RawClient client{server_->port()};
    client.send(ask);
    client.reply(false);
    EXPECT_EQ(client.everything(), "hello\nbeat\nbeat\n");
    studio_.wait_ended(1);
}

TEST_F(Streaming, WhoTakesNothingIsLetGoAndHoldsUpNobody) {
    open(no_beat);
    RawClient slow{server_->port(), 1024};
    RawClient quick{server_->port()};
    slow.send(ask);
    quick.send(ask);
    studio_.wait_begun(2);
    quick.reply(false);
    EXPECT_EQ(quick.take(6), "hello\n");
    const std::string words(2000, 'x');
    for (int i = 0; i < 100; ++i) {
        studio_.say(words);
        ASSERT_EQ(quick.take(words.size()), words) << i;
    }
    studio_.wait_ended(1);
    EXPECT_LT(slow.everything().size(), 100 * words.size());
}

TEST_F(Streaming, AClientThatGoesOrSpeaksEndsItsStream) {
    open();
    {
        RawClient goes{server_->port()};
        goes.send(ask);
        studio_.wait_begun(1);
    }
    studio_.wait_ended(1);
    RawClient speaks{server_->port()};
    speaks.send(ask);
    studio_.wait_begun(2);
    speaks.send(ask);
    studio_.wait_ended(2);
}

TEST_F(Streaming, AHeadIsAnsweredWithoutAStream) {
    open();
    RawClient client{server_->port()};
    const std::string reply = client.ask("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_NE(reply.find("text/event-stream"), std::string::npos);
    EXPECT_NE(client.ask("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n"), "") << "and another may follow";
    studio_.wait_ended(2);
}

TEST_F(Streaming, AStoppingServerLetsItsStreamsGo) {
    open(no_beat);
    RawClient client{server_->port()};
    client.send(ask);
    studio_.wait_begun(1);
    server_->stop(1000);  // Ticks of a minute: it does not wait for them.
    EXPECT_TRUE(client.everything().ends_with("hello\n"));
    studio_.wait_ended(1);
    studio_.say("too late\n");
}

}  // namespace
}  // namespace letopis::http
