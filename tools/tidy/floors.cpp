#include "floors.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace letopis::tools {

namespace {

std::vector<std::string> tokens_of(std::string_view line) {
    std::istringstream in{std::string(line.substr(0, line.find('#')))};
    std::vector<std::string> tokens;
    for (std::string token; in >> token;) tokens.push_back(token);
    return tokens;
}

void parse_line(Floors& floors, const std::vector<std::string>& tokens, int line) {
    if (tokens.size() >= 3 && tokens[0] == "staircase" && tokens[2] == ":") {
        floors.staircases[tokens[1]] = {tokens.begin() + 3, tokens.end()};
    } else if (tokens.size() == 2 && tokens[0] == "apart") {
        floors.apart.insert(tokens[1]);
    } else if (tokens.size() >= 3 && tokens[0] == "library" && tokens[2] == ":") {
        floors.libraries[tokens[1]] = {tokens.begin() + 3, tokens.end()};
    } else if (tokens.size() >= 4 && tokens[0] == "without" && tokens[2] == ":") {
        floors.without[tokens[1]] = {tokens.begin() + 3, tokens.end()};
    } else if (tokens.size() >= 2 && tokens[1] == ":" && tokens[0] != "tests") {
        auto& allowed = floors.allowed[tokens[0]];
        for (auto room = tokens.begin() + 2; room != tokens.end(); ++room) {
            if (!floors.allowed.contains(*room))
                floors.faults.push_back({"tools/floors.txt", line,
                                         tokens[0] + " looks up to " + *room +
                                             ": a room may only name rooms above its own line"});
            allowed.insert(*room);
        }
    } else if (tokens.size() < 2 || tokens[0] != "tests") {
        floors.faults.push_back({"tools/floors.txt", line, "a line that is no law"});
    }
}

/// The room inside the floor: "marks" of "src/domain/marks/marks.h"; empty for a file of the floor
/// itself.
std::string inner_room(std::string_view path, std::string_view floor) {
    const auto rest = path.substr(floor.size() + 1);
    const auto slash = rest.find('/');
    return slash == std::string_view::npos ? "" : std::string(rest.substr(0, slash));
}

std::optional<std::string> objection_inside(const Floors& floors, const std::string& floor,
                                            const std::string& from, const std::string& to) {
    if (from == to) return std::nullopt;
    if (floors.apart.contains(floor) && !from.empty() && !to.empty())
        return "rooms of " + floor + " never include each other: " + from + " includes " + to;
    const auto staircase = floors.staircases.find(floor);
    if (staircase == floors.staircases.end()) return std::nullopt;
    const auto& steps = staircase->second;
    const auto step_of = [&](const std::string& room) {
        return std::find(steps.begin(), steps.end(), room);
    };
    if (step_of(from) == steps.end()) return floor + "/" + from + " is not on the staircase";
    if (step_of(to) < step_of(from)) return std::nullopt;
    return floor + "/" + to + " stands above " + floor + "/" + from;
}

std::string normal(const std::filesystem::path& path) {
    return path.lexically_normal().generic_string();
}

/// A quoted include is looked for in src/, then beside the file and in the folders above it.
std::optional<std::string> included_path(const SourceFile& file, std::string_view name,
                                         const Tree& tree) {
    if (auto path = "src/" + std::string(name); tree.contains(path)) return path;
    for (std::filesystem::path folder = file.folder();; folder = folder.parent_path()) {
        if (auto path = normal(folder / name); tree.contains(path)) return path;
        if (folder.empty()) return std::nullopt;
    }
}

void add_cpp_looks(const SourceFile& file, const Tree& tree, std::vector<Look>& looks) {
    int number = 0;
    for (const auto line : lines_of(file.text)) {
        ++number;
        if (!line.starts_with("#include \"")) continue;
        const auto name = line.substr(10, line.find('"', 10) - 10);
        if (auto target = included_path(file, name, tree))
            looks.push_back({.line = number, .target = *std::move(target)});
    }
}

void add_web_looks(const SourceFile& file, const Tree& tree, std::vector<Look>& looks) {
    int number = 0;
    for (const auto line : lines_of(file.text)) {
        ++number;
        for (const std::string_view mark : {"from \"", "import \"", "import(\""}) {
            const auto at = line.find(mark);
            if (at == std::string_view::npos) continue;
            const auto begin = at + mark.size();
            const auto name = line.substr(begin, line.find('"', begin) - begin);
            if (!name.starts_with('.')) continue;
            std::string base = normal(std::filesystem::path(file.folder()) / name);
            if (base.ends_with(".js")) base.resize(base.size() - 3);
            for (const std::string_view ending : {"", ".ts", ".tsx", "/index.ts", ".d.ts"})
                if (tree.contains(base + std::string(ending))) {
                    looks.push_back({.line = number, .target = base + std::string(ending)});
                    break;
                }
        }
    }
}

}  // namespace

std::optional<std::string> Floors::room_of(std::string_view path) const {
    std::optional<std::string> best;
    for (const auto& [room, rooms] : allowed)
        if (path.starts_with(room + "/") && (!best || room.size() > best->size())) best = room;
    return best;
}

Floors parse_floors(std::string_view text) {
    Floors floors;
    int number = 0;
    for (const auto line : lines_of(text)) {
        ++number;
        if (const auto tokens = tokens_of(line); !tokens.empty())
            parse_line(floors, tokens, number);
    }
    return floors;
}

std::vector<Look> looks_of(const SourceFile& file, const Tree& tree) {
    std::vector<Look> looks;
    if (file.is_cpp()) add_cpp_looks(file, tree, looks);
    if (file.is_typescript()) add_web_looks(file, tree, looks);
    return looks;
}

std::optional<std::string> objection(const Floors& floors, std::string_view from,
                                     std::string_view to) {
    const auto own = floors.room_of(from);
    const auto other = floors.room_of(to);
    if (!own) return std::nullopt;  // tools/ and the like stand outside the house.
    if (!other) return "its room has no line in tools/floors.txt";
    if (*own == *other)
        return objection_inside(floors, *own, inner_room(from, *own), inner_room(to, *other));
    if (floors.allowed.at(*own).contains(*other)) return std::nullopt;
    return *own + " may not look into " + *other;
}

}  // namespace letopis::tools
