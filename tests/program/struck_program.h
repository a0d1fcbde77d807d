#pragma once
// A program that a misfortune strikes at one of its steps (misfortune.cpp).

#include <sys/types.h>

#include <string>
#include <vector>

namespace letopis::testing {

/// What strikes: it dies; the step fails; the step and all that follow fail; nothing, it only
/// waits.
enum class Misfortune { die, fail_one, fail_all, wait };

class StruckProgram {
public:
    /// `letopis WORD …`, struck at that step, counted from 1. `told` is a file of its steps.
    StruckProgram(const std::vector<std::string>& words, Misfortune misfortune, int step,
                  std::string told);
    /// By force, if it still runs.
    ~StruckProgram();
    StruckProgram(const StruckProgram&) = delete;
    StruckProgram& operator=(const StruckProgram&) = delete;

    /// Waits until it stands still before its step; false when it has ended without it.
    bool stands_before_its_step();
    /// The steps it has made so far, a line each: "rename FILE".
    std::vector<std::string> steps_made() const;
    /// Lets it go on, to its end. The exit code; -1 when it was killed.
    int go_on();

private:
    pid_t process_ = -1;
    int exit_code_ = -1;
    std::string told_;
};

}  // namespace letopis::testing
