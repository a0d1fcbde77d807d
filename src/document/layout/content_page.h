#pragma once
// F-04, страница предмета, правая сторона: what was taught, what was set, and whether the programme
// was fulfilled (JRN-05, JRN-07).

#include "document/layout/journal_layout.h"
#include "domain/statements/statements.h"

namespace letopis {

/// Fills the sheet just started and adds as many as it needs.
void lay_out_content_page(SheetFlow& flow, Typesetter& typesetter, const ContentPage& page,
                          const JournalSetting& setting);

/// «I четверть: по плану — 34 ч., дано — 33 ч., отставание — 1 ч.; программа выполнена».
std::string fulfilment_text(const ProgrammeFulfilment& fulfilment);

}  // namespace letopis
