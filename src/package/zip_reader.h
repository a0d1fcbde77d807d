#pragma once
// Reads the frame of a container strictly (zip_frame.h).
//
// A container says everything about its files twice: before each file and in the directory at its
// end. read_zip_tables takes what both say; the caller, who has read the contents and the
// manifests, settles on the truth; compare_zip_frame writes the frame of that truth again and
// names every byte that differs. So one damaged byte never hides the rest, and none is passed over.

#include <optional>
#include <vector>

#include "base/byte_source.h"
#include "package/problem.h"
#include "package/zip_frame.h"

namespace letopis {

/// What one table says of a file.
struct ZipStatement {
    std::string name;
    std::uint32_t crc32 = 0;
    ZipTime time;
};

/// A file as found: where its content lies, and what either table says of it.
struct FoundFile {
    std::uint64_t header_offset = 0;
    std::uint64_t content_offset = 0;
    std::uint64_t size_bytes = 0;
    ZipStatement in_directory;
    ZipStatement before_file;
};

/// Finds the files: by the directory, or, where its chain of sizes is broken, by walking from file
/// to file. Refuses `package_damaged`, with the byte where the walk ends, if neither leads to the
/// end of the container. The content is not read.
Result<std::vector<FoundFile>> read_zip_tables(ByteSource& source);

/// Compares the container's frame with the frame of these files; offsets are of the container.
/// Faults if the container cannot be read.
Result<std::vector<Problem>> compare_zip_frame(ByteSource& source, std::span<const ZipEntry> files,
                                               ZipTime time);

}  // namespace letopis
