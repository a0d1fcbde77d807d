#pragma once
// From cairo's PDF to PDF/A-2a and PDF/UA-1. Every step here answers a rule that veraPDF showed
// cairo 1.16 to break; testing/pdf_rules.h checks each of them on every sample.

#include "base/bytes.h"
#include "base/result.h"
#include "document/pdf/metadata.h"
#include "document/pdf/structure.h"

namespace letopis {

/// The finished document. The same input gives the same bytes: the file's identifier is made from
/// its content, and the only time in it is `traits.created_at`.
Result<Bytes> finish_document(RawDocument document, const DocumentTraits& traits);

}  // namespace letopis
