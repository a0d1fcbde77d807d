#include "http/rooms/imports/uploaded.h"

#include "base/limits.h"
#include "base/text.h"
#include "exchange/problem.h"
#include "http/cache/gzip.h"

namespace letopis::http {
namespace {

Refusal damaged() {
    return {.code = RefusalCode::malformed_request,
            .field = "content",
            .detail = "Файл повреждён по пути. Выберите его ещё раз."};
}

}  // namespace

Result<Bytes> unpack(const UploadedFile& file) {
    if (!is_clean_text(file.file_name) || squeeze_spaces(file.file_name).empty() ||
        code_point_count(file.file_name) > limits::name_code_points)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "file_name",
                       .detail = "Дайте файлу короткое имя."};
    auto bytes = parse_base64(file.content);
    if (!bytes) return damaged();
    if (file.coding == FileCoding::plain) return *std::move(bytes);
    const std::string_view packed = as_text(*bytes);
    const auto size = gunzipped_size(packed);
    if (size && *size > limits::import_upload_bytes)
        return import_refusal(
            0, ImportRule::file_too_large,
            "больше " + std::to_string(limits::import_upload_bytes / 1024 / 1024) + " МБ");
    const auto unpacked = gunzip(packed, limits::import_upload_bytes);
    if (!unpacked) return damaged();
    const ByteView view = as_bytes(*unpacked);
    return Bytes{view.begin(), view.end()};
}

}  // namespace letopis::http
