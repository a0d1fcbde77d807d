#pragma once
// A ZIP (PKWARE APPNOTE 6.3) as far as a workbook needs it: the files that it packs.
//
// Invariants:
//   1. No byte outside of the file is read, whatever its numbers say.
//   2. All that is unpacked together has a limit, and each file is as long as was said of it: a
//      small file cannot become a great one.
//   3. What is unpacked is what was packed: its checksum is asked.

#include <map>
#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace letopis {

/// Whether it begins as every ZIP does.
bool is_packed(ByteView file);

/// What stands in a ZIP, by name.
class PackedFiles {
public:
    /// Refuses `import_rejected` with xlsx_broken where it is cut off or no ZIP, is in several
    /// parts, or has more than most_files.
    static Result<PackedFiles> list(ByteView file);

    bool has(const std::string& name) const { return places_.contains(name); }
    /// The same bytes as were listed. Refuses xlsx_broken where there is no such file, or it is
    /// damaged, and file_too_large where all that was unpacked grows over the limit.
    Result<std::string> unpacked(ByteView file, const std::string& name);

    static constexpr std::size_t most_files = 2000;

private:
    struct Place {
        std::size_t header_at = 0;
        std::size_t packed_bytes = 0;
        std::size_t bytes = 0;
        std::uint32_t checksum = 0;
        int method = 0;
    };
    PackedFiles();

    std::map<std::string, Place> places_;
    std::size_t left_;  ///< Bytes that may still be unpacked.
};

}  // namespace letopis
