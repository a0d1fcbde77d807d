#pragma once
// DebtSearch: which debts are asked for. What nobody asks for is not gathered.

#include <optional>

#include "domain/journal/overdue/overdue_terms.h"

namespace letopis {

/// Unset: of every kind; anybody's.
struct DebtSearch {
    std::optional<DebtKind> kind;
    std::optional<EmployeeId> debtor_id;  ///< Who answers for it first; nil: nobody does.

    bool wants(DebtKind asked) const { return !kind || *kind == asked; }
};

}  // namespace letopis
