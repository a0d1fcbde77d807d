#pragma once
// CMakeLists.txt as far as the rules need it: commands and their words.

#include <string>
#include <string_view>
#include <vector>

namespace letopis::tools {

/// One command of a build list: `letopis_room(app/marks DEPENDS base SOURCES a.cpp)`.
struct CMakeCall {
    std::string command;
    std::vector<std::string> arguments;
    int line = 0;

    /// The words after a keyword up to the next one: list_of("SOURCES") is {"a.cpp"}.
    std::vector<std::string> list_of(std::string_view keyword) const;
};

std::vector<CMakeCall> cmake_calls_of(std::string_view text);

}  // namespace letopis::tools
