#pragma once
// What a workbook says, as a stranger reads it.

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace letopis::http::testing {

/// A workbook on disk that unzip can look into.
class Unzipped {
public:
    explicit Unzipped(const std::string& bytes) {
        std::string name = (std::filesystem::temp_directory_path() / "letopis-XXXXXX").string();
        folder_ = mkdtemp(name.data());
        std::ofstream{folder_ / "table.xlsx", std::ios::binary} << bytes;
    }
    Unzipped(const Unzipped&) = delete;
    Unzipped& operator=(const Unzipped&) = delete;
    ~Unzipped() { std::filesystem::remove_all(folder_); }

    std::string part(const std::string& name) const {
        return said("unzip -p " + (folder_ / "table.xlsx").string() + " " + name);
    }
    std::string checked() const { return said("unzip -tq " + (folder_ / "table.xlsx").string()); }

private:
    static std::string said(const std::string& command) {
        std::string words;
        std::FILE* pipe = popen(command.c_str(), "r");
        char part[4096];
        for (std::size_t count = 0; (count = std::fread(part, 1, sizeof part, pipe)) > 0;)
            words.append(part, count);
        pclose(pipe);
        return words;
    }
    std::filesystem::path folder_;
};

}  // namespace letopis::http::testing
