#pragma once
// The printed forms (печатные формы): from the data of a form (domain/statements) to a file that
// can be signed, kept for 25 years and checked without us.
//
//   pdf/     drawing with cairo and pango; finishing to PDF/A-2a + PDF/UA-1 with libqpdf
//   layout/  one file per form; what all forms share
//   qr/      the code on paper
//
// 1. Same data and same stamp, same bytes: no clock, no chance, no font of the machine's.
// 2. Each sign on a page belongs to the structure tree or is marked as an artifact.
// 3. No words are clipped and none run into their neighbours: type gets smaller, then lines more,
//    then paper larger.

#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "document/layout/journal_layout.h"
#include "document/pdf/font_shelf.h"
#include "domain/statements/journal_front.h"
#include "domain/statements/statements.h"
#include "domain/statements/table_form.h"

namespace letopis {

/// Печатный станок. Several threads may print at once.
class Press {
public:
    /// Takes some milliseconds: open one, keep it.
    static Result<Press> open();

    /// F-08. Refuses `text_too_long` (field qr_text) for a proof that fits no QR code.
    Result<Bytes> print_summary_sheet(const SummarySheet& sheet, const DocumentStamp& stamp) const;

    /// F-03 and F-04 of one course after the other, each on a sheet of its own; `marks` and
    /// `contents` are of the same courses in the same order.
    Result<Bytes> print_journal_pages(const std::vector<MarksPage>& marks,
                                      const std::vector<ContentPage>& contents,
                                      const DocumentStamp& stamp,
                                      const JournalSetting& setting = {}) const;

    /// F-01, F-02 with the sheets of each course, then F-03 and F-04 as above, F-31 last. `marks`
    /// may be empty.
    Result<Bytes> print_class_journal(const JournalFront& front,
                                      const std::vector<MarksPage>& marks,
                                      const std::vector<ContentPage>& contents,
                                      const DocumentStamp& stamp,
                                      const JournalSetting& setting = {}) const;

    /// Any form of tables (F-06, F-07, F-12, F-13, F-21, an addendum to F-08). Heads are repeated
    /// on each sheet (PRT-06); the last rows, the totals and the signatures stand on one sheet, and
    /// on a certifiable form the proof beside them (PRT-05). Refuses as print_summary_sheet.
    Result<Bytes> print_table_form(const TableForm& form, const DocumentStamp& stamp) const;

private:
    explicit Press(FontShelf shelf) : shelf_{std::move(shelf)} {}
    FontShelf shelf_;
};

}  // namespace letopis
