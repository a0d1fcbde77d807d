#pragma once
// Asking foreign programs about a document: what they read is not what we believe we wrote.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "base/bytes.h"

namespace letopis::testing {

/// A folder that lives as long as the test.
class TestFolder {
public:
    TestFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "letopis-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder() { std::filesystem::remove_all(path_); }

    std::string path(const std::string& name) const { return (path_ / name).string(); }
    std::string keep(const std::string& name, ByteView bytes) const {
        std::ofstream{path(name), std::ios::binary} << as_text(bytes);
        return path(name);
    }

private:
    std::filesystem::path path_;
};

/// What a program said and how it ended.
struct Spoken {
    std::string words;
    int exit_status = -1;
};

inline Spoken run_program(const std::string& command) {
    Spoken spoken;
    std::FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return spoken;
    char part[4096];
    for (std::size_t count = 0; (count = std::fread(part, 1, sizeof part, pipe)) > 0;)
        spoken.words.append(part, count);
    spoken.exit_status = pclose(pipe);
    return spoken;
}

/// The document's text as it lies on the sheets.
inline std::string layout_text(ByteView pdf) {
    const TestFolder folder;
    return run_program("pdftotext -layout " + folder.keep("document.pdf", pdf) + " -").words;
}

/// The document's text in the order in which it was drawn.
inline std::string raw_text(ByteView pdf) {
    const TestFolder folder;
    return run_program("pdftotext -raw " + folder.keep("document.pdf", pdf) + " -").words;
}

}  // namespace letopis::testing
