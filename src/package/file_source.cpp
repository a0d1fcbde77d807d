#include "package/file_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "base/limits.h"
#include "package/reading.h"

namespace letopis {
namespace {

Fault failure(const std::string& path, const char* what) {
    return {path + ": " + what + " (" + std::generic_category().message(errno) + ")"};
}

}  // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return failure(path, "файл не открывается");
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return Fault{path + ": это не файл"};
    }
    return std::unique_ptr<FileSource>{
        new FileSource{descriptor, static_cast<std::uint64_t>(status.st_size), path}};
}

FileSource::~FileSource() { ::close(descriptor_); }

Result<std::size_t> FileSource::read(std::uint64_t offset, std::span<std::uint8_t> out) {
    for (;;) {
        const ssize_t count =
            ::pread(descriptor_, out.data(), out.size(), static_cast<off_t>(offset));
        if (count >= 0) return static_cast<std::size_t>(count);
        if (errno == EINTR) continue;
        return failure(path_, ("байт " + std::to_string(offset) + " не читается").c_str());
    }
}

Result<std::map<std::string, std::uint64_t>> FolderShelf::list() {
    namespace fs = std::filesystem;
    std::map<std::string, std::uint64_t> files;
    std::error_code error;
    fs::recursive_directory_iterator at{folder_, error};
    for (; !error && at != fs::recursive_directory_iterator{}; at.increment(error)) {
        if (at->is_symlink(error)) return Fault{at->path().string() + ": ссылка, а не файл"};
        if (at->is_regular_file(error))
            files[at->path().lexically_relative(folder_).generic_string()] = at->file_size(error);
        if (error) break;
    }
    if (error) return Fault{folder_ + ": папка не читается (" + error.message() + ")"};
    return files;
}

Result<Bytes> FolderShelf::read(const std::string& path) {
    LETOPIS_TRY(file, FileSource::open(folder_ + "/" + path));
    if (file->size() > limits::package_file_bytes) return Fault{path + ": файл слишком велик"};
    return read_bytes(*file, 0, file->size());
}

}  // namespace letopis
