#pragma once
// Files that last: the one place that opens a file for writing, syncs and renames.
//
// Invariants:
//   1. A file stands under its name only when all its bytes are on the device: it is written under
//      a temporary name, synced, renamed, and its folder is synced.
//   2. A process that is killed leaves at most a temporary file (".new" and its number), never half
//      a file under the right name.
//   3. Every failure is a Fault that names the path; a full or failing disk may be asked again
//      (Retry::later).

#include <cstdint>
#include <optional>
#include <string>

#include "base/byte_source.h"
#include "base/bytes.h"
#include "base/result.h"

namespace letopis {

/// Who may read a file: everyone (mode 0644), or the owner alone (mode 0600, for keys).
enum class FileAccess { everyone, owner };

/// Makes the folder and those above it that are not there; durable.
Result<Done> make_folders(const std::string& path);
/// Makes names that were added to or removed from the folder durable.
Result<Done> sync_folder(const std::string& path);

/// The whole file; nothing if it is not there. Faults for more than `limit_bytes`.
Result<std::optional<Bytes>> read_file(const std::string& path, std::uint64_t limit_bytes);
/// Whether others than the owner may read or write the file. Faults if it is not there.
Result<FileAccess> access_of(const std::string& path);

/// Writes the file, replacing one that is there. Durable when it returns.
Result<Done> write_file_durably(const std::string& path, ByteView bytes,
                                FileAccess access = FileAccess::everyone);
/// Renames, replacing what stands under `to`; both on one file system. Durable when it returns.
Result<Done> move_file(const std::string& from, const std::string& to);
/// Renames, unless something stands under `to` already.
enum class Publication { published, already_there };
Result<Publication> publish_file(const std::string& from, const std::string& to);
/// Removes the file; success if it is not there. Durable when it returns.
Result<Done> remove_file(const std::string& path);

/// A file that is written piece by piece and appears when it is finished. One that is never
/// finished leaves nothing behind.
class NewFile final : public ByteSink {
public:
    static Result<NewFile> create(const std::string& path,
                                  FileAccess access = FileAccess::everyone);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile() override;

    Result<Done> write(std::span<const std::uint8_t> bytes) override;
    /// Where the bytes lie until the file is finished: for reading them back.
    const std::string& temporary_path() const { return temporary_path_; }
    /// Makes the bytes durable under the temporary name; nothing more may be written.
    Result<Done> sync();
    /// sync, and appears under the right name, replacing what was there.
    Result<Done> finish();
    /// sync, and appears under the right name unless something is there; then it vanishes.
    Result<Publication> finish_new();

private:
    NewFile(int descriptor, std::string path, std::string temporary_path)
        : descriptor_{descriptor},
          path_{std::move(path)},
          temporary_path_{std::move(temporary_path)} {}
    int descriptor_ = -1;
    std::string path_;
    std::string temporary_path_;
};

/// A file that grows line by line: a log. Nothing is synced; several processes may add.
class GrowingFile {
public:
    /// Opens the file, or makes it. Faults with the path.
    static Result<GrowingFile> open(const std::string& path);
    GrowingFile(GrowingFile&& other) noexcept;
    GrowingFile& operator=(GrowingFile&&) = delete;
    ~GrowingFile();

    /// Adds the bytes in one piece; a full disk loses them silently, because a log must not stop
    /// the work.
    void add(ByteView bytes);

private:
    explicit GrowingFile(int descriptor) : descriptor_{descriptor} {}
    int descriptor_ = -1;
};

/// Замок: held by one process at a time, and given back when it ends, however it ends.
class FileLock {
public:
    /// Nothing when another process holds it. The file stays there for ever.
    static Result<std::optional<FileLock>> take(const std::string& path);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : descriptor_{descriptor} {}
    int descriptor_ = -1;
};

}  // namespace letopis
