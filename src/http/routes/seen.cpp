#include "http/routes/seen.h"

#include <charconv>

#include "http/message/query.h"

namespace letopis::http {
namespace {

constexpr std::string_view cookie_name = "letopis_seen";

/// A number from 1 on, in digits alone and without zeros before them; 0 for anything else.
std::int64_t number_of(std::string_view text) {
    if (text.empty() || text.front() < '1' || text.front() > '9') return 0;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

}  // namespace

EntryIndex seen_size(std::string_view cookie_header, OrgId org_id) {
    const auto value = find_cookie(cookie_header, cookie_name);
    if (!value) return 0;
    const auto dot = value->find('.');
    if (dot == std::string_view::npos || number_of(value->substr(0, dot)) != org_id) return 0;
    return number_of(value->substr(dot + 1));
}

std::string seen_cookie(const Settings& settings, OrgId org_id, EntryIndex size) {
    std::string cookie{cookie_name};
    cookie.append("=").append(std::to_string(org_id)).append(".").append(std::to_string(size));
    cookie.append("; Path=/; HttpOnly; SameSite=Strict; Max-Age=");
    cookie.append(std::to_string(limits::seen_seconds));
    if (settings.secure_cookies) cookie.append("; Secure");
    return cookie;
}

}  // namespace letopis::http
