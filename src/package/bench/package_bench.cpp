// package_bench: what checking a package costs, against `sha256sum` of the same bytes. Both
// programs run in turns on a package in the page cache, so that the machine's mood meets both; what
// counts is the CPU they used. Prints medians over the rounds, and one line of JSON for ./dev
// bench.
//
//   package_bench LETOPIS_VERIFY [MEGABYTES [ROUNDS]]

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "package/testing/sample_class.h"

namespace letopis::bench {
namespace {

/// User and system CPU of a program, in seconds; the process ends if the program fails.
double cpu_of(const std::vector<const char*>& command) {
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        std::vector<char*> words;
        for (const char* const word : command) words.push_back(const_cast<char*>(word));
        words.push_back(nullptr);
        ::execvp(words[0], words.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child || status != 0) {
        std::fprintf(stderr, "%s failed\n", command[0]);
        std::exit(1);
    }
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A class of 30 with 18 courses; the journal's PDF makes up the rest of the size.
std::string write_package(const std::string& folder, std::size_t megabytes) {
    const Bytes package = testing::built_bytes(testing::class_package(
        {.students = 30, .courses = 18, .lessons_per_course = 34}, megabytes << 20));
    const std::string path = folder + "/package.zip";
    std::ofstream{path, std::ios::binary} << as_text(package);
    std::printf("package: %.1f MB\n", static_cast<double>(package.size()) / 1e6);
    return path;
}

int run(const char* verifier, std::size_t megabytes, int rounds) {
    std::string folder = (std::filesystem::temp_directory_path() / "letopis-bench-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return 1;
    const std::string path = write_package(folder, megabytes);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(cpu_of({verifier, path.c_str()}));
        theirs.push_back(cpu_of({"sha256sum", path.c_str()}));
    }
    const double gigabytes = static_cast<double>(std::filesystem::file_size(path)) / 1e9;
    const double verify = median(ours) / gigabytes;
    const double sha256sum = median(theirs) / gigabytes;
    std::printf("letopis-verify: %.2f CPU s/GB, sha256sum: %.2f CPU s/GB\n", verify, sha256sum);
    std::printf(
        "{\"name\":\"package_verification\",\"figure\":%.3f,\"unit\":\"CPU s/GB\","
        "\"baseline\":\"sha256sum\",\"baseline_figure\":%.3f,\"ratio\":%.2f}\n",
        verify, sha256sum, sha256sum / verify);
    std::filesystem::remove_all(folder);
    return 0;
}

}  // namespace
}  // namespace letopis::bench

int main(int count, char** words) {
    if (count < 2) {
        std::fprintf(stderr, "usage: package_bench LETOPIS_VERIFY [MEGABYTES [ROUNDS]]\n");
        return 2;
    }
    const int megabytes = count > 2 ? std::atoi(words[2]) : 100;
    const int rounds = count > 3 ? std::atoi(words[3]) : 5;
    return letopis::bench::run(words[1], static_cast<std::size_t>(std::max(megabytes, 1)),
                               std::max(rounds, 1));
}
