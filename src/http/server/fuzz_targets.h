#pragma once
// What must hold for any bytes at a connection. The fuzzer and the smoke run in the ordinary tests
// call the same function.

#include <algorithm>

#include "base/bytes.h"
#include "base/check.h"
#include "base/limits.h"
#include "http/server/request_parser.h"

namespace letopis::http {

struct HeadSeen {
    RequestParser::State state;
    std::string path;
    std::string body;
    bool operator==(const HeadSeen&) const = default;
};

/// The first request in the bytes, fed `step` bytes at a time.
inline HeadSeen parse_in_steps(std::string_view bytes, std::size_t step) {
    Request request;
    RequestParser parser{request};
    std::size_t begin = 0;
    std::size_t end = 0;
    while (end < bytes.size() && parser.state() != RequestParser::State::complete &&
           parser.state() != RequestParser::State::refused) {
        end = std::min(end + step, bytes.size());
        begin += parser.feed(bytes.substr(begin, end - begin));
        LETOPIS_CHECK(begin <= end, "no more is taken than there is");
    }
    LETOPIS_CHECK(request.body.size() <= limits::request_body_bytes, "a body is bounded");
    if (parser.state() == RequestParser::State::complete) {
        LETOPIS_CHECK(request.path.starts_with('/'), "a path begins with a slash");
        LETOPIS_CHECK(request.path.size() + request.query.size() < limits::request_target_bytes,
                      "a target is bounded");
        return {parser.state(), request.path, request.body};
    }
    return {parser.state(), {}, {}};
}

/// However the network cuts the bytes, they mean the same.
inline void fuzz_request_head(ByteView bytes) {
    const std::string_view text = as_text(bytes);
    const HeadSeen whole = parse_in_steps(text, std::max<std::size_t>(text.size(), 1));
    for (const std::size_t step : {std::size_t{1}, std::size_t{13}})
        LETOPIS_CHECK(parse_in_steps(text, step) == whole, "pieces mean what the whole means");
}

}  // namespace letopis::http
