#include <array>
#include <string>

#include "rules.h"

namespace letopis::tools {

namespace {

// Written in two halves so that this file does not find itself.
const std::array<std::string, 3> notes{std::string("TO") + "DO", std::string("FIX") + "ME",
                                       std::string("HA") + "CK"};
const std::array<std::string, 3> machine_paths{
    std::string("/wor") + "k/", std::string("/ro") + "ot/", std::string("/hom") + "e/"};

bool is_written_by_us(const SourceFile& file) {
    return !file.ends_with("package-lock.json") && file.path != "LICENSE";
}

}  // namespace

Findings check_leftovers(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (!is_written_by_us(file)) continue;
        const bool is_page = file.ends_with(".md");
        for (const auto& note : notes)
            if (const auto at = find_word(file.text, note); at != std::string::npos && !is_page)
                findings.push_back(
                    {path, line_at(file.text, at), note + ": an issue, or it is not there"});
        for (const auto& machine_path : machine_paths)
            if (const auto at = file.text.find(machine_path); at != std::string::npos)
                findings.push_back({path, line_at(file.text, at),
                                    machine_path + "…: a path of somebody's machine"});
    }
    return findings;
}

}  // namespace letopis::tools
