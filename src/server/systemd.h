#pragma once
// Systemd, or whoever speaks its protocol: the one who started us. It may hand over a listening
// socket, and wants to hear when we serve, when we end, and that we live. The protocol is a few
// variables and a datagram (sd_listen_fds(3), sd_notify(3)), so no library is linked for it.
// Without the variables nobody is spoken to.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace letopis {

/// What systemd writes into the environment; "" where it did not.
struct SystemdVariables {
    std::string listen_pid;
    std::string listen_fds;
    std::string notify_socket;
    std::string watchdog_pid;
    std::string watchdog_usec;
};

class Systemd {
public:
    /// Takes over what was left for the process `own_pid`: what names another process is not ours.
    /// Faults, saying what to mend in the unit, for more than one socket or an address that cannot
    /// be spoken to.
    static Result<Systemd> meet(const SystemdVariables& variables, int own_pid);
    ~Systemd();
    Systemd(Systemd&& other) noexcept;
    Systemd& operator=(Systemd&&) = delete;

    /// The listening socket that was handed over; -1: none.
    int held_socket() const { return held_socket_; }
    /// How often systemd wants to hear that we live, at least; nothing: never.
    std::optional<std::chrono::milliseconds> life_sign_every() const { return life_sign_every_; }
    /// Says "READY=1", "STOPPING=1" or "WATCHDOG=1". Not being heard is systemd's trouble: it
    /// ends a service that it does not hear.
    void tell(std::string_view state) const;

private:
    Systemd() = default;
    Result<Done> call(const std::string& address);

    int held_socket_ = -1;
    int notify_socket_ = -1;
    std::optional<std::chrono::milliseconds> life_sign_every_;
};

}  // namespace letopis
