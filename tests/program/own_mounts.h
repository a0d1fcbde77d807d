#pragma once
// A view of the file tree of one's own: what is mounted in it is seen by this process and by the
// programs that it starts, and is gone with them.

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>
#include <string>

namespace letopis::testing {

inline void write_line(const char* file, const std::string& line) { std::ofstream{file} << line; }

/// Without rights of its own this process becomes the root of a user namespace. False when not even
/// that is allowed.
inline bool leave_for_own_mounts() {
    if (::unshare(CLONE_NEWNS) != 0) {
        const std::string user = std::to_string(::geteuid());
        const std::string group = std::to_string(::getegid());
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
        write_line("/proc/self/setgroups", "deny");
        write_line("/proc/self/uid_map", "0 " + user + " 1");
        write_line("/proc/self/gid_map", "0 " + group + " 1");
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

}  // namespace letopis::testing
