#include "http/pages/pages.h"

#include <algorithm>

#include "crypto/hash.h"
#include "http/cache/gzip.h"
#include "http/routes/kept.h"
#include "http/wire/json_writer.h"

namespace letopis::http {
namespace {

constexpr std::size_t hash_characters = 8;
constexpr std::string_view place_for_data = "<script type=\"application/json\"";

bool is_html(std::string_view content_type) { return content_type.starts_with("text/html"); }

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

/// Scripts that are data, or lie elsewhere, have no content to run.
bool runs_inline(std::string_view attributes) {
    return attributes.find("src=") == std::string_view::npos &&
           attributes.find("application/json") == std::string_view::npos;
}

std::string joined(const std::vector<std::string>& hashes) {
    std::string words;
    for (const std::string& hash : hashes) words += " " + hash;
    return words;
}

std::string security_of(const EmbeddedFile& file) {
    std::string fields;
    append_field(fields, "X-Content-Type-Options", "nosniff");
    append_field(fields, "Referrer-Policy", "no-referrer");
    append_field(fields, "Cross-Origin-Resource-Policy", "same-origin");
    if (is_html(file.content_type)) {
        append_field(fields, "Cross-Origin-Opener-Policy", "same-origin");
        append_field(fields, "Content-Security-Policy", content_security_policy(file.plain));
        append_field(fields, "Permissions-Policy",
                     "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    } else {
        // The service worker takes its policy from its own file, and it fetches.
        append_field(fields, "Content-Security-Policy",
                     "default-src 'none'; connect-src 'self'; frame-ancestors 'none'");
    }
    return fields;
}

}  // namespace

PageTemplate& PageTemplate::pour(std::string_view id, std::string_view json) {
    const std::string mark = "id=\"" + std::string{id} + "\"";
    for (std::size_t open = html_.find("<script"); open != std::string::npos;
         open = html_.find("<script", open + 1)) {
        const std::size_t end_of_tag = html_.find('>', open);
        const std::size_t close = html_.find("</script>", open);
        if (end_of_tag == std::string::npos || close == std::string::npos) break;
        const auto tag = std::string_view{html_}.substr(open, end_of_tag - open);
        if (tag.find(mark) == std::string_view::npos) continue;
        html_.replace(end_of_tag + 1, close - end_of_tag - 1, json_inside_html(json));
        break;
    }
    return *this;
}

std::vector<std::string> inline_hashes(std::string_view html, std::string_view element) {
    const std::string begin = "<" + std::string{element};
    const std::string end = "</" + std::string{element} + ">";
    std::vector<std::string> hashes;
    for (std::size_t open = html.find(begin); open != std::string_view::npos;
         open = html.find(begin, open + 1)) {
        const std::size_t end_of_tag = html.find('>', open);
        const std::size_t close = html.find(end, open);
        if (end_of_tag == std::string_view::npos || close == std::string_view::npos) break;
        if (!runs_inline(html.substr(open, end_of_tag - open))) continue;
        const std::string_view content = html.substr(end_of_tag + 1, close - end_of_tag - 1);
        hashes.push_back("'sha256-" + base64(sha256(as_bytes(content))) + "'");
    }
    return hashes;
}

std::string content_security_policy(std::string_view html) {
    return "default-src 'none'; script-src 'self'" + joined(inline_hashes(html, "script")) +
           "; style-src 'self'" + joined(inline_hashes(html, "style")) +
           "; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'"
           "; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}

bool has_hashed_name(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    if (!path.starts_with("assets/") || dot == std::string_view::npos) return false;
    if (dot < hash_characters + 1) return false;
    const std::string_view hash = path.substr(dot - hash_characters, hash_characters);
    return path[dot - hash_characters - 1] == '-' &&
           std::all_of(hash.begin(), hash.end(), is_name_character);
}

Pages::Pages(std::span<const EmbeddedFile> files) {
    for (const EmbeddedFile& file : files) {
        Kept kept{.file = &file,
                  .fields = security_of(file),
                  .security = security_of(file),
                  .head = std::nullopt};
        if (const auto at = file.plain.find(place_for_data); at != std::string_view::npos)
            kept.head.emplace(file.plain.substr(0, at));
        const bool forever = has_hashed_name(file.path);
        append_field(kept.fields, "Cache-Control",
                     forever ? "public, max-age=31536000, immutable" : "no-cache");
        append_field(kept.fields, "Vary", "Accept-Encoding");
        append_field(kept.fields, "ETag", "W/\"" + std::string{file.etag.substr(0, 32)} + "\"");
        append_field(kept.fields, "Content-Type", file.content_type);
        files_.emplace(file.path, std::move(kept));
    }
}

const Pages::Kept* Pages::find(std::string_view path) const {
    const auto found = files_.find(path);
    return found == files_.end() ? nullptr : &found->second;
}

std::optional<Response> Pages::file(std::string_view path, const Request& request) const {
    const Kept* kept = find(path);
    if (!kept) return std::nullopt;
    const EmbeddedFile& file = *kept->file;
    Response response{.status = 200, .fields = kept->fields};
    const std::string etag = "W/\"" + std::string{file.etag.substr(0, 32)} + "\"";
    if (matches_etag(request.field(Field::if_none_match), etag)) {
        response.status = 304;
        return response;
    }
    const std::string& accepted = request.field(Field::accept_encoding);
    if (!file.br.empty() && accepts_coding(accepted, "br")) {
        response.add("Content-Encoding", "br").body = Body::embedded(file.br);
    } else if (!file.gz.empty() && accepts_coding(accepted, "gzip")) {
        response.add("Content-Encoding", "gzip").body = Body::embedded(file.gz);
    } else {
        response.body = Body::embedded(file.plain);
    }
    return response;
}

std::optional<PageTemplate> Pages::page_template(std::string_view path) const {
    const Kept* kept = find(path);
    if (!kept) return std::nullopt;
    return PageTemplate{std::string{kept->file->plain}};
}

const PackedHead* Pages::page_head(std::string_view path) const {
    const Kept* kept = find(path);
    return kept && kept->head ? &*kept->head : nullptr;
}

std::string_view Pages::page_fields(std::string_view path) const {
    const Kept* kept = find(path);
    return kept ? std::string_view{kept->security} : std::string_view{};
}

}  // namespace letopis::http
