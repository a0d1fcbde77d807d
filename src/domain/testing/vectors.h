#pragma once
// Files that C++ and the web read alike: tests/vectors. Found by LETOPIS_SOURCE_DIR, which CTest
// sets.

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

namespace letopis::testing {

/// A file of the source tree; empty, with a failure, when it is not there.
inline std::string read_source(const std::string& path) {
    const char* tree = std::getenv("LETOPIS_SOURCE_DIR");
    if (!tree) {
        ADD_FAILURE() << "LETOPIS_SOURCE_DIR says where the source tree is; CTest sets it";
        return "";
    }
    std::ifstream file{std::filesystem::path{tree} / path, std::ios::binary};
    if (!file) ADD_FAILURE() << path << " is not there";
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// tests/vectors/NAME as JSON; null, with a failure, when it cannot be read.
inline rapidjson::Document read_vectors(const std::string& name) {
    rapidjson::Document document;
    document.Parse(read_source("tests/vectors/" + name).c_str());
    if (document.HasParseError()) ADD_FAILURE() << name << " is not JSON";
    return document;
}

inline std::string text_of(const rapidjson::Value& value) {
    return {value.GetString(), value.GetStringLength()};
}

}  // namespace letopis::testing
