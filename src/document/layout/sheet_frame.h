#pragma once
// What every form has (requirements (d), "Common rules"): the header lines, the running head of a
// further sheet, the technical footer with «Лист X из Y» (PRT-05), the watermark of a draft.

#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "document/layout/sheet_flow.h"
#include "document/pdf/typesetter.h"
#include "domain/statements/statements.h"

namespace letopis {

/// Шапка формы.
struct FormHeading {
    std::string organization;  ///< Full name by the charter.
    std::string address;       ///< May be empty.
    std::string title;  ///< «СВОДНАЯ ВЕДОМОСТЬ УЧЁТА УСПЕВАЕМОСТИ ОБУЧАЮЩИХСЯ»
    std::vector<std::string> lines;  ///< Class and year, teacher, index of the file.
};

void place_heading(SheetFlow& flow, Typesetter& typesetter, const FormHeading& heading);

/// Draws the sheets of a document and finishes it as PDF/A-2a + PDF/UA-1.
Result<Bytes> print_sheets(Typesetter& typesetter, const std::vector<Sheet>& sheets,
                           const std::string& title, const DocumentStamp& stamp);

}  // namespace letopis
