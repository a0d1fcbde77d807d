#pragma once
// Pages (страницы): the web bundle that travels inside the program. Files come compressed already;
// a page's Content-Security-Policy names its inlined scripts and styles by their hashes, so that
// nothing else runs in it.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/embedded.h"
#include "http/cache/gzip.h"
#include "http/message/request.h"
#include "http/message/response.h"

namespace letopis::http {

/// An HTML page with places for data: the content of its <script type="application/json" id="…">
/// elements.
class PageTemplate {
public:
    explicit PageTemplate(std::string html) : html_{std::move(html)} {}
    /// Puts JSON into the element with this id, safely escaped. A page without such an element
    /// stays as it is.
    PageTemplate& pour(std::string_view id, std::string_view json);
    std::string take() { return std::move(html_); }

private:
    std::string html_;
};

class Pages {
public:
    /// `files` must outlive the pages.
    explicit Pages(std::span<const EmbeddedFile> files);

    /// The file of this path ("assets/app.js"), in the best coding the browser takes; nothing if
    /// there is none. Answers If-None-Match.
    std::optional<Response> file(std::string_view path, const Request& request) const;
    /// The text of a page, for pouring; nothing if there is none.
    std::optional<PageTemplate> page_template(std::string_view path) const;
    /// How a page begins, up to the first place for data; null for one without such places. Lives
    /// as long as the pages.
    const PackedHead* page_head(std::string_view path) const;
    /// Security fields of a page that is there.
    std::string_view page_fields(std::string_view path) const;

private:
    struct Kept {
        const EmbeddedFile* file;
        std::string fields;  ///< All but Content-Encoding.
        std::string security;
        std::optional<PackedHead> head;
    };
    const Kept* find(std::string_view path) const;

    std::map<std::string, Kept, std::less<>> files_;
};

/// 'sha256-…' of each inlined script that runs, or each style, in the order of the page.
std::vector<std::string> inline_hashes(std::string_view html, std::string_view element);
/// The policy of a page with these inlined parts.
std::string content_security_policy(std::string_view html);
/// Whether the name carries a hash of the content, as the web's build writes it:
/// "assets/app-Bk3xQ9_z.js". Such a file never changes under its name.
bool has_hashed_name(std::string_view path);

}  // namespace letopis::http
