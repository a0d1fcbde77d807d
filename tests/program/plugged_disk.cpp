#include "program/plugged_disk.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "program/letopis_program.h"
#include "program/own_mounts.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;

constexpr int patience_milliseconds = 20'000;

std::string text_of(const std::string& path) {
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// The words of a command that failed; "" when it did not.
std::string failure_of(const std::string& command) {
    const Told told = run_program("/bin/sh", {"-c", "PATH=$PATH:/usr/sbin:/sbin; " + command});
    return told.exit_code == 0 ? "" : command + ": " + told.complaints;
}

/// Waits until something stands in the file. False when the patience is at its end.
class FileWatch {
public:
    explicit FileWatch(const std::string& folder) : events_{::inotify_init1(IN_CLOEXEC)} {
        ::inotify_add_watch(events_, folder.c_str(), IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE);
    }
    ~FileWatch() { ::close(events_); }
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    bool wait_for(const std::string& path) const {
        while (text_of(path).empty()) {
            pollfd events{.fd = events_, .events = POLLIN, .revents = 0};
            if (::poll(&events, 1, patience_milliseconds) <= 0) return false;
            std::array<char, 4096> piece;
            if (::read(events_, piece.data(), piece.size()) <= 0) return false;
        }
        return true;
    }

private:
    int events_;
};

}  // namespace

std::string PluggedDisk::lacking() {
    if (::geteuid() != 0) return "only root may mount a disk";
    if (::access("/dev/fuse", R_OK | W_OK) != 0) return "there is no /dev/fuse";
    if (::access("/dev/loop-control", R_OK | W_OK) != 0) return "there are no loop devices";
    for (const char* program : {"nbdkit", "nbdfuse", "losetup", "mkfs.ext4"})
        if (!failure_of(std::string{"command -v "} + program).empty())
            return std::string{"there is no "} + program;
    if (!leave_for_own_mounts()) return "no mounts of one's own";
    // Device nodes may be there without the right to use them.
    return failure_of("losetup -f");
}

PluggedDisk::PluggedDisk(std::string folder, const DiskKind& kind) : folder_{std::move(folder)} {
    for (const char* name : {"/data", "/fuse"}) fs::create_directories(folder_ + name);
    for (const char* name : {"/pull", "/after", "/after.told", "/fuse.pid"})
        fs::remove(folder_ + name);
    start(kind);
    if (trouble_.empty()) mount(kind);
}

void PluggedDisk::start(const DiskKind& kind) {
    const FileWatch watch{folder_};
    const std::string script =
        "exec nbdfuse -P " + folder_ + "/fuse.pid " + folder_ +
        "/fuse/disk [ nbdkit --exit-with-parent " LETOPIS_PLUG " size=64M pull=" + folder_ +
        "/pull after=" + folder_ + "/after seed=" + std::to_string(kind.seed) +
        " lies=" + (kind.lies ? "1" : "0") +
        " request_ms=" + std::to_string(kind.request_milliseconds) +
        (kind.image.empty() ? "" : " image=" + kind.image) + " ] 2>" + folder_ + "/fuse.told";
    process_ = ::fork();
    if (process_ == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::execl("/bin/sh", "sh", "-c", script.c_str(), nullptr);
        ::_exit(127);
    }
    if (!watch.wait_for(folder_ + "/fuse.pid"))
        trouble_ = "nbdfuse does not start: " + text_of(folder_ + "/fuse.told");
}

void PluggedDisk::mount(const DiskKind& kind) {
    const std::string disk = folder_ + "/fuse/disk";
    if (kind.image.empty()) trouble_ = failure_of("mkfs.ext4 -q -F " + disk);
    if (trouble_.empty()) trouble_ = failure_of("mount -o loop " + disk + " " + path());
    is_mounted_ = trouble_.empty();
}

void PluggedDisk::pull() {
    const FileWatch watch{folder_};
    std::ofstream{folder_ + "/pull"} << "\n";
    // The disk looks at its plug when it is asked for something.
    (void)failure_of("echo > " + path() + "/last_word; sync -f " + path());
    if (!watch.wait_for(folder_ + "/after.told")) trouble_ = "the plug does not come out";
}

std::string PluggedDisk::told() const { return text_of(folder_ + "/after.told"); }

long long PluggedDisk::told_of(const std::string& what) const {
    const std::string words = told();
    const std::size_t at = words.find(" " + what);
    if (at == std::string::npos || at == 0) return -1;
    const std::size_t before = words.rfind(' ', at - 1);
    return std::atoll(words.c_str() + (before == std::string::npos ? 0 : before + 1));
}

PluggedDisk::~PluggedDisk() {
    if (is_mounted_) ::umount2(path().c_str(), MNT_DETACH);
    if (process_ > 0) {
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
    }
    ::umount2((folder_ + "/fuse").c_str(), MNT_DETACH);
}

DiskFile::DiskFile(const std::string& image, std::string folder) : folder_{std::move(folder)} {
    fs::create_directories(folder_);
    trouble_ = failure_of("mount -o loop " + image + " " + folder_);
}

DiskFile::~DiskFile() {
    if (trouble_.empty()) (void)failure_of("umount " + folder_);
}

}  // namespace letopis::testing
