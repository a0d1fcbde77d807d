// A library that a program is started with (LD_PRELOAD) and that makes it a bad one, so that those
// who look for lost marks can show that they find them.
//
//   LETOPIS_SABOTAGE  unsynced_commits: the log of the database is never synced, as with SQLite's
//                     synchronous=NORMAL; a commit is acknowledged before it is durable
//                     swallowed_faults: a write or a sync that failed is taken for done

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

enum class Sabotage { nothing, unsynced_commits, swallowed_faults };

Sabotage asked_for() {
    const char* const name = std::getenv("LETOPIS_SABOTAGE");
    if (name == nullptr) return Sabotage::nothing;
    return std::string_view{name} == "unsynced_commits" ? Sabotage::unsynced_commits
                                                        : Sabotage::swallowed_faults;
}
const Sabotage sabotage = asked_for();

bool is_log(int file) {
    std::array<char, 4096> path;
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
    return size > 0 &&
           std::string_view{path.data(), static_cast<std::size_t>(size)}.ends_with("school.db-wal");
}

template <class Call>
Call* true_call(const char* name) {
    return reinterpret_cast<Call*>(::dlsym(RTLD_NEXT, name));
}

template <class Call>
int sync_badly(Call* call, int file) {
    if (sabotage == Sabotage::unsynced_commits && is_log(file)) return 0;
    const int done = call(file);
    return sabotage == Sabotage::swallowed_faults ? 0 : done;
}

template <class Call, class Offset>
ssize_t write_badly(Call* call, int file, const void* bytes, std::size_t size, Offset at) {
    const ssize_t written = call(file, bytes, size, at);
    const bool hides = sabotage == Sabotage::swallowed_faults && written < 0;
    return hides ? static_cast<ssize_t>(size) : written;
}

}  // namespace

extern "C" {

int fsync(int file) {
    static auto* const call = true_call<int(int)>("fsync");
    return sync_badly(call, file);
}

int fdatasync(int file) {
    static auto* const call = true_call<int(int)>("fdatasync");
    return sync_badly(call, file);
}

ssize_t pwrite(int file, const void* bytes, std::size_t size, off_t at) {
    static auto* const call = true_call<ssize_t(int, const void*, std::size_t, off_t)>("pwrite");
    return write_badly(call, file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, std::size_t size, off64_t at) {
    static auto* const call =
        true_call<ssize_t(int, const void*, std::size_t, off64_t)>("pwrite64");
    return write_badly(call, file, bytes, size, at);
}

}  // extern "C"
