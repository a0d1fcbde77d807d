#pragma once
// FormPrinter: turns the data of a form into its PDF. An interface, so that the use cases do not
// carry the drawing libraries.

#include <string>

#include "base/bytes.h"
#include "base/result.h"
#include "domain/statements/journal_front.h"
#include "domain/statements/statements.h"
#include "domain/statements/table_form.h"

namespace letopis {

class FormPrinter {
public:
    virtual ~FormPrinter() = default;
    /// PDF/A-2a + PDF/UA-1; same data and stamp, same bytes.
    virtual Result<Bytes> summary_sheet(const SummarySheet& sheet, const DocumentStamp& stamp) = 0;
    /// F-03 followed by F-04 for each course given: the class journal's pages.
    virtual Result<Bytes> journal_pages(const std::vector<MarksPage>& marks,
                                        const std::vector<ContentPage>& contents,
                                        const DocumentStamp& stamp) = 0;
    /// F-01 and F-02 before the pages of all courses given: the whole journal of a class.
    virtual Result<Bytes> class_journal(const JournalFront& front,
                                        const std::vector<MarksPage>& marks,
                                        const std::vector<ContentPage>& contents,
                                        const DocumentStamp& stamp) = 0;
    /// A form of tables, by what it says of itself (edition, paper). The stamp's edition is the
    /// form's.
    virtual Result<Bytes> table_form(const TableForm& form, const DocumentStamp& stamp) = 0;
};

}  // namespace letopis
