#include "app/statements/open_document.h"

#include "domain/access/absence_reasons.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<IssuedDocument> open_document(Reader& reader, const Standing& standing,
                                     DocumentId document_id) {
    LETOPIS_TRY(document, reader.document(document_id));
    if (!document) return RefusalCode::not_found;
    LETOPIS_TRY(group, find_study_group(reader, document->study_group_id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_documents, target));
    if (!reads_issued(standing, target, document->form)) return RefusalCode::not_found;
    return *std::move(document);
}

}  // namespace letopis
