#include "program/struck_program.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>

#include "base/check.h"

namespace letopis::testing {
namespace {

const char* name_of(Misfortune misfortune) {
    constexpr std::array names{"die", "fail_one", "fail_all", "wait"};
    return names[static_cast<std::size_t>(misfortune)];
}

}  // namespace

StruckProgram::StruckProgram(const std::vector<std::string>& words, Misfortune misfortune, int step,
                             std::string told)
    : told_{std::move(told)} {
    std::filesystem::remove(told_);
    std::vector<std::string> all{"/usr/bin/env",
                                 "LD_PRELOAD=" LETOPIS_MISFORTUNE_LIBRARY,
                                 std::string{"LETOPIS_MISFORTUNE="} + name_of(misfortune),
                                 "LETOPIS_MISFORTUNE_STOPS=1",
                                 "LETOPIS_MISFORTUNE_AT=" + std::to_string(step),
                                 "LETOPIS_MISFORTUNE_TOLD=" + told_,
                                 LETOPIS_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> raw;
    for (std::string& word : all) raw.push_back(word.data());
    raw.push_back(nullptr);
    process_ = ::fork();
    LETOPIS_CHECK(process_ >= 0, "a process");
    if (process_ != 0) return;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    ::execv(raw[0], raw.data());
    ::_exit(127);
}

StruckProgram::~StruckProgram() {
    if (process_ < 0) return;
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
}

bool StruckProgram::stands_before_its_step() {
    int status = 0;
    ::waitpid(process_, &status, WUNTRACED);
    if (WIFSTOPPED(status)) return true;
    process_ = -1;
    exit_code_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return false;
}

std::vector<std::string> StruckProgram::steps_made() const {
    std::ifstream file{told_};
    std::vector<std::string> steps;
    for (std::string line; std::getline(file, line);) steps.push_back(line);
    // The last is told before it is made.
    if (process_ >= 0 && !steps.empty()) steps.pop_back();
    return steps;
}

int StruckProgram::go_on() {
    if (process_ < 0) return exit_code_;
    ::kill(process_, SIGCONT);
    int status = 0;
    ::waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace letopis::testing
