#pragma once
// The programs as they are: started on this machine, listened to, ended gently or by force.

#include <sys/types.h>

#include <string>
#include <vector>

namespace letopis::testing {

/// What a program said and how it ended.
struct Told {
    int exit_code = -1;  ///< -1: ended by a signal.
    std::string out;
    std::string complaints;  ///< Standard error.
};

/// Any program with its words, to its end.
Told run_program(const std::string& program, const std::vector<std::string>& words);
/// `letopis WORD …` to its end.
Told letopis(const std::vector<std::string>& words);
/// `letopis-verify WORD …` to its end.
Told letopis_verify(const std::vector<std::string>& words);

/// The rest of the line after a mark in what was said: a login after "Логин: ". Empty without it.
std::string said_after(const std::string& out, const std::string& mark);

/// How a server is started.
struct ServerStart {
    std::string listen = "127.0.0.1:0";
    int held_socket = -1;                  ///< Handed over, as systemd does; -1: it opens its own.
    std::vector<std::string> environment;  ///< "NAME=value", besides our own.
    std::vector<std::string> around;       ///< Another program that starts it.
};

/// `letopis serve --data FOLDER`.
class LetopisServer {
public:
    /// Returns when the server says that it listens. port() is 0 if it said something else.
    explicit LetopisServer(const std::string& folder, const ServerStart& how = {});
    /// Started by another program, as in {"/usr/bin/env", "LD_PRELOAD=…"}.
    LetopisServer(const std::string& folder, const std::vector<std::string>& around)
        : LetopisServer{folder, ServerStart{.around = around}} {}
    /// By force, if it still runs.
    ~LetopisServer();
    LetopisServer(const LetopisServer&) = delete;
    LetopisServer& operator=(const LetopisServer&) = delete;

    std::uint16_t port() const { return port_; }
    pid_t process() const { return process_; }
    /// Its standard error up to now: requests and faults.
    std::string complaints() const;
    /// kill -9. Returns when the process is no more.
    void kill();
    /// SIGTERM; the exit code.
    int stop();

private:
    int wait();

    pid_t process_ = -1;
    int output_ = -1;
    int complaints_ = -1;
    std::uint16_t port_ = 0;
};

}  // namespace letopis::testing
