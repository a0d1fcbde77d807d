#include "program/letopis_program.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <csignal>
#include <cstring>
#include <thread>

#include "base/check.h"

namespace letopis::testing {
namespace {

struct Pipe {
    Pipe() { LETOPIS_CHECK(::pipe2(ends.data(), O_CLOEXEC) == 0, "a pipe"); }
    std::array<int, 2> ends{};
};

/// The environment of a program that is to be started; made before the fork, since between fork
/// and exec nothing may be allocated.
class Environment {
public:
    explicit Environment(const ServerStart& how) : texts_{how.environment} {
        for (char** variable = environ; *variable; ++variable) all_.push_back(*variable);
        for (std::string& text : texts_) all_.push_back(text.data());
        if (how.held_socket >= 0) {
            all_.push_back(one_socket_.data());
            all_.push_back(for_pid_.data());
        }
        all_.push_back(nullptr);
    }
    /// In the child: the socket is meant for it.
    char** of_child() {
        char* const number = for_pid_.data() + std::strlen(for_pid_.data());
        *std::to_chars(number, for_pid_.data() + for_pid_.size() - 1, ::getpid()).ptr = '\0';
        return all_.data();
    }

private:
    std::vector<std::string> texts_;
    std::string one_socket_ = "LISTEN_FDS=1";
    std::array<char, 40> for_pid_{"LISTEN_PID="};
    std::vector<char*> all_;
};

pid_t start(const std::string& program, const std::vector<std::string>& words, int out,
            int complaints, const ServerStart& how = {}) {
    Environment environment{how};
    std::vector<char*> all{const_cast<char*>(program.c_str())};
    for (const std::string& word : words) all.push_back(const_cast<char*>(word.c_str()));
    all.push_back(nullptr);
    const pid_t child = ::fork();
    LETOPIS_CHECK(child >= 0, "a process");
    if (child != 0) return child;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // A test that dies leaves no server behind.
    ::dup2(out, STDOUT_FILENO);
    ::dup2(complaints, STDERR_FILENO);
    constexpr int first_handed_over = 3;
    if (how.held_socket >= 0) {
        ::dup2(how.held_socket, first_handed_over);
        ::fcntl(first_handed_over, F_SETFD, 0);
    }
    ::execve(all[0], all.data(), environment.of_child());
    ::_exit(127);
}

std::string read_to_end(int from) {
    std::string text;
    std::array<char, 4096> piece;
    for (ssize_t count; (count = ::read(from, piece.data(), piece.size())) > 0;)
        text.append(piece.data(), static_cast<std::size_t>(count));
    ::close(from);
    return text;
}

}  // namespace

Told run_program(const std::string& program, const std::vector<std::string>& words) {
    Pipe out;
    Pipe complaints;
    const pid_t child = start(program, words, out.ends[1], complaints.ends[1]);
    ::close(out.ends[1]);
    ::close(complaints.ends[1]);
    Told told;
    std::thread other{[&] { told.complaints = read_to_end(complaints.ends[0]); }};
    told.out = read_to_end(out.ends[0]);
    other.join();
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status)) told.exit_code = WEXITSTATUS(status);
    return told;
}

Told letopis(const std::vector<std::string>& words) { return run_program(LETOPIS_PROGRAM, words); }

Told letopis_verify(const std::vector<std::string>& words) {
    return run_program(LETOPIS_VERIFIER, words);
}

std::string said_after(const std::string& out, const std::string& mark) {
    const std::size_t at = out.find(mark);
    if (at == std::string::npos) return "";
    const std::size_t begin = at + mark.size();
    return out.substr(begin, out.find('\n', begin) - begin);
}

LetopisServer::LetopisServer(const std::string& folder, const ServerStart& how)
    : complaints_{::memfd_create("complaints", MFD_CLOEXEC)} {
    Pipe output;
    std::vector<std::string> words = how.around;
    words.insert(words.end(), {LETOPIS_PROGRAM, "serve", "--data", folder, "--listen", how.listen});
    process_ = start(words[0], {words.begin() + 1, words.end()}, output.ends[1], complaints_, how);
    ::close(output.ends[1]);
    output_ = output.ends[0];
    const std::string mark = how.held_socket >= 0 ? "порт " : "http://127.0.0.1:";
    std::string said;
    std::array<char, 512> piece;
    std::size_t at = std::string::npos;
    while ((at = said.find(mark)) == std::string::npos ||
           said.find('\n', at) == std::string::npos) {
        const ssize_t count = ::read(output_, piece.data(), piece.size());
        if (count <= 0) {
            ADD_FAILURE() << "the server did not start: " << said << complaints();
            return;
        }
        said.append(piece.data(), static_cast<std::size_t>(count));
    }
    port_ = static_cast<std::uint16_t>(std::stoi(said.substr(at + mark.size())));
}

std::string LetopisServer::complaints() const {
    std::string text;
    std::array<char, 4096> piece;
    for (ssize_t count; (count = ::pread(complaints_, piece.data(), piece.size(),
                                         static_cast<off_t>(text.size()))) > 0;)
        text.append(piece.data(), static_cast<std::size_t>(count));
    return text;
}

LetopisServer::~LetopisServer() {
    kill();
    ::close(output_);
    ::close(complaints_);
}

void LetopisServer::kill() {
    if (process_ < 0) return;
    ::kill(process_, SIGKILL);
    wait();
}

int LetopisServer::stop() {
    if (process_ < 0) return -1;
    ::kill(process_, SIGTERM);
    return wait();
}

int LetopisServer::wait() {
    int status = 0;
    ::waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace letopis::testing
