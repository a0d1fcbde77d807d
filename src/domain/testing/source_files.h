#pragma once
// Files that C++ and the web read alike: tests/vectors. Found by LETOPIS_SOURCE_DIR, which CTest
// sets.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace letopis::testing {

/// Where a file of the source tree lies; with a failure when the tree is not named.
inline std::filesystem::path in_source_tree(const std::string& path) {
    const char* tree = std::getenv("LETOPIS_SOURCE_DIR");
    if (!tree) ADD_FAILURE() << "LETOPIS_SOURCE_DIR says where the source tree is; CTest sets it";
    return std::filesystem::path{tree ? tree : "."} / path;
}

/// A file of the source tree; empty, with a failure, when it is not there.
inline std::string read_source(const std::string& path) {
    std::ifstream file{in_source_tree(path), std::ios::binary};
    if (!file) ADD_FAILURE() << path << " is not there";
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// Writes a golden file anew.
inline void write_source(const std::string& path, std::string_view text) {
    std::filesystem::create_directories(in_source_tree(path).parent_path());
    std::ofstream{in_source_tree(path), std::ios::binary} << text;
}

}  // namespace letopis::testing
