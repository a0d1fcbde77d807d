#pragma once
// A file on disk as a ByteSource, and a folder as named files.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/byte_source.h"

namespace letopis {

/// A file opened for reading. Its size is that at the time of opening.
class FileSource final : public ByteSource {
public:
    /// Faults, in Russian and with the path, if the file cannot be opened or is no regular file.
    static Result<std::unique_ptr<FileSource>> open(const std::string& path);
    ~FileSource() override;
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    std::uint64_t size() const override { return size_; }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override;

private:
    FileSource(int descriptor, std::uint64_t size, std::string path)
        : descriptor_{descriptor}, size_{size}, path_{std::move(path)} {}
    int descriptor_;
    std::uint64_t size_;
    std::string path_;
};

/// Named files that are read whole: a folder on disk, or a test's map.
class FileShelf {
public:
    virtual ~FileShelf() = default;
    /// Sizes of all files by path, relative, with forward slashes.
    virtual Result<std::map<std::string, std::uint64_t>> list() = 0;
    virtual Result<Bytes> read(const std::string& path) = 0;
};

/// A folder with everything in it. Links are not followed.
class FolderShelf final : public FileShelf {
public:
    explicit FolderShelf(std::string folder) : folder_{std::move(folder)} {}
    Result<std::map<std::string, std::uint64_t>> list() override;
    Result<Bytes> read(const std::string& path) override;

private:
    std::string folder_;
};

}  // namespace letopis
