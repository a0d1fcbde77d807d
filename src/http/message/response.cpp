#include "http/message/response.h"

#include "base/check.h"

namespace letopis::http {

std::uint64_t Body::size() const {
    if (const auto* from = source()) return from->size();
    return in_memory().size();
}

std::string_view Body::in_memory() const {
    if (const auto* text = std::get_if<std::string>(&bytes_)) return *text;
    if (const auto* reply = std::get_if<SharedReply>(&bytes_)) return (*reply)->body;
    if (const auto* view = std::get_if<std::string_view>(&bytes_)) return *view;
    return {};
}

std::string_view Body::fields() const {
    if (const auto* reply = std::get_if<SharedReply>(&bytes_)) return (*reply)->fields;
    return {};
}

ByteSource* Body::source() const {
    const auto* from = std::get_if<std::unique_ptr<ByteSource>>(&bytes_);
    return from ? from->get() : nullptr;
}

void append_field(std::string& lines, std::string_view name, std::string_view value) {
    LETOPIS_CHECK(value.find_first_of("\r\n") == std::string_view::npos,
                  "a header value is one line");
    lines.append(name).append(": ").append(value).append("\r\n");
}

std::string_view status_line(int status) {
    switch (status) {
        case 200:
            return "200 OK";
        case 303:
            return "303 See Other";
        case 304:
            return "304 Not Modified";
        case 400:
            return "400 Bad Request";
        case 401:
            return "401 Unauthorized";
        case 403:
            return "403 Forbidden";
        case 404:
            return "404 Not Found";
        case 405:
            return "405 Method Not Allowed";
        case 408:
            return "408 Request Timeout";
        case 409:
            return "409 Conflict";
        case 413:
            return "413 Content Too Large";
        case 414:
            return "414 URI Too Long";
        case 415:
            return "415 Unsupported Media Type";
        case 417:
            return "417 Expectation Failed";
        case 422:
            return "422 Unprocessable Content";
        case 429:
            return "429 Too Many Requests";
        case 431:
            return "431 Request Header Fields Too Large";
        case 500:
            return "500 Internal Server Error";
        case 503:
            return "503 Service Unavailable";
        case 505:
            return "505 HTTP Version Not Supported";
        default:
            break;
    }
    LETOPIS_CHECK(false, "every status we send has its words");
    return {};
}

}  // namespace letopis::http
