#pragma once
// The two encodings in which Russian schools keep their tables.

#include "base/result.h"
#include "exchange/csv/table.h"

namespace letopis {

struct DecodedText {
    TextEncoding encoding = TextEncoding::utf_8;
    std::string text;  ///< UTF-8 without a mark.
};

/// UTF-8 if the bytes are that; else windows-1251 if they look like Russian words in it. Refuses
/// `import_rejected` for anything else.
Result<DecodedText> decode_text(ByteView file);

}  // namespace letopis
