#include "http/routes/kept.h"

#include "base/check.h"
#include "crypto/hash.h"
#include "http/cache/gzip.h"
#include "http/routes/respond.h"

namespace letopis::http {
namespace {

/// The browser may keep it, must ask each time, and nobody between us may keep it at all.
KeptReply kept_of(std::string body, std::string_view content_type, std::string_view security) {
    KeptReply reply;
    reply.etag = etag_of(body);
    std::string fields{security};
    append_field(fields, "Cache-Control", "private, no-cache");
    append_field(fields, "Vary", "Accept-Encoding, Cookie");
    append_field(fields, "ETag", reply.etag);
    auto unchanged = std::make_shared<PreparedReply>();
    unchanged->fields = fields;
    append_field(fields, "Content-Type", content_type);
    auto plain = std::make_shared<PreparedReply>();
    plain->fields = std::move(fields);
    plain->body = std::move(body);
    reply.unchanged = std::move(unchanged);
    reply.whole = std::move(plain);
    return reply;
}

std::string_view without_weakness(std::string_view tag) {
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    return tag;
}

}  // namespace

KeptReply kept_json(std::string json) {
    return kept_of(std::move(json), "application/json; charset=utf-8", api_fields());
}

KeptReply kept_page(std::string html, std::string_view page_fields, const PackedHead* head) {
    KeptReply reply = kept_of(std::move(html), "text/html; charset=utf-8", page_fields);
    reply.head = head;
    return reply;
}

KeptReply packed(const KeptReply& plain) {
    KeptReply reply = plain;
    const std::string_view body = plain.whole->body;
    reply.whole = std::make_shared<const PreparedReply>(
        PreparedReply{.fields = plain.whole->fields,
                      .body = plain.head ? plain.head->followed_by(body.substr(plain.head->size()))
                                         : gzip(body)});
    reply.coding = KeptReply::Coding::gzip;
    return reply;
}

SharedReply unpacked(const KeptReply& reply) {
    const PreparedReply& small = *reply.whole;
    auto body = gunzip(small.body, gunzipped_size(small.body).value_or(0));
    LETOPIS_CHECK(body.has_value(), "what was packed here unpacks");
    return std::make_shared<const PreparedReply>(
        PreparedReply{.fields = small.fields, .body = *std::move(body)});
}

std::string etag_of(std::string_view content) {
    const Hash hash = sha256(as_bytes(content));
    return "W/\"" + hex(ByteView{hash}.first(16)) + "\"";
}

bool matches_etag(std::string_view if_none_match, std::string_view etag) {
    if (if_none_match.empty()) return false;
    if (if_none_match == etag || if_none_match == "*") return true;
    // A list, or a tag that a proxy made strong: ours is quoted hex, which stands in no other.
    return if_none_match.find(without_weakness(etag)) != std::string_view::npos;
}

}  // namespace letopis::http
