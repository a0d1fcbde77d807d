#pragma once
// Words that people write (написанный текст): topics, homework, comments, reasons.

#include <string>
#include <string_view>

#include "base/result.h"

namespace letopis {

/// The text as it is kept: single spaces, no spaces at the ends of lines, no empty lines before
/// and after. Refuses `text_too_long` for more than `most` code points, and `invalid_value` for
/// bytes that are not text; both name the field.
Result<std::string> written_text(std::string_view text, std::size_t most, std::string_view field);

}  // namespace letopis
