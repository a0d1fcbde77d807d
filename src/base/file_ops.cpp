#include "base/file_ops.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace letopis {
namespace {

Fault failure(const std::string& path, const char* what) {
    const int reason = errno;
    const bool may_pass = reason == ENOSPC || reason == EDQUOT || reason == EIO || reason == EFBIG;
    return {path + ": " + what + " (" + std::generic_category().message(reason) + ")",
            may_pass ? Retry::later : Retry::never};
}

/// A descriptor that is closed at the end of its block.
class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

mode_t mode_of(FileAccess access) { return access == FileAccess::owner ? 0600 : 0644; }

/// Numbers temporary names, so that two writers of one process never share one.
std::string temporary_name(const std::string& path) {
    static std::atomic<std::uint64_t> count{0};
    return path + ".new" + std::to_string(::getpid()) + "-" + std::to_string(count.fetch_add(1));
}

Result<Done> make_folder(const std::string& path) {
    if (::mkdir(path.c_str(), 0755) == 0) return sync_folder(folder_of(path));
    if (errno != EEXIST) return failure(path, "папка не создаётся");
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return Fault{path + ": здесь лежит файл, а нужна папка"};
    return Done{};
}

}  // namespace

Result<Done> make_folders(const std::string& path) {
    for (std::size_t at = path.find('/', 1); at != std::string::npos; at = path.find('/', at + 1))
        LETOPIS_TRY_DONE(make_folder(path.substr(0, at)));
    return path.ends_with('/') ? Result<Done>{Done{}} : make_folder(path);
}

Result<Done> sync_folder(const std::string& path) {
    const Descriptor folder{::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!folder.is_open()) return failure(path, "папка не открывается");
    // Some file systems keep names durable by themselves and say so by EINVAL.
    if (::fsync(folder.number()) != 0 && errno != EINVAL)
        return failure(path, "имена в папке не сохранены");
    return Done{};
}

Result<std::optional<Bytes>> read_file(const std::string& path, std::uint64_t limit_bytes) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!file.is_open()) {
        if (errno == ENOENT) return std::optional<Bytes>{};
        return failure(path, "файл не открывается");
    }
    struct stat status {};
    if (::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return Fault{path + ": это не файл"};
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > limit_bytes) return Fault{path + ": файл слишком велик"};
    Bytes bytes(size);
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t count = ::read(file.number(), bytes.data() + at, bytes.size() - at);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return failure(path, "файл не читается");
        at += static_cast<std::size_t>(count);
    }
    return std::optional<Bytes>{std::move(bytes)};
}

Result<FileAccess> access_of(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return failure(path, "файл не найден");
    return (status.st_mode & 077) == 0 ? FileAccess::owner : FileAccess::everyone;
}

Result<Done> write_file_durably(const std::string& path, ByteView bytes, FileAccess access) {
    LETOPIS_TRY(file, NewFile::create(path, access));
    LETOPIS_TRY_DONE(file.write(bytes));
    return file.finish();
}

Result<Done> move_file(const std::string& from, const std::string& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return failure(to, "файл не переименован");
    LETOPIS_TRY_DONE(sync_folder(folder_of(to)));
    return folder_of(from) == folder_of(to) ? Result<Done>{Done{}} : sync_folder(folder_of(from));
}

/// For file systems without links (FAT and its kin on flash disks).
static Result<Publication> rename_unless_taken(const std::string& from, const std::string& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST) return Publication::already_there;
        return failure(to, "файл не опубликован");
    }
    LETOPIS_TRY_DONE(sync_folder(folder_of(to)));
    return Publication::published;
}

Result<Publication> publish_file(const std::string& from, const std::string& to) {
    // link(2) fails when the name is taken, on every file system; then the old name goes.
    if (::link(from.c_str(), to.c_str()) != 0) {
        if (errno == EPERM || errno == EOPNOTSUPP) return rename_unless_taken(from, to);
        if (errno == EEXIST) return Publication::already_there;
        return failure(to, "файл не опубликован");
    }
    LETOPIS_TRY_DONE(sync_folder(folder_of(to)));
    LETOPIS_TRY_DONE(remove_file(from));
    return Publication::published;
}

Result<Done> remove_file(const std::string& path) {
    if (::unlink(path.c_str()) != 0)
        return errno == ENOENT ? Result<Done>{Done{}} : failure(path, "файл не удаляется");
    return sync_folder(folder_of(path));
}

Result<NewFile> NewFile::create(const std::string& path, FileAccess access) {
    std::string temporary = temporary_name(path);
    const int descriptor =
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_of(access));
    if (descriptor < 0) return failure(path, "файл не создаётся");
    return NewFile{descriptor, path, std::move(temporary)};
}

NewFile::NewFile(NewFile&& other) noexcept
    : descriptor_{std::exchange(other.descriptor_, -1)},
      path_{std::move(other.path_)},
      temporary_path_{std::exchange(other.temporary_path_, {})} {}

NewFile::~NewFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!temporary_path_.empty()) ::unlink(temporary_path_.c_str());
}

Result<Done> NewFile::write(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(path_, "файл не записан");
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return Done{};
}

Result<Done> NewFile::sync() {
    if (descriptor_ < 0) return Done{};
    if (::fsync(descriptor_) != 0) return failure(path_, "файл не сохранён");
    if (::close(std::exchange(descriptor_, -1)) != 0) return failure(path_, "файл не закрыт");
    return Done{};
}

Result<Done> NewFile::finish() {
    LETOPIS_TRY_DONE(sync());
    LETOPIS_TRY_DONE(move_file(temporary_path_, path_));
    temporary_path_.clear();
    return Done{};
}

Result<Publication> NewFile::finish_new() {
    LETOPIS_TRY_DONE(sync());
    return publish_file(temporary_path_, path_);
}

Result<GrowingFile> GrowingFile::open(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0640);
    if (descriptor < 0) return failure(path, "файл не открывается на запись");
    return GrowingFile{descriptor};
}

GrowingFile::GrowingFile(GrowingFile&& other) noexcept
    : descriptor_{std::exchange(other.descriptor_, -1)} {}

GrowingFile::~GrowingFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

void GrowingFile::add(ByteView bytes) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    static_cast<void>(written);
}

Result<std::optional<FileLock>> FileLock::take(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0) return failure(path, "замок не открывается");
    FileLock lock{descriptor};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return std::optional{std::move(lock)};
    if (errno == EWOULDBLOCK) return std::optional<FileLock>{};
    return failure(path, "замок не действует на этом диске");
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_{std::exchange(other.descriptor_, -1)} {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FileLock::~FileLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace letopis
