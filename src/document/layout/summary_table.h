#pragma once
// The table of F-08, layout A: rows are students × results, columns are subjects.

#include "document/layout/grid.h"
#include "document/pdf/typesetter.h"
#include "domain/statements/statements.h"

namespace letopis {

/// Разметка колонок of one summary sheet, mm. The same on all its sheets of paper.
struct SummaryColumns {
    Paper paper;
    double number = 7;
    double name = 0;
    double period = 0;
    double subject = 0;  ///< Each.
    double decision = 0;
    double head_height = 0;
};

/// The smallest paper on which all of it is legible: A4 where no subject's column is narrower than
/// 6.2 mm and its title needs no type smaller than 7 points; else A3.
SummaryColumns plan_columns(Typesetter& typesetter, const SummarySheet& sheet);

/// The head with the subjects' titles turned upwards.
Grid summary_head(Typesetter& typesetter, const SummarySheet& sheet, const SummaryColumns& columns);

/// The rows of one student, which stay together.
Grid student_block(Typesetter& typesetter, const SummarySheetStudent& student,
                   const SummaryColumns& columns);

}  // namespace letopis
