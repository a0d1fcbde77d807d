#pragma once
// Statements (ведомости): the summary sheet and the printed pages of a journal.

#include "app/statements/open_summary_sheet.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"

namespace letopis::http {

void show_summary_sheet(Call& call, const GroupPlace& place, Later<SummarySheetView> later);
/// Before the class is closed a draft with its watermark; after that, the issued document.
void print_summary_sheet(Call& call, const GroupPlace& place, Later<PdfFile> later);
/// F-01, F-02 and the pages of all courses of a class as they stand now.
void print_class_journal(Call& call, const GroupPlace& place, Later<PdfFile> later);
/// F-03 and F-04 of a course as they stand now, as a draft.
void print_journal(Call& call, const CoursePlace& place, Later<PdfFile> later);

struct DocumentPlace {
    DocumentId document_id;
};
LETOPIS_DESCRIBE(DocumentPlace, document_id)
Result<StoredFile> fetch_document(Call& call, const DocumentPlace& place);

}  // namespace letopis::http
