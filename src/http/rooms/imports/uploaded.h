#pragma once
// The bytes of a file that a request carries.

#include "base/bytes.h"
#include "base/result.h"
#include "http/wire/import_commands.h"

namespace letopis::http {

/// Refuses `malformed_request` at `content` for what is no base64 or no gzip, `import_rejected`
/// with file_too_large for more than limits::import_upload_bytes, and `invalid_value` for a file
/// name that is no text or longer than limits::name_code_points.
Result<Bytes> unpack(const UploadedFile& file);

/// Refuses the same way as unpack does when `read` refuses, and says in which file it was.
template <class Value>
Result<Value> said_of(Result<Value> read, const UploadedFile& file) {
    if (read || !read.error().is(RefusalCode::import_rejected)) return read;
    Refusal refusal = read.error().refusal();
    refusal.detail = "Файл: " + file.file_name + ".";
    return refusal;
}

}  // namespace letopis::http
