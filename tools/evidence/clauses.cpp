#include "clauses.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "reading/markdown_text.h"

namespace letopis::tools {

namespace {

constexpr std::string_view evidence_folder = "docs/evidence";

bool is_alphanumeric(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

/// "ORD-", "JRN-", …: how the list's ids begin.
std::set<std::string> beginnings_of(const ClauseList& list) {
    std::set<std::string> beginnings;
    for (const auto& clause : list.clauses)
        beginnings.insert(clause.id.substr(0, clause.id.find('-') + 1));
    return beginnings;
}

/// The id that begins at `at`: letters, digits, single points and hyphens; it ends with a letter
/// or a digit.
std::string id_at(std::string_view text, std::size_t at, std::size_t beginning) {
    auto end = at + beginning;
    while (end < text.size() &&
           (is_alphanumeric(text[end]) || text[end] == '.' || text[end] == '-'))
        ++end;
    auto id = text.substr(at, end - at);
    id = id.substr(0, id.find(".."));
    while (!id.empty() && !is_alphanumeric(id.back())) id.remove_suffix(1);
    return std::string(id);
}

void add_citations(std::string_view line, int number, const std::string& beginning,
                   std::vector<Citation>& citations) {
    for (auto at = line.find(beginning); at != std::string_view::npos;
         at = line.find(beginning, at + 1)) {
        const bool joined =
            at > 0 && (is_alphanumeric(line[at - 1]) || line[at - 1] == '-' || line[at - 1] == '_');
        const auto next = at + beginning.size();
        const bool numbered = next < line.size() && line[next] >= '0' && line[next] <= '9';
        if (!joined && numbered)
            citations.push_back({.id = id_at(line, at, beginning.size()), .line = number});
    }
}

/// TEST(WorkedExamples, E12_…) proves E-12.
void add_worked_example(std::string_view line, int number, std::vector<Citation>& citations) {
    static constexpr std::string_view opening = "(WorkedExamples, E";
    const auto at = line.find(opening);
    if (at == std::string_view::npos) return;
    const auto from = at + opening.size();
    const auto end = line.find('_', from);
    citations.push_back({.id = "E-" + std::string(line.substr(from, end - from)), .line = number});
}

void add_once(std::vector<std::string>& paths, const std::string& path) {
    if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(path);
}

/// The sources and the pages, but neither this tool's own samples nor what it writes.
bool is_looked_at(const SourceFile& file) {
    if (file.under(evidence_folder) || file.under("tools/evidence")) return false;
    return file.under("src") || file.under("tests") || file.under("web/src") ||
           file.under("web/e2e") || file.under("tools") ||
           (file.under("docs") && file.ends_with(".md"));
}

/// "now", "partly: why", "later: why"; false for anything else.
bool read_state(std::string_view cell, Clause& clause) {
    if (cell == "now") return true;
    for (const auto& [word, state] :
         {std::pair{"partly: ", ClauseState::partly}, std::pair{"later: ", ClauseState::later}}) {
        if (!cell.starts_with(word)) continue;
        clause.state = state;
        clause.why = cell.substr(std::string_view{word}.size());
        return !clause.why.empty();
    }
    return false;
}

/// "LAW-05 *(partly: …)*"
std::string titled(const Clause& clause) {
    if (clause.state == ClauseState::later) return clause.id + " *(later)*";
    if (clause.state == ClauseState::partly) return clause.id + " *(partly: " + clause.why + ")*";
    return clause.id;
}

std::string links_to(const std::vector<std::string>& paths) {
    std::string cell;
    for (const auto& path : paths) {
        if (!cell.empty()) cell += "<br>";
        cell += "[" + path.substr(path.rfind('/') + 1) + "](../../" + path + ")";
    }
    return cell;
}

}  // namespace

bool ClauseList::contains(std::string_view id) const {
    return std::any_of(clauses.begin(), clauses.end(),
                       [&](const Clause& clause) { return clause.id == id; });
}

bool ClauseList::has_parts(std::string_view id) const {
    const std::string beginning = std::string(id) + "-";
    return std::any_of(clauses.begin(), clauses.end(),
                       [&](const Clause& clause) { return clause.id.starts_with(beginning); });
}

ClauseList read_clauses(const SourceFile& page) {
    ClauseList list;
    std::size_t columns = 3;
    for (const auto& row : read_page(page.text).rows) {
        const auto ids =
            row.cells.empty() ? std::vector<std::string>{} : quoted_code(row.cells.front());
        if (ids.empty()) {  // The head of a table.
            columns = row.cells.size();
            continue;
        }
        const auto fault = [&](const std::string& words) {
            list.faults.push_back({page.path, row.line, words});
        };
        const bool has_places = columns == 4;
        if (row.cells.size() != (has_places ? 4U : 3U) || ids.size() != 1) {
            fault(has_places ? "a row is: `id` | gist | where | state"
                             : "a row is: `id` | gist | state");
            continue;
        }
        Clause clause{.id = ids.front(),
                      .gist = row.cells[1],
                      .where = has_places ? row.cells[2] : "",
                      .why = {},
                      .line = row.line};
        if (list.contains(clause.id)) fault(clause.id + " stands twice");
        if (!read_state(row.cells.back(), clause))
            fault(clause.id + ": 'now', or 'partly: ' or 'later: ' and why");
        if (has_places && clause.where.empty() && clause.state != ClauseState::later)
            fault(clause.id + ": where is it met?");
        list.clauses.push_back(std::move(clause));
    }
    return list;
}

std::vector<Citation> citations_of(const SourceFile& file, const ClauseList& list) {
    std::vector<Citation> citations;
    const auto beginnings = beginnings_of(list);
    int number = 0;
    for (const auto line : lines_of(file.text)) {
        ++number;
        for (const auto& beginning : beginnings) add_citations(line, number, beginning, citations);
        if (file.is_test()) add_worked_example(line, number, citations);
    }
    return citations;
}

EvidenceByClause gather_evidence(const Tree& tree, const ClauseList& list, Findings& unknown) {
    EvidenceByClause evidence;
    for (const auto& [path, file] : tree) {
        if (!is_looked_at(file)) continue;
        for (const auto& citation : citations_of(file, list)) {
            if (list.has_parts(citation.id)) continue;  // "ORD-1.4.1" proves no part of it.
            if (!list.contains(citation.id)) {
                unknown.push_back({path, citation.line, citation.id + ": no such clause"});
                continue;
            }
            Evidence& found = evidence[citation.id];
            const bool is_page = file.under("docs");
            add_once(is_page ? found.pages : file.is_test() ? found.proofs : found.code, path);
        }
    }
    return evidence;
}

Findings holes_of(const ClauseList& list, const EvidenceByClause& evidence) {
    Findings holes;
    for (const auto& clause : list.clauses) {
        const auto found = evidence.find(clause.id);
        const bool proved = found != evidence.end() && !found->second.proofs.empty();
        if (clause.state != ClauseState::later && !proved)
            holes.push_back({"docs/evidence/clauses.md", clause.line,
                             clause.id + ": no test or scenario cites it"});
    }
    return holes;
}

std::string evidence_table(const ClauseList& list, const EvidenceByClause& evidence) {
    std::string table =
        "# Evidence: clause by clause\n\n"
        "Written by `./dev golden` from what tests, code and pages cite; do not edit. What each\n"
        "clause demands, and where a person meets it, stands in [clauses.md](clauses.md). A\n"
        "clause marked *partly* is done but for what it names. One marked *later* belongs to\n"
        "work that has not been done; what already speaks for it is listed all the same.\n\n"
        "| Clause | Where | Tests and scenarios | Code | Pages |\n"
        "| --- | --- | --- | --- | --- |\n";
    for (const auto& clause : list.clauses) {
        const auto found = evidence.find(clause.id);
        const Evidence speaks = found == evidence.end() ? Evidence{} : found->second;
        if (clause.state == ClauseState::later && found == evidence.end()) continue;
        table += "| " + titled(clause) + " | " + clause.where + " | " + links_to(speaks.proofs) +
                 " | " + links_to(speaks.code) + " | " + links_to(speaks.pages) + " |\n";
    }
    return table;
}

}  // namespace letopis::tools
