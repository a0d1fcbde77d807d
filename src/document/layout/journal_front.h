#pragma once
// F-01 and F-02: the title page of a class journal and its contents.

#include "document/layout/sheet_flow.h"
#include "document/pdf/typesetter.h"
#include "domain/statements/journal_front.h"

namespace letopis {

/// One sheet.
std::vector<Sheet> lay_out_cover(Typesetter& typesetter, const JournalCover& cover);

/// Sheets that a course's pages take in the journal, both inclusive, counted from 1.
struct SheetSpan {
    std::size_t from = 0;
    std::size_t to = 0;
};
/// `spans`: one for each course.
std::vector<Sheet> lay_out_contents(Typesetter& typesetter, const JournalFront& front,
                                    const std::vector<SheetSpan>& spans);

/// Лист-заверитель (F-31, PRT-03): how many sheets were bound, in figures and in words; it is not
/// one of them.
std::vector<Sheet> lay_out_binding(Typesetter& typesetter, const JournalFront& front,
                                   std::size_t sheet_count);

/// For the file's metadata: «Классный журнал, 5 «А» класс, 2026/2027 учебный год».
std::string journal_front_title(const JournalCover& cover);

}  // namespace letopis
