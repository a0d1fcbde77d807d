// What systemd leaves for a service is taken over; what was meant for another process is not.
#include "server/systemd.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>

namespace letopis {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;

constexpr int own_pid = 1234;

/// An abstract address that says its name, and what came there.
class Listener {
public:
    Listener() : socket_{::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)} {
        // An address of the family alone: the kernel chooses an abstract name.
        const sa_family_t family = AF_UNIX;
        ::bind(socket_, reinterpret_cast<const sockaddr*>(&family), sizeof family);
        sockaddr_un address{};
        socklen_t size = sizeof address;
        ::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size);
        name_ = "@" + std::string{address.sun_path + 1, size - offsetof(sockaddr_un, sun_path) - 1};
    }
    ~Listener() { ::close(socket_); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    const std::string& name() const { return name_; }
    std::string heard() {
        std::array<char, 64> bytes;
        const ssize_t count = ::recv(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT);
        return count < 0 ? "" : std::string{bytes.data(), static_cast<std::size_t>(count)};
    }

private:
    int socket_;
    std::string name_;
};

TEST(Systemd, NobodyIsSpokenToWhereNobodyAsked) {
    const auto systemd = Systemd::meet({}, own_pid);
    ASSERT_TRUE(systemd);
    EXPECT_EQ(systemd->held_socket(), -1);
    EXPECT_FALSE(systemd->life_sign_every());
    systemd->tell("READY=1");
}

TEST(Systemd, HearsWhatItIsTold) {
    Listener listener;
    const auto systemd = Systemd::meet({.notify_socket = listener.name()}, own_pid);
    ASSERT_TRUE(systemd) << systemd.error().message();
    systemd->tell("READY=1");
    EXPECT_EQ(listener.heard(), "READY=1");
    EXPECT_EQ(listener.heard(), "");
}

TEST(Systemd, LifeSignsAreGivenTwiceAsOftenAsTheyAreWanted) {
    const auto own = Systemd::meet({.watchdog_pid = "1234", .watchdog_usec = "30000000"}, own_pid);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->life_sign_every(), milliseconds{15'000});
    const auto other = Systemd::meet({.watchdog_pid = "1", .watchdog_usec = "30000000"}, own_pid);
    ASSERT_TRUE(other);
    EXPECT_FALSE(other->life_sign_every());
}

TEST(Systemd, ASocketForAnotherProcessIsNotTaken) {
    const auto systemd = Systemd::meet({.listen_pid = "1", .listen_fds = "1"}, own_pid);
    ASSERT_TRUE(systemd);
    EXPECT_EQ(systemd->held_socket(), -1);
}

TEST(Systemd, TwoSocketsAreRefusedWithTheLineToMend) {
    const auto systemd = Systemd::meet({.listen_pid = "1234", .listen_fds = "2"}, own_pid);
    ASSERT_FALSE(systemd);
    EXPECT_THAT(systemd.error().message(), HasSubstr("ListenStream"));
}

TEST(Systemd, AnAddressNobodyListensAtIsAFault) {
    for (const char* address : {"@letopis-nobody-listens-here", "relative", "/nowhere/notify"}) {
        const auto systemd = Systemd::meet({.notify_socket = address}, own_pid);
        ASSERT_FALSE(systemd) << address;
        EXPECT_THAT(systemd.error().message(), HasSubstr(address));
    }
}

}  // namespace
}  // namespace letopis
