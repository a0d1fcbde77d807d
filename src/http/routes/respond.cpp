#include "http/routes/respond.h"

#include "http/message/query.h"
#include "http/wire/problem.h"

namespace letopis::http {
namespace {

constexpr std::string_view json_type = "application/json; charset=utf-8";

Response response_of(int status, std::string_view content_type, Body body) {
    Response response{
        .status = status, .fields = std::string{api_fields()}, .body = std::move(body)};
    response.add("Content-Type", content_type).add("Cache-Control", "no-store");
    return response;
}

/// A file may be opened by the browser's own viewer, which a stricter policy would blind.
Response file_response(std::string_view content_type, Body body, const std::string& disposition) {
    Response response{.status = 200, .body = std::move(body)};
    response.add("X-Content-Type-Options", "nosniff")
        .add("Referrer-Policy", "no-referrer")
        .add("Cross-Origin-Resource-Policy", "same-origin")
        .add("Content-Security-Policy", "frame-ancestors 'none'")
        .add("Content-Type", content_type)
        .add("Cache-Control", "no-store")
        .add("Content-Disposition", disposition);
    return response;
}

}  // namespace

std::string_view api_fields() {
    return "X-Content-Type-Options: nosniff\r\n"
           "Referrer-Policy: no-referrer\r\n"
           "Cross-Origin-Resource-Policy: same-origin\r\n"
           "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";
}

Response json_response(std::string json) {
    Response response = response_of(200, json_type, Body{std::move(json)});
    response.may_compress = true;
    return response;
}

Response text_response(int status, std::string text) {
    return response_of(status, "text/plain; charset=utf-8", Body{std::move(text)});
}

Response error_response(const Error& error, int status) {
    Response response = response_of(status, json_type, Body{write_json(problem_of(error))});
    response.refusal = error.is_refusal() ? error.refusal().code : RefusalCode::storage_unavailable;
    if (error.is_fault()) response.fault = error.fault().what;
    if (status == 503) response.add("Retry-After", "2");
    return response;
}

Response error_response(const Error& error) { return error_response(error, status_of(error)); }

Response make_response(PlainText text) { return text_response(200, std::move(text.text)); }

Response make_response(PdfFile file) {
    return file_response("application/pdf", Body{std::move(file.bytes)},
                         content_disposition("inline", file.file_name));
}

Response make_response(CsvFile file) {
    return file_response("text/csv; charset=utf-8", Body{std::move(file.text)},
                         content_disposition("attachment", file.file_name));
}

Response make_response(XlsxFile file) {
    return file_response(xlsx_type, Body{std::move(file.bytes)},
                         content_disposition("attachment", file.file_name));
}

Response make_response(StoredFile file) {
    return file_response(file.content_type, Body{std::move(file.source)},
                         content_disposition("attachment", file.file_name));
}

Response make_response(EventStream events) {
    Response response = response_of(200, "text/event-stream", Body{});
    response.add("X-Accel-Buffering", "no");  // A proxy that waits for more would tell too late.
    response.stream = std::move(events.source);
    return response;
}

std::string content_disposition(std::string_view kind, std::string_view file_name) {
    std::string ascii;
    for (const char c : file_name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        if (plain) ascii += c;
    }
    return std::string{kind} + "; filename=\"letopis-" + ascii + "\"; filename*=UTF-8''" +
           percent_encoded(file_name);
}

}  // namespace letopis::http
