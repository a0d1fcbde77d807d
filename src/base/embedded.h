#pragma once
// Files that travel inside the program: the web pages and the SQL statements. The tables are
// written at build time by tools/embed (see cmake/LetopisEmbed.cmake); nothing is read from disk
// when the program runs, so a server is one file.

#include <span>
#include <string_view>

namespace letopis {

/// One file of the web bundle, with its forms compressed ahead of time.
/// Invariant: `br` and `gz` are either empty (compression does not pay) or unpack to `plain`.
struct EmbeddedFile {
    std::string_view path;          ///< From the site's root, without a leading slash.
    std::string_view content_type;  ///< Ready for the header, charset included.
    std::string_view etag;          ///< SHA-256 of `plain` in lower-case hex, without quotes.
    std::string_view plain;
    std::string_view br;
    std::string_view gz;
};

/// One text file, e.g. an SQL statement or a migration.
struct EmbeddedText {
    std::string_view name;    ///< Path from the embedded folder: "marks/record.sql".
    std::string_view text;    ///< The whole file.
    std::string_view sha256;  ///< Of `text`, lower-case hex.
};

/// The web bundle (web/dist), sorted by path. Empty when the web was not built.
/// Defined in the target that CMake's letopis_embed() names.
std::span<const EmbeddedFile> embedded_files();

}  // namespace letopis
