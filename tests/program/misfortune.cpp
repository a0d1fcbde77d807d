// A library that a program is started with (LD_PRELOAD) and that strikes it at a step: at a call by
// which something lasts or leaves the program.
//
//   LETOPIS_MISFORTUNE       die (kill -9 before the call), fail_one (the call fails), fail_all
//                            (it and all that follow: the disk and the link are gone), or wait
//                            (nothing: it only stops, where it is told to)
//   LETOPIS_MISFORTUNE_AT    which step it strikes, from 1
//   LETOPIS_MISFORTUNE_ON    only calls on files with one of these, between commas, in their names
//                            are steps
//   LETOPIS_MISFORTUNE_STOPS 1: before that step it stops (SIGSTOP), until whoever started it lets
//   it
//                            go on, into its misfortune
//   LETOPIS_MISFORTUNE_TOLD  a file with a line for each step, written before it is made: its name,
//                            and the file's where there is one
//
// What is written to a file and not yet synced is no step of its own: the crash explorer
// (tests/crash) does those.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace {

struct Misfortune {
    const char* kind = std::getenv("LETOPIS_MISFORTUNE");
    const char* at = std::getenv("LETOPIS_MISFORTUNE_AT");
    const char* on = std::getenv("LETOPIS_MISFORTUNE_ON");
    const char* stops = std::getenv("LETOPIS_MISFORTUNE_STOPS");
    const char* told = std::getenv("LETOPIS_MISFORTUNE_TOLD");

    bool concerns(std::string_view file) const {
        if (on == nullptr) return true;
        for (std::string_view left = on; !left.empty();) {
            const std::size_t end = left.find(',');
            if (file.find(left.substr(0, end)) != std::string_view::npos) return true;
            left.remove_prefix(end == std::string_view::npos ? left.size() : end + 1);
        }
        return false;
    }
};

std::atomic<long> steps{0};

void tell(const char* told, const char* step, const char* file) {
    if (told == nullptr) return;
    char line[512];
    std::size_t size = 0;
    for (const char* part : {step, " ", file, "\n"})
        for (; *part != '\0' && size < sizeof line; ++part) line[size++] = *part;
    const long to = ::syscall(SYS_open, told, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (to < 0) return;
    ::syscall(SYS_write, to, line, size);
    ::syscall(SYS_close, to);
}

/// Whether this step fails; does not return where the program dies.
bool strikes(const char* step, const char* file) {
    static const Misfortune misfortune;
    if (misfortune.kind == nullptr || misfortune.at == nullptr) return false;
    if (!misfortune.concerns(file)) return false;
    tell(misfortune.told, step, file);
    const long number = ++steps;
    const long at = std::atol(misfortune.at);
    if (number < at) return false;
    if (number == at && misfortune.stops != nullptr) ::raise(SIGSTOP);
    if (std::strcmp(misfortune.kind, "die") == 0) ::kill(::getpid(), SIGKILL);
    if (std::strcmp(misfortune.kind, "wait") == 0) return false;
    return number == at || std::strcmp(misfortune.kind, "fail_all") == 0;
}

template <class Call>
Call* true_call(const char* name) {
    return reinterpret_cast<Call*>(::dlsym(RTLD_NEXT, name));
}

int failed(int error) {
    errno = error;
    return -1;
}

}  // namespace

extern "C" {

int fsync(int file) {
    static auto* const call = true_call<int(int)>("fsync");
    return strikes("fsync", "") ? failed(EIO) : call(file);
}

int fdatasync(int file) {
    static auto* const call = true_call<int(int)>("fdatasync");
    return strikes("fdatasync", "") ? failed(EIO) : call(file);
}

int rename(const char* from, const char* to) noexcept {
    static auto* const call = true_call<int(const char*, const char*)>("rename");
    return strikes("rename", to) ? failed(EIO) : call(from, to);
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to,
              unsigned flags) noexcept {
    static auto* const call =
        true_call<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return strikes("rename", to) ? failed(EIO) : call(from_folder, from, to_folder, to, flags);
}

int unlink(const char* file) noexcept {
    static auto* const call = true_call<int(const char*)>("unlink");
    return strikes("unlink", file) ? failed(EIO) : call(file);
}

ssize_t send(int link, const void* bytes, std::size_t size, int flags) {
    static auto* const call = true_call<ssize_t(int, const void*, std::size_t, int)>("send");
    if (!strikes("send", "")) return call(link, bytes, size, flags);
    ::shutdown(link, SHUT_RDWR);  // A link that is reset says nothing more either.
    return failed(ECONNRESET);
}

}  // extern "C"
