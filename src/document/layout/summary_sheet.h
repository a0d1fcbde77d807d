#pragma once
// F-08, сводная ведомость учёта успеваемости обучающихся: the form that the order wants in the
// archive for 25 years (ORD-1.4.2-3a).

#include "base/result.h"
#include "document/layout/sheet_flow.h"
#include "document/pdf/typesetter.h"
#include "domain/statements/statements.h"

namespace letopis {

/// The sheets of the form. A student's rows stay together; the head stands on each sheet; the
/// signatures never stand on a sheet alone.
Result<std::vector<Sheet>> lay_out_summary_sheet(Typesetter& typesetter, const SummarySheet& sheet,
                                                 const DocumentStamp& stamp);

/// For the file's metadata: «Сводная ведомость учёта успеваемости обучающихся, 5 «А» класс, …».
std::string summary_sheet_title(const SummarySheet& sheet);

}  // namespace letopis
