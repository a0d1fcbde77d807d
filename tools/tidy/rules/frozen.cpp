#include <sstream>

#include "base/bytes.h"
#include "crypto/hash.h"
#include "rules.h"

namespace letopis::tools {

namespace {

/// One line of a frozen.txt: "sha256  name", as sha256sum writes it.
void check_line(const Tree& tree, const SourceFile& list, int line, std::string_view text,
                Findings& findings) {
    std::istringstream words{std::string(text)};
    std::string digest;
    std::string name;
    if (!(words >> digest >> name) || digest.size() != 64)
        return findings.push_back({list.path, line, "a line is 'sha256  name'"});
    const auto file = tree.find(list.folder() + "/" + name);
    if (file == tree.end())
        return findings.push_back({list.path, line, name + " was released and is missing"});
    if (hex(sha256(as_bytes(file->second.text))) != digest)
        findings.push_back(
            {file->first, 0, "it was released and must never change: write a new one"});
}

}  // namespace

Findings check_frozen(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (file.name() != "frozen.txt") continue;
        int number = 0;
        for (const auto line : lines_of(file.text)) {
            ++number;
            if (!line.empty() && line[0] != '#') check_line(tree, file, number, line, findings);
        }
    }
    return findings;
}

}  // namespace letopis::tools
