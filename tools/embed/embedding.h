#pragma once
// Turns a folder of files into one C++ source that holds them (src/base/embedded.h).
//
// The bytes stand in blob files named by their SHA-256 beside the source, which takes them in by
// the assembler's .incbin: a megabyte of web pages costs the compiler nothing, and a file that did
// not change is neither compressed nor compiled again.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace letopis::embed {

/// What the generated table is made of: web files with compressed forms, or plain texts.
enum class Kind { files, texts };

/// What to embed and where the result goes.
struct Order {
    Kind kind;
    std::string function;          ///< Name of the function to define in namespace letopis.
    std::filesystem::path folder;  ///< May be absent: then the table is empty.
    std::filesystem::path out;     ///< Folder for `<function>.cpp` and the blobs.
};

/// The content type by the file's ending; "application/octet-stream" for an unknown one.
std::string_view content_type_of(const std::filesystem::path& file);
/// Whether the bytes of such a file are worth compressing.
bool is_compressible(std::string_view content_type);
/// Writes the source and the blobs. Files that already hold the same bytes are left alone, so that
/// nothing is built again without need. Returns the path of the source.
Result<std::filesystem::path> embed(const Order& order);

}  // namespace letopis::embed
