#pragma once
// The documents of a class's year: their data are fixed, then they are drawn, then issued
// (seal_class_year.h, steps 1 to 4).

#include "app/archive/sealing_steps.h"

namespace letopis {

/// Names of the documents in a package.
inline constexpr std::string_view sheet_name = "svodnaya-vedomost";
inline constexpr std::string_view journal_name = "zhurnal";

/// "svodnaya-vedomost", "zhurnal"
std::string_view document_name(FormKind form);

/// Who printed them, as the forms say: nobody did, the program drew them by itself.
inline constexpr std::string_view drawn_by = "Летопись";

/// Steps 1 and 2, or what an earlier attempt stated.
Result<StatedStep> prepare_documents(const SealingDesk& desk, const ClosedClass& closed);

/// Steps 3 and 4, or what an earlier attempt stated. The documents lie in the own folder.
Result<StatedStep> issue_documents(const SealingDesk& desk, const ClosedClass& closed,
                                   const StatedStep& prepared);

}  // namespace letopis
