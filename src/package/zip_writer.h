#pragma once
// Writes a container: same files and same time, same bytes.

#include <set>
#include <string>
#include <vector>

#include "base/byte_source.h"
#include "package/zip_frame.h"

namespace letopis {

/// Writes files one after another; `finish` writes the directory. The sink must outlive it.
class ZipWriter {
public:
    ZipWriter(ByteSink& sink, ZipTime time) : sink_{sink}, time_{time} {}

    /// Adds a file. Refuses `invalid_value` for a name that is_package_path refuses, for a second
    /// file of that name (also one that differs in case only), and beyond the limits of a package.
    Result<Done> add(const std::string& name, ByteView content);
    /// Writes the directory. Nothing may be added afterwards.
    Result<Done> finish();

    std::uint64_t size_bytes() const { return written_; }

private:
    Result<Done> write(ByteView bytes);

    ByteSink& sink_;
    ZipTime time_;
    std::vector<ZipEntry> entries_;
    std::set<std::string> folded_names_;
    std::uint64_t written_ = 0;
};

/// Whether a name may stand in a package: [A-Za-z0-9._-] in parts divided by single slashes, no
/// part "." or "..", at most 255 bytes. So a package unpacks on any system, to where it should.
bool is_package_path(std::string_view path);

/// The name as a system sees it that does not tell great letters from small ones.
std::string folded_path(std::string_view path);

}  // namespace letopis
