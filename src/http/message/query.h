#pragma once
// Query (строка запроса) and cookies: the two small texts a client writes beside the path.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace letopis::http {

struct QueryValue {
    std::string name;
    std::string value;
    bool operator==(const QueryValue&) const = default;
};

/// Reads "a=1&b=%D1%8F+%D0%B9". Refuses `malformed_request` for a bad escape, text that is not
/// clean UTF-8, a name given twice, a pair without a name, and too many pairs.
Result<std::vector<QueryValue>> parse_query(std::string_view query);

/// The value of one cookie in a Cookie header. Nothing if it is absent, malformed, or given more
/// than once: whoever plants a second cookie of our name does not get to choose.
std::optional<std::string_view> find_cookie(std::string_view header, std::string_view name);

/// "%D0%A1%D0%B2": everything but unreserved characters escaped (RFC 3986; RFC 5987 for names of
/// files).
std::string percent_encoded(std::string_view text);

}  // namespace letopis::http
