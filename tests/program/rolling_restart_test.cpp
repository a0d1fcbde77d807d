// The server is restarted again and again while people work. With the socket held by the service
// manager nobody notices: no request fails, and no acknowledged mark is lost.

#include <gtest/gtest.h>
#include <sys/un.h>

#include <array>
#include <atomic>
#include <optional>
#include <thread>

#include "http/server/testing/held_socket.h"
#include "program/counter.h"
#include "program/letopis_program.h"
#include "program/marks_told.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

constexpr std::uint64_t seed = 20;
constexpr int restarts = 20;
constexpr int teachers = 3;
constexpr int readers = 3;
/// Between two restarts so much is answered.
constexpr std::size_t answers_between = 200;

/// Somebody who looks at the journal over one connection and never stops.
class JournalReader {
public:
    explicit JournalReader(const SmallSchool& school)
        : target_{"/api/v1/courses/" + school.algebra.text() + "/journal"} {}
    void turn_to(std::uint16_t port) {
        browser_.emplace(port);
        const int status =
            browser_->sign_in(SmallSchool::teacher_login, SmallSchool::password).status;
        if (status != 200) failed_ = 1;
    }
    void read_while(const std::function<bool(std::size_t)>& go_on) {
        do {
            if (browser_->get(target_).status != 200) ++failed_;
        } while (go_on(1));
    }
    int failed() const { return failed_ + browser_->asked_again(); }

private:
    std::string target_;
    std::optional<Browser> browser_;
    int failed_ = 0;
};

class RestartedServer : public ::testing::Test {
protected:
    RestartedServer() {
        for (int i = 0; i < teachers; ++i)
            teachers_.emplace_back(school_, i, teachers, seed + static_cast<std::uint64_t>(i));
        for (int i = 0; i < readers; ++i) readers_.emplace_back(school_);
    }
    ~RestartedServer() override { rest(); }
    void start(const ServerStart& how) { server_.emplace(folder_.path(), how); }
    /// Everybody signs in and works on until `rest`.
    void work() {
        for (MarkingTeacher& teacher : teachers_) {
            teacher.turn_to(server_->port());
            people_.emplace_back([&] { teach(teacher); });
        }
        for (JournalReader& reader : readers_) {
            reader.turn_to(server_->port());
            people_.emplace_back([&] {
                reader.read_while([&](std::size_t count) { return answered(count); });
                counter_.leave();
            });
        }
    }
    void rest() {
        resting_ = true;
        people_.clear();
    }
    void wait_for_answers(std::size_t count) {
        expected_ += count;
        counter_.wait_for(expected_);
    }
    /// Requests that were not answered, or only when they were sent a second time.
    int failed() const {
        int count = cut_off_;
        for (const MarkingTeacher& teacher : teachers_) count += teacher.asked_again();
        for (const JournalReader& reader : readers_) count += reader.failed();
        return count;
    }
    void expect_every_mark_is_there() {
        std::size_t count = 0;
        for (const MarkingTeacher& teacher : teachers_) {
            EXPECT_EQ(teacher.trouble(), "");
            count += teacher.acknowledged().size();
        }
        EXPECT_GT(count, static_cast<std::size_t>(restarts));
        EXPECT_EQ(objection_to(teachers_, server_->port()), "");
        EXPECT_EQ(server_->stop(), 0) << server_->complaints();
        const Told verified = letopis({"verify", "--data", folder_.path()});
        EXPECT_EQ(verified.exit_code, 0) << verified.complaints;
    }

    ScratchFolder folder_;
    SmallSchool school_ = found_small_school(folder_.path());
    std::optional<LetopisServer> server_;
    std::atomic<int> cut_off_ = 0;

private:
    void teach(MarkingTeacher& teacher) {
        while (!resting_ && teacher.trouble().empty())
            if (!teacher.mark_while([&](std::size_t count) { return answered(count); })) {
                ++cut_off_;
                counter_.add(0);
            }
        counter_.leave();
    }
    bool answered(std::size_t count) {
        counter_.add(count);
        return !resting_;
    }

    std::vector<MarkingTeacher> teachers_;
    std::vector<JournalReader> readers_;
    std::atomic<bool> resting_ = false;
    Counter counter_{teachers + readers};
    std::size_t expected_ = 0;
    std::vector<std::jthread> people_;
};

// Evidence: AP-04.
TEST_F(RestartedServer, FailsNoRequestInTwentyRestartsWhenTheSocketIsHeld) {
    const http::testing::HeldSocket held;
    start({.held_socket = held.socket()});
    work();
    for (int restart = 0; restart < restarts; ++restart) {
        wait_for_answers(answers_between);
        ASSERT_EQ(server_->stop(), 0) << server_->complaints();
        start({.held_socket = held.socket()});
    }
    wait_for_answers(answers_between);
    rest();
    EXPECT_EQ(failed(), 0);
    expect_every_mark_is_there();
}

/// The test above has teeth: the same people notice a restart that lets the socket go.
TEST_F(RestartedServer, FailsRequestsWhenNobodyHoldsTheSocket) {
    start({});
    const std::string listen = "127.0.0.1:" + std::to_string(server_->port());
    work();
    wait_for_answers(answers_between);
    ASSERT_EQ(server_->stop(), 0) << server_->complaints();
    while (cut_off_ == 0) std::this_thread::yield();
    start({.listen = listen});
    rest();
    EXPECT_GT(failed(), 0);
    expect_every_mark_is_there();
}

TEST_F(RestartedServer, TellsSystemdWhenItServesAndWhenItEnds) {
    const int manager = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const std::string path = folder_.path() + "/notify";
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    ASSERT_EQ(::bind(manager, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const auto heard = [&] {
        std::array<char, 64> bytes;
        const ssize_t count = ::recv(manager, bytes.data(), bytes.size(), 0);
        return std::string{bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
    };
    start({.environment = {"NOTIFY_SOCKET=" + path, "WATCHDOG_USEC=4000000"}});
    EXPECT_EQ(heard(), "READY=1");
    EXPECT_EQ(heard(), "WATCHDOG=1") << "while its threads turn";
    EXPECT_EQ(server_->stop(), 0);
    std::string last;
    while ((last = heard()) == "WATCHDOG=1") {
    }
    EXPECT_EQ(last, "STOPPING=1");
    ::close(manager);
}

}  // namespace
}  // namespace letopis::testing
