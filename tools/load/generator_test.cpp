#include "load/generator.h"

#include <gtest/gtest.h>

#include "load/testing/delaying_server.h"

namespace letopis::load {
namespace {

using testing::DelayingServer;
using testing::Habits;
using testing::Milliseconds;

constexpr Nanos millisecond = 1'000'000;

/// The same request again and again, at an even pace.
class EvenScript final : public Script {
public:
    EvenScript(std::size_t count, Nanos pace, std::string path = "/")
        : count_{count}, pace_{pace}, path_{std::move(path)} {}

    std::size_t request_count() const override { return count_; }
    Nanos due(std::size_t index) const override { return static_cast<Nanos>(index) * pace_; }
    std::size_t kind(std::size_t) const override { return 0; }
    std::size_t kind_count() const override { return 1; }
    std::string_view kind_name(std::size_t) const override { return "even"; }
    void write(std::size_t, std::string& request) override {
        request = "GET " + path_ + " HTTP/1.1\r\nHost: test\r\n\r\n";
    }
    Verdict judge(std::size_t, const Answer& answer) override {
        if (answer.status == 503) return Verdict::shed;
        return answer.status == 200 && answer.body == "good" ? Verdict::good : Verdict::wrong;
    }

private:
    std::size_t count_;
    Nanos pace_;
    std::string path_;
};

KindResult run_against(Habits habits, EvenScript script, GeneratorOptions options) {
    const DelayingServer server{habits};
    const RunResult result = run(script, {.host = "127.0.0.1", .port = server.port()}, options);
    return result.kinds.at(0);
}

TEST(Generator, ADelayOfTheServerIsTheTimeThatIsTold) {
    const auto kind =
        run_against({.delay = Milliseconds{40}}, {200, 2 * millisecond}, {.connections = 64});
    EXPECT_EQ(kind.good, 200U);
    EXPECT_GE(kind.good_times.percentile(0), 40 * millisecond);
    EXPECT_GE(kind.service_times.percentile(0), 40 * millisecond);
}

// A thousand requests in a second; in the middle the server stands still for 0.4 s. Four
// connections see that from inside four times; four hundred people see it.
TEST(Generator, AStallIsChargedForEveryRequestThatWasDueInIt) {
    const auto kind =
        run_against({.stall_from = Milliseconds{300}, .stall_until = Milliseconds{700}},
                    {1'000, millisecond}, {.connections = 4});
    EXPECT_EQ(kind.good, 1'000U);
    EXPECT_GE(kind.good_times.percentile(9'000), 200 * millisecond);
    EXPECT_GE(kind.good_times.percentile(9'900), 300 * millisecond);
    EXPECT_GE(kind.good_times.percentile(9'990), 350 * millisecond);
    // What a closed loop would have said.
    EXPECT_LT(kind.service_times.percentile(9'000), kind.good_times.percentile(9'000) / 2);
}

TEST(Generator, RequestsAreSentNeitherBeforeTheirTimeNorFewer) {
    EvenScript script{300, millisecond};
    const DelayingServer server{Habits{}};
    const auto result =
        run(script, {.host = "127.0.0.1", .port = server.port()}, {.connections = 8});
    EXPECT_GE(result.length, script.due(299));
    EXPECT_EQ(result.kinds[0].good, 300U);
    EXPECT_GE(result.kinds[0].good_times.percentile(0), 0);
}

TEST(Generator, WhatWarmsUpIsNotCounted) {
    const auto kind =
        run_against({}, {300, millisecond}, {.connections = 8, .count_from = 100 * millisecond});
    EXPECT_EQ(kind.good, 200U);
    EXPECT_EQ(kind.good_times.count(), 200U);
}

TEST(Generator, AnAnswerOfNoRoomIsNotAnError) {
    const Habits habits{.answer = [](std::string_view) {
        return std::string{
            "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n"};
    }};
    const auto kind = run_against(habits, {50, millisecond}, {.connections = 4});
    EXPECT_EQ(kind.shed, 50U);
    EXPECT_EQ(kind.good + kind.wrong + kind.unanswered, 0U);
}

TEST(Generator, AWrongAnswerIsToldWithItsRequest) {
    const Habits habits{.answer = [](std::string_view) {
        return std::string{"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nbad"};
    }};
    EvenScript script{20, millisecond, "/somewhere"};
    const DelayingServer server{habits};
    const auto result =
        run(script, {.host = "127.0.0.1", .port = server.port()}, {.connections = 4});
    EXPECT_EQ(result.kinds[0].wrong, 20U);
    ASSERT_FALSE(result.complaints.empty());
    EXPECT_EQ(result.complaints[0], "GET /somewhere HTTP/1.1 -> 200 bad");
}

TEST(Generator, AConnectionThatTheServerClosesIsOpenedAgain) {
    const Habits habits{.answer = [](std::string_view) {
        return std::string{"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\ngood"};
    }};
    const auto kind = run_against(habits, {100, millisecond}, {.connections = 2});
    EXPECT_EQ(kind.good, 100U);
}

TEST(Generator, ABrokenAnswerIsNoAnswer) {
    const Habits habits{.answer = [](std::string_view) {
        return std::string{
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\ngood"};
    }};
    const auto kind = run_against(habits, {30, millisecond}, {.connections = 2});
    EXPECT_EQ(kind.unanswered, 30U);
    EXPECT_EQ(kind.good_times.count(), 0U);
}

TEST(Generator, ASilentServerIsGivenUp) {
    const auto kind = run_against({.stall_until = Milliseconds{60'000}}, {6, millisecond},
                                  {.connections = 2, .patience = 100 * millisecond});
    EXPECT_EQ(kind.unanswered, 6U);
}

}  // namespace
}  // namespace letopis::load
