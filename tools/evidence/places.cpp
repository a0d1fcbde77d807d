#include "places.h"

#include <algorithm>
#include <vector>

#include "reading/markdown_text.h"

namespace letopis::tools {

namespace {

constexpr std::string_view any_id = "…";

/// What stands between `opening` and `closing`, wherever it does.
std::vector<std::string> between(std::string_view text, std::string_view opening,
                                 std::string_view closing) {
    std::vector<std::string> found;
    for (auto at = text.find(opening); at != std::string_view::npos;
         at = text.find(opening, at + 1)) {
        const auto from = at + opening.size();
        const auto end = text.find(closing, from);
        if (end == std::string_view::npos) break;
        found.emplace_back(text.substr(from, end - from));
    }
    return found;
}

void take(std::set<std::string, std::less<>>& names, std::vector<std::string> found) {
    names.insert(found.begin(), found.end());
}

/// "/t/j/…/plan" without ids: {"t", "j", "plan"}.
std::vector<std::string> parts_of(std::string_view address) {
    std::vector<std::string> parts;
    while (!address.empty()) {
        address.remove_prefix(1);
        const auto part = address.substr(0, address.find('/'));
        if (part != any_id) parts.emplace_back(part);
        address.remove_prefix(part.size());
    }
    return parts;
}

/// "teacher" of web/src/teacher_main.tsx; empty for what is in a room.
std::string page_of_router(const SourceFile& file) {
    if (file.folder() != "web/src" || file.is_test()) return {};
    return file.stem().substr(0, file.stem().find('_'));
}

/// "verify" of `letopis verify --data ПАПКА`; the whole where it is no command of ours.
std::string_view command_in(std::string_view code) {
    static constexpr std::string_view program = "letopis ";
    if (!code.starts_with(program)) return code;
    code.remove_prefix(program.size());
    return code.substr(0, code.find(' '));
}

}  // namespace

ServedPages::ServedPages(const Tree& tree) {
    std::map<std::string, std::string> letters;  // "t" of "teacher".
    std::map<std::string, std::vector<std::string>> places;
    for (const auto& [path, file] : tree) {
        if (file.under("src/http/rooms") && file.ends_with("_table.cpp"))
            take(routes_, between(file.text, ">(get, \"", "\""));
        if (path == "src/server/main.cpp") {
            take(commands_, between(file.text, " add(\"", "\""));
            take(commands_, between(file.text, "add_ledger(\"", "\""));
        }
        if (path == "src/verifier/main.cpp") commands_.emplace("letopis-verify");
        if (path == "web/text/ru.json") texts_ = file.text;
        if (!file.under("web/src") || !file.is_typescript() || file.is_test()) continue;
        take(parts_, between(file.text, "=== \"", "\""));
        const std::string page = page_of_router(file);
        if (page.empty()) continue;
        for (const auto& letter : between(file.text, "followLinks(\"", "\""))
            letters.emplace(page, letter);
        for (auto& place : between(file.text, "place === \"", "\""))
            places[page].push_back(std::move(place));
    }
    for (const auto& [page, letter] : letters) take(places_[letter], places[page]);
}

bool ServedPages::serves(std::string_view address) const {
    if (address == "/") return routes_.contains(address);
    const auto parts = parts_of(address);
    if (parts.empty()) return false;
    const std::string first = "/" + parts.front();
    if (address == first) return routes_.contains(first);
    if (!routes_.contains(first + "/{rest*}")) return false;
    const auto places = places_.find(parts.front());
    if (places == places_.end() || parts.size() < 2) return false;
    return places->second.contains(parts[1]) &&
           std::all_of(parts.begin() + 2, parts.end(),
                       [&](const std::string& part) { return parts_.contains(part); });
}

bool ServedPages::has_name(std::string_view words) const {
    return texts_.find("\"" + std::string(words) + "\"") != std::string::npos;
}

bool ServedPages::has_command(std::string_view word) const { return commands_.contains(word); }

Findings misplaced(const ClauseList& list, const ServedPages& pages) {
    Findings findings;
    for (const auto& clause : list.clauses) {
        const auto fault = [&](const std::string& words) {
            findings.push_back({"docs/evidence/clauses.md", clause.line, clause.id + ": " + words});
        };
        for (const auto& code : quoted_code(clause.where)) {
            if (code.starts_with('/')) {
                if (!pages.serves(code)) fault(code + " is no page of the web");
            } else if (!pages.has_command(command_in(code))) {
                fault(code + " is no command");
            }
        }
        for (const auto& name : between(clause.where, "«", "»"))
            if (!pages.has_name(name)) fault("nobody sees «" + name + "»");
        for (const auto& citation : citations_of({{}, clause.where}, list))
            if (!list.contains(citation.id)) fault(citation.id + ": no such clause");
    }
    return findings;
}

}  // namespace letopis::tools
