#pragma once
// open_document: an issued document, for whoever may read the documents of its class.

#include "domain/access/access.h"
#include "domain/statements/statements.h"
#include "ports/reader.h"

namespace letopis {

/// Refuses `not_found` for an unknown document and as reads_issued (b.2), and as the second lock
/// (read_documents).
Result<IssuedDocument> open_document(Reader& reader, const Standing& standing,
                                     DocumentId document_id);

}  // namespace letopis
