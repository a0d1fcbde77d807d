#pragma once
// The parts of a form's table as grids: its head, its rows.

#include "document/layout/grid.h"
#include "document/pdf/measures.h"
#include "domain/statements/table_form.h"

namespace letopis {

/// The paper the form asks for; where the columns are too many for it, the next larger one.
Paper paper_for(const TableForm& form);

/// Widths of the columns, mm: what is left of `width` goes to columns with a share; columns wider
/// than it altogether become narrower.
std::vector<double> widths_on(const FormTable& table, double width);

/// One row of heads, or two where columns have groups.
Grid table_head(Typesetter& typesetter, const FormTable& table, const std::vector<double>& widths);

/// How a row looks among the others.
enum class RowWeight { plain, total };
Grid table_row(Typesetter& typesetter, const FormTable& table, const FormRow& row,
               const std::vector<double>& widths, RowWeight weight);

}  // namespace letopis
