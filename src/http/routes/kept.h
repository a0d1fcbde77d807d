#pragma once
// How an answer that may be kept is prepared: its fields, its ETag, its encodings.

#include <string>
#include <string_view>

#include "http/cache/reply_cache.h"

namespace letopis::http {

/// A JSON answer.
KeptReply kept_json(std::string json);
/// A page; `page_fields` are its security fields, `head` how it begins (Pages).
KeptReply kept_page(std::string html, std::string_view page_fields, const PackedHead* head);
/// The same reply, compressed.
KeptReply packed(const KeptReply& plain);
/// What was packed as it was before, for whoever takes no other.
SharedReply unpacked(const KeptReply& reply);

/// A weak entity tag of the content: survives restarts, and is one for all encodings.
std::string etag_of(std::string_view content);
/// Whether If-None-Match names the tag (or any).
bool matches_etag(std::string_view if_none_match, std::string_view etag);

}  // namespace letopis::http
