#include "server/systemd.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <utility>

namespace letopis {
namespace {

/// SD_LISTEN_FDS_START: the sockets are the descriptors from this one on.
constexpr int first_handed_over = 3;

/// A whole number that is not negative; -1 for any other text.
std::int64_t number_of(const std::string& text) {
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? number : -1;
}

Result<int> handed_over_socket(const SystemdVariables& variables, int own_pid) {
    if (variables.listen_fds.empty() || number_of(variables.listen_pid) != own_pid) return -1;
    if (number_of(variables.listen_fds) != 1)
        return Fault{"LISTEN_FDS = " + variables.listen_fds +
                     ": передано не одно гнездо. Оставьте в файле letopis.socket одну строку "
                     "ListenStream."};
    if (::fcntl(first_handed_over, F_SETFD, FD_CLOEXEC) != 0)
        return Fault{"LISTEN_FDS = 1, но гнездо не передано: запускайте службу через systemctl."};
    return first_handed_over;
}

std::optional<std::chrono::milliseconds> life_sign_span(const SystemdVariables& variables,
                                                        int own_pid) {
    const std::int64_t micros = number_of(variables.watchdog_usec);
    const bool is_ours =
        variables.watchdog_pid.empty() || number_of(variables.watchdog_pid) == own_pid;
    if (micros <= 0 || !is_ours) return std::nullopt;
    // Half of the time, as sd_watchdog_enabled(3) advises: one sign may be late.
    return std::chrono::milliseconds{std::max<std::int64_t>(micros / 2000, 1)};
}

}  // namespace

Result<Systemd> Systemd::meet(const SystemdVariables& variables, int own_pid) {
    Systemd systemd;
    LETOPIS_TRY(socket, handed_over_socket(variables, own_pid));
    systemd.held_socket_ = socket;
    systemd.life_sign_every_ = life_sign_span(variables, own_pid);
    if (!variables.notify_socket.empty()) LETOPIS_TRY_DONE(systemd.call(variables.notify_socket));
    return systemd;
}

Result<Done> Systemd::call(const std::string& address) {
    sockaddr_un peer{};
    peer.sun_family = AF_UNIX;
    const bool is_abstract = address.front() == '@';
    if ((address.front() != '/' && !is_abstract) || address.size() >= sizeof peer.sun_path)
        return Fault{"NOTIFY_SOCKET = " + address + ": так говорить с systemd нельзя."};
    address.copy(peer.sun_path, address.size());
    if (is_abstract) peer.sun_path[0] = '\0';
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + address.size() +
                                             (is_abstract ? 0 : 1));
    notify_socket_ = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const auto* generic = reinterpret_cast<const sockaddr*>(&peer);
    if (notify_socket_ < 0 || ::connect(notify_socket_, generic, size) != 0)
        return Fault{"NOTIFY_SOCKET = " + address + ": systemd не отвечает по этому адресу."};
    return Done{};
}

Systemd::Systemd(Systemd&& other) noexcept
    : held_socket_{std::exchange(other.held_socket_, -1)},
      notify_socket_{std::exchange(other.notify_socket_, -1)},
      life_sign_every_{other.life_sign_every_} {}

Systemd::~Systemd() {
    if (notify_socket_ >= 0) ::close(notify_socket_);
    if (held_socket_ >= 0) ::close(held_socket_);
}

void Systemd::tell(std::string_view state) const {
    if (notify_socket_ < 0) return;
    const ssize_t ignored = ::send(notify_socket_, state.data(), state.size(), MSG_NOSIGNAL);
    static_cast<void>(ignored);
}

}  // namespace letopis
