#pragma once
// A disk that fails when a test says so: SQLite's own calls to the kernel are replaced.

#include <sqlite3.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

namespace letopis::store::testing {

/// While one exists, every write of SQLite goes through it. One at a time.
class TroubledDisk {
public:
    TroubledDisk() {
        replace("write", reinterpret_cast<sqlite3_syscall_ptr>(&write));
        replace("pwrite", reinterpret_cast<sqlite3_syscall_ptr>(&pwrite));
        replace("pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(&pwrite));
    }
    ~TroubledDisk() {
        error = 0;
        for (const char* call : {"write", "pwrite", "pwrite64"}) replace(call, nullptr);
    }
    TroubledDisk(const TroubledDisk&) = delete;
    TroubledDisk& operator=(const TroubledDisk&) = delete;

    /// From the `after`-th write on, writes fail with this errno; 0: the disk is well again.
    static void fail_with(int with_error, int after = 0) {
        writes_until_failure = after;
        error = with_error;
    }

private:
    static void replace(const char* name, sqlite3_syscall_ptr call) {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        vfs->xSetSystemCall(vfs, name, call);
    }
    static bool fails() {
        if (error == 0 || writes_until_failure-- > 0) return false;
        errno = error;
        return true;
    }
    static ssize_t write(int file, const void* bytes, size_t count) {
        return fails() ? -1 : ::write(file, bytes, count);
    }
    static ssize_t pwrite(int file, const void* bytes, size_t count, off_t offset) {
        return fails() ? -1 : ::pwrite(file, bytes, count, offset);
    }

    inline static std::atomic<int> error{0};
    inline static std::atomic<int> writes_until_failure{0};
};

}  // namespace letopis::store::testing
