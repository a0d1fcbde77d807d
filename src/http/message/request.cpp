#include "http/message/request.h"

namespace letopis::http {

constexpr std::size_t kept_body_bytes = 4 * 1024;

std::string_view method_text(Method method) {
    switch (method) {
        case Method::get:
            return "GET";
        case Method::head:
            return "HEAD";
        case Method::post:
            return "POST";
        case Method::put:
            return "PUT";
        case Method::erase:
            return "DELETE";
        case Method::other:
            break;
    }
    return "other";
}

void Request::clear() {
    method = Method::other;
    path.clear();
    query.clear();
    for (auto& value : fields) value.clear();
    // An idle connection does not keep the room of its biggest request.
    if (body.capacity() > kept_body_bytes) std::string{}.swap(body);
    body.clear();
}

}  // namespace letopis::http
