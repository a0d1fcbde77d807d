#pragma once
// F-03, страница предмета, левая сторона: attendance and marks.

#include "document/layout/journal_layout.h"
#include "domain/statements/statements.h"

namespace letopis {

/// Fills the sheet just started and adds as many as it needs.
void lay_out_marks_page(SheetFlow& flow, Typesetter& typesetter, const MarksPage& page,
                        const JournalSetting& setting);

}  // namespace letopis
