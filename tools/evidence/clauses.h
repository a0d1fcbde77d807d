#pragma once
// Clauses (пункты): what the order, the law and our own examples demand, each with an id that code,
// tests and pages cite. docs/evidence/clauses.md lists them.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "reading/tree.h"

namespace letopis::tools {

/// Whether a clause must be proved today: whole, as far as it is done, or not yet.
enum class ClauseState { now, partly, later };

struct Clause {
    std::string id;    ///< "ORD-1.4.2-4"
    std::string gist;  ///< In Russian, as the page says it.
    /// "`/t/j/…` «Журнал», F-03": where a person meets it; empty where its table does not say.
    std::string where;
    ClauseState state = ClauseState::now;
    std::string why;  ///< What is missing, or what it waits for.
    int line = 0;
};

/// The list, in the order of the page, with what is wrong in it.
struct ClauseList {
    std::vector<Clause> clauses;
    Findings faults;
    bool contains(std::string_view id) const;
    /// Whether the id names a clause by its parts alone: "ORD-1.4.1" of "ORD-1.4.1-a".
    bool has_parts(std::string_view id) const;
};

/// Reads rows "| `ID` | gist | now |", "… | partly: what is missing |" and "… | later: why |". In a
/// table of four columns each clause of today says before its state where a person meets it.
ClauseList read_clauses(const SourceFile& page);

/// A clause named in a file.
struct Citation {
    std::string id;
    int line = 0;
};
/// Every id in the text whose beginning ("ORD-") is one of the list's. In tests `E12_` in the name
/// of a WorkedExamples test is E-12.
std::vector<Citation> citations_of(const SourceFile& file, const ClauseList& list);

/// What speaks for each clause.
struct Evidence {
    std::vector<std::string> proofs;  ///< Tests and scenarios.
    std::vector<std::string> code;
    std::vector<std::string> pages;
};
using EvidenceByClause = std::map<std::string, Evidence>;

/// Gathers citations from src/, tests/, web/ and docs/, and finds those of unknown clauses.
EvidenceByClause gather_evidence(const Tree& tree, const ClauseList& list, Findings& unknown);

/// Clauses of today without a test or scenario.
Findings holes_of(const ClauseList& list, const EvidenceByClause& evidence);

/// docs/evidence/table.md as it must read.
std::string evidence_table(const ClauseList& list, const EvidenceByClause& evidence);

}  // namespace letopis::tools
