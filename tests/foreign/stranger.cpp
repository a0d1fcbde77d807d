#include "stranger.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "base/check.h"
#include "base/text.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void become(const std::vector<std::string>& command, const std::string& folder,
                         int output) {
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    if (::chdir(folder.c_str()) == 0) ::execvp(words[0], words.data());
    ::_exit(127);
}

}  // namespace

Said run(const std::vector<std::string>& command, const std::string& folder) {
    int ends[2];
    LETOPIS_CHECK(::pipe2(ends, O_CLOEXEC) == 0, "a pipe");
    const pid_t child = ::fork();
    LETOPIS_CHECK(child >= 0, "a process");
    if (child == 0) become(command, folder, ends[1]);
    ::close(ends[1]);
    Said said;
    char piece[4096];
    for (ssize_t count; (count = ::read(ends[0], piece, sizeof piece)) > 0;)
        said.words.append(piece, static_cast<std::size_t>(count));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status)) said.exit_code = WEXITSTATUS(status);
    return said;
}

bool is_installed(const std::string& program) {
    const char* const places = std::getenv("PATH");
    for (const std::string_view place : split(places == nullptr ? "" : places, ':'))
        if (::access((std::string{place} + "/" + program).c_str(), X_OK) == 0) return true;
    return false;
}

StrangersFolder::StrangersFolder() {
    std::string name = (fs::temp_directory_path() / "letopis-foreign-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
}

StrangersFolder::~StrangersFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void StrangersFolder::write(const std::string& name, ByteView bytes) const {
    const fs::path path{path_ + "/" + name};
    fs::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << as_text(bytes);
}

Bytes StrangersFolder::read(const std::string& name) const {
    std::ifstream file{path_ + "/" + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace letopis::testing
