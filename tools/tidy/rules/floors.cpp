#include <algorithm>

#include "floors.h"
#include "reading/cmake_lists.h"
#include "rules.h"

namespace letopis::tools {

namespace {

bool is_source_of_the_house(const SourceFile& file) {
    return (file.is_cpp() || file.is_typescript()) && (file.under("src") || file.under("web/src"));
}

void check_includes(const Floors& floors, const Tree& tree, const SourceFile& file,
                    Findings& findings) {
    for (const auto& look : looks_of(file, tree)) {
        if (const auto why = objection(floors, file.path, look.target))
            findings.push_back({file.path, look.line, look.target + ": " + *why});
        else if (tree.at(look.target).is_test())
            findings.push_back({file.path, look.line, look.target + ": it belongs to the tests"});
    }
}

bool is_among(const SourceFile& file, const std::set<std::string>& rooms) {
    return std::any_of(rooms.begin(), rooms.end(),
                       [&](const std::string& room) { return file.under(room); });
}

/// Why a file may not include this header, whatever floor it is on; nothing if it may.
std::optional<std::string> header_objection(const Floors& floors, const SourceFile& file,
                                            std::string_view header) {
    for (const auto& [library, rooms] : floors.libraries)
        if (header.starts_with(library) && !is_among(file, rooms))
            return "the library belongs to other rooms (tools/floors.txt)";
    for (const auto& [room, headers] : floors.without)
        for (const auto& unwanted : headers)
            if (file.under(room) && header.starts_with(unwanted))
                return room + " does without it (tools/floors.txt)";
    return std::nullopt;
}

void check_headers(const Floors& floors, const SourceFile& file, Findings& findings) {
    static constexpr std::string_view opening = "#include ";
    int number = 0;
    for (const auto line : lines_of(file.text)) {
        ++number;
        if (!line.starts_with(opening)) continue;
        const auto header =
            line.substr(opening.size() + 1, line.find_last_of(">\"") - opening.size() - 1);
        if (const auto why = header_objection(floors, file, header))
            findings.push_back({file.path, number, std::string(header) + ": " + *why});
    }
}

/// "app/marks" of letopis_app_marks: the rooms by the names their libraries have.
std::map<std::string, std::string> rooms_by_target(const Tree& tree) {
    std::map<std::string, std::string> rooms;
    for (const auto& [path, file] : tree) {
        if (file.name() != "CMakeLists.txt" || !file.under("src")) continue;
        for (const auto& call : cmake_calls_of(file.text)) {
            if (call.command != "letopis_room" || call.arguments.empty()) continue;
            std::string target = "letopis_" + call.arguments.front();
            for (char& c : target)
                if (c == '/') c = '_';
            rooms[target] = call.arguments.front();
        }
    }
    return rooms;
}

/// What a build list links is held against the same law as what its sources include.
void check_links(const Floors& floors, const std::map<std::string, std::string>& rooms,
                 const SourceFile& file, Findings& findings) {
    const auto object = [&](int line, const std::string& room) {
        if (const auto why = objection(floors, file.path, "src/" + room + "/CMakeLists.txt"))
            findings.push_back({file.path, line, "links " + room + ": " + *why});
    };
    for (const auto& call : cmake_calls_of(file.text)) {
        if (call.command == "letopis_room")
            for (const auto& room : call.list_of("DEPENDS")) object(call.line, room);
        if (call.command != "target_link_libraries") continue;
        for (const auto& target : call.arguments)
            if (const auto room = rooms.find(target);
                room != rooms.end() && target != call.arguments.front())
                object(call.line, room->second);
    }
}

}  // namespace

Findings check_floors(const Tree& tree) {
    const auto law = tree.find("tools/floors.txt");
    if (law == tree.end()) return {{"tools/floors.txt", 0, "the law is missing"}};
    const Floors floors = parse_floors(law->second.text);
    const auto rooms = rooms_by_target(tree);
    Findings findings = floors.faults;
    for (const auto& [path, file] : tree) {
        if (file.name() == "CMakeLists.txt" && file.under("src"))
            check_links(floors, rooms, file, findings);
        if (!is_source_of_the_house(file)) continue;
        if (!floors.room_of(path))
            findings.push_back({path, 0, "its room has no line in tools/floors.txt"});
        if (file.is_test()) continue;
        check_includes(floors, tree, file, findings);
        check_headers(floors, file, findings);
    }
    return findings;
}

}  // namespace letopis::tools
