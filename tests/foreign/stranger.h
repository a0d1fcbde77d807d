#pragma once
// A stranger: a program that is not ours, run on files that are.

#include <string>
#include <vector>

#include "base/bytes.h"
#include "package/build.h"

namespace letopis::testing {

/// What a program said and how it ended.
struct Said {
    int exit_code = -1;
    std::string words;  ///< Both streams.
};

/// Runs a program with these arguments in a folder; both streams are caught.
Said run(const std::vector<std::string>& command, const std::string& folder);

/// Whether a program of that name is on the PATH.
bool is_installed(const std::string& program);

/// A folder that is gone at the end of the test.
class StrangersFolder {
public:
    StrangersFolder();
    ~StrangersFolder();
    StrangersFolder(const StrangersFolder&) = delete;
    StrangersFolder& operator=(const StrangersFolder&) = delete;
    const std::string& path() const { return path_; }

    void write(const std::string& name, ByteView bytes) const;
    Bytes read(const std::string& name) const;

private:
    std::string path_;
};

}  // namespace letopis::testing
