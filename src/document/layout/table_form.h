#pragma once
// Any form of tables (domain/statements/table_form.h): the registers of a month and of a year.

#include <optional>

#include "document/layout/closing_block.h"
#include "document/layout/sheet_flow.h"
#include "document/pdf/typesetter.h"
#include "domain/statements/table_form.h"

namespace letopis {

/// The sheets of the form. A row stays together; the head stands on each sheet; the last rows, the
/// totals, the signatures and the proof beside them go to the last sheet together.
std::vector<Sheet> lay_out_table_form(Typesetter& typesetter, const TableForm& form,
                                      std::optional<ProofFigure> proof = std::nullopt);

}  // namespace letopis
