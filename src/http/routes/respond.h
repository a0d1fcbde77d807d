#pragma once
// Respond: how values become answers. Every answer of the program is made here or in pages/, so
// that none goes out without its security fields.

#include <string>
#include <string_view>

#include "base/describe.h"
#include "base/result.h"
#include "http/message/response.h"
#include "http/wire/write_json.h"

namespace letopis::http {

/// Plain text, e.g. a checkpoint.
struct PlainText {
    std::string text;
};

/// A printed form.
struct PdfFile {
    std::string bytes;
    std::string file_name;  ///< Russian, with its ending.
};

/// A table for spreadsheets (http/wire/list_book.h).
struct CsvFile {
    std::string text;
    std::string file_name;  ///< Russian, with its ending.
};

/// The same as a workbook (http/wire/xlsx_writer.h).
struct XlsxFile {
    std::string bytes;
    std::string file_name;  ///< Russian, with its ending.
};

/// A file that is read piece by piece.
struct StoredFile {
    std::unique_ptr<ByteSource> source;
    std::string content_type;
    std::string file_name;
};

/// An answer without an end: events (text/event-stream).
struct EventStream {
    std::unique_ptr<StreamSource> source;
};

/// A described value together with a cookie to be set.
template <Described Value>
struct WithCookie {
    Value value;
    std::string cookie;
};

inline constexpr std::string_view xlsx_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Fields that every answer of the API carries.
std::string_view api_fields();

Response json_response(std::string json);
Response text_response(int status, std::string text);
/// A refusal with its status; a fault with one phrase.
Response error_response(const Error& error);
/// The same for a refusal whose status the transport chose (431, 417, …).
Response error_response(const Error& error, int status);

template <Described Value>
Response make_response(const Value& value) {
    return json_response(write_json(value));
}
template <Described Value>
Response make_response(const WithCookie<Value>& reply) {
    Response response = make_response(reply.value);
    response.add("Set-Cookie", reply.cookie);
    return response;
}
inline Response make_response(Response response) { return response; }
Response make_response(PlainText text);
Response make_response(PdfFile file);
Response make_response(CsvFile file);
Response make_response(XlsxFile file);
Response make_response(StoredFile file);
Response make_response(EventStream events);

/// "inline; filename=…; filename*=UTF-8''…": names travel in ASCII (RFC 6266, RFC 8187).
std::string content_disposition(std::string_view kind, std::string_view file_name);

}  // namespace letopis::http
