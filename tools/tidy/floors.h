#pragma once
// tools/floors.txt: which room may look into which.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "reading/tree.h"

namespace letopis::tools {

/// The law as written. Rooms are folders, e.g. "src/entry".
struct Floors {
    std::map<std::string, std::set<std::string>> allowed;
    std::map<std::string, std::vector<std::string>> staircases;
    std::set<std::string> apart;
    /// Beginning of a header's name, e.g. "boost/" → the rooms that may include such headers.
    std::map<std::string, std::set<std::string>> libraries;
    /// Floor → beginnings of headers that nothing on it may include.
    std::map<std::string, std::set<std::string>> without;
    Findings faults;  ///< Lines of the file that make no sense.

    /// The room a file stands in: the longest listed folder above it.
    std::optional<std::string> room_of(std::string_view path) const;
};

Floors parse_floors(std::string_view text);

/// One include or import of a file, resolved to a path of the tree.
struct Look {
    int line = 0;
    std::string target;
};
/// What the file includes of this tree. System headers and packages are not listed.
std::vector<Look> looks_of(const SourceFile& file, const Tree& tree);

/// Why `from` may not include `to`; nothing if it may. Both are paths.
std::optional<std::string> objection(const Floors& floors, std::string_view from,
                                     std::string_view to);

}  // namespace letopis::tools
