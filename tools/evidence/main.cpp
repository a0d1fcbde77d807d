// evidence check ROOT: fails on a citation of an unknown clause, on a clause of today without a
//                      test, on a screen or command that the program does not have, and when
//                      docs/evidence/table.md is not what it would write.
// evidence write ROOT: writes docs/evidence/table.md.

#include <cstdio>
#include <fstream>
#include <string_view>

#include "clauses.h"
#include "places.h"

namespace {

using namespace letopis::tools;

constexpr const char* clauses_path = "docs/evidence/clauses.md";
constexpr const char* table_path = "docs/evidence/table.md";

int print_findings(const Findings& findings) {
    for (const auto& finding : findings)
        std::printf("%s:%d: evidence: %s\n", finding.path.c_str(), finding.line,
                    finding.words.c_str());
    return static_cast<int>(findings.size());
}

int check(const Tree& tree, const ClauseList& list) {
    Findings findings = list.faults;
    const auto evidence = gather_evidence(tree, list, findings);
    const auto holes = holes_of(list, evidence);
    findings.insert(findings.end(), holes.begin(), holes.end());
    const auto lost = misplaced(list, ServedPages{tree});
    findings.insert(findings.end(), lost.begin(), lost.end());
    const auto table = tree.find(table_path);
    if (table == tree.end() || table->second.text != evidence_table(list, evidence))
        findings.push_back({table_path, 0, "out of date: ./dev golden writes it"});
    const int count = print_findings(findings);
    std::printf("evidence: %zu clauses, %zu holes, %d findings\n", list.clauses.size(),
                holes.size(), count);
    return count == 0 ? 0 : 1;
}

int write(const std::string& root, const Tree& tree, const ClauseList& list) {
    Findings unknown;
    std::ofstream out{root + "/" + table_path, std::ios::binary};
    out << evidence_table(list, gather_evidence(tree, list, unknown));
    out.close();
    print_findings(unknown);
    return out.good() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view command = argc == 3 ? argv[1] : "";
    if (command != "check" && command != "write") {
        std::fputs("usage: evidence check|write ROOT\n", stderr);
        return 2;
    }
    const Tree tree = read_tree(argv[2]);
    const auto page = tree.find(clauses_path);
    if (page == tree.end()) {
        std::fprintf(stderr, "%s/%s is missing\n", argv[2], clauses_path);
        return 1;
    }
    const ClauseList list = read_clauses(page->second);
    return command == "check" ? check(tree, list) : write(argv[2], tree, list);
}
