#include <algorithm>
#include <array>
#include <string_view>

#include "reading/lexing.h"
#include "rules.h"

namespace letopis::tools {

namespace {

enum class Where { outside_home, in_tests, in_folder };

/// A call that only one file may make, that no test may make, or that a folder does without.
struct Ban {
    std::string_view call;
    std::string_view place;  ///< The one home, or the folder.
    Where where;
    std::string_view why;
};

constexpr std::string_view clock_home = "src/base/clock.cpp";
constexpr std::string_view random_home = "src/base/random.cpp";
constexpr std::string_view file_home = "src/base/file_ops.cpp";
constexpr std::string_view setting_home = "src/server/config.cpp";
constexpr std::string_view take_clock = "take a Clock";
constexpr std::string_view take_random = "take a RandomSource";
constexpr std::string_view use_file_ops = "use base/file_ops";
constexpr std::string_view wait_for_facts = "a test waits for a fact, not for time";
constexpr std::string_view exact = "exact numbers only: integers, hundredths, fractions";
constexpr std::string_view pure_model = "the model touches no page and no network";

constexpr auto bans = std::to_array<Ban>({
    {"system_clock::now(", clock_home, Where::outside_home, take_clock},
    {"gettimeofday(", clock_home, Where::outside_home, take_clock},
    {"clock_gettime(", clock_home, Where::outside_home, take_clock},
    {"std::time(", clock_home, Where::outside_home, take_clock},
    {"rand(", random_home, Where::outside_home, take_random},
    {"srand(", random_home, Where::outside_home, take_random},
    {"random_device", random_home, Where::outside_home, take_random},
    {"getrandom(", random_home, Where::outside_home, take_random},
    {"getenv(", setting_home, Where::outside_home, "take the value as a parameter"},
    {"fopen(", file_home, Where::outside_home, use_file_ops},
    {"ofstream", file_home, Where::outside_home, use_file_ops},
    {"rename(", file_home, Where::outside_home, use_file_ops},
    {"renameat(", file_home, Where::outside_home, use_file_ops},
    {"renameat2(", file_home, Where::outside_home, use_file_ops},
    {"fsync(", file_home, Where::outside_home, use_file_ops},
    {"fdatasync(", file_home, Where::outside_home, use_file_ops},
    {"::link(", file_home, Where::outside_home, use_file_ops},
    {"linkat(", file_home, Where::outside_home, use_file_ops},
    {"create_hard_link(", file_home, Where::outside_home, use_file_ops},
    {"sleep_for(", "", Where::in_tests, wait_for_facts},
    {"sleep_until(", "", Where::in_tests, wait_for_facts},
    {"sleep(", "", Where::in_tests, wait_for_facts},
    {"usleep(", "", Where::in_tests, wait_for_facts},
    {"nanosleep(", "", Where::in_tests, wait_for_facts},
    {"waitForTimeout(", "", Where::in_tests, wait_for_facts},
    {"system_clock::now(", "", Where::in_tests, "a test brings its own time: SetClock"},
    {"double", "src/domain", Where::in_folder, exact},
    {"float", "src/domain", Where::in_folder, exact},
    {"double", "src/entry", Where::in_folder, exact},
    {"float", "src/entry", Where::in_folder, exact},
    {"document.", "web/src/model", Where::in_folder, pure_model},
    {"window.", "web/src/model", Where::in_folder, pure_model},
    {"fetch(", "web/src/model", Where::in_folder, pure_model},
    {"localStorage", "web/src/model", Where::in_folder, pure_model},
    {"indexedDB", "web/src/model", Where::in_folder, pure_model},
});

bool applies(const Ban& ban, const SourceFile& file) {
    switch (ban.where) {
        case Where::in_tests:
            return file.is_test();
        case Where::in_folder:
            return !file.is_test() && file.under(ban.place);
        case Where::outside_home:
            break;
    }
    return file.is_cpp() && !file.is_test() && file.under("src") && file.path != ban.place;
}

}  // namespace

Findings check_calls(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (!file.is_cpp() && !file.is_typescript()) continue;
        const std::string code = file.is_cpp() ? lex(file.text).code : script_code(file.text);
        for (const auto& ban : bans) {
            if (!applies(ban, file)) continue;
            for (auto at = find_word(code, ban.call); at != std::string::npos;
                 at = find_word(code, ban.call, at + 1))
                findings.push_back({path, line_at(code, at),
                                    std::string(ban.call) + " …: " + std::string(ban.why)});
        }
    }
    return findings;
}

}  // namespace letopis::tools
