#include "media/testing/troubled_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>

namespace letopis::media::testing {
namespace {

Trouble kind_now = Trouble::none;
int at_call = 0;
int error_now = 0;
int calls = 0;
bool links_forbidden = false;

}  // namespace

void trouble(Trouble kind, int at, int error) {
    kind_now = kind;
    at_call = at;
    error_now = error;
    calls = 0;
}

int trouble_over() {
    kind_now = Trouble::none;
    return calls;
}

void forbid_links(bool forbidden) { links_forbidden = forbidden; }

/// Whether this call is to fail; errno is then set.
static bool strikes(bool changes_something) {
    if (kind_now == Trouble::none) return false;
    ++calls;
    if (calls < at_call) return false;
    if (calls > at_call && (kind_now == Trouble::fails || !changes_something)) return false;
    if (kind_now == Trouble::kills) ::_exit(9);
    errno = error_now;
    return true;
}

static bool strikes_link() {
    if (!links_forbidden) return strikes(true);
    errno = EPERM;
    return true;
}

static int error_of_trouble() { return error_now; }

}  // namespace letopis::media::testing

using namespace letopis::media::testing;

extern "C" {
int __real_open(const char* path, int flags, ...);
ssize_t __real_write(int file, const void* bytes, size_t count);
ssize_t __real_read(int file, void* bytes, size_t count);
ssize_t __real_pread(int file, void* bytes, size_t count, off_t offset);
int __real_fsync(int file);
int __real_close(int file);
int __real_link(const char* from, const char* to);
int __real_unlink(const char* path);
int __real_rename(const char* from, const char* to);
int __real_mkdir(const char* path, mode_t mode);
int __real_fstat(int file, struct stat* status);
int __real_stat(const char* path, struct stat* status);

int __wrap_open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return strikes((flags & O_CREAT) != 0) ? -1 : __real_open(path, flags, mode);
}
ssize_t __wrap_write(int file, const void* bytes, size_t count) {
    if (!strikes(true)) return __real_write(file, bytes, count);
    // A full disk takes a part of the bytes first.
    if (error_of_trouble() == ENOSPC && count > 1) (void)!__real_write(file, bytes, count / 2);
    errno = error_of_trouble();
    return -1;
}
ssize_t __wrap_read(int file, void* bytes, size_t count) {
    return strikes(false) ? -1 : __real_read(file, bytes, count);
}
ssize_t __wrap_pread(int file, void* bytes, size_t count, off_t offset) {
    return strikes(false) ? -1 : __real_pread(file, bytes, count, offset);
}
int __wrap_fsync(int file) { return strikes(true) ? -1 : __real_fsync(file); }
int __wrap_close(int file) {
    // A descriptor is closed even where close says that it failed.
    const int closed = __real_close(file);
    return strikes(false) ? -1 : closed;
}
int __wrap_link(const char* from, const char* to) {
    return strikes_link() ? -1 : __real_link(from, to);
}
int __wrap_unlink(const char* path) { return strikes(true) ? -1 : __real_unlink(path); }
int __wrap_rename(const char* from, const char* to) {
    return strikes(true) ? -1 : __real_rename(from, to);
}
int __wrap_mkdir(const char* path, mode_t mode) {
    return strikes(true) ? -1 : __real_mkdir(path, mode);
}
int __wrap_fstat(int file, struct stat* status) {
    return strikes(false) ? -1 : __real_fstat(file, status);
}
int __wrap_stat(const char* path, struct stat* status) {
    return strikes(false) ? -1 : __real_stat(path, status);
}
}
