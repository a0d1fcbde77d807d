#include "media/read_back.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>
#include <system_error>

#include "base/check.h"
#include "crypto/hash.h"

namespace letopis::media {
namespace {

/// O_DIRECT wants memory, offset and length in multiples of the device's block; 4096 suits all.
constexpr std::size_t block_bytes = 4096;
constexpr std::size_t piece_bytes = 256 * 1024;

struct Free {
    void operator()(void* memory) const { std::free(memory); }
};

class OpenFile {
public:
    OpenFile(const std::string& path, int flags)
        : number_{::open(path.c_str(), O_RDONLY | O_CLOEXEC | flags)} {}
    ~OpenFile() {
        if (number_ >= 0) ::close(number_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

/// The digest of all bytes up to the end; nothing, with errno, if they cannot be read.
std::optional<Hash> digest(int file) {
    const std::unique_ptr<void, Free> memory{std::aligned_alloc(block_bytes, piece_bytes)};
    LETOPIS_CHECK(memory != nullptr, "memory for a piece of a file");
    const std::span<std::uint8_t> piece{static_cast<std::uint8_t*>(memory.get()), piece_bytes};
    Sha256 sha256;
    for (;;) {
        const ssize_t count = ::read(file, piece.data(), piece.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return std::nullopt;
        if (count == 0) return sha256.finish();
        sha256.update(piece.first(static_cast<std::size_t>(count)));
    }
}

}  // namespace

Result<std::string> sha256_from_device(const std::string& path) {
    {
        const OpenFile direct{path, O_DIRECT};
        if (direct.is_open())
            if (const auto found = digest(direct.number())) return hex(*found);
        if (errno != EINVAL)  // EINVAL: the file system does not know O_DIRECT.
            return Fault{path + ": не читается (" + std::generic_category().message(errno) + ")",
                         Retry::later};
    }
    forget_pages(path);
    const OpenFile file{path, 0};
    if (file.is_open())
        if (const auto found = digest(file.number())) return hex(*found);
    return Fault{path + ": не читается (" + std::generic_category().message(errno) + ")",
                 Retry::later};
}

void forget_pages(const std::string& path) {
    const OpenFile file{path, 0};
    if (file.is_open()) (void)::posix_fadvise(file.number(), 0, 0, POSIX_FADV_DONTNEED);
}

}  // namespace letopis::media
