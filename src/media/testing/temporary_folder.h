#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/bytes.h"

namespace letopis::media::testing {

/// A folder that is gone at the end of the test.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "letopis-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::string& path() const { return path_; }

    /// All files, relative, in order.
    std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& file : std::filesystem::recursive_directory_iterator{path_})
            if (file.is_regular_file())
                names.push_back(file.path().lexically_relative(path_).string());
        std::sort(names.begin(), names.end());
        return names;
    }
    std::string text(const std::string& name) const {
        std::ifstream file{path_ + "/" + name, std::ios::binary};
        return {std::istreambuf_iterator<char>{file}, {}};
    }
    void write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories(
            std::filesystem::path{path_ + "/" + name}.parent_path());
        std::ofstream{path_ + "/" + name, std::ios::binary} << text;
    }

private:
    std::string path_;
};

}  // namespace letopis::media::testing
