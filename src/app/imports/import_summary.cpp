#include "app/imports/import_summary.h"

#include "crypto/hash.h"

namespace letopis {
namespace {

/// Parts that cannot run into one another.
void add(std::string& text, const std::string& part) {
    text.append(std::to_string(part.size())).append(":").append(part);
}

}  // namespace

std::string preview_digest(const ImportSource& source, const ImportSummary& summary) {
    std::string text;
    add(text, source.digest);
    for (const ImportCount& count : summary.counts) {
        add(text, count.title);
        add(text, std::to_string(count.added));
        add(text, std::to_string(count.already_there));
        add(text, std::to_string(count.ended));
    }
    for (const std::string& note : summary.notes) add(text, note);
    for (const ImportRow& row : summary.rows) {
        add(text, std::to_string(row.line));
        add(text, row.title);
        add(text, row.about);
        add(text, std::string{enum_name(row.state)});
    }
    return sha256_hex(as_bytes(text));
}

Result<Done> check_as_seen(const ImportSource& source, const ImportSummary& summary) {
    if (source.seen_digest.empty() || source.seen_digest == preview_digest(source, summary))
        return Done{};
    return RefusalCode::import_stale;
}

}  // namespace letopis
