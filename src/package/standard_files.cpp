#include "package/standard_files.h"

#include <span>

#include "base/embedded.h"

namespace letopis {

/// src/package/standard, written by letopis_embed_texts.
std::span<const EmbeddedText> verify_texts();
/// docs/formats.
std::span<const EmbeddedText> format_texts();

namespace {

void add(std::vector<PackageFile>& files, const std::string& folder,
         std::span<const EmbeddedText> texts) {
    for (const EmbeddedText& text : texts) {
        const ByteView bytes = as_bytes(text.text);
        files.push_back({folder + std::string{text.name}, {bytes.begin(), bytes.end()}});
    }
}

}  // namespace

std::vector<PackageFile> standard_files() {
    std::vector<PackageFile> files;
    add(files, "data/verify/", verify_texts());
    add(files, "data/formats/", format_texts());
    return files;
}

}  // namespace letopis
