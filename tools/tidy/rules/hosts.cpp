#include <algorithm>
#include <array>

#include "reading/lexing.h"
#include "rules.h"

namespace letopis::tools {

namespace {

bool is_seen_by_browsers(const SourceFile& file) {
    if (file.is_test() || file.ends_with(".txt")) return false;  // A font's licence is only read.
    return file.under("web/src") || file.under("web/public") || file.under("web/style") ||
           file.under("src/http") || (file.under("web") && file.ends_with(".html"));
}

/// Names of XML languages look like addresses and are never asked for anything.
bool is_own_or_a_name(std::string_view address) {
    static constexpr auto known = std::to_array<std::string_view>(
        {"http://www.w3.org/", "http://schemas.openxmlformats.org/", "http://127.0.0.1",
         "http://localhost", "https://localhost"});
    return std::any_of(known.begin(), known.end(),
                       [&](std::string_view name) { return address.starts_with(name); });
}

std::string code_of(const SourceFile& file) {
    // In C++ an address that matters stands in a literal, which script_code keeps.
    return file.is_typescript() || file.is_cpp() ? script_code(file.text) : file.text;
}

}  // namespace

Findings check_hosts(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (!is_seen_by_browsers(file)) continue;
        const std::string code = code_of(file);
        for (const std::string_view scheme : {"http://", "https://", "wss://"})
            for (auto at = code.find(scheme); at != std::string::npos;
                 at = code.find(scheme, at + 1))
                if (!is_own_or_a_name(std::string_view(code).substr(at)) &&
                    code.size() > at + scheme.size() && code[at + scheme.size()] != '"')
                    findings.push_back({path, line_at(code, at),
                                        "a foreign host: pages ask nobody but their own server"});
    }
    return findings;
}

}  // namespace letopis::tools
