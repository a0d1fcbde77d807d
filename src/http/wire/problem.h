#pragma once
// Problem: how a refusal travels. The words are Russian and meant for the person.

#include <string>
#include <vector>

#include "base/describe.h"
#include "base/result.h"

namespace letopis::http {

struct ProblemItem {
    std::string place;   ///< "5 «А», алгебра, Иванов И."
    std::string remedy;  ///< What is wrong and what to do.
    bool operator==(const ProblemItem&) const = default;
};
LETOPIS_DESCRIBE(ProblemItem, place, remedy)

struct Problem {
    std::string code;  ///< As in refusals.def.
    std::string message;
    std::string field;  ///< The input member to blame; "" where none is.
    std::vector<ProblemItem> items;
    bool operator==(const Problem&) const = default;
};
LETOPIS_DESCRIBE(Problem, code, message, field, items)

/// A fault becomes `storage_unavailable`: its words are for the operator.
Problem problem_of(const Error& error);
/// The HTTP status of an error.
int status_of(const Error& error);

}  // namespace letopis::http
