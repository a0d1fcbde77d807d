#pragma once
// What must hold for any bytes in a query string and a Cookie field. The fuzzers and the smoke run
// in the ordinary tests call the same functions.

#include "base/bytes.h"
#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"
#include "http/message/query.h"

namespace letopis::http {

/// What is understood is clean, bounded, and means the same when it is written again.
inline void fuzz_query(ByteView bytes) {
    const auto values = parse_query(as_text(bytes));
    if (!values) {
        LETOPIS_CHECK(values.error().is(RefusalCode::malformed_request), "it refuses in one way");
        LETOPIS_CHECK(is_clean_text(values.error().message()), "a refusal can be shown");
        return;
    }
    LETOPIS_CHECK(values->size() <= limits::query_parameters, "parameters are bounded");
    std::string again;
    for (const QueryValue& value : *values) {
        LETOPIS_CHECK(is_clean_text(value.name) && is_clean_text(value.value), "values are clean");
        again += (again.empty() ? "" : "&") + percent_encoded(value.name) + "=" +
                 percent_encoded(value.value);
    }
    const auto read_again = parse_query(again);
    LETOPIS_CHECK(read_again && *read_again == *values, "a query is written as it is read");
}

/// A cookie that is found stands in the header, and nothing ends it too late.
inline void fuzz_cookies(ByteView bytes) {
    const std::string_view header = as_text(bytes);
    const auto value = find_cookie(header, "letopis_session");
    if (!value) return;
    LETOPIS_CHECK(value->find(';') == std::string_view::npos, "a value ends at a semicolon");
    LETOPIS_CHECK(header.find("letopis_session=" + std::string{*value}) != std::string_view::npos,
                  "a cookie that is found is there");
}

}  // namespace letopis::http
