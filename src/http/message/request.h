#pragma once
// Request: what a client asked, as plain values. Nothing here knows of sockets, and nothing above
// `server/` knows of Beast.
//
// Invariants of a request that reached a handler (server/request_parser.h keeps them):
//   1. `path` begins with '/', and path and query are printable ASCII without '#';
//   2. fields that the product does not read were dropped; of the rest none came twice where one
//      is meant;
//   3. the body is whole and within the limit.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace letopis::http {

enum class Method { get, head, post, put, erase, other };
/// "GET", …; "other" for methods the product does not use.
std::string_view method_text(Method method);

/// Header fields that the product reads.
enum class Field {
    accept_encoding,
    content_type,
    cookie,
    csrf,  ///< X-Letopis-CSRF
    forwarded_for,
    host,
    if_none_match,
    last_event_id,
    origin,
    sec_fetch_site,
};
inline constexpr std::size_t field_count = 10;

struct Request {
    Method method = Method::other;
    std::string path;
    std::string query;  ///< Without the '?'.
    std::array<std::string, field_count> fields;
    std::string body;
    std::string peer;  ///< The other end's address, without the port.
    bool peer_is_loopback = false;
    /// From the arrival of its last bytes at this machine to the beginning of its answer; 0 where
    /// it is not known.
    std::int64_t waited_micros = 0;

    const std::string& field(Field field) const { return fields[static_cast<std::size_t>(field)]; }
    std::string& field(Field field) { return fields[static_cast<std::size_t>(field)]; }
    /// Whether the asker sits on this machine and nobody forwarded the request.
    bool is_local() const { return peer_is_loopback && field(Field::forwarded_for).empty(); }
    /// Ready for the next message of the same connection; memory is kept.
    void clear();
};

}  // namespace letopis::http
